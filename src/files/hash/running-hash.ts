// SHA-256 of bytes as they come: with its state in a thread of its own where that is worth it,
// without by the fastest hash of the runtime.
import { createPlainSha256, digestAtOnce, giveWay, startHashThread } from "../node/platform.ts";
import type { RunningHash } from "./hash.ts";
import { hashHere } from "./hash-here.ts";
import { takeThread } from "./thread.ts";
import { takeTurn } from "./turns.ts";

/** Bytes of the first update from which on a thread is started, which takes as long as they do. */
export const WORTH_A_THREAD = 1024 * 1024;

/** A hash of bytes that are added one after the other. Close it, since a thread may go with it. */
export function createRunningHash(options: {
  /** Whether its state will be asked for. */
  withState: boolean;
  /** Ends it, and its thread, with the signal's reason. */
  signal: AbortSignal;
}): RunningHash {
  let begun: Promise<RunningHash> | undefined;
  const begin = (firstBytes: number) => {
    begun ??= beginHash(options, firstBytes);
    return begun;
  };
  return {
    update: async (bytes) => (await begin(bytes.length)).update(bytes),
    words: async () => (await begin(0)).words(),
    digest: async () => (await begin(0)).digest(),
    close: () => void begun?.then(({ close }) => close()).catch(() => {}),
  };
}

async function beginHash(
  { withState, signal }: { withState: boolean; signal: AbortSignal },
  firstBytes: number,
): Promise<RunningHash> {
  const plain = withState ? undefined : createPlainSha256?.();
  if (plain) return hashHere(plain, giveWay, signal);
  const isWorthIt = startHashThread !== undefined && firstBytes >= WORTH_A_THREAD;
  return (isWorthIt && (await hashByThread(signal))) || hashWithState(signal);
}

/** Undefined if there is no thread, or none whose turn it is. */
async function hashByThread(signal: AbortSignal): Promise<RunningHash | undefined> {
  const release = takeTurn();
  if (!release) return undefined;
  let thread: RunningHash | undefined;
  try {
    thread = await takeThread(startHashThread, signal);
  } finally {
    if (!thread) release();
  }
  // The signal ends the thread, too.
  signal.addEventListener("abort", release, { once: true });
  const close = () => {
    signal.removeEventListener("abort", release);
    thread?.close();
    release();
  };
  return thread && { ...thread, close };
}

async function hashWithState(signal: AbortSignal): Promise<RunningHash> {
  const { createSha256 } = await import("./sha256-state.ts");
  return hashHere(await createSha256(), giveWay, signal);
}

/** SHA-256 of bytes that are in memory: 64 lower-case hexadecimal digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  if (digestAtOnce) return toHex(new Uint8Array(await digestAtOnce(bytes)));
  const hash = createRunningHash({ withState: false, signal: new AbortController().signal });
  await hash.update(bytes);
  return hash.digest();
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
