// Sources as buffers need them: filled one after the other, whatever the source's pieces are.
import type { Fill } from "../hash/hash-all.ts";
import type { Source } from "./source.ts";

/** Calls what waits for a source, and tells others of the wait. */
export type Wait = <Result>(call: () => Promise<Result>) => Promise<Result>;

export interface InOrder {
  /**
   * Resolves when the next bytes are there, or the end is. A source that can be read from any place
   * has its bytes at any time.
   */
  readonly ready: () => Promise<void>;
  /**
   * Fills a buffer with the next bytes. Gives how many there were: fewer are the last ones.
   *
   * @param wait By it a stream is waited for.
   */
  readonly fill: (target: Parameters<Fill>[0], wait?: Wait) => Promise<number>;
  /** Ends the reading of a source that can be read once. */
  leave(): Promise<void>;
}

/** Of the source's pieces at most one is kept. */
export function readInOrder(source: Source): InOrder {
  const { read, size } = source;
  return read ? readByOffset(read, size ?? 0) : readByPieces(source.pieces());
}

function readByOffset(read: NonNullable<Source["read"]>, size: number): InOrder {
  let offset = 0;
  return {
    ready: async () => {},
    async fill(target) {
      const count = Math.min(target.length, size - offset);
      await read(target.subarray(0, count), offset);
      offset += count;
      return count;
    },
    leave: async () => {},
  };
}

const NOTHING = new Uint8Array();

function readByPieces(pieces: AsyncIterable<Uint8Array>): InOrder {
  const iterator = pieces[Symbol.asyncIterator]();
  let rest: Uint8Array = NOTHING;
  const next = async () => {
    const { value, done } = await iterator.next();
    rest = done ? NOTHING : value;
    return done !== true;
  };
  return {
    async ready() {
      if (rest.length === 0) await next();
    },
    async fill(target, wait = (call) => call()) {
      let filled = 0;
      while (filled < target.length) {
        if (rest.length === 0 && !(await wait(next))) break;
        const room = target.length - filled;
        target.set(rest.length > room ? rest.subarray(0, room) : rest, filled);
        filled += Math.min(rest.length, room);
        // An empty view would keep the whole buffer.
        rest = rest.length > room ? rest.subarray(room) : NOTHING;
      }
      return filled;
    },
    leave: async () => void (await iterator.return?.()),
  };
}

const PIECE = 256 * 1024;

/** The pieces of a source that can be read from any place. */
export async function* piecesByOffset(
  read: NonNullable<Source["read"]>,
  size: number,
): AsyncGenerator<Uint8Array> {
  for (let offset = 0; offset < size; offset += PIECE) {
    const piece = new Uint8Array(Math.min(PIECE, size - offset));
    await read(piece, offset);
    yield piece;
  }
}
