// Puts a response into its documented form.
import { coerce } from "../model/coerce.ts";
import type { JsonType } from "../model/json-type.ts";

/**
 * The body with its wire variants in the documented types; `variants` names the fields, wherever in
 * the response they stand. Changes the body itself. What cannot be converted without loss stays.
 */
export function normalise(
  body: Record<string, unknown>,
  variants: ReadonlyMap<string, JsonType> | undefined,
): Record<string, unknown> {
  const { code } = body;
  if (variants?.size) normaliseFields(body, variants);
  // Every operation's own `code` is an integer, whatever the type of a nested one.
  if (code !== undefined) body.code = coerce(code, "integer");
  return body;
}

/** Without recursion: a body may be nested more deeply than functions can be. */
function normaliseFields(
  body: Record<string, unknown>,
  variants: ReadonlyMap<string, JsonType>,
): void {
  const pending: Record<string, unknown>[] = [body];
  for (let value = pending.pop(); value; value = pending.pop()) {
    for (const name of Object.keys(value)) {
      const type = variants.get(name);
      if (type) value[name] = coerce(value[name], type);
      const inner = value[name];
      if (typeof inner === "object" && inner !== null) {
        pending.push(inner as Record<string, unknown>);
      }
    }
  }
}
