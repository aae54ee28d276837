// Times and durations as options take them. A day is one of the machine's time zone, as tables show
// times; a time has its zone with it, so that it means the same on every machine.
import { type Option, WrongValue } from "../model/option.ts";

interface ReadOption<Value> extends Option<Value> {
  value: string;
  read(text: string): Value;
}

/** In milliseconds since 1970, both ends within it. A time is a span of one millisecond. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What was written, as a span once it is known when the command runs. */
export type Moment = (now: number) => Span;

const MOMENT_FORMS =
  "is a day (2026-03-01, today, yesterday), a time with its zone (2026-03-01T08:00Z), or so long " +
  "ago (30m, 24h, 7d, 2w)";

/** A day, a time with its zone, or so long ago. */
export const momentOption = (says: string): ReadOption<Moment> => ({
  value: "TIME",
  says,
  read(text) {
    const moment = readDay(text) ?? readAgo(text) ?? readTimeSpan(text);
    if (moment) return moment;
    throw new WrongValue(MOMENT_FORMS);
  },
});

/** A time with its zone, in milliseconds since 1970. */
export const timeOption = (says: string): ReadOption<number> => ({
  value: "TIME",
  says,
  read(text) {
    const time = readTime(text);
    if (time !== undefined) return time;
    throw new WrongValue("is a time with its zone, 20260301T080000Z or 2026-03-01T08:00:00Z");
  },
});

/** `30m`, `12h`, `7d`, `2w` as milliseconds. */
export const durationOption = (says: string): ReadOption<number> => ({
  value: "DURATION",
  says,
  read(text) {
    const duration = readDuration(text);
    if (duration !== undefined) return duration;
    throw new WrongValue("is a duration, such as 30m, 12h, 7d or 2w");
  },
});

/** Whole days up to so many: `7`, `7d`, `2w`, `48h`. */
export const daysOption = (says: string, most: number): ReadOption<number> => ({
  value: "DAYS",
  says,
  read(text) {
    const duration = readDuration(/^\d+$/.test(text) ? `${text}d` : text) ?? Number.NaN;
    const days = duration / UNITS.d;
    if (Number.isInteger(days) && days >= 1 && days <= most) return days;
    throw new WrongValue(`is whole days from 1d to ${most}d, such as 7, 7d, 2w or 48h`);
  },
});

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function readDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([mhdw])$/.exec(text) ?? [];
  return unit === undefined ? undefined : Number(count) * UNITS[unit as keyof typeof UNITS];
}

function readAgo(text: string): Moment | undefined {
  const duration = readDuration(text);
  return duration === undefined
    ? undefined
    : (now) => ({ from: now - duration, to: now - duration });
}

/** By how many days they are before this one. */
const NAMED_DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };

function readDay(text: string): Moment | undefined {
  const before = Object.hasOwn(NAMED_DAYS, text) ? NAMED_DAYS[text] : undefined;
  if (before !== undefined) {
    return (now) => {
      const date = new Date(now);
      return dayOf(date.getFullYear(), date.getMonth(), date.getDate() - before);
    };
  }
  const date = readDate(text);
  return date && (() => dayOf(...date));
}

/** Not always 24 hours: clocks are set forward and back. */
const dayOf = (year: number, month: number, day: number): Span => ({
  from: new Date(year, month, day).getTime(),
  to: new Date(year, month, day + 1).getTime() - 1,
});

/** The month counts from 0. Undefined for what is in no calendar, such as the 30th of February. */
function readDate(text: string): [year: number, month: number, day: number] | undefined {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // `Date` takes the years 0 to 99 for those from 1900 on.
  const isThere = year >= "1970" && date.toISOString().startsWith(text);
  return isThere ? [Number(year), Number(month) - 1, Number(day)] : undefined;
}

const EXTENDED = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const BASIC = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

/** ISO 8601, in its extended form or as X-Date is written; undefined for anything else. */
export function readTime(text: string): number | undefined {
  const extended = text.replace(BASIC, "$1-$2-$3T$4:$5:$6Z");
  const [, date = ""] = EXTENDED.exec(extended) ?? [];
  const time = readDate(date) ? Date.parse(extended) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

function readTimeSpan(text: string): Moment | undefined {
  const time = readTime(text);
  return time === undefined ? undefined : () => ({ from: time, to: time });
}
