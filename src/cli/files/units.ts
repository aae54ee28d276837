// Sizes, times, speeds and identifiers: as people read them, and as options take them.
import { type Option, WrongValue } from "../model/option.ts";

const UNITS = ["B", "KiB", "MiB", "GiB", "TiB"];
const STEP = 1024;

/** `1.4 KiB`; nothing for what has no size. */
export function showSize(value: unknown): string {
  if (value === undefined) return "";
  let size = Number(value);
  let unit = 0;
  // What would be rounded to 1024 is one of the next unit.
  while (size >= STEP - 0.5 && unit < UNITS.length - 1) {
    size /= STEP;
    unit += 1;
  }
  const digits = unit === 0 || size >= 9.95 ? 0 : 1;
  return `${size.toFixed(digits)} ${UNITS[unit]}`;
}

/** Date and time of the zone that the machine is in; a text that is no time as it is. */
export function showTime(value: unknown): string {
  if (value === undefined) return "";
  const time = new Date(String(value));
  if (Number.isNaN(time.getTime())) return String(value);
  const two = (number: number) => String(number).padStart(2, "0");
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** `0:51`, `2:03:09`. */
export function showDuration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index ? String(part).padStart(2, "0") : part)).join(":");
}

/** An identifier of a person, a team or a share. */
export function idOption(
  says: string,
  value = "ID",
): Option<string> & { value: string; read: ReadText } {
  return {
    ...{ value, says },
    read(text) {
      if (!/^\d{1,19}$/.test(text)) throw new WrongValue("is an identifier of up to 19 digits");
      return text;
    },
  };
}

type ReadText = (text: string) => string;

/** Bytes: `1500`, `10M`, `1.5GiB`. */
export function sizeOption(says: string): Option<number> & { value: string; read: ReadNumber } {
  return {
    ...{ value: "SIZE", says },
    read(text) {
      const [, number = "", unit = ""] = /^(\d+(?:\.\d+)?)([kmgt]?)(?:i?b)?$/i.exec(text) ?? [];
      if (number === "") throw new WrongValue("is a number of bytes, or one with K, M, G or T");
      return Number(number) * STEP ** " kmgt".indexOf(unit.toLowerCase() || " ");
    },
  };
}

type ReadNumber = (text: string) => number;

const AGES = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/** A moment: `2026-01-31`, `2026-01-31T08:00Z`, or so long ago, `7d`. Gives the age or the time. */
export function momentOption(says: string): Option<Moment> & { value: string; read: ReadMoment } {
  return {
    ...{ value: "TIME", says },
    read(text) {
      const [, count, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
      if (count !== undefined) return { ago: Number(count) * AGES[unit as keyof typeof AGES] };
      const at = /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : Number.NaN;
      if (!Number.isNaN(at)) return { at };
      throw new WrongValue("is a date, a time in ISO 8601, or so long ago as 30m, 12h, 7d or 2w");
    },
  };
}

export type Moment = { readonly at: number } | { readonly ago: number };
type ReadMoment = (text: string) => Moment;

/** In milliseconds since 1970. */
export const timeOf = (moment: Moment, now: number): number =>
  "at" in moment ? moment.at : now - moment.ago;
