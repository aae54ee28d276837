// Bounds the whole call, all attempts and the reading of the body included.
import { TimeoutError } from "../errors.ts";
import type { Stage } from "./pipeline.ts";

/** Rejects with a TimeoutError after `call.timeout`, and with the reason of `call.signal` when the caller gives up, whatever fetch does then. */
export const deadline: Stage = (next) => async (call) => {
  call.signal.throwIfAborted();
  const controller = new AbortController();
  const giveUp = () => controller.abort(call.signal.reason);
  call.signal.addEventListener("abort", giveUp);
  const timer =
    call.timeout === Number.POSITIVE_INFINITY ? undefined : setTimeout(() => controller.abort(new TimeoutError(call.timeout, call.context)), call.timeout);
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  try {
    return await Promise.race([next({ ...call, signal }), aborted]);
  } finally {
    clearTimeout(timer);
    call.signal.removeEventListener("abort", giveUp);
  }
};
