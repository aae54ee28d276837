// One progress for the files of a tree or batch. The total grows as they are found.
import type { Meter } from "../progress.ts";
import type { Transfer } from "../transfer.ts";

export interface TreeMeter {
  /** A file of so many bytes was found. */
  found(size: number): void;
  /** What counts the bytes of one file in the whole. */
  meterOf(size: number): Meter;
  /** All files have been worked on. The bytes of those that failed count as well. */
  finish(): void;
}

/** @param expected Bytes that a look at the tree has found before. */
export function createTreeMeter(transfer: Transfer, expected = 0): TreeMeter {
  const meter = transfer.meter(expected);
  let left = expected;
  return {
    found(size) {
      // What was expected is in the total already.
      meter.grow(Math.max(0, size - left));
      left = Math.max(0, left - size);
    },
    meterOf(size) {
      let counted = 0;
      const add = (bytes: number) => {
        counted += bytes;
        meter.add(bytes);
      };
      const skip = (bytes: number) => {
        counted += bytes;
        meter.skip(bytes);
      };
      return { add, skip, finish: () => skip(Math.max(0, size - counted)) };
    },
    finish: meter.finish,
  };
}
