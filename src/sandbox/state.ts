// What of a sandbox changes while it is used.
import type { Clock } from "./control/clock.ts";
import { createDisturbances, type Disturbances } from "./control/disturbances.ts";
import { createNumbered, type Numbered } from "./control/numbered.ts";
import type { Settings } from "./options.ts";
import type { World } from "./world/world.ts";

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
}

/** A world, and how its clock goes. Neither is changed by what comes after. */
export interface Moment {
  readonly world: World;
  readonly clock: Clock;
}

const MAX_SNAPSHOTS = 100;
const MAX_FORKS = 100;

export function createState(
  settings: Settings,
  start: Moment,
  forks = createNumbered<State>(MAX_FORKS, "close some forks by closeFork"),
): State {
  return {
    settings,
    world: start.world,
    clock: start.clock.copy(),
    start,
    snapshots: createNumbered(MAX_SNAPSHOTS, "delete some snapshots by deleteSnapshot"),
    forks,
    disturbances: createDisturbances(settings),
  };
}

export function momentOf({ world, clock }: State): Moment {
  return { world, clock: clock.copy() };
}

export function returnTo(state: State, { world, clock }: Moment): void {
  state.world = world;
  state.clock = clock.copy();
}

/** Makes a state what it was at the beginning, but for its snapshots and forks. */
export function reset(state: State): void {
  returnTo(state, state.start);
  state.disturbances.faults.close();
  state.disturbances = createDisturbances(state.settings);
}
