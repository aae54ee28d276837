// Makes a call again where that can help and cannot do harm, and tells those who watch of every
// attempt.
import { type KooDriveError, ResponseError } from "../errors.ts";
import type { CallInfo, Emit } from "./hooks.ts";
import { type Call, LONGEST, type Reply, type Send } from "./pipeline.ts";

/**
 * Calls that succeed for each retry that they give back to the budget: in the long run one call in
 * ten is repeated at most.
 */
const EARNING = 10;

/** `budget` is the number of retries that the client has in hand at most. */
export function retry(next: Send, budget: number, emit: Emit): Send {
  // In calls that succeed: whole numbers, as ten tenths are less than one.
  let left = budget * EARNING;
  return async (call) => {
    const { info, signal, timeout, context } = call;
    const started = performance.now();
    for (;;) {
      context.attempt += 1;
      const event = { call: info as CallInfo, attempt: context.attempt };
      const begun = performance.now();
      if (info) emit("onRequest", { ...event });
      let reply: Reply | undefined;
      let error: unknown;
      try {
        const answered = await next(call);
        // A fetch may ignore its signal. Who has given up is told of nothing more.
        signal?.throwIfAborted();
        reply = answered;
        error = reply.error;
      } catch (thrown) {
        error = thrown;
      }
      // An answer that cannot be used is one as well.
      const { status } = reply?.response ?? (error instanceof ResponseError ? error : {});
      if (info && status) {
        const { code } = Object(reply?.error ?? reply?.body) as { code?: number };
        emit("onResponse", {
          ...event,
          status,
          code,
          ok: !error,
          duration: performance.now() - begun,
        });
      }
      if (reply && !error) {
        left = Math.min(budget * EARNING, left + 1);
        return reply;
      }
      const renewed = reply?.renewed;
      const delay = renewed ? 0 : pause(call, reply?.response.headers, error);
      if (!renewed && (left < EARNING || !(performance.now() - started + delay < timeout))) {
        if (reply) return reply;
        throw error;
      }
      if (!renewed) left -= EARNING;
      emit("onRetry", { ...event, error: error as KooDriveError, delay });
      await sleep(delay, signal as AbortSignal);
    }
  };
}

/** Milliseconds until the call is made again, `NaN` if it is not. */
function pause(
  { operation, request, retry, signal, context }: Call,
  headers: Headers | undefined,
  error: unknown,
): number {
  const idempotent = operation
    ? operation.idempotent
    : /^(GET|HEAD|PUT|DELETE)$/.test(request.method);
  const { neverSent, retryable } = Object(error) as { neverSent?: boolean; retryable?: boolean };
  if (
    context.attempt >= retry.maxAttempts ||
    signal?.aborted ||
    !(neverSent || (idempotent && retryable))
  )
    return Number.NaN;
  const after = headers?.get("retry-after") ?? "";
  // Seconds, or a date by the service's clock. What is neither, or past, says nothing.
  const date =
    Date.parse(after.endsWith("GMT") ? after : "") -
    (Date.parse(headers?.get("date") ?? "") || Date.now());
  const asked = /^\d+$/.test(after) ? Number(after) * 1_000 : date;
  if (asked > retry.maxRetryAfter) return Number.NaN;
  return asked > 0
    ? asked
    : Math.random() * Math.min(retry.maxDelay, retry.baseDelay * 2 ** (context.attempt - 1));
}

function sleep(delay: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, Math.min(delay, LONGEST));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
