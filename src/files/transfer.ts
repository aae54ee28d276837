// What a transfer has of its client and its options. All transfers of a client share the room for
// parts, the pauses and the retries.
import type { LaterContext } from "../client/later.ts";
import { resolveCallRetry } from "../client/options.ts";
import type { CommonOptions } from "../model/call-options.ts";
import { follow } from "../model/follow.ts";
import { type TransferDetails, TransferError, type TransferReason } from "../transfer-errors.ts";
import { type OptionRules, rules, validateOptions } from "../validate.ts";
import { type Buffers, createBuffers, type GrowingBuffers } from "./buffers.ts";
import { allowListeners, chooseSend } from "./node/platform.ts";
import { createMeter, type GrowingMeter } from "./progress.ts";
import { type Retrying, retry, type SharedRetries } from "./retrying.ts";
import type { SendToStore } from "./store/store.ts";
import type { TransferLimits, TransferOptions } from "./types.ts";

/** The limits of the storage, all of them. */
export type Limits = { readonly [Name in keyof TransferLimits]-?: number };

/** One upload or download, of a file or a tree, while it is under way. */
export interface Transfer {
  /** The method, for errors, such as `files.upload`. */
  readonly operation: string;
  readonly context: LaterContext;
  /** Aborted by the program's signal, by the client's, and when the transfer has ended. */
  readonly signal: AbortSignal;
  readonly concurrency: number;
  readonly limits: Limits;
  /** As the program asks for it. */
  readonly partSize: number | undefined;
  /** As the program asks for it. */
  readonly stallTimeout: number | undefined;
  /** Of each call to KooDrive: the signal. Its timeout and retries are the client's. */
  readonly calls: CommonOptions;
  readonly send: SendToStore;
  /** Room for the parts that are sent. */
  readonly buffers: Buffers;
  /**
   * Room for the parts that are fetched ahead. It is apart from the former, since what is fetched
   * may be what is sent: waiting for one another they would wait for ever.
   */
  readonly ahead: Buffers;
  /** @param total Bytes in all; undefined if nobody knows. */
  meter(total: number | undefined): GrowingMeter;
  /**
   * Makes requests to the storage until one succeeds: while a TransferError is retryable, by the
   * client's policy or that of the options. Where one is told to wait, those of all transfers of the
   * client do.
   *
   * @param attempt Makes one, and gets its number, from 1.
   * @param options `moved` gives the bytes that have moved so far: if there are more than after the
   * attempt before, attempts are counted from the beginning.
   */
  retrying<T>(
    attempt: (attempt: number) => Promise<T>,
    options?: { moved?: () => number },
  ): Promise<T>;
  /**
   * The same with a signal of its own, for one of several files.
   *
   * @param concurrency Default: the same.
   */
  fork(concurrency?: number): OpenTransfer;
  fail(
    reason: TransferReason,
    message: string,
    details?: TransferDetails & { cause?: unknown },
  ): TransferError;
}

/** A transfer that somebody has to end. */
export interface OpenTransfer {
  readonly transfer: Transfer;
  /** Ends what is still under way, and takes the listeners off the signals. */
  end(): void;
}

/** What all transfers of a client share. */
interface ClientState {
  readonly send: SendToStore;
  readonly buffers: GrowingBuffers;
  readonly ahead: GrowingBuffers;
  readonly retries: SharedRetries;
}

const LIMIT_RULES: OptionRules = {
  minPartSize: rules.positiveInteger,
  maxPartSize: rules.positiveInteger,
  maxParts: rules.positiveInteger,
  partsPerCall: rules.positiveInteger,
  addressLifetime: rules.timeout,
};

const DEFAULT_LIMITS: Limits = {
  minPartSize: 5 * 1024 * 1024,
  maxPartSize: 5 * 1024 * 1024 * 1024,
  maxParts: 10_000,
  partsPerCall: 100,
  addressLifetime: 59 * 60_000,
};

const DEFAULT_CONCURRENCY = 4;

const states = new WeakMap<LaterContext, ClientState>();

/**
 * Runs a transfer, and ends it when the promise of `run` is settled.
 *
 * @throws the reason of the signal that was aborted, whatever `run` throws then.
 */
export async function runTransfer<Result>(
  context: LaterContext,
  operation: string,
  options: TransferOptions,
  run: (transfer: Transfer) => Promise<Result>,
): Promise<Result> {
  const { transfer, end } = openTransfer(context, operation, options);
  try {
    transfer.signal.throwIfAborted();
    return await run(transfer);
  } catch (error) {
    throw transfer.signal.aborted ? transfer.signal.reason : error;
  } finally {
    end();
  }
}

/**
 * Begins a transfer that ends later than its function, such as a stream.
 *
 * @param options Validated by the rules of the method, which has those of transfer-rules.ts.
 * @throws {@link ArgumentError} that names the limit or the option of `retry` that is wrong.
 */
export function openTransfer(
  context: LaterContext,
  operation: string,
  options: TransferOptions,
): OpenTransfer {
  const { signal: given, onProgress, limits = {} } = options;
  const most = options.concurrency ?? DEFAULT_CONCURRENCY;
  validateOptions(limits, LIMIT_RULES, operation);
  const { settings } = context;
  const policy = resolveCallRetry(options.retry, settings.retry, operation);
  const { send, buffers, ahead, retries } = stateOf(context);
  buffers.growTo(most + 1);
  ahead.growTo(most);

  const bind = (
    signals: readonly (AbortSignal | undefined)[],
    concurrency: number,
  ): OpenTransfer => {
    const controller = new AbortController();
    const { signal } = controller;
    allowListeners(signal);
    const unfollow = follow(signals, controller);
    const isOwnPolicy = options.retry !== undefined;
    const retrying: Retrying = { policy, isOwnPolicy, shared: retries, signal };
    const transfer: Transfer = {
      ...{ operation, context, signal, concurrency, send, buffers, ahead },
      limits: { ...DEFAULT_LIMITS, ...defined(limits) },
      partSize: options.partSize,
      stallTimeout: options.stallTimeout,
      calls: { signal },
      meter: (total) => createMeter(total, onProgress),
      retrying: (attempt, { moved = () => 0 } = {}) => retry(attempt, moved, retrying),
      fork: (own = concurrency) => bind([signal], own),
      fail: (reason, message, details) =>
        new TransferError(reason, message, { ...details, operation }),
    };
    const end = () => {
      unfollow();
      controller.abort(new Error("The transfer has ended."));
    };
    return { transfer, end };
  };
  return bind([given, settings.signal], most);
}

function stateOf(context: LaterContext): ClientState {
  const known = states.get(context);
  if (known) return known;
  const state: ClientState = {
    send: chooseSend(context.settings),
    buffers: createBuffers(),
    ahead: createBuffers(),
    retries: { pausedUntil: 0, left: context.settings.retry.budget },
  };
  states.set(context, state);
  return state;
}

/** Options that are undefined are those that were left out. */
function defined<Options extends object>(options: Options) {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Name in keyof Options]: NonNullable<Options[Name]> };
}
