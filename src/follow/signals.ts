// What ends waiting.
import { follow } from "../model/follow.ts";

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
