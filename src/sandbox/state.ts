// What of a sandbox changes while it is used.
import { type Clock, createClock } from "./control/clock.ts";
import { createDisturbances, type Disturbances } from "./control/disturbances.ts";
import { createNumbered, type Numbered } from "./control/numbered.ts";
import type { Settings } from "./options.ts";
import { performers } from "./rules/performers.ts";
import type { Keeper } from "./saved/keeper.ts";
import { advanceWorks } from "./world/works.ts";
import type { World } from "./world/world.ts";
import { worldOf } from "./world/worlds.ts";

export interface State {
  readonly settings: Settings;
  world: World;
  clock: Clock;
  /** The journal, faults and quirks: what is no part of a world. */
  disturbances: Disturbances;
  /** What it began with, which `reset` goes back to. */
  readonly start: Moment;
  readonly snapshots: Numbered<Moment>;
  /** Those that were made over HTTP. They have theirs in common with the sandbox. */
  readonly forks: Numbered<State>;
  /** Writes what becomes of a sandbox that is kept in a directory. */
  keeper?: Keeper;
}

/** A world, and how its clock goes. Neither is changed by what comes after. */
export interface Moment {
  readonly world: World;
  readonly clock: Clock;
}

/** What a sandbox with these settings begins with. Its world is grown when it is asked for. */
export function startOf(settings: Settings): Moment {
  let world: World | undefined;
  return {
    get world() {
      const { pageSize, minPartSize, addressLifetime } = settings;
      world ??= { ...worldOf(settings.world), pageSize, minPartSize, addressLifetime };
      return world;
    },
    clock: createClock(settings.now),
  };
}

const MAX_SNAPSHOTS = 100;
const MAX_FORKS = 100;

export function createState(
  settings: Settings,
  start: Moment,
  more: Partial<Pick<State, "world" | "clock" | "forks">> = {},
): State {
  return {
    settings,
    world: more.world ?? start.world,
    clock: more.clock ?? start.clock.copy(),
    start,
    snapshots: createNumbered(MAX_SNAPSHOTS, "delete some snapshots by deleteSnapshot"),
    forks: more.forks ?? createNumbered(MAX_FORKS, "close some forks by closeFork"),
    disturbances: createDisturbances(settings),
  };
}

/**
 * Puts a world or a clock in the place of what a state has, as all do that change one.
 *
 * @throws {@link SandboxError} when it cannot be written. The state is then what it was.
 */
export function setMoment(
  state: Pick<State, "world" | "clock" | "keeper">,
  changes: Partial<Moment>,
): void {
  const { world = state.world, clock = state.clock } = changes;
  state.keeper?.keep({ world, clock });
  state.world = world;
  state.clock = clock;
}

/** The world with all work in the background done that is due by now. */
export function settle(state: State): World {
  const world = { ...state.world, now: state.clock.now() };
  const next = advanceWorks(world, performers);
  if (next !== world) setMoment(state, { world: next });
  return state.world;
}

export function momentOf({ world, clock }: State): Moment {
  return { world, clock: clock.copy() };
}

export function returnTo(state: State, { world, clock }: Moment): void {
  setMoment(state, { world, clock: clock.copy() });
}

/** Makes a state what it was at the beginning, but for its snapshots and forks. */
export function reset(state: State): void {
  returnTo(state, state.start);
  state.disturbances.faults.close();
  state.disturbances = createDisturbances(state.settings);
}
