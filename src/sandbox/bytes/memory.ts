// Bytes in memory. They are found by the object that a row has for them, and are gone as soon as no
// row of any world, fork or snapshot has it.
import type { Blob } from "../world/file-rows.ts";
import type { ByteStore } from "./byte-store.ts";
import { readText } from "./text-blob.ts";

const pieces = new WeakMap<Blob, readonly Uint8Array[]>();
let lastId = 0;

/** One for all sandboxes of the process: what is in it is reached by rows alone. */
export const memoryStore: ByteStore = {
  write(size) {
    const written: Uint8Array[] = [];
    return {
      write(piece) {
        written.push(new Uint8Array(piece));
      },
      async finish() {
        lastId += 1;
        const blob: Blob = { id: `memory-${lastId}`, size };
        pieces.set(blob, written);
        return blob;
      },
      async abort() {
        written.length = 0;
      },
    };
  },

  async *read(blob, start = 0, end = blob.size) {
    if (blob.text !== undefined) return yield* readText(blob, start, end);
    const written = pieces.get(blob);
    if (!written) throw new Error(`The bytes of ${blob.id} are not in this process.`);
    let offset = 0;
    for (const piece of written) {
      const from = Math.max(0, start - offset);
      const to = Math.min(piece.length, end - offset);
      if (from < to) yield piece.subarray(from, to);
      offset += piece.length;
    }
  },
};
