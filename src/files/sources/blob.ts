// Blobs and Files.
import { TransferError } from "../../transfer-errors.ts";
import { piecesByOffset } from "./in-order.ts";
import { readBlob } from "./read-blob.ts";
import type { Source, SourceOptions } from "./source.ts";

export function createBlobSource(blob: Blob, { operation }: SourceOptions): Source {
  const { size, type } = blob;
  const { name } = blob as Partial<File>;
  const read: Source["read"] = async (target, offset) => {
    try {
      await readBlob(blob, target, offset);
    } catch (cause) {
      // So a File tells that what is on the disk is not any more what was chosen.
      const isChanged = /^Not(Readable|Found)Error$/.test(Object(cause).name);
      const message = isChanged
        ? "the file cannot be read any more: it was changed or removed"
        : `the Blob cannot be read: ${Object(cause).message}`;
      throw new TransferError(isChanged ? "changed" : "source", message, { operation, cause });
    }
  };
  return {
    ...{ size, read, shareable: blob },
    name: typeof name === "string" ? name : undefined,
    mimeType: type || undefined,
    pieces: () => piecesByOffset(read, size),
    // A Blob never changes; a File on the disk that does cannot be read.
    verify: async () => {},
    close: async () => {},
  };
}
