// SHA-256 in the thread that calls, in slices between which the event loop gets its turn.
import type { RunningHash } from "./hash.ts";
import type { Sha256 } from "./sha256-state.ts";

/** Bytes of a slice: a millisecond of WebAssembly. */
const SLICE = 256 * 1024;

/** A hash in this thread, by an implementation that may not tell its state. */
export type PlainSha256 = Pick<Sha256, "update" | "digest"> & Partial<Pick<Sha256, "words">>;

/** @param giveWay Resolves when the event loop has had its turn. */
export function hashHere(
  sha256: PlainSha256,
  giveWay: () => Promise<void> | undefined,
  signal?: AbortSignal,
): RunningHash {
  let sinceTurn = 0;
  return {
    async update(bytes) {
      for (let start = 0; start < bytes.length; start += SLICE) {
        const slice = bytes.subarray(start, start + SLICE);
        // Updates that follow one another at once are slices of each other's, too.
        if (sinceTurn + slice.length > SLICE) {
          await giveWay();
          sinceTurn = 0;
        }
        signal?.throwIfAborted();
        sha256.update(slice);
        sinceTurn += slice.length;
      }
      return bytes;
    },
    async words() {
      if (!sha256.words) throw new Error("this hash does not tell its state");
      return sha256.words();
    },
    digest: async () => sha256.digest(),
    close: () => {},
  };
}
