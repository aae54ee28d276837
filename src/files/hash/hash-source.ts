// One pass over a source, which gives all that is announced of it.
import { isReadByThread, startHashThread } from "../node/platform.ts";
import { readInOrder } from "../sources/in-order.ts";
import type { Source } from "../sources/source.ts";
import type { HashedSource } from "./hash.ts";
import { type HashAllOptions, type HashedBytes, hashAll } from "./hash-all.ts";
import { createRunningHash, sha256Hex, WORTH_A_THREAD } from "./running-hash.ts";
import { type ThreadHash, takeThread } from "./thread.ts";
import { waitForTurn } from "./turns.ts";

interface HashSourceOptions extends Pick<HashAllOptions, "partSize" | "onHashed"> {
  /** Ends the pass, and its thread, with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * Hashes a source of known size once from its beginning to its end.
 *
 * @throws {@link TransferError} `source` or `changed`, as the source does; the signal's reason.
 */
export async function hashSource(
  source: Source,
  options: HashSourceOptions,
): Promise<HashedSource> {
  const hashed = (await hashByThread(source, options)) ?? (await hashByReading(source, options));
  return {
    sha256: hashed.sha256,
    preHash: await sha256Hex(hashed.head),
    states: hashed.states,
  };
}

/**
 * The pass of a thread that reads the source by itself; undefined if there is none, or if it fails.
 * Then the source itself is read, which tells what is wrong with it.
 */
async function hashByThread(
  source: Source,
  { partSize, signal, onHashed }: HashSourceOptions,
): Promise<HashedBytes | undefined> {
  const { size = 0, shareable: read } = source;
  const isWorthIt = partSize !== undefined && size >= WORTH_A_THREAD;
  if (!isWorthIt || read === undefined || !isReadByThread(read)) return undefined;
  if (!startHashThread) return undefined;
  const release = await waitForTurn(signal);
  let thread: ThreadHash | undefined;
  try {
    thread = await takeThread(startHashThread, signal);
    const hashed = await thread?.pass({ read, size, partSize }, onHashed);
    if (hashed?.size === size) return hashed;
  } catch {
    signal.throwIfAborted();
  } finally {
    thread?.close();
    release();
  }
  await source.verify();
  return undefined;
}

async function hashByReading(
  source: Source,
  { partSize, signal, onHashed }: HashSourceOptions,
): Promise<HashedBytes> {
  const { fill, leave } = readInOrder(source);
  const hash = createRunningHash({ withState: partSize !== undefined, signal });
  try {
    const size = source.size ?? Number.POSITIVE_INFINITY;
    return await hashAll(fill, hash, { size, partSize, blockSize: WORTH_A_THREAD, onHashed });
  } finally {
    hash.close();
    await leave();
  }
}
