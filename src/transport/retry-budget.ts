/** Successful calls that earn one retry: in the long run one call in ten is repeated at most. */
const CALLS_PER_RETRY = 10;

interface RetryBudget {
  /** A call has succeeded. */
  earn(): void;
  /** Takes one retry. False if there is none. */
  spend(): boolean;
}

/**
 * Bounds the retries of all calls together, so that a service that is down does not get three times
 * as many requests. It starts full, with `size` retries, and never holds more.
 */
export function createRetryBudget(size: number): RetryBudget {
  // Counted in successful calls: whole numbers, as ten tenths add up to less than one.
  const capacity = size * CALLS_PER_RETRY;
  let balance = capacity;
  return {
    earn() {
      balance = Math.min(capacity, balance + 1);
    },
    spend() {
      if (balance < CALLS_PER_RETRY) return false;
      balance -= CALLS_PER_RETRY;
      return true;
    },
  };
}
