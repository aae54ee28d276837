// What the users of departments and the members of groups may do in their spaces.
import { NO_TEMPLATE, PRESET_IDS } from "../world/capabilities.ts";
import { oldestFirst, pageByCursor, type SortedList, sortedBy } from "../world/cursors.ts";
import type { File } from "../world/file-rows.ts";
import { givePermission, membersOf } from "../world/grants.ts";
import { findMember } from "../world/groups.ts";
import type { Grant } from "../world/permission-rows.ts";
import {
  belongsTo,
  capabilitiesOf,
  grantIn,
  initialGrant,
  managesSpace,
  type Standing,
  standingIn,
} from "../world/rights.ts";
import type { Space, User } from "../world/rows.ts";
import { find, select, sortKeyOf } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { findFile, findLiveFile, findUsableSpace } from "./file-access.ts";
import { findTeam, grantFieldsOf, readGrant, refuseMember } from "./grants.ts";
import { shownMobile } from "./mobile.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Output, Rules } from "./rule.ts";
import { hasText } from "./search.ts";

type PermissionOperation =
  | "batchUpdateUserPermissions"
  | "getInitialMemberPermission"
  | "listUserPermissions";

export const permissionRules: Rules<PermissionOperation> = {
  batchUpdateUserPermissions: {
    changes: true,
    run(world, caller, { body }) {
      const space = findTeamSpace(world, caller, {
        ...{ containerId: body.container, field: "container", type: body.type, typeField: "type" },
      });
      if (isRefusal(space)) return space;
      const refusal = refuseMember(world, caller, space, "container");
      if (refusal) return refusal;
      const file =
        body.fileId === undefined ? undefined : findLiveFile(world, space, { fileId: body.fileId });
      if (file && isRefusal(file)) return file;
      const standing = standingIn(world, caller.user, space);
      let next = world;
      for (const [index, change] of body.amendModRoles.entries()) {
        const changed = changePermission(next, { space, file, standing }, change, index);
        if (isRefusal(changed)) return changed;
        next = changed;
      }
      return [next, {}];
    },
  },

  getInitialMemberPermission: {
    run(world, caller, { path: { spaceId } }) {
      const team = findTeam(world, spaceId);
      if (isRefusal(team)) return team;
      const { user } = caller;
      const isMember = user !== undefined && belongsTo(world, user, team);
      if (!isMember && !managesSpace(world, user, team)) return refuseStranger();
      const { type, containerId } = team;
      const data = {
        ...{ spaceId, spaceType: type === 0 ? 0 : 1 },
        ...(containerId !== undefined && { containerId }),
        ...describeGrant(world, initialGrant(world, spaceId)),
      };
      return [world, { data }];
    },
  },

  listUserPermissions: {
    run(world, caller, { query }) {
      const { containerId, spaceType: type, fileId, count: size = 100, cursor } = query;
      const space = findTeamSpace(world, caller, { containerId, type, typeField: "spaceType" });
      if (isRefusal(space)) return space;
      const wrongOwner = refuseOwner(space, query);
      if (wrongOwner) return wrongOwner;
      const file = fileId === undefined ? undefined : findFile(world, space, { fileId });
      if (file && isRefusal(file)) return file;
      const page = pageByCursor(world, usersWith(world, space, file, query), {
        ...{ list: "permissions", size, cursor, sizeField: "count", cursorField: "cursor" },
      });
      if (isRefusal(page)) return page;
      const { rows, ...next } = page;
      const describe = (user: User) => userPermission(world, caller, { space, file, user });
      return [world, { userPermissonList: rows.map(describe), ...next }];
    },
  },
};

interface SpaceReference {
  readonly containerId: string;
  readonly field?: string;
  /** 0 for the space of a department, 1 for that of a group. */
  readonly type: 0 | 1;
  readonly typeField: string;
}

/** A space of a department or a group that a caller can use. */
function findTeamSpace(
  world: World,
  caller: Caller,
  { type, typeField, ...reference }: SpaceReference,
): Space | Refusal {
  const space = findUsableSpace(world, caller, reference);
  if (isRefusal(space) || space.type === (type === 0 ? 0 : 2)) return space;
  const detail = "must be 0 for the space of a department, 1 for that of a group";
  return refuse("13000102", "permissions.space", { field: typeField, detail });
}

type Query = Input<"listUserPermissions">["query"];

function refuseOwner({ type, ownerId }: Space, { deptId, groupId }: Query): Refusal | undefined {
  const [field, sent] = type === 0 ? ["deptId", deptId] : ["groupId", groupId];
  if (sent === ownerId) return undefined;
  const detail = `must be that of the ${type === 0 ? "department" : "group"} of the space`;
  return refuse("13000102", "permissions.space", { field, detail });
}

function refuseStranger(): Refusal {
  const detail = "is of a space that you cannot use";
  return refuse("13000410", "permissions.readers", { field: "spaceId", detail });
}

type Change = Input<"batchUpdateUserPermissions">["body"]["amendModRoles"][number];

interface Scope {
  readonly space: Space;
  /** Undefined for the whole space. */
  readonly file: File | undefined;
  /** Of the caller. */
  readonly standing: Standing;
}

function changePermission(
  world: World,
  { space, file, standing }: Scope,
  change: Change,
  index: number,
): World | Refusal {
  const field = `amendModRoles[${index}].userId`;
  const user = findUser(world, change.userId);
  if (!user) return refuse("13000309", "users.unknown", { field, detail: "is no user" });
  if (!belongsTo(world, user, space)) {
    const detail = "must be of the department or the group of the space";
    return refuse("13000102", "permissions.users", { field, detail });
  }
  if (standing === "manager" && standingIn(world, user, space) !== "member") {
    const detail = "is one who manages the space, too";
    return refuse("13000410", "permissions.managers", { field, detail });
  }
  const fields = grantFieldsOf("amendModRoles", index);
  const grant = readGrant(world, change, fields);
  if (isRefusal(grant)) return grant;
  if (file && FOR_SPACES_ALONE.includes(grant.template)) {
    const detail = "must be no preset that is for whole spaces alone";
    return refuse("13000102", "permissions.of-files", { field: fields.template, detail });
  }
  return givePermission(world, user, space, grant, file);
}

const FOR_SPACES_ALONE: readonly string[] = [
  PRESET_IDS.manage,
  PRESET_IDS.viewOnly,
  PRESET_IDS.upload,
];

/** Those who belong to a space, by their identifiers. */
function usersWith(
  world: World,
  space: Space,
  file: File | undefined,
  { userName = "", templateId }: Query,
): SortedList<User> {
  const { type, ownerId } = space;
  const ofDepartment = select(world.users, "department", ownerId);
  const isWhole = userName === "" && templateId === undefined;
  if (isWhole) {
    return type === 0 ? oldestFirst(world.users, ofDepartment) : membersInOrder(world, ownerId);
  }
  const users = type === 0 ? values(ofDepartment) : membersOf(world, ownerId);
  const found = [...users].filter(
    (user) =>
      hasText(user.name, userName) &&
      (templateId === undefined || grantIn(world, user, space, file).template === templateId),
  );
  return sortedBy(found, (user) => [sortKeyOf(world.users, user)]);
}

/** A page costs no more in a large group. */
function membersInOrder(world: World, groupId: string): SortedList<User> {
  const members = oldestFirst(world.members, select(world.members, "group", groupId));
  return {
    size: members.size,
    from: (offset) => membersOf(world, groupId, offset),
    sortKeyOf: ({ id }) => {
      const member = findMember(world, groupId, id);
      return member ? members.sortKeyOf(member) : [];
    },
    countUpTo: members.countUpTo,
  };
}

type UserPermission = NonNullable<Output<"listUserPermissions">["userPermissonList"]>[number];

function userPermission(
  world: World,
  caller: Caller,
  { space, file, user }: { space: Space; file: File | undefined; user: User },
): UserPermission {
  const { type, ownerId } = space;
  const { capabilities, ...grant } = describeGrant(world, grantIn(world, user, space, file));
  const department = find(world.departments, user.departmentId);
  const group = type === 2 ? find(world.groups, ownerId) : undefined;
  const member = findMember(world, ownerId, user.id);
  return {
    ...{ userId: user.id, userName: user.name, mobile: shownMobile(world, caller, user) },
    deptId: user.departmentId,
    ...(department && { deptName: department.name }),
    ...grant,
    ...(group && { groupName: group.name }),
    ...(member ? { groupRole: member.role } : { deptRole: user.role }),
    capabilities: [capabilities],
  };
}

function describeGrant(world: World, grant: Grant) {
  const { template } = grant;
  const named = template === NO_TEMPLATE ? undefined : find(world.permissionTemplates, template);
  return {
    templateId: template,
    ...(named && { templateName: named.name }),
    capabilities: capabilitiesOf(world, grant),
  };
}
