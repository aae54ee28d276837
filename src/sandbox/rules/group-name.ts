// The names of groups, beside what the contract asks of them.
import { hasEmoji, type NewGroup, ownedGroups } from "../world/groups.ts";
import type { World } from "../world/world.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { apiReference, type Statements } from "./statement.ts";

export const groupNameStatements = {
  "groups.name": {
    says:
      "The name of a group has no emoji, and is unlike those of the owner's other groups of the " +
      "same kind.",
    source: apiReference("CreateUserGroup"),
    assumed: "13000102 is the code for parameters. Names are the same if all characters are.",
  },
} as const satisfies Statements;

/** Why a group cannot be called so, if it cannot. */
export function refuseGroupName(
  world: World,
  group: Pick<NewGroup, "ownerId" | "sourceType" | "name">,
): Refusal | undefined {
  const field = "groupName";
  if (hasEmoji(group.name)) {
    return refuse("13000102", "groups.name", { field, detail: "must have no emoji" });
  }
  if (!ownedGroups(world, group).some(({ name }) => name === group.name)) return undefined;
  return refuse("13000102", "groups.name", {
    field,
    detail: "must be unlike that of another group",
  });
}
