// Groups of users: plain groups, which can have a space, and user groups, which are lists of people
// to share with. Their members are in group-members.ts.
import { pageByCursor, sortedBy } from "../world/cursors.ts";
import {
  createGroup,
  MAX_USER_GROUPS,
  type NewGroup,
  ownedGroups,
  removeGroup,
} from "../world/groups.ts";
import { isoTime } from "../world/moments.ts";
import type { Group } from "../world/rows.ts";
import { find, select, sortKeyOf } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { forUser } from "./caller.ts";
import { findGroup, groupAccessStatements, isGroupOwner } from "./group-access.ts";
import { groupNameStatements, refuseGroupName } from "./group-name.ts";
import { groupUpdateStatements, updateGroup } from "./group-update.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Rules } from "./rule.ts";
import { hasText } from "./search.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

export const groupStatements = {
  ...groupAccessStatements,
  ...groupNameStatements,
  ...groupUpdateStatements,
  "groups.joined": {
    says: "The groups of a user are those that the user is a member of, the oldest first.",
    source: apiReference("GetUserGroupList"),
    assumed: "The page does not give the order.",
  },
  "groups.search": {
    says: "The name in a search for groups may be a part of theirs, in upper or lower case.",
    source: userGuide(60),
    assumed: "The guide says of the console that its search for user groups is fuzzy.",
  },
  "groups.creator": {
    says: "Who creates a group owns it and is its first member.",
    source: userGuide(60),
    assumed:
      "The guide says so of group spaces; of user groups it says that the creator can be one.",
  },
  "groups.without-space": {
    says: "A plain group that is created by createUserGroup has no space.",
    assumed: "Another operation creates groups with a space, and this one takes no capacity.",
  },
  "groups.limit": {
    says: "A user has at most 200 user groups.",
    source: "https://support.huaweicloud.com/koodrive_faq/index.html",
    assumed: "No page gives a code for one more; 13000102 is the one for parameters.",
  },
} as const satisfies Statements;

type GroupOperation =
  | "listUserGroups"
  | "getUserGroup"
  | "createUserGroup"
  | "updateUserGroup"
  | "deleteUserGroup";

export const groupRules: Rules<GroupOperation> = {
  listUserGroups: {
    run: forUser((world, { user }, { query }) => {
      const { groupName = "", sourceType, pageSize, pageCursor } = query;
      const joined = groupsOf(world, user.id).filter(
        (group) => group.sourceType === sourceType && hasText(group.name, groupName),
      );
      const list = sortedBy(joined, (group) => [sortKeyOf(world.groups, group)]);
      const page = pageByCursor(world, list, {
        ...{ list: "groups", size: pageSize, cursor: pageCursor },
      });
      if (isRefusal(page)) return page;
      const { rows, ...next } = page;
      return [world, { total: list.size, userGroupList: rows.map(summaryOf), ...next }];
    }),
  },

  getUserGroup: {
    run(world, _caller, { path, query }) {
      const group = findGroup(world, path.groupId, query.sourceType);
      if (isRefusal(group)) return group;
      const { tenantId } = world.organization;
      const { sourceType, iconUrl } = group;
      const details = { tenantId, sourceType, ...(iconUrl && { iconUrl }) };
      return [world, { userGroup: { ...summaryOf(group), ...details } }];
    },
  },

  createUserGroup: {
    changes: true,
    run: forUser((world, { user }, { body }) => {
      const { groupName: name, sourceType } = body;
      const group = { sourceType, name, ownerId: user.id, iconUrl: "" };
      const refusal = refuseGroupName(world, group) ?? refuseUserGroup(world, group);
      if (refusal) return refusal;
      const [next, { id }] = createGroup(world, group);
      return [next, { id }];
    }),
  },

  updateUserGroup: {
    changes: true,
    run: forUser((world, caller, { path, body }) => {
      const group = findGroup(world, path.groupId, body.sourceType);
      if (isRefusal(group)) return group;
      const next = updateGroup(world, caller, group, body);
      return isRefusal(next) ? next : [next, {}];
    }),
  },

  deleteUserGroup: {
    changes: true,
    run: forUser((world, caller, { path }) => {
      const group = findGroup(world, path.groupId);
      if (isRefusal(group)) return group;
      if (isGroupOwner(caller, group)) return [removeGroup(world, group), {}];
      const detail = "is not of a group that you own";
      return refuse("13000410", "groups.owner", { field: "groupId", detail });
    }),
  },
};

function groupsOf(world: World, userId: string): Group[] {
  const memberships = [...values(select(world.members, "user", userId))];
  return memberships.flatMap(({ groupId }) => find(world.groups, groupId) ?? []);
}

function summaryOf({ id, name, ownerId, createTime, updateTime }: Group) {
  return {
    id,
    groupName: name,
    ownerId,
    createdTime: isoTime(createTime),
    updatedTime: isoTime(updateTime),
  };
}

/** Why a user cannot have one more user group, if so. */
function refuseUserGroup(world: World, group: NewGroup): Refusal | undefined {
  if (group.sourceType === 0) return undefined;
  if (ownedGroups(world, group).length < MAX_USER_GROUPS) return undefined;
  const detail = `must be 0: there are ${MAX_USER_GROUPS} user groups already`;
  return refuse("13000102", "groups.limit", { field: "sourceType", detail });
}
