// Points in time as seeds and commands give them, and as answers have them.
import type { Rule } from "../../validate.ts";

/** Identifiers hold the time in 40 bits, which end in 2053. */
const END = Date.UTC(2053, 0, 1);

const ISO_8601 = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;

/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/** NaN for a text of another form. */
export function millisecondsOf(time: string | number): number {
  if (typeof time === "number") return Math.floor(time);
  const [, day = ""] = ISO_8601.exec(time) ?? [];
  return isDay(day) ? Date.parse(time) : Number.NaN;
}

/** Whether there is such a day: Date takes February 31 for one in March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const isInRange = (milliseconds: number): boolean => milliseconds >= 0 && milliseconds < END;

export const pointInTime: Rule = {
  accepts: (value) =>
    (typeof value === "number" || typeof value === "string") && isInRange(millisecondsOf(value)),
  expected: "ISO 8601 with a time zone, or milliseconds since 1970, before 2053",
};

let lastTime = { milliseconds: Number.NaN, text: "" };

/** A time as answers have it. Many in a row are the same, and to make the text takes long. */
export function isoTime(milliseconds: number): string {
  if (milliseconds !== lastTime.milliseconds) {
    lastTime = { milliseconds, text: new Date(milliseconds).toISOString() };
  }
  return lastTime.text;
}
