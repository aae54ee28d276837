// Tells the program how far a transfer is.
import type { Progress } from "./types.ts";

/** Counts what has arrived. */
export interface Meter {
  /** So many bytes more have arrived. What is sent or fetched again is not added again. */
  add(bytes: number): void;
  /** So many bytes more were there already: they are no part of the speed. */
  skip(bytes: number): void;
  /** All has arrived, and is right. What was not added was there already. */
  finish(): void;
}

/** Counts what has arrived of more and more. */
export interface GrowingMeter extends Meter {
  /** So many bytes more are to arrive. */
  grow(bytes: number): void;
}

/** Milliseconds between two events. */
const INTERVAL = 100;

/** Milliseconds over which the speed is measured. */
const WINDOW = 5_000;

/** @param expected Bytes in all; undefined if nobody knows, then those so far are told as all. */
export function createMeter(
  expected: number | undefined,
  onProgress: ((progress: Progress) => void) | undefined,
): GrowingMeter {
  if (!onProgress) return { add() {}, skip() {}, grow() {}, finish() {} };
  let total = expected;
  let transferred = 0;
  let told = Number.NEGATIVE_INFINITY;
  const samples = [{ at: performance.now(), bytes: 0 }];

  const tell = (now: number) => {
    told = now;
    samples.push({ at: now, bytes: transferred });
    while (samples.length > 2 && (samples[1]?.at ?? now) < now - WINDOW) samples.shift();
    const [first] = samples as [{ at: number; bytes: number }];
    const seconds = (now - first.at) / 1_000;
    const bytesPerSecond = seconds > 0 ? Math.round((transferred - first.bytes) / seconds) : 0;
    callSafely(onProgress, { transferred, total: total ?? transferred, bytesPerSecond });
  };
  const tellInTime = () => {
    const now = performance.now();
    // The last event is that of the end, when all has been checked.
    if (transferred !== total && now - told >= INTERVAL) tell(now);
  };
  const atMostTotal = (bytes: number) => Math.min(bytes, total ?? Number.POSITIVE_INFINITY);
  const skipUpTo = (bytes: number) => {
    const before = transferred;
    transferred = atMostTotal(bytes);
    // As if it had been there from the beginning.
    for (const sample of samples) sample.bytes += transferred - before;
  };
  return {
    add(bytes) {
      transferred = atMostTotal(transferred + bytes);
      tellInTime();
    },
    skip(bytes) {
      skipUpTo(transferred + bytes);
      tellInTime();
    },
    grow(bytes) {
      total = (total ?? transferred) + bytes;
    },
    finish() {
      skipUpTo(total ?? transferred);
      tell(performance.now());
    },
  };
}

/** A program's function that fails must not end what it is told of. */
export function callSafely<Argument>(
  listener: (argument: Argument) => unknown,
  argument: Argument,
): void {
  try {
    Promise.resolve(listener(argument)).catch(() => {});
  } catch {
    // It is the program's own matter.
  }
}
