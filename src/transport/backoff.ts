// Whether a failed attempt is repeated, and how long to wait before.

import type { RetryPolicy } from "../model/retry-policy.ts";
import { type ReadableHeaders, serviceTime } from "../model/service-time.ts";
import type { TransportRequest } from "./interceptor.ts";

/** HTTP methods that are idempotent by RFC 9110, section 9.2.2, for paths outside the contract. */
const IDEMPOTENT_METHODS = ["GET", "HEAD", "PUT", "DELETE"];

/** Milliseconds until the next attempt; undefined if there is none. */
export function retryDelay(
  request: TransportRequest,
  headers: Headers | undefined,
  error: unknown,
): number | undefined {
  const { retry, context } = request;
  if (!canRepeat(request, error)) return undefined;
  const after = retryAfter(headers);
  if (after === undefined) return backoff(retry, context.attempt);
  return after <= retry.maxRetryAfter ? after : undefined;
}

function canRepeat(request: TransportRequest, error: unknown): boolean {
  const { operation, retry, signal, context } = request;
  if (context.attempt >= retry.maxAttempts || signal?.aborted) return false;
  if (context.awaitsCredentials) return false;
  const { neverSent, retryable } = Object(error) as { neverSent?: boolean; retryable?: boolean };
  if (neverSent) return true;
  const idempotent = operation
    ? operation.idempotent
    : IDEMPOTENT_METHODS.includes(request.request.method);
  return idempotent && Boolean(retryable);
}

/**
 * The delay that the service asks for in `Retry-After`, in milliseconds: a number of seconds, or a
 * date, which counts by the service's clock. Undefined if the header is neither or has passed.
 */
export function retryAfter(headers: ReadableHeaders | undefined): number | undefined {
  const value = headers?.get("retry-after") ?? "";
  const delay = /^\d+$/.test(value) ? Number(value) * 1_000 : untilDate(value, headers);
  return delay > 0 ? delay : undefined;
}

/** NaN for what is no HTTP date: those end in GMT, and Date.parse reads many other texts. */
function untilDate(value: string, headers: ReadableHeaders | undefined): number {
  if (!value.endsWith("GMT")) return Number.NaN;
  const now = serviceTime(headers);
  return Date.parse(value) - (now > 0 ? now : Date.now());
}

/** Exponential backoff with full jitter: a random part of a delay that doubles each time. */
export function backoff({ baseDelay, maxDelay }: RetryPolicy, attempt: number): number {
  return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (attempt - 1));
}
