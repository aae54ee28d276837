// Things that are kept under numbers until they are deleted, of which there can be so many.
import { SandboxError } from "./sandbox-error.ts";

export interface Numbered<Thing> {
  /** @throws {@link SandboxError} when there are as many as there can be. */
  add(thing: Thing): string;
  get(id: string): Thing | undefined;
  /** Whether there was one. */
  delete(id: string): boolean;
  ids(): string[];
}

/** @param advice How to make room, for the error that there is none. */
export function createNumbered<Thing>(limit: number, advice: string): Numbered<Thing> {
  const things = new Map<string, Thing>();
  let last = 0;
  return {
    add(thing) {
      if (things.size >= limit) throw new SandboxError(`There can be ${limit} at most: ${advice}.`);
      last += 1;
      things.set(String(last), thing);
      return String(last);
    },
    get: (id) => things.get(id),
    delete: (id) => things.delete(id),
    ids: () => [...things.keys()],
  };
}
