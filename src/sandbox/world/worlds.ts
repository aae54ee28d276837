// The worlds that a sandbox can begin with.
import { ArgumentError } from "../../errors.ts";
import { rules } from "../../validate.ts";
import { demoSeed } from "../seed/demo.ts";
import { emptySeed } from "../seed/empty.ts";
import { growWorld } from "../seed/grow.ts";
import { largeSeed } from "../seed/large.ts";
import type { Seed } from "../seed/seed.ts";
import type { World } from "./world.ts";

export type { Seed };

/**
 * `empty`: an organization with its administrator, and accounts to make users of. `demo`: a small
 * organization with some of everything. `large`: 10,000 users and 100,000 files.
 */
export const WORLD_NAMES = ["empty", "demo", "large"] as const;

export type WorldName = (typeof WORLD_NAMES)[number];

/** The name of a world, or a seed to grow one from. */
export type WorldOption = WorldName | Seed;

const SEEDS: Readonly<Record<WorldName, () => Seed>> = {
  empty: () => emptySeed,
  demo: () => demoSeed,
  large: largeSeed,
};

/** Worlds never change: one serves all sandboxes of the process. */
const grown = new Map<WorldName, World>();

/** @throws {@link ArgumentError} that names what is wrong with a seed. */
export function worldOf(option: WorldOption = "demo"): World {
  if (isName(option)) {
    const world = grown.get(option) ?? growWorld(SEEDS[option]());
    grown.set(option, world);
    return world;
  }
  if (rules.object.accepts(option)) return growWorld(option);
  const names = WORLD_NAMES.map((name) => JSON.stringify(name)).join(", ");
  throw new ArgumentError("world", `must be ${names} or a seed`);
}

const isName = (option: unknown): option is WorldName =>
  WORLD_NAMES.some((name) => name === option);
