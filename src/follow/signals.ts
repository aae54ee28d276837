// Pauses, and what ends them.
import { follow } from "../model/follow.ts";
import { startTimer } from "../model/timer.ts";

/**
 * A signal that is aborted when one of these is, until it is released: a signal of the program may
 * outlive thousands of waits.
 */
export function linkSignals(signals: readonly (AbortSignal | undefined)[]) {
  const controller = new AbortController();
  const release = follow(signals, controller);
  return {
    signal: controller.signal,
    abort: (reason: unknown) => controller.abort(reason),
    release,
  };
}

/** Waits for so many milliseconds. Rejects with the signal's reason when it is aborted. */
export function pause(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = startTimer(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, delay);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}
