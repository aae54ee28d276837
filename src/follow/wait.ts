// Asks about work until it has ended.
import type { LaterContext } from "../client/later.ts";
import { KooDriveError, ResponseError, TimeoutError } from "../errors.ts";
import type { CommonOptions } from "../model/call-options.ts";
import { coerce } from "../model/coerce.ts";
import { startTimer } from "../model/timer.ts";
import { sleep } from "../model/waiting.ts";
import { WorkError } from "../transfer-errors.ts";
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import type { EndedWork, WaitOptions, WorkProgress } from "./methods.ts";
import { linkSignals } from "./signals.ts";

/** How work has ended, and what its error says of that. */
export interface Ending extends Omit<EndedWork<unknown>, "answer"> {
  /** The service's code of the failure. */
  readonly code?: string | undefined;
  /** How many of how many have failed, such as `files`, if that is known. */
  readonly counts?: { failed: number; total: number; things: string } | undefined;
}

/** What one question about work has found. `ending` is there once it has ended. */
export interface Look<Answer> extends Pick<WorkProgress, "state" | "percent"> {
  readonly answer: Answer;
  readonly ending?: Ending | undefined;
}

export interface Work<Answer> {
  /** The method that waits, for errors. */
  readonly operation: string;
  /** What it is, such as `job`. */
  readonly kind: string;
  /** Its identifier. */
  readonly id: string;
  look(options: CommonOptions): Promise<Look<Answer>>;
}

const WAIT_RULES: OptionRules = {
  signal: rules.signal,
  timeout: rules.timeout,
  interval: rules.timeout,
  maxInterval: rules.timeout,
  onProgress: rules.function,
  rejectFailures: rules.boolean,
};

/** Each of them has been repeated by the client before. */
const MOST_FAILURES_IN_A_ROW = 5;

/** The identifiers that an error's message has. All are in its field `failed`. */
const MOST_NAMED = 3;

const STATES = ["waiting", "running", "ended", "ended"] as const;

export function validateWaitOptions(options: WaitOptions, operation: string): void {
  validateOptions(options, WAIT_RULES, operation);
}

/**
 * What a status from 0 to 3 means.
 *
 * @throws {@link ResponseError} for others: work in a state that nobody knows may have ended, and
 * would be waited for in vain.
 */
export function stateOf(status: unknown, operation: string): WorkProgress["state"] {
  const number = coerce(status, "integer");
  const state = typeof number === "number" ? STATES[number] : undefined;
  if (!state) throw new ResponseError(200, "not-a-state", { operation });
  return state;
}

/** Waits until work has ended, with options that have been validated. */
export async function waitForWork<Answer>(
  { settings }: LaterContext,
  work: Work<Answer>,
  options: WaitOptions,
): Promise<EndedWork<Answer>> {
  const { operation, kind, id: workId } = work;
  const name = `${kind} ${workId}`;
  const { timeout = 600_000, rejectFailures = true } = options;
  const { signal, abort, release } = linkSignals([options.signal, settings.signal]);
  const awaited = `end of ${name}`;
  const onTimeout = () => abort(new TimeoutError(timeout, false, { operation }, awaited));
  const timer = Number.isFinite(timeout) ? startTimer(onTimeout, timeout) : undefined;
  try {
    const { answer, ending } = await askUntilEnded(work, options, signal);
    const { outcome, isCancelled, failed, code } = ending;
    if (rejectFailures && outcome !== "all") {
      const told = { outcome, isCancelled, failed, code, answer };
      throw new WorkError(describe(name, ending), { operation }, told);
    }
    return { outcome, isCancelled, failed, answer };
  } catch (error) {
    throw ofWork(error, work);
  } finally {
    clearTimeout(timer);
    release();
  }
}

/**
 * Says in an error which work goes on. Waiting again does no harm, but work that is begun again
 * would be done twice.
 */
function ofWork(error: unknown, { operation, id: workId }: Work<unknown>): unknown {
  if (!(error instanceof KooDriveError)) return error;
  return Object.assign(error, { workId, ...(operation.endsWith(".run") && { retryable: false }) });
}

async function askUntilEnded<Answer>(
  { look }: Work<Answer>,
  { interval = 500, maxInterval = 10_000, onProgress }: WaitOptions,
  signal: AbortSignal,
): Promise<Look<Answer> & { ending: Ending }> {
  const started = performance.now();
  let failures = 0;
  for (let delay = interval; ; delay *= 1.5) {
    try {
      signal.throwIfAborted();
      const found = await look({ signal });
      failures = 0;
      report(onProgress, found, performance.now() - started);
      const { ending } = found;
      if (ending) return { ...found, ending };
    } catch (error) {
      signal.throwIfAborted();
      failures += 1;
      const isPassing = error instanceof KooDriveError && error.retryable;
      if (!isPassing || failures === MOST_FAILURES_IN_A_ROW) throw error;
    }
    // Many that began at once do not ask at once.
    await sleep(Math.min(delay, maxInterval) * (1 - Math.random() / 10), signal);
  }
}

/** A callback that throws or rejects changes nothing. */
async function report(
  onProgress: WaitOptions["onProgress"],
  { state, percent }: Look<unknown>,
  elapsed: number,
): Promise<void> {
  try {
    await onProgress?.({ state, percent, elapsed: Math.round(elapsed) });
  } catch {
    // It is the program's own.
  }
}

function describe(name: string, { outcome, isCancelled, failed, code, counts }: Ending): string {
  const inPart = outcome === "some" ? "failed in part" : "failed";
  const ended = `${name} ${isCancelled ? "was cancelled" : inPart}`;
  const withCode = code ? `${ended} with the code ${code}` : ended;
  if (!counts?.failed) return withCode;
  const named = failed.slice(0, MOST_NAMED).map(({ id }) => id);
  const rest = failed.length > named.length ? ` and ${failed.length - named.length} more` : "";
  const list = named.length > 0 ? `: ${named.join(", ")}${rest}` : "";
  return `${withCode}: ${counts.failed} of ${counts.total} ${counts.things} not processed${list}`;
}
