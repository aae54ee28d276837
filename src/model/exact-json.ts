// JSON whose types must be seen as they were sent: an integer that no number holds exactly becomes
// a bigint, not a string.
import { LONG_NUMBER, parseLossless } from "./lossless-json.ts";

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
  return LONG_NUMBER.test(text) ? restoreBigints(value) : value;
}

function restoreBigints(value: unknown): unknown {
  if (typeof value !== "string") return mapInside(value, restoreBigints);
  if (!value.startsWith(BIGINT_MARK)) return value;
  const digits = value.slice(BIGINT_MARK.length);
  return parseExactInteger(digits) ?? Number(digits);
}

/** The inverse of `parseExact`. */
export function stringifyExact(value: unknown): string {
  return JSON.stringify(markBigints(value)).replace(MARKED_BIGINTS, "$1");
}

function markBigints(value: unknown): unknown {
  return typeof value === "bigint" ? BIGINT_MARK + value : mapInside(value, markBigints);
}

/**
 * A copy of an array or object with each element or field mapped. The value itself if that changes
 * none of them, and any value that has nothing inside.
 */
export function mapInside(value: unknown, map: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return mapElements(value, map);
  if (!isObject(value)) return value;
  let copy: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const mapped = map(value[name]);
    if (mapped === value[name]) continue;
    copy ??= { ...value };
    copy[name] = mapped;
  }
  return copy ?? value;
}

function mapElements(elements: unknown[], map: (element: unknown) => unknown): unknown[] {
  let copy: unknown[] | undefined;
  elements.forEach((element, index) => {
    const mapped = map(element);
    if (mapped === element) return;
    copy ??= [...elements];
    copy[index] = mapped;
  });
  return copy ?? elements;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
