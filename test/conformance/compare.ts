// What happened, beside what a case expects.
import { inspect, isDeepStrictEqual } from "node:util";
import { always } from "./always.ts";
import type { Case, Expectation, HeaderExpectation, Outcome } from "./case.ts";
import { describeEvent, type HookEvent } from "./hooks.ts";
import type { Received } from "./server.ts";
import { readDate } from "./signature.ts";

/** How a call ended. */
export interface Ended {
  result?: unknown;
  error?: unknown;
}

export interface Happened {
  ended: readonly Ended[];
  received: readonly Received[];
  /** The most requests that were under way at once. */
  atOnce: number;
  events: readonly HookEvent[];
  /** How often the provider was asked. */
  asked: number;
  /** Milliseconds of all calls. */
  elapsed: number;
  /** Requests to the server to which a redirect leads. */
  strayed: number;
  /** Connections that are still open. */
  connections: number;
}

/** How much later than promised a busy machine may be, in milliseconds. */
const LATE = 2_000;

export function mismatches(test: Case, happened: Happened): string[] {
  const { expect } = test;
  return [
    ...outcomes(expect, happened.ended),
    ...requests(expect, happened.received),
    ...events(expect, happened.events),
    ...pauses(expect, happened),
    happened.atOnce > (expect.atOnce ?? Number.POSITIVE_INFINITY) &&
      `${happened.atOnce} requests were under way at once`,
    expect.asked !== undefined &&
      expect.asked !== happened.asked &&
      `the provider was asked ${happened.asked} times`,
    expect.closed && happened.connections > 0 && `${happened.connections} connections are open`,
    ...always(test, happened),
  ].filter((problem) => typeof problem === "string");
}

export type Problems = (string | false | undefined)[];

function outcomes({ tally, ...expect }: Expectation, ended: readonly Ended[]): Problems {
  if (tally === undefined) {
    return ended.map((end, index) => {
      const expected = expect.outcomes?.[index] ?? expect;
      return !endsIn(end, expected) && `call ${index + 1} ${describe(end)}`;
    });
  }
  const unexpected = ended.filter((end) => !tally.some(([, expected]) => endsIn(end, expected)));
  return [
    ...unexpected.map((end) => `a call ${describe(end)}`),
    ...tally.map(([calls, expected]) => {
      const count = ended.filter((end) => endsIn(end, expected)).length;
      return count !== calls && `${count} calls ended in ${JSON.stringify(expected)}`;
    }),
  ];
}

function endsIn(end: Ended, expected: Outcome): boolean {
  if ("error" in expected) return "error" in end && resembles(end.error, expected.error);
  return "result" in end && isDeepStrictEqual(end.result, expected.result);
}

function describe(end: Ended): string {
  return "error" in end
    ? `rejected with ${end.error} ${JSON.stringify(end.error)}`
    : `resolved to ${inspect(end.result)}`;
}

function requests(
  { requests, headers = [], targets = [] }: Expectation,
  received: readonly Received[],
): Problems {
  return [
    received.length !== requests && `the server saw ${received.length} requests`,
    ...targets.map((pattern, index) => {
      const line = `${received[index]?.method} ${received[index]?.target}`;
      return !new RegExp(pattern).test(line) && `request ${index + 1} was ${line}`;
    }),
    ...headers.flatMap((expected, index) =>
      Object.entries(expected).map(([name, pattern]) => {
        const value = received[index]?.headers[name];
        return (
          !carries(value, pattern, received[index - 1]?.headers[name]) &&
          `request ${index + 1} carried ${name}: ${value}`
        );
      }),
    ),
  ];
}

function carries(
  value: string | string[] | undefined,
  expected: HeaderExpectation,
  previous: unknown,
): boolean {
  if (expected === null) return value === undefined;
  if (typeof expected === "string") return new RegExp(expected).test(String(value));
  if ("changed" in expected) return value !== undefined && value !== previous;
  const late = Date.now() + expected.clock * 1000 - readDate(value);
  // Never in the future; a second is lost in the date of the response, another by rounding down.
  return late >= 0 && late < 3_000 + LATE;
}

function events({ hooks }: Expectation, events: readonly HookEvent[]): Problems {
  const seen = events.map(describeEvent);
  return [
    hooks !== undefined && !isDeepStrictEqual(seen, hooks) && `the hooks saw ${inspect(seen)}`,
  ];
}

/** The pause that was announced, and the one that the server measured between two requests. */
function pauses(
  { delays, jitter, elapsed }: Expectation,
  { events, received, ...happened }: Happened,
): Problems {
  const announced = events
    .filter(({ hook }) => hook === "retry")
    .map(({ delay = Number.NaN }) => delay);
  const within = (value: number | undefined, [least, most]: readonly [number, number]) =>
    value !== undefined && value >= least && value <= most;
  return [
    ...(delays ?? []).flatMap((range, index) => {
      const delay = announced[index] ?? Number.NaN;
      const [before, after] = received.slice(index);
      const measured = before && after ? after.at - before.at : undefined;
      return [
        !within(delay, range) && `delay ${index + 1} was announced as ${delay} ms`,
        measured !== undefined &&
          !within(measured, [delay - 2, delay + LATE]) &&
          `delay ${index + 1} of ${delay} ms lasted ${measured} ms`,
      ];
    }),
    delays !== undefined &&
      announced.length !== delays.length &&
      `there were ${announced.length} delays`,
    jitter && new Set(announced).size < announced.length && `the delays are ${announced}`,
    elapsed !== undefined &&
      !within(happened.elapsed, elapsed) &&
      `all took ${happened.elapsed} ms`,
  ];
}

/**
 * Equal, but an object may have more than is expected of it, null is undefined, and texts of
 * `message` are patterns.
 */
function resembles(actual: unknown, expected: unknown): boolean {
  if (expected === null) return actual === undefined;
  if (typeof expected !== "object") return Object.is(actual, expected);
  return Object.entries(Object(expected)).every(([key, value]) => {
    const found = Object(actual)[key];
    return key === "message" ? new RegExp(String(value)).test(found) : resembles(found, value);
  });
}
