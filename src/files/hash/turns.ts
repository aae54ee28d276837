// Turns of the threads that hash: of each process, so many at once as its cores can use.
import { createBuffers, type Release } from "../buffers.ts";
import { countCores } from "../node/platform.ts";

/**
 * Each thread takes megabytes, and more of them than there are cores make nothing faster. There are
 * two at least: one of them is for streams.
 */
export const MOST_THREADS = Math.min(4, Math.max(2, countCores()));

const turns = createBuffers();
turns.growTo(MOST_THREADS);

/** One turn is never that of a stream: streams may be silent, and others wait for their turn. */
const streamTurns = createBuffers();
streamTurns.growTo(MOST_THREADS - 1);

/** A turn for one pass over what the thread reads by itself; first come, first served. */
export const waitForTurn = (signal: AbortSignal): Promise<Release> => turns.take(signal);

/** A turn for a hash that bytes are added to as they come, if there is one at once. */
export function takeTurn(): Release | undefined {
  const leave = streamTurns.takeAtOnce();
  const release = leave && turns.takeAtOnce();
  if (!release) {
    leave?.();
    return undefined;
  }
  return () => {
    leave();
    release();
  };
}
