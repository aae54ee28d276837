// A sandbox that is kept in a directory: a new one, or one that goes on from what is there.
import { ArgumentError } from "../../errors.ts";
import { createClock } from "../control/clock.ts";
import { SandboxError } from "../control/sandbox-error.ts";
import type { Found } from "../data/database.ts";
import type { DirectoryStore } from "../data/directory-store.ts";
import type { Directory } from "../data/open.ts";
import { resolveSettings, type SandboxOptions, type Settings } from "../options.ts";
import { createState, type State, startOf } from "../state.ts";
import type { World } from "../world/world.ts";
import type { WorldOption } from "../world/worlds.ts";
import { replaceBlobs } from "./blobs.ts";
import { type Changes, CLOCK, changesBetween } from "./changes.ts";
import { fromJson, toJson } from "./json.ts";
import { createKeeper } from "./keeper.ts";
import { addTo, SCHEMA, upgradeFrom, worldFrom } from "./records.ts";

export interface KeptState {
  readonly state: State;
  /** Writes what is still to be written, and gives the directory free. */
  close(): void;
}

/**
 * @throws {@link SandboxError} when the directory cannot be used, and {@link ArgumentError} when an
 *   option does not fit it. What is in it stays as it was.
 */
export async function openState(path: string, options: SandboxOptions): Promise<KeptState> {
  const settings = resolveSettings(options);
  const { openDirectory } = await import("../data/open.ts");
  let directory: Directory | undefined;
  try {
    directory = await openDirectory(path);
    const { database, store } = directory;
    const found = database.read();
    if (found) demandSameWorld(found, options.world);
    const state = found
      ? stateFrom(found, store, settings)
      : createState({ ...settings, store }, startOf(settings));
    state.world = withLimits(state.world, options);
    store.sweep();
    if (found?.schema !== SCHEMA) database.replace(wholeOf(state), SCHEMA);
    return keep(state, path, directory);
  } catch (cause) {
    directory?.close();
    if (cause instanceof ArgumentError) throw cause;
    const message = `${path} cannot be opened: ${(cause as Error).message}.`;
    throw new SandboxError(message, { cause });
  }
}

/** The limits that are given; the others stay what they were. */
function withLimits(world: World, options: SandboxOptions): World {
  const {
    pageSize = world.pageSize,
    minPartSize = world.minPartSize,
    addressLifetime = world.addressLifetime,
  } = options;
  return { ...world, pageSize, minPartSize, addressLifetime };
}

/** The name of the world that it began with among the values. */
const START = "start";

/** A directory has one world for good, as long as it is there. */
function demandSameWorld({ values }: Found, world: WorldOption | undefined): void {
  const start = values.get(START) ?? "";
  if (world === undefined || toJson(world) === start) return;
  const name = start.startsWith('"') ? start : "another seed";
  const expected = `must be left out or be that of the directory, which began with ${name}`;
  throw new ArgumentError("world", expected);
}

function stateFrom(found: Found, store: DirectoryStore, settings: Settings): State {
  const upgrade = upgradeFrom(found.schema);
  const values = Array.from(found.values, ([name, json]) => [name, fromJson(json)]);
  const { [START]: world, [CLOCK]: clock, ...fields } = Object.fromEntries(values);
  const rows = new Map<string, unknown[]>();
  for (const { table, json } of found.rows) {
    addTo(rows, table, replaceBlobs(table, fromJson(json), store.adopt));
  }
  const kept = { ...settings, store, world };
  return createState(kept, startOf(kept), {
    world: worldFrom(upgrade({ fields, rows })),
    clock: createClock(settings.now, clock),
  });
}

/** All that is written of a state. */
function wholeOf({ world, clock, settings }: State): Changes {
  const { values, rows } = changesBetween(undefined, { world, clock });
  return { values: [...values, [START, toJson(settings.world)]], rows };
}

function keep(state: State, path: string, { database, atExit, close }: Directory): KeptState {
  const { world, clock } = state;
  const keeper = createKeeper(path, database.write, { world, clock });
  state.keeper = keeper;
  const end = () => {
    try {
      keeper.close();
    } finally {
      close();
    }
  };
  atExit(end);
  return { state, close: end };
}
