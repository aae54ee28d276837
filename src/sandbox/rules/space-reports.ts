// Reports on spaces: lists of departments and users with theirs, and how much is used.
import { departmentsWithin, usersWithin } from "../world/departments.ts";
import { isoTime } from "../world/moments.ts";
import { ofArray, ofTree, pageOf, type Sequence } from "../world/pages.ts";
import type { Department, Space, User } from "../world/rows.ts";
import { spacesOf } from "../world/spaces.ts";
import { count, find, grouped, select } from "../world/table.ts";
import { at, sizeOf, sum, type Tree, values } from "../world/tree.ts";
import { gigabytesInKilobytes, kilobytes } from "../world/units.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { administeredDepartment, administers } from "./authority.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Output, Rules } from "./rule.ts";
import { search } from "./search.ts";
import { listedSpace } from "./space-answers.ts";

type ReportOperation =
  | "listDepartmentSpaces"
  | "listUserSpaces"
  | "getSpaceUsageOverview"
  | "getSpaceUsageByQuota"
  | "getSpaceUsageByUser";

type DepartmentSpace = NonNullable<Output<"listDepartmentSpaces">["departments"]>[number];
type UserSpace = NonNullable<Output<"listUserSpaces">["users"]>[number];
type QuotaUsage = NonNullable<Output<"getSpaceUsageByQuota">["data"]>[number];
type UserUsage = NonNullable<Output<"getSpaceUsageByUser">["data"]>[number];

export const spaceReportRules: Rules<ReportOperation> = {
  listDepartmentSpaces: {
    allows: "administrators",
    run(world, caller, { query }) {
      const listed = departmentsOf(world, caller);
      const found = search(listed, query.keyWord, (row) => namesOf(world, row));
      const departments = pageOf(world, found, query).map((row) => departmentSpace(world, row));
      return [world, { total: found.size, departments }];
    },
  },

  listUserSpaces: {
    allows: "administrators",
    run(world, caller, { query }) {
      const listed = usersToList(world, caller, query);
      if (isRefusal(listed)) return listed;
      const found = search(listed, query.keyWord, ({ name, mobile }) => [name, mobile]);
      const users = pageOf(world, found, query).map((user) => userSpace(world, user));
      return [world, { total: found.size, users }];
    },
  },

  getSpaceUsageOverview: {
    allows: "administrators",
    run(world) {
      const total = (figure: "allocated" | "used") =>
        world.pools.reduce((before, pool) => before + pool[figure], 0);
      const data = {
        totalAllocation: String(count(world.spaces)),
        totalCapacity: String(total("allocated")),
        totalUsed: String(kilobytes(total("used"))),
      };
      return [world, { data }];
    },
  },

  getSpaceUsageByQuota: {
    allows: "administrators",
    run(world, _caller, { query }) {
      const range = rangeOf(query);
      if (isRefusal(range)) return range;
      const sizes = ofTree(grouped(world.spaces, "capacity"));
      const data = pageOf(world, sizes, range).map(quotaUsage);
      return [world, { data, total: sizes.size }];
    },
  },

  getSpaceUsageByUser: {
    allows: "administrators",
    run(world, caller, { body }) {
      const range = rangeOf(body);
      if (isRefusal(range)) return range;
      const users = body.userIds
        ? ofArray(usersOf(world, caller, body.userIds))
        : usersWithin(world, administeredDepartment(world, caller));
      const data = pageOf(world, users, range).map((user) => userUsage(world, user));
      return [world, { data, total: users.size }];
    },
  },
};

function departmentsOf(world: World, caller: Caller): Sequence<Department> {
  const departmentId = administeredDepartment(world, caller);
  const isRoot = departmentId === world.organization.rootDepartmentId;
  return isRoot ? ofTree(world.departments.rows) : ofArray(departmentsWithin(world, departmentId));
}

/** What a department is found by: its name, and those of its administrators. */
function namesOf(world: World, { id, name }: Department): string[] {
  const users = [...values(select(world.users, "department", id))];
  return [name, ...users.filter(({ role }) => role === 0).map((user) => user.name)];
}

function departmentSpace(world: World, { id, parentId, name }: Department): DepartmentSpace {
  const space = at(spacesOf(world, 0, id), 0);
  const department = { id, name, ...(parentId !== undefined && { parentId }) };
  if (!space) return { ...department, tenantId: world.organization.tenantId };
  const userNum = sizeOf(select(world.users, "department", id));
  return { ...department, ...listedSpace(world, space), ownerId: id, userNum };
}

/** The users of the department that was asked for and whose spaces are in the state asked for. */
function usersToList(
  world: World,
  caller: Caller,
  query: Input<"listUserSpaces">["query"],
): Sequence<User> | Refusal {
  const { deptId = administeredDepartment(world, caller), isDirect, spaceStatus } = query;
  if (!find(world.departments, deptId)) {
    const detail = "is no department";
    return refuse("13000309", "space-reports.department", { field: "deptId", detail });
  }
  if (!administers(world, caller, deptId)) {
    const detail = "must be the administrator's department or below it";
    return refuse("13000410", "spaces.scope", { field: "deptId", detail });
  }
  const users = isDirect
    ? ofTree(select(world.users, "department", deptId))
    : usersWithin(world, deptId);
  if (spaceStatus === undefined) return users;
  const isWanted = ({ id }: User) => String(firstSpaceOf(world, id)?.status) === spaceStatus;
  return ofArray([...users.from(0)].filter(isWanted));
}

/** The oldest of the individual spaces that a user has. */
function firstSpaceOf(world: World, userId: string): Space | undefined {
  const spaces = [...values(spacesOf(world, 1, userId))];
  return spaces.sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))[0];
}

function userSpace(world: World, user: User): UserSpace {
  const { id, name, departmentId, mobile, role, status } = user;
  const space = firstSpaceOf(world, id);
  const department = find(world.departments, departmentId);
  const ofUser = {
    ...{ userId: id, name, deptId: departmentId, mobile: maskMobile(mobile), role, status },
    ...(department && { deptName: department.name }),
    tenantId: world.organization.tenantId,
  };
  if (!space) return ofUser;
  const { id: spaceId, containerId, capacity } = space;
  const spaceUsed = String(kilobytes(space.used));
  const spaceStatus = String(space.status);
  return { ...ofUser, id: spaceId, containerId, capacity, spaceUsed, spaceStatus };
}

/** `0086147****6900`: the four digits before the last four are not shown. */
const maskMobile = (mobile: string): string => mobile.replace(/.{4}(?=.{4}$)/, "****");

/** Which entries of a report to answer: all of them, if nothing else is asked for. */
function rangeOf({
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
}: {
  offset?: number;
  limit?: number;
}): { offset: number; limit: number } | Refusal {
  const [field, least, value] = offset < 0 ? ["offset", 0, offset] : ["limit", 1, limit];
  if (value >= least) return { offset, limit };
  const detail = `must be at least ${least}, is ${value}`;
  return refuse("13000102", "space-reports.range", { field, detail });
}

function quotaUsage(spaces: Tree<Space>): QuotaUsage {
  const quota = at(spaces, 0)?.capacity ?? 0;
  return {
    quota: String(quota),
    totalAllocation: String(sizeOf(spaces)),
    totalCapacity: String(quota * sizeOf(spaces)),
    totalUsed: String(kilobytes(sum(spaces, ({ used }) => used))),
  };
}

/** Of the users that are asked for, those whom the caller administers, each once. */
function usersOf(world: World, caller: Caller, userIds: readonly string[]): User[] {
  const users = userIds.flatMap((id) => findUser(world, id) ?? []);
  return [...new Set(users)].filter(({ departmentId }) => administers(world, caller, departmentId));
}

function userUsage(world: World, { id }: User): UserUsage {
  const spaces = spacesOf(world, 1, id);
  const first = firstSpaceOf(world, id);
  const createTime = first && isoTime(first.createTime);
  return {
    userId: id,
    quota: String(gigabytesInKilobytes(sum(spaces, ({ capacity }) => capacity))),
    used: kilobytes(sum(spaces, ({ used }) => used)),
    ...(createTime && { createTime, effectiveTime: createTime }),
  };
}
