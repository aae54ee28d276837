// JSON whose types must be seen as they were sent: an integer that no number holds exactly becomes
// a bigint, not a string.
import { parseLossless } from "./lossless-json.ts";

/**
 * A decimal integer as JSON writes it, of at most 40 digits. Longer ones come from no service, and
 * converting them takes long.
 */
const INTEGER = /^-?(0|[1-9]\d{0,39})$/;

/** The integer that a text is: a bigint if no number holds it, undefined if the text is none. */
export function parseExactInteger(text: string): number | bigint | undefined {
  if (!INTEGER.test(text)) return undefined;
  return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

/** Marks a bigint inside a JSON string. Unicode left this character unassigned: no text has it. */
const BIGINT_MARK = "\u{10fffe}";
const MARKED_BIGINTS = new RegExp(`"${BIGINT_MARK}(-?\\d+)"`, "gu");

/** Parses JSON as `JSON.parse` does, with each integer that a number cannot hold as a bigint. */
export function parseExact(text: string): unknown {
  const value = parseLossless(text, BIGINT_MARK);
  return /\d{16}/.test(text) ? restoreBigints(value) : value;
}

/** In place, since the value is large and nobody else has it. */
function restoreBigints(value: unknown): unknown {
  if (typeof value === "string" && value.startsWith(BIGINT_MARK)) {
    const digits = value.slice(BIGINT_MARK.length);
    return parseExactInteger(digits) ?? Number(digits);
  }
  if (typeof value !== "object" || value === null) return value;
  const fields = value as Record<string, unknown>;
  for (const name of Object.keys(fields)) fields[name] = restoreBigints(fields[name]);
  return value;
}

/** The inverse of `parseExact`. */
export function stringifyExact(value: unknown): string {
  const text = JSON.stringify(value, (_name, inner) =>
    typeof inner === "bigint" ? `${BIGINT_MARK}${inner}` : inner,
  );
  return text.replace(MARKED_BIGINTS, "$1");
}

/** A copy of an object with each field mapped; any other value unchanged. */
export function mapFields(value: unknown, map: (value: unknown, name: string) => unknown): unknown {
  if (!isObject(value)) return value;
  // Object.fromEntries keeps a field named `__proto__`, which an assignment would not.
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, map(inner, name)]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
