// Makes requests to the storage again where that can help, by the client's policy.

import type { RetryPolicy } from "../model/retry-policy.ts";
import { sleep } from "../model/waiting.ts";
import { TransferError } from "../transfer-errors.ts";
import { backoff } from "../transport/backoff.ts";
import { waitOf } from "./store/refusal.ts";

/** What all transfers of a client have in common. */
export interface SharedRetries {
  /** When requests may be made again, by `performance.now()`. */
  pausedUntil: number;
  /**
   * Retries that are left to all of them. Each takes one, and each request that succeeds gives one
   * back: so a storage that is down is not asked on and on by all parts of all files.
   */
  left: number;
}

export interface Retrying {
  readonly policy: RetryPolicy;
  /** Whether the program gave the policy for this transfer: then it alone says when to end. */
  readonly isOwnPolicy: boolean;
  readonly shared: SharedRetries;
  readonly signal: AbortSignal;
}

/** Statuses by which the storage says that there are too many requests. */
const TOO_MANY = [429, 503];

/**
 * @param moved Bytes that have moved so far: if there are more than after the attempt before, the
 * storage works, and attempts are counted from the beginning.
 */
export async function retry<T>(
  attempt: (attempt: number) => Promise<T>,
  moved: () => number,
  { policy, isOwnPolicy, shared, signal }: Retrying,
): Promise<T> {
  let failures = 0;
  let before = moved();
  for (let number = 1; ; number += 1) {
    await endOfPause(shared, signal);
    try {
      const result = await attempt(number);
      shared.left = Math.min(policy.budget, shared.left + 1);
      return result;
    } catch (error) {
      signal.throwIfAborted();
      const hasMoved = moved() > before;
      before = moved();
      failures = hasMoved ? 1 : failures + 1;
      const delay = delayAfter(error, failures, policy);
      const isCounted = !hasMoved && !isOwnPolicy;
      if (delay === undefined || (isCounted && shared.left < 1)) throw error;
      if (isCounted) shared.left -= 1;
      pauseAll(error as TransferError, delay, shared);
      await sleep(delay, signal);
    }
  }
}

const lasts = new WeakSet<object>();

/** After this error there is no further attempt, though there would be after others of its kind. */
export function endAttempts(error: TransferError): void {
  lasts.add(error);
}

/** Milliseconds until the next attempt; undefined if there is none. */
function delayAfter(error: unknown, failures: number, policy: RetryPolicy): number | undefined {
  if (!(error instanceof TransferError && error.retryable)) return undefined;
  if (failures >= policy.maxAttempts || lasts.has(error)) return undefined;
  const told = waitOf(error);
  if (told === undefined) return backoff(policy, failures);
  return told <= policy.maxRetryAfter ? told : undefined;
}

/** Where one request is told to wait, the others would be told the same. */
function pauseAll(error: TransferError, delay: number, shared: SharedRetries): void {
  if (waitOf(error) === undefined && !TOO_MANY.includes(error.status ?? 0)) return;
  shared.pausedUntil = Math.max(shared.pausedUntil, performance.now() + delay);
}

async function endOfPause(shared: SharedRetries, signal: AbortSignal): Promise<void> {
  for (;;) {
    const rest = shared.pausedUntil - performance.now();
    if (rest <= 0) return;
    await sleep(rest, signal);
  }
}
