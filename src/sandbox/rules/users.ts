// Users: accounts of OrgID that were added to KooDrive.
import { usersWithin } from "../world/departments.ts";
import { ofTree, pageOf, type Sequence } from "../world/pages.ts";
import type { Role, User } from "../world/rows.ts";
import { allocateDefaultSpace, endPermissions } from "../world/spaces.ts";
import { find, put, select } from "../world/table.ts";
import { addUser, endTokens, findUser, removeUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { administers } from "./authority.ts";
import { refuseUnknownDepartment } from "./departments.ts";
import { mask, shownMobile } from "./mobile.ts";
import { isRefusal, refuse } from "./refusal.ts";
import type { Caller, Output, Rules } from "./rule.ts";
import { search } from "./search.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";
import {
  accountToAdd,
  refuseDeletion,
  refuseDepartment,
  refuseLastAdministrator,
  refuseLimit,
  refuseReach,
  refuseRole,
  refuseUnknownUser,
} from "./user-refusals.ts";

const GUIDE = userGuide(10);
const CREATE = apiReference("CreateUser");
const LIST = apiReference("GetUserList");

export const userStatements = {
  "users.administrators": {
    says:
      "Administrators create, change and delete users: those of a department the users in it and " +
      "below it, and those of the system all. Everybody may read.",
    source: GUIDE,
    assumed:
      "The guide gives department administrators their own department, and is silent on those " +
      "below it. 13000410 is the code for what is not the caller's.",
  },
  "users.system-roles": {
    says:
      "System administrators alone give the roles of the system, 2 and 3, and change or delete " +
      "users who have one.",
    assumed: "Department administrators could make themselves system administrators otherwise.",
  },
  "users.identifiers": {
    says: "A user is found by either identifier, that of KooDrive and that of OrgID.",
    assumed: "The examples pass KooDrive's, and no page says that the other is refused.",
  },
  "users.unknown": {
    says: "A user who does not exist is refused as a resource that does not.",
    assumed: "No page has a code for users; 13000309 is the one for resources.",
  },
  "users.account": {
    says: "A user is made of an OrgID account of the organization that is no user yet.",
    source: CREATE,
    assumed: "No page shows the refusal of another. Nothing in KooDrive makes an account.",
  },
  "users.limit": {
    says: "There are at most as many users as were purchased, disabled ones included.",
    source: GUIDE,
  },
  "users.defaults": {
    says: "A new user is in the root department and a common user where the request says nothing.",
    assumed: "The request can leave out both, and no page says what then holds.",
  },
  "users.not-activated": {
    says: "A new user has the status 2, not activated.",
    source: GUIDE,
    assumed: "The guide has the state and no number; a published list has a user with the 2.",
  },
  "users.created-id": {
    says: "The answer to the creation of a user has the user's identifier in KooDrive.",
    assumed:
      "The page calls it a department's, as that of another operation whose table it shares.",
  },
  "users.space": {
    says:
      "A new user has a space of the organization's default size; if that is 0, or the pool has " +
      "less left, none.",
    source: apiReference("GetService"),
    assumed: "No page says what happens when the pool is empty.",
  },
  "users.changes": {
    says: "What a change of a user leaves out stays as it is.",
    assumed: "All fields are optional, and no page says what one that is absent means.",
  },
  "users.last-administrator": {
    says: "The last system administrator who is not disabled keeps the role and stays enabled.",
    assumed: "Nobody could administer the organization otherwise.",
  },
  "users.disabled": {
    says: "The tokens of a user end at once when the user is disabled, and stay ended.",
    source: GUIDE,
    assumed: "The guide says that a disabled user cannot sign in, and not what becomes of tokens.",
  },
  "users.deleted": {
    says:
      "A user goes with individual spaces, tokens, memberships and messages. The account stays " +
      "in OrgID and can be added again.",
    source: apiReference("DeleteUser"),
    assumed: "The page says resources, and not which.",
  },
  "users.deleted-status": {
    says: "A user of any status can be deleted.",
    assumed:
      "The console demands one who is disabled or not activated; the operation's page does not.",
  },
  "users.oneself": {
    says: "Nobody deletes oneself, so that the last system administrator is not deleted, either.",
    assumed: "The answer would go to a user who is no more.",
  },
  "users.group-owner": {
    says: "The owner of groups is not deleted before the groups are handed over or deleted.",
    assumed: "A group has an owner. No page says what becomes of the groups.",
  },
  "users.mobile": {
    says:
      "The mobile number is shown to administrators of the user, and masked to others: its " +
      "middle in a user, all but its first digits where it is asked for alone, then without 0086.",
    assumed: "So the published examples have it; no page says to whom it is shown.",
  },
  "users.list": {
    says:
      "A list of users has those of the departments below, too, in the order of departments; one " +
      "without deptId has the whole organization, in the order of creation. Counts are the same.",
    source: LIST,
    assumed: "The page has isDirect, by which the rest follows; no page gives an order.",
  },
  "users.list-direct": {
    says: "With isDirect and without deptId, the list has the users of the root department.",
    source: LIST,
    assumed: "English pages say that isDirect means the root department.",
  },
  "users.key-word": {
    says: "keyWord finds text within the names of users, in any case.",
    assumed: "The page says that names are searched, and not how.",
  },
  "users.expand": {
    says: "The change of the user limit succeeds and changes nothing.",
    assumed: "No argument has the new limit.",
  },
  "users.expand-organization": {
    says: "The organization whose limit changes is the sandbox's own.",
    assumed: "The page calls the identifier a user's; its name is that of an organization.",
  },
} as const satisfies Statements;

export const userRules: Rules<
  | "countUsers"
  | "createUser"
  | "deleteUser"
  | "expandUserLimit"
  | "getUser"
  | "getUserMobile"
  | "listUsers"
  | "updateUser"
> = {
  countUsers: {
    run(world, _caller, { query }) {
      const rows = usersOf(world, query.deptId || undefined, false);
      return rows ? [world, { total: rows.size }] : refuseUnknownDepartment("deptId");
    },
  },

  createUser: {
    allows: "administrators",
    changes: true,
    run(world, caller, { body }) {
      const account = accountToAdd(world, body.userId);
      if (isRefusal(account)) return account;
      const { modifyUserInfoReq: given = {} } = body;
      const departmentId = given.deptId ?? world.organization.rootDepartmentId;
      const role = Number(given.role ?? 1) as Role;
      const refusal =
        refuseDepartment(world, caller, departmentId, "modifyUserInfoReq.deptId") ??
        refuseRole(caller, role, "modifyUserInfoReq.role") ??
        refuseLimit(world);
      if (refusal) return refusal;
      const [next, { id }] = addUser(world, account, { departmentId, role });
      const space = { type: 1, ownerId: id, creator: caller.user?.id ?? "" } as const;
      return [allocateDefaultSpace(next, space), { data: { id } }];
    },
  },

  deleteUser: {
    allows: "administrators",
    changes: true,
    run(world, caller, { path }) {
      const user = findUser(world, path.userId);
      if (!user) return refuseUnknownUser();
      const refusal = refuseReach(world, caller, user) ?? refuseDeletion(world, caller, user);
      return refusal ?? [removeUser(world, user), {}];
    },
  },

  expandUserLimit: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { path: { orgId } }) {
      if (orgId === world.organization.orgId) return [world, {}];
      const detail = "must be the identifier of the organization in OrgID";
      return refuse("13000309", "users.expand-organization", { field: "orgId", detail });
    },
  },

  getUser: {
    run(world, caller, { path }) {
      const user = findUser(world, path.userId);
      return user ? [world, { data: outputOf(world, caller, user) }] : refuseUnknownUser();
    },
  },

  getUserMobile: {
    run(world, caller, { path }) {
      const user = findUser(world, path.userId);
      if (!user) return refuseUnknownUser();
      const mobile = user.mobile.replace(/^0086/, "");
      const isShown = administers(world, caller, user.departmentId);
      return [world, mobile === "" ? {} : { mobile: isShown ? mobile : mask(mobile, 3, 0) }];
    },
  },

  listUsers: {
    run(world, caller, { query: { deptId, isDirect, keyWord, offset, limit } }) {
      const rows = usersOf(world, deptId, isDirect ?? false);
      if (!rows) return refuseUnknownDepartment("deptId");
      const found = search(rows, keyWord, ({ name }) => [name]);
      const page = pageOf(world, found, { offset, limit });
      const list = page.map((user) => outputOf(world, caller, user));
      return [world, { list, total: found.size }];
    },
  },

  updateUser: {
    allows: "administrators",
    changes: true,
    run(world, caller, { path, body }) {
      const user = findUser(world, path.userId);
      if (!user) return refuseUnknownUser();
      const { deptId: departmentId = user.departmentId } = body;
      const { role = user.role, status = user.status } = body;
      const changed: User = { ...user, departmentId, role, status };
      const refusal =
        refuseReach(world, caller, user) ??
        refuseDepartment(world, caller, departmentId, "deptId") ??
        refuseRole(caller, role, "role") ??
        refuseLastAdministrator(world, user, changed);
      if (refusal) return refusal;
      const left = { type: 0, ownerId: user.departmentId } as const;
      const isMoved = departmentId !== user.departmentId;
      const moved = isMoved ? endPermissions(world, user.id, left) : world;
      const next = { ...moved, users: put(moved.users, changed) };
      return [status === 1 ? endTokens(next, user.id) : next, {}];
    },
  },
};

/** Undefined if there is no such department. */
function usersOf(
  world: World,
  deptId: string | undefined,
  isDirect: boolean,
): Sequence<User> | undefined {
  const departmentId = deptId ?? world.organization.rootDepartmentId;
  if (!find(world.departments, departmentId)) return undefined;
  if (isDirect) return ofTree(select(world.users, "department", departmentId));
  return usersWithin(world, departmentId);
}

type UserOutput = NonNullable<Output<"getUser">["data"]>;

function outputOf(world: World, caller: Caller, user: User): UserOutput {
  const { id, accountId, name, role, status, mobile, departmentId } = user;
  const department = find(world.departments, departmentId);
  return {
    ...{ id, userId: accountId, orgId: world.organization.orgId, name, role, status },
    deptId: departmentId,
    ...(department && { deptName: department.name }),
    ...(mobile && { mobile: shownMobile(world, caller, user) }),
  };
}
