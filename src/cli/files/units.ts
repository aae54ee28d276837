// Sizes, times and identifiers: as people read them, and sizes and identifiers as options take them.
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
