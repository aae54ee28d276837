// Counts deviations, and reports each to the listener the first time.
import { starIndices } from "../model/json-pointer.ts";
import type { Deviation } from "./deviation.ts";
import { notify } from "./notify.ts";

/**
 * So many different deviations are counted; further ones are not reported. A service that invents
 * fields must not fill the memory.
 */
const MAX_DEVIATIONS = 1000;

/** Pointers are cut off there: names of fields are the service's. */
const MAX_POINTER_LENGTH = 300;

export interface DeviationRegistry {
  /** Counts what was found. Returns it with its count so far. */
  add(found: Omit<Deviation, "count">): Deviation;
  /** Each deviation once, as it was found first, with its count. */
  list(): Deviation[];
}

/** With `repeat`, the listener is called every time. */
export function createDeviationRegistry(
  onDeviation: ((deviation: Deviation) => void) | undefined,
  repeat: boolean,
): DeviationRegistry {
  const deviations = new Map<string, Deviation>();
  return {
    add(found) {
      const deviation = { ...found, pointer: found.pointer.slice(0, MAX_POINTER_LENGTH), count: 1 };
      const key = identity(deviation);
      const first = deviations.get(key);
      if (!first && deviations.size >= MAX_DEVIATIONS) return deviation;
      if (first) {
        first.count += 1;
        deviation.count = first.count;
      } else {
        deviations.set(key, { ...deviation });
      }
      if (repeat || !first) notify(onDeviation, deviation);
      return deviation;
    },
    list: () => Array.from(deviations.values(), (deviation) => ({ ...deviation })),
  };
}

/** The same for any element of a list. */
function identity({ operation, place, pointer, keyword, status }: Deviation): string {
  return [operation, place, status, starIndices(pointer), keyword].join(" ");
}
