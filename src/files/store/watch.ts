// Watches over one request: ends it when nothing happens for too long or the transfer is given up,
// whatever the platform does then, and says why it failed.

import { follow } from "../../model/follow.ts";
import { startTimer } from "../../model/timer.ts";
import { TransferError } from "../../transfer-errors.ts";
import type { CallContext } from "../../transport/interceptor.ts";
import { toNetworkError } from "../../transport/network-error.ts";
import { type RequestDetails, redactor } from "./refusal.ts";

export interface Watch {
  /** Of the request: aborted when it has to end. */
  readonly signal: AbortSignal;
  /**
   * Waits for what the request does next, at most so many milliseconds.
   *
   * @throws {@link TransferError} `stalled` or `disconnected`; the reason of the transfer's signal.
   */
  within<T>(next: Promise<T>, patience: number): Promise<T>;
  /**
   * The pieces of a body, each of which may take so many milliseconds, and which arrive at
   * {@link LEAST_SPEED} at least while they are waited for. Leaving ends the request.
   */
  pieces(body: AsyncIterable<Bytes>, patience: number): AsyncIterable<Bytes>;
  /** Ends the request, if it has not ended. */
  end(): void;
}

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes in a millisecond that arrive at least: less is no download that anybody waits for. */
const LEAST_SPEED = 1;

const trickles = new WeakSet<object>();

/** Whether a request ended because too little arrived. */
export const isTrickle = (error: unknown): error is TransferError => trickles.has(Object(error));

export function createWatch(transferSignal: AbortSignal, details: RequestDetails): Watch {
  const controller = new AbortController();
  const { signal } = controller;
  const unfollow = follow([transferSignal], controller);
  let giveUp = (_reason: unknown) => {};
  signal.addEventListener("abort", () => giveUp(signal.reason));

  const within = <T>(next: Promise<T>, patience: number) =>
    new Promise<T>((resolve, reject) => {
      // Rejects later too, where nobody waits for it any more.
      next.catch(() => {});
      if (signal.aborted) return reject(signal.reason);
      const stall = () => controller.abort(toStalled(patience, details));
      // Where the program itself was busy, what came meanwhile is read first.
      let timer = startTimer(() => {
        timer = startTimer(stall, 0);
      }, patience);
      giveUp = (reason) => {
        clearTimeout(timer);
        reject(reason);
      };
      next.then(
        (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        (error) => giveUp(toDisconnected(error, details)),
      );
    });
  const end = () => {
    unfollow();
    controller.abort(new Error("The request has ended."));
  };
  return {
    ...{ signal, within, end },
    async *pieces(body, patience) {
      const iterator = body[Symbol.asyncIterator]();
      // Since the speed was looked at. What whoever reads the pieces takes does not count.
      let waited = 0;
      let arrived = 0;
      try {
        for (;;) {
          const began = performance.now();
          const { done, value } = await within(iterator.next(), patience);
          if (done) return;
          waited += performance.now() - began;
          arrived += value.length;
          if (waited >= patience) {
            if (arrived < waited * LEAST_SPEED) throw toTrickle(waited, arrived, details);
            [waited, arrived] = [0, 0];
          }
          yield value;
        }
      } finally {
        // Not waited for: it may wait for a piece that never arrives.
        iterator.return?.().catch(() => {});
      }
    },
  };
}

const subject = ({ part }: RequestDetails) => (part === undefined ? "" : `part ${part}: `);

function toStalled(patience: number, details: RequestDetails): TransferError {
  const { operation, part, fileId } = details;
  const message = `${subject(details)}nothing happened for ${Math.round(patience)} ms`;
  return new TransferError("stalled", message, { operation, part, fileId });
}

function toTrickle(waited: number, arrived: number, details: RequestDetails): TransferError {
  const { operation, part, fileId } = details;
  const message = `${subject(details)}no more than ${arrived} bytes came in ${Math.round(waited)} ms`;
  const error = new TransferError("stalled", message, { operation, part, fileId });
  trickles.add(error);
  return error;
}

/** Why there is no answer, or no more of it, without the address. */
export function toDisconnected(thrown: unknown, details: RequestDetails): TransferError {
  if (thrown instanceof TransferError) return thrown;
  const { operation, url, part, fileId } = details;
  const context: CallContext = {
    ...{ attempt: 1, mayBeSent: true, awaitsCredentials: false },
    redact: redactor(url),
  };
  const { cause } = toNetworkError(thrown, context, true);
  const message = `${subject(details)}the connection broke: ${(cause as Error).message}`;
  return new TransferError("disconnected", message, { operation, part, fileId, cause });
}
