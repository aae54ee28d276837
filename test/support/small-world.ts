// The smallest world with an administrator and somebody who is none, for tests that count what
// there is: unlike the worlds of the sandbox, it stays as it is.
import { ADMINISTRATOR, USER } from "../../src/sandbox/seed/known.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import { type Seed, worldOf } from "../../src/sandbox/world/worlds.ts";

/** Two users of the root department, each with an individual space of 20 GB. */
export const SMALL_SEED: Seed = {
  users: [
    { ...ADMINISTRATOR, role: "system administrator", mobile: "008613600000000", space: 20 },
    { ...USER, mobile: "008613600000000", space: 20 },
  ],
};

export const smallWorld = (): World => worldOf(SMALL_SEED);
