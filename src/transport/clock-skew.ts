// How far the clock of this machine is off. A signature carries the time, and the service refuses
// one that is older than 15 minutes or in the future.
import type { TransportResponse } from "./interceptor.ts";

/**
 * The gateway's code for a signature that it does not accept, of which the time may be the reason.
 */
const SIGNATURE_REFUSED = "APIGW.0303";

/**
 * A refused signature of this age, in milliseconds, is explained by the clock. The service allows
 * 15 minutes, but the response may have been delayed.
 */
const EXPLAINING_AGE = 60_000;

/** `Date` has whole seconds: a signature of the same second was not in the future. */
const DATE_PRECISION = 1_000;

interface ClockSkew {
  /** The time of the service in milliseconds since 1970, as far as it is known. */
  now(): number;
  /**
   * Learns from a response to a request signed at `signedAt`. Returns whether the signature was
   * refused and the clock explains it, so that a new signature can succeed.
   */
  learn(response: TransportResponse, signedAt: number): boolean;
}

/** `clock` is this machine's. The skew is that of the first `Date` until a refusal corrects it. */
export function createClockSkew(clock: () => number): ClockSkew {
  let skew: number | undefined;
  const now = () => clock() + (skew ?? 0);
  return {
    now,
    learn({ response, error }, signedAt) {
      const wasRefused = error?.code === SIGNATURE_REFUSED;
      if (!wasRefused && skew !== undefined) return false;
      // A clock that was never set says 1970: that is no time.
      const date = Date.parse(response.headers.get("date") ?? "") || Number.NaN;
      const wasInFuture = signedAt - date >= DATE_PRECISION;
      const wasOld = date - signedAt > EXPLAINING_AGE;
      const isExplained = wasRefused && (wasInFuture || wasOld);
      // `Date` is past when it arrives, so that a time derived from it is never in the future.
      if (isExplained || skew === undefined) skew = Number.isNaN(date) ? 0 : date - clock();
      return isExplained;
    },
  };
}
