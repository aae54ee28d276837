// JSON that is looked at and not used: which type a value had on the wire matters, so an integer
// too long for a number becomes a bigint.
import { parseLossless } from "./lossless-json.ts";

/** Longer ones are no integers of any service, and slow to read. */
const LONGEST_INTEGER = 40;

/** Like JSON.parse, with each integer that a number cannot hold as a bigint. */
export function parseExact(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return exact(JSON.parse(text), parseLossless(text));
}

/** Where the one reading has a number and the other a string, the text has a long integer. */
function exact(plain: unknown, lossless: unknown): unknown {
  if (typeof plain === "number" && typeof lossless === "string")
    return lossless.length > LONGEST_INTEGER ? plain : BigInt(lossless);
  if (Array.isArray(plain))
    return plain.map((element, index) => exact(element, (lossless as unknown[])[index]));
  return mapFields(plain, (value, name) =>
    exact(value, (lossless as Record<string, unknown>)[name]),
  );
}

/**
 * A copy of an object with its fields mapped; anything else as it is. A field named `__proto__`
 * stays one.
 */
export function mapFields(value: unknown, map: (value: unknown, name: string) => unknown): unknown {
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, map(inner, name)]));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Marks what is a number on the wire: a character that no text has by right. */
const MARK = "\u{10fffe}";

/** The inverse of `parseExact`. */
export function stringifyExact(value: unknown): string {
  const text = JSON.stringify(value, (_, inner) =>
    typeof inner === "bigint" ? `${MARK}${inner}` : inner,
  );
  return text.replace(new RegExp(`"${MARK}(-?\\d+)"`, "gu"), "$1");
}
