// Calls to KooDrive that an upload repeats itself, since they are not idempotent.
import { ApiError, KooDriveError } from "../../errors.ts";
import { isUnclear } from "../../model/is-unclear.ts";
import { sleep } from "../../model/waiting.ts";
import { backoff, retryAfter } from "../../transport/backoff.ts";
import type { Transfer } from "../transfer.ts";

/** For how long a call is repeated. */
export interface Patience {
  readonly attempts: number;
  /** Milliseconds. */
  readonly time: number;
}

/** Of the calls that a client repeats by itself. */
export function usualPatience({ context }: Transfer): Patience {
  return { attempts: context.settings.retry.maxAttempts, time: Number.POSITIVE_INFINITY };
}

/** The options of a call that is repeated here, and not by the client. */
export const once = ({ calls }: Transfer) => ({ ...calls, retry: false }) as const;

/** The folder has something of this name. */
export const NAME_TAKEN = 13000405;

/** @param code One of the service's own, such as 13000401. */
export const hasCode = (error: unknown, code: number): error is ApiError =>
  error instanceof ApiError && error.code === code;

/**
 * Repeats a call while its failures may pass, also where the service may have done what it asked
 * for: the caller sees to it that this does no harm.
 *
 * @param isFinal Whether a result need not be asked for again.
 */
export async function repeat<Result>(
  transfer: Transfer,
  { attempts, time }: Patience,
  call: () => Promise<Result>,
  isFinal: (result: Result) => boolean = () => true,
): Promise<Result> {
  const { signal, context } = transfer;
  const end = performance.now() + time;
  for (let attempt = 1; ; attempt += 1) {
    const canWait = (delay: number) => attempt < attempts && performance.now() + delay < end;
    let delay = backoff(context.settings.retry, attempt);
    try {
      const result = await call();
      if (isFinal(result) || !canWait(delay)) return result;
    } catch (error) {
      signal.throwIfAborted();
      delay = delayAfter(transfer, error, attempt);
      if (!canWait(delay)) throw error;
    }
    await sleep(delay, signal);
  }
}

/** Whether a failed call can succeed a moment later. */
export const isPassing = (error: unknown): error is KooDriveError =>
  error instanceof KooDriveError && (error.retryable || isUnclear(error));

/**
 * Finds out what became of a call. What fails for good leaves it unclear.
 *
 * @throws {@link TransferError} `unclear`, or what may pass.
 */
export async function findOut<Result>(
  transfer: Transfer,
  what: string,
  call: () => Promise<Result>,
): Promise<Result> {
  try {
    return await call();
  } catch (cause) {
    transfer.signal.throwIfAborted();
    if (isPassing(cause)) throw cause;
    throw transfer.fail("unclear", `${what} could not be found out`, { cause });
  }
}

/** Milliseconds until the next attempt; infinite if there is none. */
function delayAfter({ context }: Transfer, error: unknown, attempt: number): number {
  if (!isPassing(error)) return Number.POSITIVE_INFINITY;
  const policy = context.settings.retry;
  const headers = error instanceof ApiError ? error.headers : {};
  const told = retryAfter({ get: (name) => headers[name] ?? null });
  if (told === undefined) return backoff(policy, attempt);
  return told <= policy.maxRetryAfter ? told : Number.POSITIVE_INFINITY;
}
