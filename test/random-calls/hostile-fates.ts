// What may become of an attempt at a service that tells false times, refuses signatures and tokens
// at random, and fails in every other way.
import fc from "fast-check";
import type { CannedResponse } from "../conformance/case.ts";
import { EXPIRED, UNTIMELY } from "../conformance/server.ts";
import { type Fate, fate } from "./fates.ts";

export interface HostileFate {
  response: Fate["response"];
  /** Seconds by which the clock of the service is ahead, as its response tells. */
  clock: number;
}

const PAGE: CannedResponse = { status: 502, text: "<html>Bad gateway</html>" };

/** What a response tells of the time; that of the service, if there is nothing. */
const TIMES: Partial<HostileFate & { headers: Record<string, string> }>[] = [
  {},
  {},
  {},
  { clock: 3_600 },
  { clock: -3_600 },
  { headers: { age: "1200" } },
  { headers: { date: "Sat, 13 Sep 275760 00:00:00 GMT" } },
  { headers: { date: "Thu, 01 Jan 1970 00:00:00 GMT" } },
  { headers: { date: "yesterday", age: "-1" } },
  { headers: { date: "" } },
];

const response = fc.oneof(
  { weight: 80, arbitrary: fate.map(({ response }) => response) },
  { weight: 8, arbitrary: fc.constant(UNTIMELY) },
  { weight: 7, arbitrary: fc.constant(EXPIRED) },
  { weight: 5, arbitrary: fc.constant(PAGE) },
);

export const hostileFate: fc.Arbitrary<HostileFate> = fc
  .tuple(response, fc.constantFrom(...TIMES))
  .map(([response, { clock = 0, headers }]) => ({
    response:
      response === "refused"
        ? response
        : { ...response, headers: { ...response.headers, ...headers } },
    clock,
  }));
