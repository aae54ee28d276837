// Bounds the whole call, all attempts and the reading of the body included.
import { TimeoutError } from "../errors.ts";
import { startTimer } from "../model/timer.ts";
import type { Handler } from "./interceptor.ts";

/**
 * Rejects with a TimeoutError after `request.timeout`, and with the reason of the call's, its
 * walk's or the client's signal when one is aborted, whatever fetch does then. Its listeners leave
 * those signals when the call ends, since a signal may outlive thousands of calls.
 */
export function deadline(next: Handler, clientSignal: AbortSignal | undefined): Handler {
  return (request) =>
    new Promise((resolve, rejectWith) => {
      // openapi-fetch takes null, which a signal may have for its reason, for no error at all.
      const reject = (reason: unknown) => rejectWith(reason || new Error("aborted"));
      const { timeout, context } = request;
      const signals = [clientSignal, request.signal, request.walkSignal];
      const controller = new AbortController();
      const cleanUp = () => {
        clearTimeout(timer);
        for (const signal of signals) signal?.removeEventListener("abort", onAbort);
      };
      const giveUp = (reason: unknown) => {
        cleanUp();
        reject(reason);
        controller.abort(reason);
      };
      const onAbort = ({ target }: Event) => giveUp((target as AbortSignal).reason);
      const onTimeout = () => giveUp(new TimeoutError(timeout, !context.mayBeSent, context));
      const timer = startTimer(onTimeout, timeout);
      for (const signal of signals) signal?.addEventListener("abort", onAbort);

      const aborted = signals.find((signal) => signal?.aborted);
      if (aborted) return giveUp(aborted.reason);
      request.signal = controller.signal;
      next(request).then(
        (response) => {
          cleanUp();
          resolve(response);
        },
        (error) => {
          cleanUp();
          reject(error);
        },
      );
    });
}
