// What a sandbox is and was: its state in short, the way back to an earlier one, and forks.

import { contractData } from "../../../generated/contract-data.ts";
import { ArgumentError } from "../../errors.ts";
import { createState, momentOf, reset, returnTo } from "../state.ts";
import { isoTime } from "../world/moments.ts";
import type { Organization } from "../world/rows.ts";
import { count } from "../world/table.ts";
import { type Tables, tableNames } from "../world/tables.ts";
import type { World } from "../world/world.ts";
import type { WorldName, WorldOption } from "../world/worlds.ts";
import { required, text, wholeNumber } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";

export interface SandboxInfo {
  /** Of the contract, and of this package. */
  readonly version: string;
  /** The world that it began with, `custom` for a seed. */
  readonly world: WorldName | "custom";
  /** The time of its clock, in ISO 8601. */
  readonly time: string;
  readonly organization: Organization;
  /** How many rows each table of the world has. */
  readonly counts: Readonly<Record<keyof Tables, number>>;
  /** Null where pages are as long as they are asked to be. */
  readonly pageSize: number | null;
  /** Identifiers of what `snapshot` has kept. */
  readonly snapshots: readonly string[];
  /** Identifiers of the forks that were made over HTTP. */
  readonly forks: readonly string[];
}

export interface SnapshotId {
  readonly snapshot: string;
}

export interface ForkId {
  readonly fork: string;
  /** Not looked at: it is there so that all that `fork` answers can be given to `closeFork`. */
  readonly url?: string | undefined;
}

export interface Fork extends ForkId {
  /** The endpoint for a client. The control of the fork is below it, at `/_sandbox/`. */
  readonly url: string;
}

export interface PageSize {
  /** From 1; null for as many elements as are asked for. */
  pageSize: number | null;
}

const nameOf = (world: WorldOption) =>
  typeof world === "string" ? (world as WorldName) : "custom";

function countRows(world: World): SandboxInfo["counts"] {
  const entries = tableNames.map((name) => [name, count(world[name])]);
  return Object.fromEntries(entries) as SandboxInfo["counts"];
}

function demandKept(isKept: boolean, argument: string, id: string): void {
  if (!isKept) throw new ArgumentError(argument, `must be one that is kept; there is no ${id}`);
}

const id = required(text);

export const momentCommands = {
  /** What the sandbox is, and how much is in it. */
  getInfo: command<object, SandboxInfo>({
    arguments: {},
    reads: true,
    run: ({ settings, world, clock, snapshots, forks }) => ({
      version: contractData.version,
      world: nameOf(settings.world),
      time: isoTime(clock.now()),
      organization: world.organization,
      counts: countRows(world),
      pageSize: Number.isFinite(world.pageSize) ? world.pageSize : null,
      snapshots: snapshots.ids(),
      forks: forks.ids(),
    }),
  }),

  /**
   * Goes back to what the sandbox began with: its world, the clock beside the real one, the quirks
   * and the page size of its options, no faults, an empty journal. A fork goes back to the moment
   * at which it was made. Snapshots and forks remain.
   */
  reset: command<object, void>({
    arguments: {},
    run: reset,
  }),

  /**
   * Keeps the world, and how its clock goes, for `restore`. It takes no time and hardly any memory.
   * There can be 100 snapshots; a SandboxError refuses more.
   */
  snapshot: command<object, SnapshotId>({
    arguments: {},
    run: (state) => ({ snapshot: state.snapshots.add(momentOf(state)) }),
  }),

  /**
   * Goes back to a snapshot, as often as needed. A clock that stood still shows its time again; one
   * that ran is as far from the real one again as it was then. Journal, faults and quirks stay.
   */
  restore: command<SnapshotId, void>({
    arguments: { snapshot: id },
    run(state, { snapshot }) {
      const moment = state.snapshots.get(snapshot);
      demandKept(moment !== undefined, "snapshot", snapshot);
      if (moment) returnTo(state, moment);
    },
  }),

  /** Deletes a snapshot. */
  deleteSnapshot: command<SnapshotId, void>({
    arguments: { snapshot: id },
    run: ({ snapshots }, { snapshot }) =>
      demandKept(snapshots.delete(snapshot), "snapshot", snapshot),
  }),

  /**
   * Makes a sandbox that begins as this one is now and has nothing in common with it from then on:
   * one for each test, for example. It has no snapshots yet, an empty journal, no faults, and the
   * quirks of the options. It takes no time and hardly any memory. There can be 100 over HTTP; a
   * SandboxError refuses more.
   */
  fork: command<object, Fork>({
    arguments: {},
    run(state, _, origin) {
      const fork = state.forks.add(
        createState(state.settings, momentOf(state), { forks: state.forks }),
      );
      return { fork, url: `${origin}/_sandbox/forks/${fork}` };
    },
  }),

  /** Ends a fork that was made over HTTP. Its address is then unknown. */
  closeFork: command<ForkId, void>({
    arguments: { fork: id, url: text },
    run: ({ forks }, { fork }) => demandKept(forks.delete(fork), "fork", fork),
  }),

  /**
   * Limits the pages of all lists, however many elements are asked for, so that a program turns
   * pages in a small world; by `{ pageSize: null }` no longer.
   */
  setPageSize: command<PageSize, void>({
    arguments: {
      pageSize: required({
        accepts: (value) => value === null || wholeNumber(1).accepts(value),
        expected: "a whole number from 1, or null",
      }),
    },
    run: changeWorld((world, { pageSize }) => [
      { ...world, pageSize: pageSize ?? Number.POSITIVE_INFINITY },
      undefined,
    ]),
  }),
} as const satisfies CommandTable;
