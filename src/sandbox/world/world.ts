// The world of a sandbox at one moment. It never changes: a rule makes the next one. The time, and
// what identifiers and chance continue from, are in it, so that a rule needs nothing else.
import { drawHex } from "./chance.ts";
import type { Organization, Pool } from "./rows.ts";
import { TABLES } from "./tables.ts";
import type { PlannedFailure } from "./works.ts";

export interface World extends ReturnType<typeof emptyWorld> {}

/** The tables without rows, and nothing purchased. */
export function emptyWorld(organization: Organization, now: number, seed: number) {
  return {
    ...TABLES,
    organization,
    pools: [
      { type: 0, total: 0, allocated: 0, used: 0 },
      { type: 1, total: 0, allocated: 0, used: 0 },
      { type: 2, total: 0, allocated: 0, used: 0 },
    ] as readonly [Pool, Pool, Pool],
    /** Milliseconds since 1970, by the clock of the sandbox. */
    now,
    /** The newest identifier, see ids.ts. */
    lastId: 0n,
    /** The state of the pseudo-random numbers, see chance.ts. */
    chance: seed,
    /** What addresses of the store are signed with. Its chance is one of its own. */
    storageKey: drawHex({ chance: ~seed }, 64)[1],
    /** Bytes that each part of an upload has at least, but for the last. */
    minPartSize: MIN_PART_SIZE,
    /** Seconds for which an address of the store is valid. */
    addressLifetime: ADDRESS_LIFETIME,
    /** The most elements that a page of a list has, however many are asked for. */
    pageSize: Number.POSITIVE_INFINITY,
    /** How work in the background goes that begins from now on, see works.ts. */
    pace: { duration: 0, held: false } as Pace,
  };
}

export const MIN_PART_SIZE = 5 * 1024 * 1024;
export const ADDRESS_LIFETIME = 3600;

export interface Pace {
  /** Milliseconds that a work takes. With 0 it is done when the next request arrives. */
  readonly duration: number;
  /** Whether it waits for commands instead. */
  readonly held: boolean;
  /** What fails of the next work that has such items. */
  readonly failure?: PlannedFailure;
}
