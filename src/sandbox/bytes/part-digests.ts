// SHA-256 of a file whose parts arrive one by one. Each byte is hashed once: while it is received,
// if all parts before its own are there, and from the store otherwise.
import type { Blob } from "../world/file-rows.ts";
import type { ByteStore } from "./byte-store.ts";
import { createHash, type Hash } from "./hash.ts";

interface Progress {
  /** The part before; undefined for the first. */
  readonly previous: Blob | undefined;
  /** Of all bytes up to the end of this part. */
  readonly hash: Hash;
}

/** No row has them: what is not here is hashed again. */
const progressOf = new WeakMap<Blob, Progress>();

/** A hash that a part goes on with while it is received; undefined if it cannot yet. */
export function hashAfter(previous: Blob | undefined): Hash | undefined {
  return previous ? progressOf.get(previous)?.hash.copy() : createHash("sha256");
}

/** Keeps what was hashed up to the end of a part, for the part behind it. */
export function keepProgress(blob: Blob, progress: Progress): void {
  progressOf.set(blob, progress);
}

/** The digests of all bytes before each part, and of all of them at the end. */
export async function digestsOf(store: ByteStore, blobs: readonly Blob[]): Promise<Uint8Array[]> {
  const rest = createRest();
  let hash = createHash("sha256");
  let previous: Blob | undefined;
  const digests = [hash.digest()];
  for (const blob of blobs) {
    const known = progressOf.get(blob);
    if (known && known.previous === previous) hash = known.hash;
    else {
      hash = hash.copy();
      for await (const piece of store.read(blob)) {
        hash.update(piece);
        await rest(piece.length);
      }
    }
    digests.push(hash.digest());
    previous = blob;
  }
  for (const blob of blobs) progressOf.delete(blob);
  return digests;
}

const REST_AFTER = 4 * 1024 * 1024;

/** Lets others go on after some MB: a store in memory is read without waiting for anything. */
function createRest(): (length: number) => Promise<void> | undefined {
  const { setImmediate = setTimeout } = globalThis as Partial<typeof globalThis>;
  let length = 0;
  return (more) => {
    length += more;
    if (length < REST_AFTER) return undefined;
    length = 0;
    return new Promise((resolve) => setImmediate(resolve));
  };
}
