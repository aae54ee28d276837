// The bytes of a file in their order, from as many requests as it takes.
import type { Release } from "../buffers.ts";
import { endAttempts } from "../retrying.ts";
import type { FetchedBytes } from "../store/exchange.ts";
import { isTrickle } from "../store/watch.ts";
import type { Transfer } from "../transfer.ts";
import { fetchBytes, type OpenFile } from "./open.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes from `start` to the one before `end`; undefined if nobody knows where they end. */
interface Range {
  readonly start: number;
  readonly end: number | undefined;
}

/** A part that is fetched before its turn. */
interface PartAhead {
  readonly pieces: Promise<Bytes[]>;
  readonly release: Release;
}

/**
 * The part whose turn it is is handed on as it arrives. Those behind it are fetched at the same
 * time, as far as there is room; without room none is, and nothing waits for room, so that two
 * downloads cannot wait for one another.
 */
export async function* readFile(transfer: Transfer, file: OpenFile): AsyncGenerator<Bytes> {
  const { partSize, size = 0, first } = file;
  if (partSize === undefined) {
    const end = first.end ?? (first.isUnpacked ? undefined : file.size);
    yield* readRange(transfer, file, { start: 0, end }, first);
    return;
  }
  const ahead: PartAhead[] = [];
  const rangeOf = (part: number) => ({
    start: part * partSize,
    end: Math.min((part + 1) * partSize, size),
  });
  const parts = Math.ceil(size / partSize);
  try {
    for (let part = 0; part < parts; part += 1) {
      const fetched = ahead.shift();
      for (let next = part + 1 + ahead.length; next < parts; next += 1) {
        const isFull = ahead.length >= transfer.concurrency - 1;
        const release = isFull ? undefined : transfer.ahead.takeAtOnce();
        if (!release) break;
        ahead.push(fetchAhead(transfer, file, rangeOf(next), release));
      }
      if (!fetched) {
        yield* readRange(transfer, file, rangeOf(part), part === 0 ? first : undefined);
        continue;
      }
      try {
        yield* handedOn(await fetched.pieces);
      } finally {
        fetched.release();
      }
    }
  } finally {
    for (const { release } of ahead) release();
  }
}

function fetchAhead(
  transfer: Transfer,
  file: OpenFile,
  range: { start: number; end: number },
  release: Release,
): PartAhead {
  const fill = async () => {
    const pieces: Bytes[] = [];
    for await (const piece of readRange(transfer, file, range)) pieces.push(compact(piece));
    return pieces;
  };
  const pieces = fill();
  // Its turn may never come.
  pieces.catch(() => {});
  return { pieces, release };
}

/** A small piece of much memory keeps all of it. */
function compact(piece: Bytes): Bytes {
  return piece.buffer.byteLength > 2 * piece.length ? piece.slice() : piece;
}

/** Pieces, of which none is kept when it has been handed on. */
function* handedOn(pieces: Bytes[]): Generator<Bytes> {
  for (let piece = pieces.shift(); piece; piece = pieces.shift()) yield piece;
}

/** An answer that is being read. */
interface Current {
  readonly fetched: FetchedBytes;
  readonly iterator: AsyncIterator<Bytes>;
  /** Where the next piece begins. */
  position: number;
}

/** Requests for a range that may end since too little arrives. */
const MOST_TRICKLES = 3;

/**
 * Reads a range, and goes on where a connection broke, by the policy for retries. That needs a
 * strong entity tag or a known digest: else the bytes could be those of two versions.
 */
async function* readRange(
  transfer: Transfer,
  file: OpenFile,
  range: Range,
  first?: FetchedBytes,
): AsyncGenerator<Bytes> {
  let position = range.start;
  let trickles = 0;
  let current = first && toCurrent(first);
  // All of the file, although a range was asked for.
  const isMore = () => file.partSize !== undefined && !current?.fetched.isPartial;
  const read = async () => {
    if (position === range.end && (!current || isMore())) return undefined;
    try {
      current ??= toCurrent(await reopen(transfer, file, { start: position, end: range.end }));
      const piece = await nextPiece(current, position, isMore() ? range.end : undefined);
      if (piece || range.end === undefined || position >= range.end) return piece;
      const { isPartial, start } = current.fetched;
      // Without a byte it would be asked for the rest for ever.
      if (!isPartial || current.position === start) throw tooShort(transfer, file, position);
      // A storage may give less than is asked for. The next request is for the rest.
      current = undefined;
      return new Uint8Array();
    } catch (error) {
      current?.fetched.close();
      current = undefined;
      // Bytes arrive, so that each attempt counts as the first one.
      if (isTrickle(error)) trickles += 1;
      if (isTrickle(error) && trickles === MOST_TRICKLES) endAttempts(error);
      throw error;
    }
  };
  const canGoOn = file.etag !== undefined || file.sha256 !== undefined;
  try {
    for (;;) {
      const piece = await (canGoOn || position === 0 ? transfer.retrying(read) : read());
      if (!piece) return;
      position += piece.length;
      if (range.end !== undefined && position > range.end) throw tooLong(transfer, file);
      yield piece;
    }
  } finally {
    current?.fetched.close();
  }
}

function toCurrent(fetched: FetchedBytes): Current {
  return { fetched, iterator: fetched.body[Symbol.asyncIterator](), position: fetched.start };
}

/** @throws {@link TransferError} `changed` if the file has another size by now. */
async function reopen(transfer: Transfer, file: OpenFile, range: Range): Promise<FetchedBytes> {
  const { etag, partSize, first } = file;
  // Ranges of what is unpacked on the way would be ranges of what is packed.
  const isWhole = first.isUnpacked || (range.start === 0 && partSize === undefined);
  const fetched = await fetchBytes(transfer, file, { etag, ...(!isWhole && { range }) });
  const { total } = fetched;
  if (total === undefined || total === (file.size ?? total)) return fetched;
  fetched.close();
  const message = `the file had ${file.size} bytes, and has ${total}`;
  throw transfer.fail("changed", message, { fileId: file.fileId });
}

/**
 * The next bytes from this position on, and before the end. A storage that gives no range begins
 * with what is known already.
 */
async function nextPiece(
  current: Current,
  position: number,
  end: number | undefined,
): Promise<Bytes | undefined> {
  for (;;) {
    const { done, value } = await current.iterator.next();
    if (done) return undefined;
    const start = current.position;
    current.position += value.length;
    if (current.position <= position && value.length > 0) continue;
    return value.subarray(Math.max(0, position - start), end === undefined ? end : end - start);
  }
}

function tooShort(transfer: Transfer, { fileId }: OpenFile, position: number) {
  return transfer.fail("disconnected", `the storage ended after ${position} bytes`, { fileId });
}

function tooLong(transfer: Transfer, { fileId, size }: OpenFile) {
  const message = `the storage sends more than the ${size} bytes of the file`;
  return transfer.fail("refused", message, { fileId });
}
