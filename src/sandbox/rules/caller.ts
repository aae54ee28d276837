// What rules ask of who makes a call.
import type { User } from "../world/rows.ts";
import type { World } from "../world/world.ts";
import { refuse } from "./refusal.ts";
import type { Caller, Input, OperationId, Outcome } from "./rule.ts";

export interface UserCaller extends Caller {
  readonly user: User;
}

/** What is about the caller as a person, and not for an application by itself. */
export function forUser<Id extends OperationId>(
  run: (world: World, caller: UserCaller, input: Input<Id>) => Outcome<Id>,
) {
  return (world: World, caller: Caller, input: Input<Id>): Outcome<Id> => {
    const { user } = caller;
    return user ? run(world, { ...caller, user }, input) : refuse("APIGW.0301", "auth.token-kind");
  };
}
