// The spaces of groups, and the list of all team spaces that somebody can use.
import { departmentsWithin } from "../world/departments.ts";
import {
  addMember,
  createGroup,
  MAX_MEMBERS,
  type NewMember,
  removeGroup,
} from "../world/groups.ts";
import { ofTree, ofTrees, pageOf, type Sequence } from "../world/pages.ts";
import { poolOf } from "../world/pools.ts";
import type { Group, Space } from "../world/rows.ts";
import { ownerNameOf, spacesOf } from "../world/spaces.ts";
import { find, select } from "../world/table.ts";
import { sizeOf, type Tree, values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { isSystemAdministrator, operatorOf } from "./authority.ts";
import { type Addition, readAdditions } from "./grants.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Output, Rules } from "./rule.ts";
import { search } from "./search.ts";
import { listedSpace } from "./space-answers.ts";
import { grantSpace } from "./space-checks.ts";
import type { StatementId } from "./statements.ts";

type GroupSpaceOperation =
  | "createGroupSpace"
  | "deleteGroupSpace"
  | "listGroupSpaces"
  | "listTeamSpaces";

type NewGroupSpace = Input<"createGroupSpace">["body"];
type TeamType = Input<"listTeamSpaces">["query"]["teamType"];
type TeamSpace = NonNullable<Output<"listTeamSpaces">["teams"]>[number];

/** GB of a group space where neither the call nor the organization says how many. */
const DEFAULT_CAPACITY = 10;

export const groupSpaceRules: Rules<GroupSpaceOperation> = {
  createGroupSpace: {
    changes: true,
    run(world, caller, { body }) {
      const ownerId = operatorOf(caller);
      const refusal = refuseGroupSpace(world, ownerId, body);
      if (refusal) return refusal;
      const { name, iconUrl = "", addGroupUsers, userIds } = body;
      const additions = readAdditions(world, "addGroupUsers", addGroupUsers, userIds);
      if (isRefusal(additions)) return additions;
      const [withGroup, group] = createGroup(world, { sourceType: 0, name, ownerId, iconUrl });
      const granted = grantSpace(withGroup, {
        ...{ type: 2, ownerId: group.id, creator: ownerId },
        capacity: body.capacity ?? (world.organization.groupSpaceSize || DEFAULT_CAPACITY),
      });
      if (isRefusal(granted)) return granted;
      const [withSpace, { containerId }] = granted;
      const [next, failedList] = addMembers(withSpace, group, additions);
      return [next, { id: containerId, failedList }];
    },
  },

  deleteGroupSpace: {
    changes: true,
    run(world, caller, { path: { groupId } }) {
      const group = find(world.groups, groupId);
      if (!group || group.sourceType === 1) {
        return refuseGroup("13000309", "group-spaces.group", "is no group that can have a space");
      }
      if (!isSystemAdministrator(caller) && group.ownerId !== caller.user?.id) {
        return refuseGroup("13000410", "group-spaces.owner", "is not of a group that you own");
      }
      if (sizeOf(spacesOf(world, 2, groupId)) === 0) {
        return refuseGroup("13000301", "group-spaces.none", "is of a group without a space");
      }
      return [removeGroup(world, group), {}];
    },
  },

  listGroupSpaces: {
    allows: "system administrators",
    run(world, _caller, { query }) {
      const spaces = select(world.spaces, "type", "2");
      const found = search(ofTree(spaces), query.keyWord, (space) => namesOf(world, space));
      const pool = poolOf(world, 2);
      const output = {
        total: found.size,
        groupsTotal: sizeOf(spaces),
        groupsMax: world.organization.groupLimit,
        assignedCapacity: String(pool.allocated),
        maxCapacity: String(pool.total),
        groups: pageOf(world, found, query).map((space) => groupSpace(world, space)),
      };
      return [world, output];
    },
  },

  listTeamSpaces: {
    run(world, caller, { query }) {
      const spaces = teamSpaces(world, caller, query.teamType);
      const found = search(spaces, query.keyWord, (space) => namesOf(world, space));
      const teams = pageOf(world, found, query).map((space) => teamSpace(world, caller, space));
      return [world, { total: found.size, teams }];
    },
  },
};

function refuseGroup(code: string, because: StatementId, detail: string): Refusal {
  return refuse(code, because, { field: "groupId", detail });
}

/** Why there cannot be such a group space, its capacity apart. */
function refuseGroupSpace(
  world: World,
  ownerId: string,
  { name }: NewGroupSpace,
): Refusal | undefined {
  for (const group of values(select(world.groups, "owner", ownerId))) {
    if (group.sourceType !== 0 || group.name !== name) continue;
    const detail = "is the name of another group of yours";
    return refuse("13000102", "group-spaces.name", { field: "name", detail });
  }
  const { groupLimit } = world.organization;
  if (sizeOf(select(world.spaces, "type", "2")) < groupLimit) return undefined;
  const detail = `There can be at most ${groupLimit} group spaces.`;
  return refuse("13000102", "group-spaces.limit", { detail });
}

/** Adds who is to be in a new group, and says who could not be added. */
function addMembers(
  world: World,
  { id: groupId, ownerId }: Group,
  additions: readonly Addition[],
): [World, string[]] {
  const failed: string[] = [];
  const members = new Map<string, NewMember>();
  for (const { userId, ...grant } of additions) {
    const user = findUser(world, userId);
    if (!user) failed.push(userId);
    else if (user.id !== ownerId) {
      members.set(user.id, { groupId, userId: user.id, role: 2, ...grant });
    }
  }
  const added = [...members.values()].slice(0, MAX_MEMBERS - 1);
  const surplus = [...members.keys()].slice(MAX_MEMBERS - 1);
  return [added.reduce(addMember, world), [...failed, ...surplus]];
}

/** The spaces of groups that a caller has pinned, of departments, and of other groups. */
export function teamSpaces(world: World, caller: Caller, teamType?: TeamType): Sequence<Space> {
  const userId = caller.user?.id ?? "";
  const groups = [...values(select(world.members, "user", userId))].filter(({ groupId }) => {
    const isOwn = find(world.groups, groupId)?.ownerId === userId;
    return teamType === undefined || teamType === (isOwn ? 1 : 2);
  });
  const spacesOfGroups = (areOnTop: boolean) =>
    groups.filter(({ top }) => top === areOnTop).map(({ groupId }) => spacesOf(world, 2, groupId));
  const isWithDepartments = teamType === undefined || teamType === 0;
  return ofTrees([
    ...spacesOfGroups(true),
    ...(isWithDepartments ? departmentSpaces(world, caller) : []),
    ...spacesOfGroups(false),
  ]);
}

function departmentSpaces(world: World, caller: Caller): Tree<Space>[] {
  if (isSystemAdministrator(caller)) return [select(world.spaces, "type", "0")];
  const departmentId = caller.user?.departmentId ?? "";
  if (caller.role !== 0) return [spacesOf(world, 0, departmentId)];
  return departmentsWithin(world, departmentId).map(({ id }) => spacesOf(world, 0, id));
}

/** What a team space is found by: its name, and that of its owner. */
function namesOf(world: World, space: Space): (string | undefined)[] {
  const name = ownerNameOf(world, space);
  const group = find(world.groups, space.ownerId);
  return [name, find(world.users, group?.ownerId ?? "")?.name];
}

function groupSpace(world: World, space: Space) {
  const group = find(world.groups, space.ownerId);
  const owner = find(world.users, group?.ownerId ?? "");
  return {
    ...listedSpace(world, space),
    id: space.ownerId,
    userNum: sizeOf(select(world.members, "group", space.ownerId)),
    ...(group && { ownerId: group.ownerId, name: group.name }),
    ...(group?.iconUrl && { iconUrl: group.iconUrl }),
    ...(owner && { ownerName: owner.name }),
  };
}

function teamSpace(world: World, { user }: Caller, space: Space): TeamSpace {
  const { type, ownerId } = space;
  if (type === 0) {
    const [name = ""] = namesOf(world, space);
    return {
      ...listedSpace(world, space),
      ...{ id: ownerId, ownerId, ownerName: name, groupName: name, top: 0 },
      userNum: sizeOf(select(world.users, "department", ownerId)),
    };
  }
  const { name, ...rest } = groupSpace(world, space);
  const member = find(world.members, `${ownerId}/${user?.id}`);
  return {
    ...rest,
    ...(name !== undefined && { groupName: name }),
    ...(member && { top: member.top ? 1 : 0, role: member.role }),
  };
}
