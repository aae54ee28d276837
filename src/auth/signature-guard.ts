// Keeps signatures of one client from being refused in a row: by the clock that they are made with,
// and by the number of requests under way.
import type { SignatureGuard, SignedOutcome, SignedRequest } from "./auth.ts";
import { createClockSkew, type SigningTime } from "./clock-skew.ts";
import { type Admission, createSignatureGate, type Verdict } from "./signature-gate.ts";

/** The gateway's code for a signature that it does not accept. Its time may be the reason. */
const SIGNATURE_REFUSED = "APIGW.0303";

interface GuardedRequest extends SignedRequest, SigningTime {
  readonly admission: Admission;
}

/** `now` is this machine's clock, in milliseconds since 1970. */
export function createSignatureGuard(now: () => number): SignatureGuard<GuardedRequest> {
  // With a clock that throws nothing can be signed either.
  const clock = () => {
    try {
      return now();
    } catch {
      return Number.NaN;
    }
  };
  const gate = createSignatureGate(clock);
  const clockSkew = createClockSkew(clock);
  const admitted = (admission: Admission) => {
    const { signedAt, skew } = clockSkew.signingTime();
    return { admission, signedAt, skew };
  };
  return {
    enter(signal) {
      const entered = gate.enter(signal);
      return "then" in entered ? entered.then(admitted) : admitted(entered);
    },
    leave(request, outcome) {
      const verdict = outcome ? verdictOf(outcome) : "unknown";
      if (verdict === "accepted") clockSkew.accepted(request);
      const isRefused = outcome && verdict === "refused";
      const canRepeat = isRefused && clockSkew.refused(request, outcome.response.headers);
      gate.leave(request.admission, verdict);
      return canRepeat ?? false;
    },
  };
}

/** KooDrive's own codes are larger, those that a proxy has from HTTP are smaller. */
const SMALLEST_CODE = 1_000_000;

/**
 * What a response says of the signature. KooDrive's own envelope, for a success or a refusal,
 * passed the gateway; anything on the way may have written another one.
 */
function verdictOf({ body, error }: SignedOutcome): Verdict {
  const { code } = error ?? (Object(body) as { code?: unknown });
  if (code === SIGNATURE_REFUSED) return "refused";
  const isSuccess = !error && code === 0;
  return isSuccess || Number(code) >= SMALLEST_CODE ? "accepted" : "unknown";
}
