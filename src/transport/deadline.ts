// Bounds the whole call, all attempts and the reading of the body included.
import { TimeoutError } from "../errors.ts";
import { LONGEST, type Send } from "./pipeline.ts";

/**
 * Rejects with a TimeoutError after `call.timeout`, and with a signal's reason when the call's or
 * the client's gives up, whatever fetch does then. It leaves those signals when the call ends: a
 * signal may live longer than thousands of calls.
 */
export function deadline(next: Send, clientSignal: AbortSignal | undefined): Send {
  return (call) =>
    new Promise((resolve, reject) => {
      const { timeout, context } = call;
      const given = [clientSignal, call.signal].filter((signal) => signal !== undefined);
      const controller = new AbortController();
      const end = () => {
        clearTimeout(timer);
        for (const signal of given) signal.removeEventListener("abort", follow);
      };
      const giveUp = (reason: unknown) => {
        end();
        reject(reason);
        controller.abort(reason);
      };
      const follow = ({ target }: Event) => giveUp((target as AbortSignal).reason);
      const timer = setTimeout(
        () => giveUp(new TimeoutError(timeout, context)),
        Math.min(timeout, LONGEST),
      );
      for (const signal of given) signal.addEventListener("abort", follow);
      const aborted = given.find((signal) => signal.aborted);
      if (aborted) return giveUp(aborted.reason);
      next({ ...call, signal: controller.signal })
        .finally(end)
        .then(resolve, reject);
    });
}
