// How many signed requests are under way while nothing shows that the service accepts them. More
// than 5 refused signatures in a row lock the application (by the error catalogue).

/** Requests under way at most until a signature was accepted, and again after a refused one. */
const MOST_UNPROVEN = 3;

/** After so many milliseconds without a response, those under way are no longer waited for. */
const PATIENCE = 5_000;

/**
 * A clock that moves by so many milliseconds against the time that passes was set anew: forward, as
 * the service takes no time of the future, and backward, as it takes one that is minutes old.
 */
const JUMP_FORWARD = 1_000;
const JUMP_BACKWARD = 60_000;

/** What a response says of the signature; `unknown` also if there was none. */
export type Verdict = "accepted" | "refused" | "unknown";

interface SignatureGate {
  /** Resolves when a request may be sent, and rejects with the signal's reason when it aborts. */
  enter(signal: AbortSignal | undefined): Promise<Admission> | Admission;
  /** To be called when the request has ended. */
  leave(admission: Admission, verdict: Verdict): void;
}

/** A request that has entered. */
export interface Admission {
  /** Of those under way, the gate counts the requests of the present round. */
  readonly round: number;
  /** Grows with each refusal and each jump of the clock. An earlier request proves nothing. */
  readonly trial: number;
}

/** `clock` is the one that signatures go by. */
export function createSignatureGate(clock: () => number): SignatureGate {
  let isProven = false;
  let trial = 0;
  let round = 0;
  let underWay = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting = new Set<(admission: Admission) => void>();
  const hasJumped = createClockWatch(clock);

  const startTrial = () => {
    isProven = false;
    trial += 1;
  };
  const isFull = () => !isProven && underWay >= MOST_UNPROVEN;
  const admit = (): Admission => {
    underWay += 1;
    return { round, trial };
  };
  const admitWaiting = () => {
    for (const resolve of waiting) {
      if (isFull()) break;
      waiting.delete(resolve);
      resolve(admit());
    }
    clearTimeout(timer);
    if (waiting.size > 0) timer = setTimeout(startAnew, PATIENCE);
  };
  const startAnew = () => {
    round += 1;
    underWay = 0;
    admitWaiting();
  };

  return {
    enter(signal) {
      if (hasJumped()) startTrial();
      if (!isFull()) return admit();
      if (waiting.size === 0) timer = setTimeout(startAnew, PATIENCE);
      return joinQueue(waiting, signal, admitWaiting);
    },
    leave(admission, verdict) {
      if (!isProven && hasJumped()) startTrial();
      if (admission.round === round) underWay -= 1;
      if (verdict === "refused") startTrial();
      if (verdict === "accepted" && admission.trial === trial) isProven = true;
      if (waiting.size > 0) admitWaiting();
    },
  };
}

/**
 * Resolves when the request is admitted, and rejects with the signal's reason when it aborts.
 * `onEmpty` is called when the last that waits has given up.
 */
function joinQueue(
  waiting: Set<(admission: Admission) => void>,
  signal: AbortSignal | undefined,
  onEmpty: () => void,
): Promise<Admission> {
  return new Promise((resolve, reject) => {
    waiting.add(resolve);
    signal?.addEventListener("abort", () => {
      waiting.delete(resolve);
      if (waiting.size === 0) onEmpty();
      reject(signal.reason);
    });
  });
}

/** Returns whether the clock was set anew since it was asked, or was never asked before. */
function createClockWatch(clock: () => number): () => boolean {
  let lastOffset = Number.NaN;
  let lastTime = Number.NaN;
  return () => {
    const time = clock();
    // So near to the last time it cannot have jumped. Most calls end here.
    if (Math.abs(time - lastTime) < JUMP_FORWARD / 2) return false;
    lastTime = time;
    const offset = time - performance.now();
    const moved = offset - lastOffset;
    if (moved < JUMP_FORWARD && moved > -JUMP_BACKWARD) return false;
    lastOffset = offset;
    return true;
  };
}
