// Bounds the whole call, all attempts and the reading of the body included.
import { TimeoutError } from "../errors.ts";
import type { Stage } from "./pipeline.ts";

/**
 * Rejects with a TimeoutError after `call.timeout`, and with a signal's reason when the call's or the client's gives up, whatever fetch does then.
 * It listens to those signals itself and leaves them when the call ends: a signal may live longer than thousands of calls.
 */
export function deadline(clientSignal: AbortSignal | undefined): Stage {
  return (next) => async (call) => {
    const { timeout, context } = call;
    const controller = new AbortController();
    const { signal } = controller;
    const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const given = [clientSignal, call.signal].filter((given) => given !== undefined);
    for (const { aborted, reason } of given) if (aborted) throw reason;
    const giveUp = (event: Event) => controller.abort((event.target as AbortSignal).reason);
    for (const each of given) each.addEventListener("abort", giveUp);
    const timer = timeout === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => controller.abort(new TimeoutError(timeout, context)), timeout);
    try {
      return await Promise.race([next({ ...call, signal }), aborted]);
    } finally {
      clearTimeout(timer);
      for (const each of given) each.removeEventListener("abort", giveUp);
    }
  };
}
