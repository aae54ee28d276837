// Buffers. They are not copied, which would double the memory that a file takes. What the program
// changes meanwhile is found at the end, by the digest.
import { ArgumentError } from "../../errors.ts";
import { TransferError } from "../../transfer-errors.ts";
import { hashSource } from "../hash/hash-source.ts";
import { piecesByOffset } from "./in-order.ts";
import type { Source, SourceOptions } from "./source.ts";

/** @throws {@link ArgumentError} if its memory was handed to another thread. */
export function createMemorySource(
  given: ArrayBuffer | ArrayBufferView,
  { signal, operation }: SourceOptions,
): Source {
  const bytes = viewOf(given, operation);
  const size = bytes.length;
  const changed = () =>
    new TransferError("changed", "the buffer was changed while it was sent", { operation });
  const read: Source["read"] = async (target, offset) => {
    // It has no length any more when its memory was handed to another thread.
    if (bytes.length < offset + target.length) throw changed();
    target.set(bytes.subarray(offset, offset + target.length));
  };
  const source: Source = {
    ...{ size, read, name: undefined, mimeType: undefined },
    pieces: () => piecesByOffset(read, size),
    async verify(sha256) {
      if (sha256 === undefined) return;
      if ((await hashSource(source, { signal })).sha256 !== sha256) throw changed();
    },
    close: async () => {},
  };
  return source;
}

function viewOf(given: ArrayBuffer | ArrayBufferView, operation: string): Uint8Array {
  try {
    if (!ArrayBuffer.isView(given)) return new Uint8Array(given);
    return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  } catch {
    throw new ArgumentError("source", "must be a buffer that is not detached", { operation });
  }
}
