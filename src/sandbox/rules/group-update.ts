// The changes of a group: its name and its picture, and the role and the pin of a member.
import { findMember, MAX_USER_GROUPS, ownedGroups } from "../world/groups.ts";
import type { Group, Member, MemberRole } from "../world/rows.ts";
import { put } from "../world/table.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import type { UserCaller } from "./caller.ts";
import { isGroupManager, isGroupOwner, refuseStranger } from "./group-access.ts";
import { refuseGroupName } from "./group-name.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Input } from "./rule.ts";
import type { Statements } from "./statement.ts";

export const groupUpdateStatements = {
  "groups.update": {
    says:
      "A change of a group leaves what is not sent as it is. The role and the pin are those of " +
      "the member userId, or else of the caller.",
    assumed: "The page does not say how these fields belong together.",
  },
  "groups.own-pin": {
    says: "Any member may change the own pin, but nothing else with it.",
    assumed: "A pin is for the one who has set it.",
  },
  "groups.member": {
    says: "Only members of a group have a role in it and can pin it.",
    assumed: "No code is known for others; 13000309 is the one for what does not exist.",
  },
  "groups.hand-over": {
    says:
      "A group always has one owner. Another member who becomes it takes the place of the former " +
      "one, who becomes an administrator. It is then one of the new owner's groups, with a name " +
      "and within a number as for those.",
    assumed: "The page has the role, but not what becomes of the former owner.",
  },
} as const satisfies Statements;

type Changes = Input<"updateUserGroup">["body"];

export function updateGroup(
  world: World,
  caller: UserCaller,
  group: Group,
  changes: Changes,
): World | Refusal {
  const { groupName: name, iconUrl = group.iconUrl } = changes;
  if (!mayUpdate(world, caller, group, changes)) return refuseStranger();
  const changed = { ...group, name, iconUrl };
  const refusal = name === group.name ? undefined : refuseGroupName(world, changed);
  if (refusal) return refusal;
  const isSame = name === group.name && iconUrl === group.iconUrl;
  return updateMember(isSame ? world : putGroup(world, changed), caller, changed, changes);
}

function mayUpdate(world: World, caller: UserCaller, group: Group, changes: Changes): boolean {
  if (isGroupManager(world, caller, group)) return true;
  const { groupName, iconUrl = group.iconUrl, userId = caller.user.id, role } = changes;
  const isGroupSame = groupName === group.name && iconUrl === group.iconUrl;
  const isOwnPin = role === undefined && findUser(world, userId)?.id === caller.user.id;
  return isGroupSame && isOwnPin && findMember(world, group.id, caller.user.id) !== undefined;
}

function updateMember(
  world: World,
  caller: UserCaller,
  group: Group,
  { userId, role: sentRole, top }: Changes,
): World | Refusal {
  if (userId === undefined && sentRole === undefined && top === undefined) return world;
  const user = userId === undefined ? caller.user : findUser(world, userId);
  const member = user && findMember(world, group.id, user.id);
  if (!member) {
    const detail = "must be a member of the group";
    return refuse("13000309", "groups.member", { field: "userId", detail });
  }
  const role = sentRole === undefined ? member.role : (Number(sentRole) as MemberRole);
  const refusal = role === member.role ? undefined : refuseRole(caller, group, member, role);
  if (refusal) return refusal;
  const next = role === 0 && member.role !== 0 ? handOver(world, group, member) : world;
  if (isRefusal(next)) return next;
  return putMember(next, { ...member, role, top: top === undefined ? member.top : top === "1" });
}

function refuseRole(
  caller: UserCaller,
  group: Group,
  member: Member,
  role: MemberRole,
): Refusal | undefined {
  const field = "role";
  if (member.role === 0) {
    const detail = "must be 0 for the owner, until another member is";
    return refuse("13000102", "groups.hand-over", { field, detail });
  }
  if (role !== 0 || isGroupOwner(caller, group)) return undefined;
  return refuse("13000410", "groups.owner", { field, detail: "can be made 0 by the owner alone" });
}

function handOver(world: World, group: Group, { userId }: Member): World | Refusal {
  const refusal = refuseOwner(world, { ...group, ownerId: userId });
  if (refusal) return refusal;
  const former = findMember(world, group.id, group.ownerId);
  const next = putGroup(world, { ...group, ownerId: userId });
  return former ? putMember(next, { ...former, role: 1 }) : next;
}

/** Why a group cannot be one more of those that its new owner has, if it cannot. */
function refuseOwner(world: World, group: Group): Refusal | undefined {
  const field = "userId";
  const owned = ownedGroups(world, group);
  if (owned.some(({ name }) => name === group.name)) {
    const detail = "must be somebody without another group of this name";
    return refuse("13000102", "groups.name", { field, detail });
  }
  if (group.sourceType === 0 || owned.length < MAX_USER_GROUPS) return undefined;
  const detail = `must be somebody with fewer than ${MAX_USER_GROUPS} user groups`;
  return refuse("13000102", "groups.limit", { field, detail });
}

function putGroup(world: World, group: Group): World {
  return { ...world, groups: put(world.groups, { ...group, updateTime: world.now }) };
}

function putMember(world: World, member: Member): World {
  return { ...world, members: put(world.members, { ...member, updateTime: world.now }) };
}
