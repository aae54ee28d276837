/** The longest delay of a timer: 31 bits of milliseconds, nearly 25 days. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** A timer as `setTimeout` makes it, which would run at once after a longer delay. */
export function startTimer(run: () => void, delay: number): ReturnType<typeof setTimeout> {
  return setTimeout(run, Math.min(delay, LONGEST_DELAY));
}
