// The formats that the contract uses. Of a value of another type they say nothing.
import { isNumber } from "../model/json-type.ts";

/** Whether a value has a format. One that is not listed, such as `double`, asks for nothing. */
export const FORMATS: Readonly<Record<string, (value: unknown) => boolean>> = {
  int32: (value) => !isNumber(value) || (Number(value) | 0) === Number(value),
  int64: (value) => !isNumber(value) || isInt64Number(value),
  "int64-string": (value) => typeof value !== "string" || isInt64(value),
  "date-time": (value) => typeof value !== "string" || isDateTime(value),
  uri: (value) => typeof value !== "string" || URI.test(value),
};

function isInt64Number(value: number | bigint): boolean {
  if (typeof value === "number") return Number.isInteger(value);
  return BigInt.asIntN(64, value) === value;
}

function isInt64(text: string): boolean {
  return /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}

const DATE = /^\d{4}-\d\d-\d\d[t ]/i;

/**
 * A time with its offset. Leap seconds, which JavaScript does not know either, are none; but the
 * offset may lack its colon or its minutes.
 */
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)$/i;

/** RFC 3339, section 5.6. */
function isDateTime(text: string): boolean {
  if (!DATE.test(text) || !TIME.test(text.slice(11))) return false;
  const date = text.slice(0, 10);
  // A day that the month does not have becomes one of the next month.
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** A scheme and the characters of RFC 3986, section 2. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})*$/i;
