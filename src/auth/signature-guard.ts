// Keeps signatures of one client from being refused in a row: by the clock that they are made with,
// and by the number of requests under way.
import type { ApiError } from "../errors.ts";
import type { SignatureGuard, SignedRequest } from "./auth.ts";
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
  const admitted = (admission: Admission) => ({ admission, ...clockSkew.signingTime() });
  return {
    enter(signal) {
      const entered = gate.enter(signal);
      return "then" in entered ? entered.then(admitted) : admitted(entered);
    },
    leave(request, outcome) {
      const verdict = outcome ? verdictOf(outcome.error) : "unknown";
      if (verdict === "accepted") clockSkew.accepted(request);
      const isRefused = outcome && verdict === "refused";
      const canRepeat = isRefused && clockSkew.refused(request, outcome.response.headers);
      gate.leave(request.admission, verdict);
      return canRepeat ?? false;
    },
  };
}

/** What a response says of the signature. A refusal by KooDrive itself passed the gateway. */
function verdictOf(error: ApiError | undefined): Verdict {
  if (!error || typeof error.code === "number") return "accepted";
  return error.code === SIGNATURE_REFUSED ? "refused" : "unknown";
}
