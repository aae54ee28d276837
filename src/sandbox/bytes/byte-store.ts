// Where bytes are kept that programs send. Rows have blobs, which say where to find them.
import type { Blob } from "../world/file-rows.ts";

export interface ByteStore {
  /** Begins a blob of a size that is known. Nothing is there until it is finished. */
  write(size: number): BlobWriter;
  /**
   * Bytes of a blob, from one place up to but not another, in pieces of moderate size.
   *
   * @param reuse Whether a piece may take the memory of the one before when it is asked for.
   * @throws when the bytes are not there: the store was changed from outside.
   */
  read(blob: Blob, start?: number, end?: number, reuse?: boolean): AsyncIterable<Uint8Array>;
}

export interface BlobWriter {
  /** Copies a piece. Resolves when the next one can be taken. */
  write(piece: Uint8Array): void | Promise<void>;
  /** Resolves when the bytes cannot be lost any more. */
  finish(): Promise<Blob>;
  /** Gives up what was written. */
  abort(): Promise<void>;
}

/** Bytes of several blobs, as if they were one. */
export async function* readAll(
  store: ByteStore,
  blobs: readonly Blob[],
  start = 0,
  end = Number.POSITIVE_INFINITY,
  reuse = false,
): AsyncGenerator<Uint8Array> {
  let offset = 0;
  for (const blob of blobs) {
    const from = Math.max(0, start - offset);
    const to = Math.min(blob.size, end - offset);
    if (from < to) yield* store.read(blob, from, to, reuse);
    offset += blob.size;
  }
}

/** All of them at once, for what is known to be small. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  for await (const piece of pieces) collected.push(piece);
  return join(collected);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  return bytes;
}
