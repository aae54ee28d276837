// Which groups a caller may look into and change.
import { findMember } from "../world/groups.ts";
import type { Group } from "../world/rows.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { isSystemAdministrator } from "./authority.ts";
import type { UserCaller } from "./caller.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Statements, userGuide } from "./statement.ts";

export const groupAccessStatements = {
  "groups.unknown": {
    says: "A group that does not exist, or is of the other kind, is unknown.",
    assumed: "The tables of codes have none for groups; 13000309 is the one for unknown files.",
  },
  "groups.members-only": {
    says: "Only the members of a group and system administrators see its members.",
    source: userGuide(60),
    assumed: "The guide says so of group spaces. 13000410 is the code for missing rights.",
  },
  "groups.managers": {
    says:
      "The owner and the administrators of a group change it and its members, and so do system " +
      "administrators.",
    source: userGuide(11),
    assumed:
      "The guide says so of owners and of system administrators, in group spaces. That a group " +
      "has administrators is from the API alone.",
  },
  "groups.owner": {
    says: "Only the owner of a group and system administrators delete it or hand it over.",
    source: userGuide(11),
    assumed: "The guide says so of system administrators, in group spaces.",
  },
} as const satisfies Statements;

/** A group of any kind, or of one. */
export function findGroup(world: World, groupId: string, sourceType?: number): Group | Refusal {
  const group = find(world.groups, groupId);
  const isKind = sourceType === undefined || group?.sourceType === sourceType;
  if (group && isKind) return group;
  return refuse("13000309", "groups.unknown", { field: "groupId", detail: "is unknown" });
}

/** Whether the caller may do what the owner of a group may. */
export function isGroupOwner(caller: UserCaller, group: Group): boolean {
  return group.ownerId === caller.user.id || isSystemAdministrator(caller);
}

/** Whether the caller may do what an administrator of a group may. */
export function isGroupManager(world: World, caller: UserCaller, group: Group): boolean {
  const member = findMember(world, group.id, caller.user.id);
  return member?.role === 1 || isGroupOwner(caller, group);
}

/** A group whose members the caller may change. */
export function findManagedGroup(
  world: World,
  caller: UserCaller,
  groupId: string,
): Group | Refusal {
  const group = findGroup(world, groupId);
  if (isRefusal(group) || isGroupManager(world, caller, group)) return group;
  return refuseStranger();
}

export function refuseStranger(): Refusal {
  const detail = "is not of a group that you manage";
  return refuse("13000410", "groups.managers", { field: "groupId", detail });
}
