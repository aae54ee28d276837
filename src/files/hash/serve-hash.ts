// The thread's side: hashes one after the other, of bytes that are sent to it, or in one pass over
// what the thread reads by itself.
import { type Fill, hashAll } from "./hash-all.ts";
import { hashHere } from "./hash-here.ts";
import type { HashMessage, HashRequest, ReadByThread } from "./hash-messages.ts";
import { createSha256 } from "./sha256-state.ts";

export interface ServedPort {
  post(message: HashMessage, transferred?: ArrayBuffer[]): void;
  /** Opens what the thread reads by itself, and says how much of it to read at once. */
  open(source: ReadByThread): { fill: Fill; blockSize: number; close(): void };
}

/** Bytes between two messages that say how far the pass is. */
const TELL_EACH = 2 * 1024 * 1024;

/** Says that the thread is ready. What it returns takes the requests, one at a time. */
export async function serveHash(
  port: ServedPort,
): Promise<(request: HashRequest) => Promise<void>> {
  // This thread has nothing else to do.
  const begin = async () => hashHere(await createSha256(), () => undefined);
  let hash = await begin();
  const answer = async (request: HashRequest) => {
    if ("begin" in request) {
      hash = await begin();
      return undefined;
    }
    if ("update" in request) return hash.update(request.update);
    if ("tell" in request) return request.tell === "words" ? hash.words() : hash.digest();
    const { fill, blockSize, close } = port.open(request.read);
    let told = 0;
    const onHashed = (hashed: number) => {
      if (hashed - told < TELL_EACH) return;
      told = hashed;
      port.post({ hashed });
    };
    try {
      return await hashAll(fill, hash, { ...request, blockSize, onHashed });
    } finally {
      close();
    }
  };
  port.post({ isReady: true });
  return async (request) => {
    try {
      const answered = await answer(request);
      const buffers = answered instanceof Uint8Array ? [answered.buffer] : [];
      port.post(answered === undefined ? {} : { answer: answered }, buffers);
    } catch (error) {
      port.post({ failure: String(error) });
    }
  };
}
