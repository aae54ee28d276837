// Memory for the parts that are sent. Whoever takes some has taken room for it among all transfers
// of the client; memory that is given back is used again, since fresh pages take time.
import type { Buffers, Release } from "../buffers.ts";
import type { Wait } from "../sources/in-order.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes of a part in memory. */
export interface FilledPart {
  readonly bytes: Bytes;
  /** Nobody uses the memory any longer. */
  giveBack(): void;
  /** Gives the room back alone: what was given up may still be at work on the memory. */
  drop(): void;
}

/** Memory that is not in use, of a client: never more than there is room for. */
const spare = new WeakMap<Buffers, ArrayBuffer[]>();

/** How memory is filled. */
interface Filling {
  /** Bytes that are needed now. */
  readonly length: number;
  /** Bytes that are worth keeping. */
  readonly size: number;
  /**
   * Gives the bytes back: another thread may have had them.
   *
   * @param wait By it a source is waited for that may be silent.
   */
  fill(bytes: Bytes, wait: Wait): Promise<Bytes>;
}

export async function fillBuffer(
  buffers: Buffers,
  { length, size, fill }: Filling,
  signal: AbortSignal,
): Promise<FilledPart> {
  const { wait, takeAgain, drop } = await takeRoom(buffers, signal);
  try {
    signal.throwIfAborted();
    const former = spare.get(buffers)?.pop();
    const memory = former && former.byteLength >= length ? former : new ArrayBuffer(size);
    const bytes = await fill(new Uint8Array(memory, 0, length), wait);
    await takeAgain();
    return {
      bytes,
      giveBack() {
        spare.set(buffers, [...(spare.get(buffers) ?? []), bytes.buffer]);
        drop();
      },
      drop,
    };
  } catch (error) {
    drop();
    throw error;
  }
}

/** Milliseconds that a source may be silent while its part has room that others may wait for. */
const SILENCE = 1000;

/**
 * Room for a part, which is given to others once its source is silent, and taken anew when the part
 * is full: else a few sources that are silent, or that wait for one another, would stop all
 * transfers. So there are in memory the parts that have room, and of each upload one more at most.
 */
async function takeRoom(buffers: Buffers, signal: AbortSignal) {
  let release: Release | undefined = await buffers.take(signal);
  const drop = () => {
    release?.();
    release = undefined;
  };
  const wait: Wait = async (call) => {
    const timer = release && setTimeout(drop, SILENCE);
    try {
      return await call();
    } finally {
      clearTimeout(timer);
    }
  };
  const takeAgain = async () => {
    release ??= await buffers.take(signal);
  };
  return { wait, takeAgain, drop };
}

/** Lets go of what is not in use. */
export function dropSpare(buffers: Buffers): void {
  spare.delete(buffers);
}
