// Times and durations as people write them.
import { type Option, WrongValue } from "../model/option.ts";

interface ReadOption<Value> extends Option<Value> {
  value: string;
  read(text: string): Value;
}

/** A time, or a day of this machine's time zone with its first and its last millisecond. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

export const momentOption = (says: string): ReadOption<Moment> => ({
  value: "TIME",
  says,
  read(text) {
    const moment = DAY.test(text) ? dayOf(text) : timeOf(text);
    if (moment) return moment;
    throw new WrongValue(
      "is a day of this machine's time zone, 2026-03-01, or a time with its zone, " +
        "2026-03-01T08:00:00Z",
    );
  },
});

function dayOf(text: string): Moment | undefined {
  const [, year, month, day] = (DAY.exec(text) ?? []).map(Number) as [0, number, number, number];
  const first = new Date(year, month - 1, day);
  // The 30th of February would be a day of March.
  if (first.getMonth() !== month - 1) return undefined;
  // Not always 24 hours: clocks are set forward and back.
  return { from: first.getTime(), to: new Date(year, month - 1, day + 1).getTime() - 1 };
}

function timeOf(text: string): Moment | undefined {
  const time = TIME.test(text) && isDay(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? undefined : { from: time, to: time };
}

const isDay = (text: string): boolean => dayOf(text) !== undefined;

const UNITS = { h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `12h`, `7d`, `2w` as milliseconds. */
export const durationOption = (says: string): ReadOption<number> => ({
  value: "DURATION",
  says,
  read(text) {
    const [, count, unit] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
    if (unit === undefined) throw new WrongValue("is a duration, such as 12h, 7d or 2w");
    return Number(count) * UNITS[unit as keyof typeof UNITS];
  },
});
