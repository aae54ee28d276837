// Times and durations, as every command that takes them reads them.
import { describe, expect, it } from "vitest";
import { durationOption, momentOption, timeOption } from "../../src/cli/arguments/times.ts";
import { setTimeZone } from "../support/time-zone.ts";

const NOW = Date.parse("2026-03-08T12:00:00.000Z");

const span = (text: string) => {
  const { from, to } = momentOption("").read(text)(NOW);
  return [new Date(from).toISOString(), new Date(to).toISOString()];
};

describe("a moment", () => {
  it.each([
    ["UTC", "2026-03-01", "2026-03-01T00:00:00.000Z", "2026-03-01T23:59:59.999Z"],
    ["UTC", "2024-02-29", "2024-02-29T00:00:00.000Z", "2024-02-29T23:59:59.999Z"],
    ["Asia/Shanghai", "today", "2026-03-07T16:00:00.000Z", "2026-03-08T15:59:59.999Z"],
    ["Asia/Shanghai", "yesterday", "2026-03-06T16:00:00.000Z", "2026-03-07T15:59:59.999Z"],
    // On that day clocks are set forward there: it has 23 hours.
    ["America/New_York", "today", "2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z"],
    ["America/New_York", "2026-03-08", "2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z"],
    ["Pacific/Kiritimati", "today", "2026-03-08T10:00:00.000Z", "2026-03-09T09:59:59.999Z"],
  ])("is, in %s, for %s a day of that zone", (zone, text, from, to) => {
    setTimeZone(zone);
    expect(span(text)).toEqual([from, to]);
  });

  it.each([
    ["30m", "2026-03-08T11:30:00.000Z"],
    ["24h", "2026-03-07T12:00:00.000Z"],
    // By hours, also where a day between has 23 of them.
    ["7d", "2026-03-01T12:00:00.000Z"],
    ["2w", "2026-02-22T12:00:00.000Z"],
    ["0m", "2026-03-08T12:00:00.000Z"],
    ["2026-03-01T08:00Z", "2026-03-01T08:00:00.000Z"],
    ["2026-03-01T08:00:30.5Z", "2026-03-01T08:00:30.500Z"],
    ["2026-03-01T08:00:00+08:00", "2026-03-01T00:00:00.000Z"],
    ["2026-03-01T00:00-05:30", "2026-03-01T05:30:00.000Z"],
    ["20260301T080000Z", "2026-03-01T08:00:00.000Z"],
  ])("is for %s one point in time, in every zone", (text, time) => {
    setTimeZone("America/New_York");
    expect(span(text)).toEqual([time, time]);
  });
});

/** What is in no calendar, what JavaScript takes for a time all the same, and what has no zone. */
const NO_TIMES = [
  ...["2026-02-30T08:00Z", "2026-13-01T08:00Z", "2026-00-10T08:00Z", "2025-02-29T08:00Z"],
  ...["2026-03-01T25:00Z", "2026-03-01T24:00Z", "2026-03-01T08:60Z", "2026-03-01T08:00:60Z"],
  ...["2026-03-01T08:00+25:00", "2026-03-01T08:00+0800", "2026-03-01T08Z", "2026-03-01T08:00"],
  ...["2026-03-01 08:00Z", "2026-03-01t08:00z", "2026Z", "1 March 2026 Z", "0026-03-01T08:00Z"],
  ...["20260231T080000Z", "20260301T250000Z", "20260301T0800Z", "20260301T080000", "", "now"],
];

describe.each([
  ["a moment", momentOption("")],
  ["a time", timeOption("")],
])("%s", (_, option) => {
  it.each(NO_TIMES)("is not %j", (text) => {
    expect(() => option.read(text)).toThrow(
      /^is a (day \(2026-03-01, today|time with its zone, 2)/,
    );
  });
});

it.each([
  ...["2026-02-31", "2026-13-01", "2026-3-1", "26-03-01", "0026-03-01", "1969-12-31", "20260301"],
  ...["2026-03", "2026", "Today", "tomorrow", "constructor", "7", "7D", "7 d", "-7d", "1.5d"],
  ...["99999d", "7days", "P7D"],
])("a moment is not %j", (text) => {
  expect(() => momentOption("").read(text)).toThrow(
    "is a day (2026-03-01, today, yesterday), a time with its zone (2026-03-01T08:00Z), or so " +
      "long ago (30m, 24h, 7d, 2w)",
  );
});

it("a time is no day, and not relative", () => {
  for (const text of ["2026-03-01", "today", "7d"]) {
    expect(() => timeOption("").read(text)).toThrow("is a time with its zone");
  }
});

it.each([
  ["30m", 1_800_000],
  ["12h", 43_200_000],
  ["7d", 604_800_000],
  ["2w", 1_209_600_000],
  ["9999w", 9999 * 604_800_000],
])("%s is a duration", (text, duration) => {
  expect(durationOption("").read(text)).toBe(duration);
});
