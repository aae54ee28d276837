// Repeats a call where that can help and cannot do harm, and calls the hooks of every attempt.
import { type KooDriveError, ResponseError } from "../errors.ts";
import { retryDelay } from "./backoff.ts";
import type { CallInfo, Emit } from "./hooks.ts";
import {
  type Handler,
  LONGEST_TIMER,
  type TransportRequest,
  type TransportResponse,
} from "./interceptor.ts";
import { createRetryBudget } from "./retry-budget.ts";

/** How an attempt ended: a refusal has both a response and an error. */
interface Outcome {
  response?: TransportResponse;
  error?: unknown;
}

/** `budgetSize` is the number of retries that all calls together may have in hand. */
export function retry(next: Handler, budgetSize: number, emit: Emit): Handler {
  const budget = createRetryBudget(budgetSize);
  return async (request) => {
    const { info, signal, timeout, context } = request;
    const started = performance.now();
    const isInTime = (delay: number) => performance.now() - started + delay < timeout;
    for (;;) {
      context.attempt += 1;
      const outcome = info ? observe(next, request, info, emit) : attempt(next, request);
      const { response, error } = await outcome;
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
      if (info) {
        const retryEvent = { error: error as KooDriveError, delay };
        emit("onRetry", { call: info, attempt: context.attempt, ...retryEvent });
      }
      await sleep(delay, signal);
    }
  };
}

async function attempt(next: Handler, request: TransportRequest): Promise<Outcome> {
  try {
    const response = await next(request);
    // A fetch may ignore its signal. After an abort no further hook is called.
    request.signal?.throwIfAborted();
    return { response, error: response.error };
  } catch (error) {
    return { error };
  }
}

/** An attempt with its hooks. */
async function observe(
  next: Handler,
  request: TransportRequest,
  call: CallInfo,
  emit: Emit,
): Promise<Outcome> {
  const number = request.context.attempt;
  const started = performance.now();
  emit("onRequest", { call, attempt: number });
  const outcome = await attempt(next, request);
  emitResponse(outcome, call, number, performance.now() - started, emit);
  return outcome;
}

function emitResponse(
  { response, error }: Outcome,
  call: CallInfo,
  attempt: number,
  duration: number,
  emit: Emit,
): void {
  // A response that cannot be used has arrived as well.
  const { status } = response?.response ?? (error instanceof ResponseError ? error : {});
  if (!status) return;
  const { code } = Object(response?.error ?? response?.body) as { code?: number };
  emit("onResponse", { call, attempt, status, code, ok: !error, duration });
}

function sleep(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, Math.min(delay, LONGEST_TIMER));
    // The signal is the call's own (see deadline.ts): its listeners end with the call.
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
