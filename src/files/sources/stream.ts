// Sources that can be read once: streams, iterables, and files that have no size.
import { TransferError } from "../../transfer-errors.ts";
import type { Source, SourceOptions } from "./source.ts";

/** A stream or iterable that is being read. */
export interface Reading {
  next(): Promise<{ done?: boolean | undefined; value?: unknown }>;
  /** Ends it before its end. */
  leave(): void;
}

interface StreamOptions extends SourceOptions {
  /** Resolves when the event loop has had its turn. */
  readonly giveWay: () => Promise<void>;
  readonly name?: string | undefined;
  readonly mimeType?: string | undefined;
}

/** Pieces that are there at once, until the event loop has its turn. */
const PIECES_IN_A_TURN = 512;

/**
 * @param begin Called when the first piece is asked for.
 * @param leaveUnread Ends the stream if none ever is.
 */
export function createStreamSource(
  begin: () => Reading,
  leaveUnread: () => void,
  options: StreamOptions,
): Source {
  const { size, name, mimeType, signal, operation, giveWay } = options;
  const fail = (message: string) => new TransferError("source", message, { operation });
  let reading: Reading | undefined;
  const { pull, end } = createPull(signal);
  let count = 0;
  let isTaken = false;
  let isOver = false;
  const next = async (): Promise<Uint8Array | undefined> => {
    try {
      count += 1;
      if (count % PIECES_IN_A_TURN === 0) await giveWay();
      signal.throwIfAborted();
      reading ??= begin();
      const { done, value } = await pull(reading.next);
      isOver = done === true;
      return isOver ? undefined : toBytes(value);
    } catch (error) {
      signal.throwIfAborted();
      throw unreadable(error, options);
    }
  };
  const leave = () => {
    end();
    if (!isOver) (reading?.leave ?? leaveUnread)();
    isOver = true;
  };
  return {
    ...{ size, name, mimeType },
    pieces() {
      if (isTaken) throw fail("the source was read before");
      isTaken = true;
      return inSize(next, leave, size, fail);
    },
    verify: async () => {},
    async close(isRefused = false) {
      if (reading || !isRefused) leave();
    },
  };
}

export function unreadable(cause: unknown, { operation }: { operation: string }): TransferError {
  const message = `the source cannot be read: ${Object(cause).message}`;
  return new TransferError("source", message, { operation, cause });
}

/** The pieces, of the announced size together. */
async function* inSize(
  next: () => Promise<Uint8Array | undefined>,
  leave: () => void,
  size: number | undefined,
  fail: (message: string) => Error,
): AsyncGenerator<Uint8Array> {
  try {
    let total = 0;
    let last: Uint8Array | undefined;
    for (let piece = await next(); piece; piece = await next()) {
      if (piece.length === 0) continue;
      total += piece.length;
      if (total > (size ?? total)) {
        throw fail(`the source has more than the ${size} bytes that were announced`);
      }
      // It is given when the end was seen.
      if (total === size) last = piece;
      else yield piece;
    }
    if (total < (size ?? 0)) throw fail(`the source ended after ${total} of ${size} bytes`);
    if (last) yield last;
  } finally {
    leave();
  }
}

/** Also of another realm's Uint8Array, of which instanceof knows nothing. */
function toBytes(value: unknown): Uint8Array {
  if (Object.prototype.toString.call(value) === "[object Uint8Array]") return value as Uint8Array;
  throw new TypeError(
    typeof value === "string"
      ? "it gives text; read it without an encoding, or encode it to bytes"
      : "it gives something else than Uint8Arrays",
  );
}

/** Calls one after the other, whose results are not waited for once the signal is aborted. */
function createPull(signal: AbortSignal) {
  let reject: ((reason: unknown) => void) | undefined;
  let isFollowed = false;
  const onAbort = () => reject?.(signal.reason);
  return {
    pull<Value>(call: () => Promise<Value>): Promise<Value> {
      // One listener for all calls: there may be millions.
      if (!isFollowed) signal.addEventListener("abort", onAbort);
      isFollowed = true;
      return new Promise((resolve, fail) => {
        reject = fail;
        call().then(resolve, fail);
      });
    },
    end: () => signal.removeEventListener("abort", onAbort),
  };
}

export function readStream(stream: ReadableStream<Uint8Array>): Reading {
  const reader = stream.getReader();
  return {
    next: () => reader.read(),
    leave: () => void reader.cancel().catch(() => {}),
  };
}

export function readIterable(iterable: AsyncIterable<Uint8Array>): Reading {
  if (isNodeStream(iterable) && isServerRequest(iterable)) return readRequest(iterable);
  const iterator = iterable[Symbol.asyncIterator]();
  return {
    next: () => iterator.next(),
    leave() {
      // The iterator of a stream of Node waits for bytes before it ends the stream.
      endStream(iterable);
      Promise.resolve(iterator.return?.()).catch(() => {});
    },
  };
}

const EVENTS = ["readable", "end", "error", "close"] as const;

/**
 * Reads the request that a server has got. Its own iterator would destroy the connection, by which
 * the server has to answer, or keep it when nobody reads on.
 */
function readRequest(request: ServerRequest): Reading {
  let stopWaiting = () => {};
  const change = () =>
    new Promise<void>((resolve) => {
      const proceed = () => {
        stopWaiting();
        resolve();
      };
      stopWaiting = () => {
        for (const event of EVENTS) request.off(event, proceed);
      };
      for (const event of EVENTS) request.on(event, proceed);
    });
  return {
    async next() {
      for (;;) {
        const value = request.read();
        if (value !== null) return { value };
        if (request.readableEnded) return { done: true };
        if (request.errored) throw request.errored;
        if (request.destroyed) throw new Error("the connection was closed");
        await change();
      }
    },
    leave() {
      stopWaiting();
      // What comes is of no use, but the next request on the connection is behind it.
      request.resume();
    },
  };
}

/**
 * Ends a stream of Node. An iterable that is none, and was not begun, has nothing to end. The
 * request that a server has got is left to the server, which could not answer it any more.
 */
export function endStream(iterable: AsyncIterable<Uint8Array>): void {
  if (isNodeStream(iterable) && !isServerRequest(iterable)) iterable.destroy();
}

/** An IncomingMessage has a method if it is a request, and a status code if it is a response. */
function isServerRequest(stream: NodeStream): stream is ServerRequest {
  const { httpVersion, method, read } = stream as Partial<ServerRequest>;
  return typeof httpVersion === "string" && Boolean(method) && typeof read === "function";
}

interface NodeStream {
  destroy(): void;
  on(event: "error", listener: () => void): void;
  readonly destroyed?: boolean;
  readonly errored?: Error | null;
  readonly readableEnded?: boolean;
}

interface ServerRequest extends NodeStream {
  readonly httpVersion: string;
  readonly method: string;
  read(): unknown;
  resume(): void;
  on(event: (typeof EVENTS)[number], listener: () => void): void;
  off(event: (typeof EVENTS)[number], listener: () => void): void;
}

export function isNodeStream(value: object): value is NodeStream {
  const { destroy, on } = value as Partial<NodeStream>;
  return typeof destroy === "function" && typeof on === "function";
}
