// Repeats a call where that can help and cannot do harm.
import type { KooDriveError } from "../errors.ts";
import { startTimer } from "../model/timer.ts";
import { retryDelay } from "./backoff.ts";
import type { Emit } from "./hooks.ts";
import type { Handler, TransportResponse } from "./interceptor.ts";
import { createRetryBudget } from "./retry-budget.ts";

/** `budgetSize` is the number of retries that all calls together may have in hand. */
export function retry(next: Handler, budgetSize: number, emit?: Emit): Handler {
  const budget = createRetryBudget(budgetSize);
  return async (request) => {
    const { info, signal, timeout, context } = request;
    const started = performance.now();
    const isInTime = (delay: number) => performance.now() - started + delay < timeout;
    for (;;) {
      context.attempt += 1;
      // A refusal has both a response and an error.
      let response: TransportResponse | undefined;
      let error: unknown;
      try {
        response = await next(request);
        error = response.error;
      } catch (thrown) {
        error = thrown;
      }
      if (response && !error) {
        budget.earn();
        return response;
      }
      const isRenewed = response?.credentialsRenewed ?? false;
      const delay = isRenewed ? 0 : retryDelay(request, response?.response.headers, error);
      const isRepeated = delay !== undefined && (isRenewed || (isInTime(delay) && budget.spend()));
      if (!isRepeated) {
        if (response) return response;
        throw error;
      }
      const { attempt } = context;
      if (info) emit?.("onRetry", { call: info, attempt, error: error as KooDriveError, delay });
      await sleep(delay, signal);
    }
  };
}

function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = startTimer(resolve, delay);
    // The signal is the call's own (see deadline.ts): its listeners end with the call.
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
