// Stands for js-yaml where the converter to OpenAPI 3.0 is bundled, which would call it for a file of
// scopes alone.

export function load(): never {
  throw new Error("There is no YAML to be read.");
}
