// Bounds the memory of all transfers of a client together: whoever keeps the bytes of a part takes
// room for it first.

/** Gives the room back. Calling it again does nothing. */
export type Release = () => void;

export interface Buffers {
  /**
   * Waits for room for one part; first come, first served.
   *
   * @throws the reason of the signal.
   */
  take(signal: AbortSignal): Promise<Release>;
  /** Room for one part, if there is some and nobody waits for it. */
  takeAtOnce(): Release | undefined;
}

/** Buffers of which there can be made more. */
export interface GrowingBuffers extends Buffers {
  /** Sees to it that there is room for so many parts at least. */
  growTo(count: number): void;
}

export function createBuffers(): GrowingBuffers {
  const waiting = new Set<() => void>();
  let count = 0;
  let taken = 0;

  const release = (): Release => {
    let isGiven = false;
    return () => {
      if (isGiven) return;
      isGiven = true;
      taken -= 1;
      serve();
    };
  };
  const serve = () => {
    for (const start of waiting) {
      if (taken >= count) return;
      waiting.delete(start);
      taken += 1;
      start();
    }
  };
  return {
    growTo(least) {
      count = Math.max(count, least);
      serve();
    },
    takeAtOnce() {
      if (taken >= count || waiting.size > 0) return undefined;
      taken += 1;
      return release();
    },
    take(signal) {
      return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        const onAbort = () => {
          waiting.delete(start);
          reject(signal.reason);
        };
        const start = () => {
          signal.removeEventListener("abort", onAbort);
          resolve(release());
        };
        signal.addEventListener("abort", onAbort);
        waiting.add(start);
        serve();
      });
    },
  };
}
