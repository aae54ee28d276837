// A sandbox on a world that a test has made, and can change in ways that no operation has.
import { createClock } from "../../src/sandbox/control/clock.ts";
import { resolveSettings } from "../../src/sandbox/options.ts";
import { createState, type State } from "../../src/sandbox/state.ts";
import type { World } from "../../src/sandbox/world/world.ts";

export function stateOf(world: World, now: () => number = Date.now): State {
  return createState(resolveSettings({ now }), { world, clock: createClock(now) });
}
