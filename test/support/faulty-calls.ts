// Calls that faults happen to, and a sandbox that counts how often they have happened all the same.
import type { KooDriveClient } from "koodrive-client";
import { setUpDisturbances, useCountingRule } from "./disturbances.ts";

const SPACE = { ownerId: "1289173650183882753", type: 0, status: "0" } as const;

/** A call that can be repeated without harm. */
export const update = (koodrive: KooDriveClient) => koodrive.spaces.update(SPACE);
/** A call that cannot. */
export const create = (koodrive: KooDriveClient) => koodrive.spaces.createGroup({ name: "Budget" });

export function setUpCalls() {
  useCountingRule("updateSpace");
  useCountingRule("createGroupSpace");
  const set = setUpDisturbances();
  /** How often the rules have run. */
  const runs = () => set.state.world.organization.name.length - "Sandbox".length;
  return { ...set, runs };
}

/** What a promise rejects with. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => {
      throw new Error("the call has succeeded");
    },
    (error) => error,
  );
