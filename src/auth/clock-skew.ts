// How far the clock of this machine is off. A signature carries the time, and the service refuses
// one that is older than 15 minutes or in the future.
import { serviceTime } from "../model/service-time.ts";

/** A refused signature of this age is explained by the clock, as its response may be delayed. */
const EXPLAINING_AGE = 60_000;

/** `Date` has whole seconds: a signature of the same second was not in the future. */
const DATE_PRECISION = 1_000;

/** A larger skew is a mistake of what wrote the `Date`. */
const LARGEST_SKEW = 24 * 60 * 60_000;

/** Two skews that are nearer to each other are the same: responses take time. */
const SAME_SKEW = 60_000;

/** The time of a signature, and the skew that it was made with, in milliseconds. */
export interface SigningTime {
  readonly signedAt: number;
  readonly skew: number;
}

interface ClockSkew {
  /** The time to sign with: this machine's, corrected by what refusals have told. */
  signingTime(): SigningTime;
  /** The service accepted the signature, so that its time is right. */
  accepted(time: SigningTime): void;
  /** The signature was refused. Returns whether one with another time can succeed. */
  refused(time: SigningTime, headers: Headers): boolean;
}

/**
 * `clock` is this machine's. It counts as right until a signature is refused for its age; a skew
 * that is learned from a refusal and does not help is given up again.
 */
export function createClockSkew(clock: () => number): ClockSkew {
  let skew = 0;
  let acceptedSkew = 0;
  /** The skew that was learned and did not help. */
  let uselessSkew = Number.NaN;

  return {
    signingTime: () => ({ signedAt: clock() + skew, skew }),
    accepted(time) {
      acceptedSkew = time.skew;
      uselessSkew = Number.NaN;
    },
    refused(time, headers) {
      // Another call has learned meanwhile.
      if (time.skew !== skew) return time.skew !== uselessSkew && skew !== uselessSkew;
      if (skew !== acceptedSkew) {
        uselessSkew = skew;
        skew = acceptedSkew;
        return false;
      }
      const learned = serviceTime(headers) - clock();
      const isPossible = Math.abs(learned) <= LARGEST_SKEW;
      if (!isPossible || !isExplained(time, headers)) return false;
      skew = learned;
      // It is left to the next call: the refusal may have had another reason.
      const wasUseless = Math.abs(learned - uselessSkew) < SAME_SKEW;
      if (wasUseless) uselessSkew = learned;
      return !wasUseless;
    },
  };
}

/** Whether the signature was in the future or too old for the service. */
function isExplained({ signedAt }: SigningTime, headers: Headers): boolean {
  const age = serviceTime(headers) - signedAt;
  return age <= -DATE_PRECISION || age > EXPLAINING_AGE;
}
