// What may become of an attempt, one time in five something bad, and how a call then has to end.
import fc from "fast-check";
import type { CannedResponse } from "../conformance/case.ts";

export interface Fate {
  /** What the server sends. `refused`: the attempt goes to a port where nobody listens. */
  response: CannedResponse | "refused";
  /**
   * Whether the client makes the attempt again: any operation's, that of an idempotent one, or
   * none. Undefined for a success.
   */
  repeats?: "any" | "idempotent" | "none";
  /** The names of the errors that the call may reject with if this was its last attempt. */
  errors?: string[];
}

/** How a call has to end. */
interface Ending {
  /** Undefined if it has to succeed. */
  errors: string[] | undefined;
  /** If it stalls, at most so many. */
  attempts: number;
  /** Whether it ends because nothing ever answers. */
  stalls: boolean;
}

export const MAX_ATTEMPTS = 3;

const network = ["NetworkError"];
const api = ["ApiError"];
const response = ["ResponseError"];
// A reset may overtake what was sent before it.
const either = ["NetworkError", "ResponseError"];

const SUCCESSES: Fate[] = [
  { response: {} },
  { response: { encoding: "gzip" } },
  { response: { delay: 5 } },
];
const FAILURES: Fate[] = [
  { response: "refused", repeats: "any", errors: network },
  { response: { fault: "reset before headers" }, repeats: "idempotent", errors: network },
  { response: { fault: "reset inside headers" }, repeats: "idempotent", errors: network },
  { response: { fault: "close before headers" }, repeats: "idempotent", errors: network },
  { response: { fault: "not HTTP" }, repeats: "idempotent", errors: network },
  { response: { fault: "reset after headers" }, repeats: "idempotent", errors: either },
  { response: { fault: "reset inside body" }, repeats: "idempotent", errors: either },
  { response: { fault: "close inside body" }, repeats: "idempotent", errors: response },
  { response: { fault: "length too long" }, repeats: "idempotent", errors: response },
  { response: { encoding: "broken" }, repeats: "idempotent", errors: response },
  { response: { status: 503 }, repeats: "idempotent", errors: api },
  {
    response: { status: 429, headers: { "retry-after": "0" } },
    repeats: "idempotent",
    errors: api,
  },
  {
    response: { body: { code: 13000201, msg: "inner server invoke failure" } },
    repeats: "idempotent",
    errors: api,
  },
  {
    response: { status: 400, body: { code: 13000102, msg: "Verify parameters failed." } },
    repeats: "none",
    errors: api,
  },
  { response: { text: "<html></html>" }, repeats: "none", errors: response },
  { response: { text: "" }, repeats: "none", errors: response },
  {
    response: { status: 302, headers: { location: "/elsewhere" } },
    repeats: "none",
    errors: response,
  },
  { response: { fault: "stall before headers" }, repeats: "none", errors: ["TimeoutError"] },
  { response: { fault: "stall inside body" }, repeats: "none", errors: ["TimeoutError"] },
];

export const fate = fc.oneof(
  { weight: 80, arbitrary: fc.constantFrom(...SUCCESSES) },
  { weight: 20, arbitrary: fc.constantFrom(...FAILURES) },
);

/** The fates of a call's attempts. */
export const fates: fc.Arbitrary<Fate[]> = fc.array(fate, {
  minLength: MAX_ATTEMPTS,
  maxLength: MAX_ATTEMPTS,
});

export function endingOf(fates: readonly Fate[], idempotent: boolean): Ending {
  const last = fates.findIndex(
    ({ repeats }) => !(repeats === "any" || (repeats === "idempotent" && idempotent)),
  );
  const attempts = last < 0 ? MAX_ATTEMPTS : last + 1;
  const { errors } = fates[attempts - 1] ?? {};
  const stalls = errors?.[0] === "TimeoutError";
  // A slow machine may spend the time of a call that stalls before that: it then ends with an
  // earlier error, as no time is left for a pause.
  return {
    errors: stalls ? fates.slice(0, attempts).flatMap(({ errors = [] }) => errors) : errors,
    attempts,
    stalls,
  };
}
