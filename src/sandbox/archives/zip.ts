// The zip library, in one module that is loaded when an archive is touched.
import {
  configure,
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  Reader,
  ZipReader,
} from "@zip.js/zip.js/lib/zip-core-custom.js";
import { type ByteStore, collect, readAll } from "../bytes/byte-store.ts";
import type { Blob } from "../world/file-rows.ts";

export { ZipWriter } from "@zip.js/zip.js/lib/zip-core-custom.js";

configure({ useWebWorkers: false });

/** Reads what it is asked for of stored bytes. */
class StoreReader extends Reader<readonly Blob[]> {
  readonly #store: ByteStore;
  readonly #blobs: readonly Blob[];

  constructor(store: ByteStore, blobs: readonly Blob[]) {
    super(blobs);
    this.#store = store;
    this.#blobs = blobs;
    this.size = blobs.reduce((total, { size }) => total + size, 0);
  }

  override readUint8Array(start: number, length: number): Promise<Uint8Array> {
    return collect(readAll(this.#store, this.#blobs, start, start + length));
  }
}

/** Names are taken as they are: whoever unpacks must look at them. */
export const openArchive = (store: ByteStore, blobs: readonly Blob[], password?: string) =>
  new ZipReader(new StoreReader(store, blobs), {
    filenameValidation: "tolerant",
    checkCrc32: true,
    checkOverlappingEntry: true,
    ...(password && { password }),
  });

export const isPasswordFault = (error: unknown): boolean =>
  error instanceof Error && [ERR_ENCRYPTED, ERR_INVALID_PASSWORD].includes(error.message);
