/** The JSON types that the contract documents variants for; `integer` is a whole number. */
export type JsonType = "array" | "integer" | "string" | "boolean";

/** The JSON type of a value, `integer` for whole numbers. `undefined` is no JSON type. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return typeof value;
}

/** Whether a value is a JSON number. Integers that no number holds exactly are bigints. */
export function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
