// The members of groups.
import { addMember, findMember, MAX_MEMBERS, removeMember } from "../world/groups.ts";
import { isoTime } from "../world/moments.ts";
import { ofArray, pageOf } from "../world/pages.ts";
import type { Group, Member } from "../world/rows.ts";
import { find, select } from "../world/table.ts";
import { sizeOf, values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { isSystemAdministrator } from "./authority.ts";
import { forUser, type UserCaller } from "./caller.ts";
import { type Addition, readAdditions } from "./grants.ts";
import { findGroup, findManagedGroup } from "./group-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Output, Rules } from "./rule.ts";
import { hasText } from "./search.ts";
import { apiReference, FAQ, type Statements, userGuide } from "./statement.ts";

export const groupMemberStatements = {
  "group-members.order": {
    says: "The list of the members of a group begins with its owner; the others follow by user.",
    assumed: "The page does not give the order.",
  },
  "group-members.search": {
    says: "A member is found by a part of the name, in upper or lower case.",
    source: apiReference("GetUserGroupMemberList"),
    assumed: "The page has the fields that are searched, but not how.",
  },
  "group-members.mobile": {
    says: "Who is no system administrator sees the mobile numbers of members masked.",
    assumed: "Published numbers are masked, which may be for the publication alone.",
  },
  "group-members.sent": {
    says: "A request names its users in one of the two fields. If it has both, all are taken.",
    assumed: "The pages have one field in their tables and the other in their examples.",
  },
  "group-members.template": {
    says: "Who is added without a template has the initial permission of the group.",
    source: apiReference("BatchAddGroupMembers"),
    assumed: "The page calls it optional for members of groups.",
  },
  "group-members.limit": {
    says: "A group has at most 200 members, its owner included. Those beyond fail one by one.",
    source: FAQ,
    assumed: "The answer has a list of those who failed, and does not say why.",
  },
  "group-members.again": {
    says: "Who is a member already is added with success, and has the permissions sent.",
    assumed: "No page says what becomes of them.",
  },
  "group-members.told": {
    says: "Who is added to a group gets a message about it, which names the owner as sender.",
    source: userGuide(48),
    assumed: "The guide has messages about teams, but neither their texts nor their senders.",
  },
  "group-members.owner-stays": {
    says: "The owner cannot be removed from a group: it fails, as for those who are no members.",
    source: userGuide(60),
    assumed: "The guide says so of owners of group spaces who want to remove themselves.",
  },
} as const satisfies Statements;

type MemberOperation = "listGroupMembers" | "batchAddGroupMembers" | "batchDeleteGroupMembers";

export const groupMemberRules: Rules<MemberOperation> = {
  listGroupMembers: {
    run: forUser((world, caller, { path, query }) => {
      const group = findGroup(world, path.groupId);
      if (isRefusal(group)) return group;
      const isMember = findMember(world, group.id, caller.user.id) !== undefined;
      if (!isMember && !isSystemAdministrator(caller)) {
        const detail = "is not of a group that you have joined";
        return refuse("13000410", "groups.members-only", { field: "groupId", detail });
      }
      const members = findMembers(world, group, query.keyWord ?? "");
      const page = pageOf(world, ofArray(members), query);
      const userGroupMemberInfos = page.map((member) => describe(world, caller, member));
      return [world, { total: members.length, userGroupMemberInfos }];
    }),
  },

  batchAddGroupMembers: {
    changes: true,
    run: forUser((world, caller, { path, body }) => {
      const group = findManagedGroup(world, caller, path.groupId);
      if (isRefusal(group)) return group;
      const { amendModRoles, userIds } = body;
      if (!amendModRoles && !userIds) return refuseNone();
      const additions = readAdditions(world, "amendModRoles", amendModRoles, userIds);
      if (isRefusal(additions)) return additions;
      let next = world;
      const failedList: string[] = [];
      for (const addition of additions) {
        const added = add(next, group, addition);
        if (added) next = added;
        else failedList.push(addition.userId);
      }
      return [next, { status: statusOf(additions.length, failedList.length), failedList }];
    }),
  },

  batchDeleteGroupMembers: {
    changes: true,
    run: forUser((world, caller, { path, body }) => {
      const group = findManagedGroup(world, caller, path.groupId);
      if (isRefusal(group)) return group;
      const { amendModRoles, userIds } = body;
      if (!amendModRoles && !userIds) return refuseNone();
      const sent = new Set([
        ...(amendModRoles ?? []).map(({ userId }) => userId),
        ...(userIds ?? []),
      ]);
      let next = world;
      const failedList: string[] = [];
      for (const userId of sent) {
        const member = findMember(next, group.id, findUser(next, userId)?.id ?? userId);
        if (member && member.role !== 0) next = removeMember(next, member);
        else failedList.push(userId);
      }
      return [next, { status: statusOf(sent.size, failedList.length), failedList }];
    }),
  },
};

/** The members whose names have a text in them, the owner first. */
function findMembers(world: World, group: Group, text: string): Member[] {
  const members = [...values(select(world.members, "group", group.id))];
  const found = members.filter(({ userId }) =>
    hasText(find(world.users, userId)?.name ?? "", text),
  );
  const isOwner = ({ userId }: Member) => userId === group.ownerId;
  return [...found.filter(isOwner), ...found.filter((member) => !isOwner(member))];
}

type MemberInfo = NonNullable<Output<"listGroupMembers">["userGroupMemberInfos"]>[number];

function describe(world: World, caller: UserCaller, member: Member): MemberInfo {
  const { userId, createTime, updateTime, top } = member;
  const user = find(world.users, userId);
  const department = user && find(world.departments, user.departmentId);
  return {
    userId,
    ...(user && { userName: user.name, deptId: user.departmentId }),
    ...(department && { deptName: department.name }),
    ...(user && { mobile: isSystemAdministrator(caller) ? user.mobile : mask(user.mobile) }),
    createdTime: isoTime(createTime),
    updatedTime: isoTime(updateTime),
    role: member.role,
    top: top ? 1 : 0,
  };
}

/** As in published numbers: four digits before the last four are asterisks. */
const mask = (mobile: string): string => mobile.replace(/\d{4}(?=\d{4}$)/, "****");

function refuseNone(): Refusal {
  const detail = "is required";
  return refuse("13000102", "group-members.sent", { field: "amendModRoles", detail });
}

/** Undefined for an unknown user, and for one more than a group can have. */
function add(world: World, group: Group, { userId, ...rights }: Addition): World | undefined {
  const user = findUser(world, userId);
  if (!user) return undefined;
  const isFull = sizeOf(select(world.members, "group", group.id)) >= MAX_MEMBERS;
  if (isFull && !findMember(world, group.id, user.id)) return undefined;
  return addMember(world, { groupId: group.id, userId: user.id, role: 2, ...rights });
}

/** 0 all succeeded, 1 some failed, 2 all failed. */
function statusOf(all: number, failed: number): 0 | 1 | 2 {
  if (failed === 0) return 0;
  return failed === all ? 2 : 1;
}
