// dist/sbom.json: what the package contains of other packages, as a CycloneDX bill of materials.
// npm makes one of all that is installed; of that stays what is bundled, though package.json has it
// among the devDependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { runNpm } from "../run.ts";

interface Component {
  "bom-ref": string;
  name: string;
  scope?: string;
  properties?: { name: string; value: string }[];
}

export interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

export function writeSbom(bundled: readonly string[]): void {
  const all = JSON.parse(runNpm("sbom", "--sbom-format=cyclonedx", "--package-lock-only"));
  writeFileSync("dist/sbom.json", `${JSON.stringify(sbomOf(all, bundled), undefined, 2)}\n`);
}

/** Two builds of one source make the same file: it has neither a time nor a random number. */
function sbomOf(all: Sbom, directories: readonly string[]): Sbom {
  const { serialNumber: _, metadata, ...document } = all;
  const { timestamp: __, component, ...rest } = metadata;
  const components = directories.map((directory) => componentOf(directory, all.components));
  const name: string = JSON.parse(readFileSync("package.json", "utf8")).name;
  const bundled = components.map((each) => each["bom-ref"]);
  const leaves = bundled.map((ref) => ({ ref, dependsOn: [] }));
  return {
    ...document,
    metadata: { ...rest, component: { ...component, name } },
    components,
    dependencies: [{ ref: component["bom-ref"], dependsOn: bundled }, ...leaves],
  };
}

function componentOf(directory: string, components: readonly Component[]): Component {
  const { name, version } = JSON.parse(readFileSync(`${directory}/package.json`, "utf8"));
  const found = components.find((each) => each["bom-ref"] === `${name}@${version}`);
  if (!found)
    throw new Error(`npm's bill of materials has no ${name}@${version}, which is bundled`);
  // In this project it is for development, in the package it is not.
  const properties = found.properties?.filter((each) => !each.name.endsWith(":development"));
  return { ...found, scope: "required", properties: properties ?? [] };
}
