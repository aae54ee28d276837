// One pass over all bytes of a source, by whichever thread.
import type { RunningHash, Words } from "./hash.ts";

/** `preHash` is of so many bytes at the beginning. */
const HEAD_SIZE = 1024;

/** Fills a buffer with the next bytes. Gives how many there were: fewer are the last ones. */
export type Fill = (target: Uint8Array<ArrayBuffer>) => number | Promise<number>;

export interface HashedBytes {
  readonly sha256: string;
  /** The first 1,024 bytes, or all if there are fewer. */
  readonly head: Uint8Array<ArrayBuffer>;
  readonly states: ReadonlyMap<number, Words>;
  /** Bytes that there were: fewer than expected if the source has ended before. */
  readonly size: number;
}

export interface HashAllOptions {
  /** Bytes that are expected. What comes after them is not read. */
  readonly size: number;
  /** Bytes of a part, a multiple of 64, if the state before each part is asked for. */
  readonly partSize?: number | undefined;
  /** The most bytes that are read at once. */
  readonly blockSize: number;
  /** Called with the bytes that have been hashed so far. */
  readonly onHashed?: ((bytes: number) => void) | undefined;
}

/** Hashes what `fill` gives, in blocks that end where parts do. */
export async function hashAll(
  fill: Fill,
  hash: RunningHash,
  { size, partSize = Number.POSITIVE_INFINITY, blockSize, onHashed }: HashAllOptions,
): Promise<HashedBytes> {
  const states = new Map<number, Words>();
  const head = new Uint8Array(Math.min(HEAD_SIZE, size));
  let block = new Uint8Array(Math.min(blockSize, partSize, size));
  let offset = 0;
  while (offset < size) {
    const untilPart = partSize - (offset % partSize);
    const wanted = Math.min(block.length, untilPart, size - offset);
    const filled = await fill(block.subarray(0, wanted));
    if (offset < HEAD_SIZE)
      head.set(block.subarray(0, Math.min(filled, head.length - offset)), offset);
    const given = await hash.update(block.subarray(0, filled));
    block = new Uint8Array(given.buffer);
    offset += filled;
    onHashed?.(offset);
    if (filled < wanted) break;
    if (filled === untilPart && offset < size) states.set(offset, await hash.words());
  }
  return { sha256: await hash.digest(), head, states, size: offset };
}
