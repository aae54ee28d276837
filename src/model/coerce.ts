// The service sends some values in another JSON type than documented, `"1000"` for 1000 or one
// object for an array. The contract lists these variants (`x-koodrive-wire`); here they become the
// documented type.
import type { JsonType } from "./json-type.ts";

/** A decimal integer as JSON writes it: no leading zero, no plus sign. */
const INTEGER = /^-?(0|[1-9]\d*)$/;

/**
 * The value in the documented type, where the change loses nothing; any other value unchanged. An
 * integer that no number holds exactly stays its decimal string. Elements of an array are converted
 * one by one.
 */
export function coerce(value: unknown, type: JsonType): unknown {
  if (value === null || value === undefined) return value;
  if (type === "array") return Array.isArray(value) ? value : [value];
  if (Array.isArray(value)) return value.map((element) => coerce(element, type));
  if (typeof value === "object") return value;
  if (type === "string") return String(value);
  return type === "integer" ? toInteger(value) : toBoolean(value);
}

function toInteger(value: unknown): unknown {
  if (typeof value !== "string" || !INTEGER.test(value)) return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

function toBoolean(value: unknown): unknown {
  const text = String(value);
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  return value;
}
