// What the rules of users refuse.
import type { Account, Role, User } from "../world/rows.ts";
import { count, find, select } from "../world/table.ts";
import { sizeOf } from "../world/tree.ts";
import {
  findUser,
  isActiveSystemAdministrator,
  isLastSystemAdministrator,
  isSystemRole,
} from "../world/users.ts";
import type { World } from "../world/world.ts";
import { administers } from "./authority.ts";
import { refuseUnknownDepartment } from "./departments.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";

export function refuseUnknownUser(): Refusal {
  return refuse("13000309", "users.unknown", { field: "userId", detail: "is no user" });
}

/** The OrgID account that can become a user. */
export function accountToAdd(world: World, userId: string): Account | Refusal {
  const field = "userId";
  if (findUser(world, userId)) {
    return refuse("13000102", "users.account", { field, detail: "is a user already" });
  }
  const account = find(world.accounts, userId);
  const detail = "is no OrgID account of the organization";
  return account ?? refuse("13000309", "users.account", { field, detail });
}

/** Whether the caller may act on a user at all. */
export function refuseReach(world: World, caller: Caller, user: User): Refusal | undefined {
  const field = "userId";
  if (!administers(world, caller, user.departmentId)) {
    const detail = "must be a user of the administrator's department or below it";
    return refuse("13000410", "users.administrators", { field, detail });
  }
  if (!isSystemRole(user.role) || isSystemRole(caller.role)) return undefined;
  const detail = "is a system administrator, whom system administrators alone change";
  return refuse("13000410", "users.system-roles", { field, detail });
}

/** Whether the caller may put a user into a department. */
export function refuseDepartment(
  world: World,
  caller: Caller,
  departmentId: string,
  field: string,
): Refusal | undefined {
  if (!find(world.departments, departmentId)) return refuseUnknownDepartment(field);
  if (administers(world, caller, departmentId)) return undefined;
  const detail = "must be the administrator's department or below it";
  return refuse("13000410", "users.administrators", { field, detail });
}

/** Whether the caller may give a role. */
export function refuseRole(caller: Caller, role: Role, field: string): Refusal | undefined {
  if (!isSystemRole(role) || isSystemRole(caller.role)) return undefined;
  const detail = "must be a role that a department administrator can give";
  return refuse("13000410", "users.system-roles", { field, detail });
}

export function refuseLimit(world: World): Refusal | undefined {
  const { userLimit } = world.organization;
  if (count(world.users) < userLimit) return undefined;
  const detail = `The organization has ${userLimit} users, as many as were purchased`;
  return refuse("13000102", "users.limit", { detail });
}

export function refuseLastAdministrator(
  world: World,
  user: User,
  changed: User,
): Refusal | undefined {
  if (isActiveSystemAdministrator(changed) || !isLastSystemAdministrator(world, user)) {
    return undefined;
  }
  const field = isSystemRole(changed.role) ? "status" : "role";
  const detail = "must leave the organization a system administrator";
  return refuse("13000102", "users.last-administrator", { field, detail });
}

export function refuseDeletion(world: World, caller: Caller, user: User): Refusal | undefined {
  const field = "userId";
  if (caller.user?.id === user.id) {
    return refuse("13000102", "users.oneself", { field, detail: "must be another user" });
  }
  const groups = sizeOf(select(world.groups, "owner", user.id));
  if (groups === 0) return undefined;
  const detail = `must not own groups, owns ${groups}`;
  return refuse("13000102", "users.group-owner", { field, detail });
}
