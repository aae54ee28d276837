// What holds in every world, whatever was done in it.
import type { Group, Pool } from "../../src/sandbox/world/rows.ts";
import { all, count, find, select, type Table } from "../../src/sandbox/world/table.ts";
import { sizeOf, values } from "../../src/sandbox/world/tree.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import {
  checkContents,
  checkFiles,
  checkMarks,
  checkShares,
  checkUsedCapacity,
  checkWorks,
} from "./file-invariants.ts";

const MAX_DEPTH = 5;
const MAX_MEMBERS = 200;

/** Takes down what is not as it must be. */
export type Report = (problem: string) => void;

/**
 * What does not hold in a world, in a sentence each. It is fast enough for every step of a long
 * run: indexes are compared in tables that have changed since they were compared last.
 */
export function brokenInvariants(world: World): string[] {
  const problems: string[] = [];
  const report: Report = (problem) => {
    problems.push(problem);
  };
  checkPools(world, report);
  checkSpaces(world, report);
  checkDepartments(world, report);
  checkUsers(world, report);
  checkGroups(world, report);
  checkMembers(world, report);
  checkBelongings(world, report);
  checkFiles(world, report);
  checkUsedCapacity(world, report);
  checkContents(world, report);
  checkMarks(world, report);
  checkShares(world, report);
  checkWorks(world, report);
  checkIdentifiers(world, report);
  checkIndexes(world, report);
  return problems;
}

function checkPools({ organization, pools, spaces }: World, report: Report): void {
  const sum = (of: (pool: Pool) => number) => pools.reduce((total, pool) => total + of(pool), 0);
  const purchased = organization.purchasedCapacity - organization.reservedCapacity;
  const total = sum((pool) => pool.total);
  if (total !== purchased) {
    report(`the pools have ${total} GB in all, but ${purchased} were purchased and not reserved`);
  }
  const allocated = [0, 0, 0];
  const used = [0, 0, 0];
  for (const { type, ...space } of all(spaces)) {
    allocated[type] = (allocated[type] ?? 0) + space.capacity;
    used[type] = (used[type] ?? 0) + space.used;
  }
  for (const [type, pool] of pools.entries()) {
    if (pool.type !== type) report(`pool ${type} is of type ${pool.type}`);
    if (pool.allocated !== allocated[type]) {
      report(`pool ${type} has allocated ${pool.allocated} GB, its spaces have ${allocated[type]}`);
    }
    if (pool.used !== used[type]) {
      report(`pool ${type} uses ${pool.used} bytes, its spaces ${used[type]}`);
    }
    if (!(pool.allocated <= pool.total)) {
      report(`pool ${type} has allocated ${pool.allocated} GB of ${pool.total}`);
    }
  }
}

function checkSpaces({ departments, users, groups, spaces }: World, report: Report): void {
  const owners = [departments, users, groups] as const;
  const shared = new Set<string>();
  for (const { containerId, type, ownerId, capacity, used } of all(spaces)) {
    if (!find<unknown>(owners[type], ownerId)) {
      report(`space ${containerId} of type ${type} is of ${ownerId}, who does not exist`);
    }
    if (type === 2 && find(groups, ownerId)?.sourceType === 1) {
      report(`space ${containerId} is of ${ownerId}, a user group`);
    }
    if (!(Number.isInteger(capacity) && capacity >= 1)) {
      report(`space ${containerId} has a capacity of ${capacity} GB`);
    }
    if (!(Number.isInteger(used) && used >= 0)) report(`space ${containerId} uses ${used} bytes`);
    // Users alone can have several.
    if (type === 1) continue;
    const owner = `${type}/${ownerId}`;
    if (shared.has(owner)) report(`space ${containerId} is another one of ${ownerId}`);
    shared.add(owner);
  }
}

function checkDepartments({ organization, departments }: World, report: Report): void {
  const names = new Map<string, string>();
  for (const { id, name, parentId } of all(departments)) {
    const other = names.get(name);
    if (other) report(`departments ${other} and ${id} are both named ${JSON.stringify(name)}`);
    names.set(name, id);
    if ((parentId === undefined) !== (id === organization.rootDepartmentId)) {
      report(`department ${id} has the parent ${parentId}, the root is another`);
    }
    let depth = 1;
    let above = parentId;
    while (above !== undefined && depth <= MAX_DEPTH) {
      const parent = find(departments, above);
      if (!parent) report(`department ${id} is below ${above}, which does not exist`);
      above = parent?.parentId;
      depth += 1;
    }
    if (depth > MAX_DEPTH) report(`department ${id} is deeper than ${MAX_DEPTH} levels`);
  }
  if (!find(departments, organization.rootDepartmentId)) report("there is no root department");
}

function checkUsers({ departments, users }: World, report: Report): void {
  let administrators = 0;
  for (const { id, departmentId, role, status } of all(users)) {
    if (!find(departments, departmentId)) {
      report(`user ${id} is in department ${departmentId}, which does not exist`);
    }
    if ((role === 2 || role === 3) && status !== 1) administrators += 1;
  }
  if (administrators === 0) report("there is no system administrator who is not disabled");
}

function checkGroups({ users, groups, members }: World, report: Report): void {
  const names = new Set<string>();
  for (const { id, ownerId, sourceType, name } of all(groups)) {
    const owned = `${sourceType}/${ownerId}/${name}`;
    if (names.has(owned)) report(`group ${id} is another one of ${ownerId} with this name`);
    names.add(owned);
    if (!find(users, ownerId)) report(`group ${id} is of ${ownerId}, who does not exist`);
    const ofGroup = select(members, "group", id);
    if (sizeOf(ofGroup) > MAX_MEMBERS) report(`group ${id} has ${sizeOf(ofGroup)} members`);
    const owners = [...values(ofGroup)].filter(({ role }) => role === 0);
    if (owners.length !== 1 || owners[0]?.userId !== ownerId) {
      const named = owners.map(({ userId }) => userId).join(", ") || "nobody";
      report(`group ${id} is of ${ownerId}, the owner among its members is ${named}`);
    }
  }
}

function checkMembers({ users, groups, members }: World, report: Report): void {
  for (const { groupId, userId } of all(members)) {
    if (!find(users, userId)) report(`member ${userId} of group ${groupId} does not exist`);
    if (!find<Group>(groups, groupId)) report(`group ${groupId} of ${userId} does not exist`);
  }
}

/** Tokens, codes and messages go with those that they are of. */
function checkBelongings(world: World, report: Report): void {
  const { users, applications } = world;
  for (const { value, userId, appId } of all(world.tokens)) {
    if ((userId === undefined) === (appId === undefined)) {
      report(`token ${value} must be of either a user or an application`);
    }
    if (userId !== undefined && !find(users, userId)) {
      report(`token ${value} is of user ${userId}, who does not exist`);
    }
    if (appId !== undefined && !find(applications, appId)) {
      report(`token ${value} is of application ${appId}, which does not exist`);
    }
  }
  for (const [kind, table] of Object.entries({ code: world.authCodes, message: world.messages })) {
    for (const row of all<{ readonly userId: string }>(table)) {
      if (find(users, row.userId)) continue;
      report(`a ${kind} is of user ${row.userId}, who does not exist`);
    }
  }
}

/** Over all tables: a field that takes several kinds of identifiers could not tell them apart. */
function checkIdentifiers(world: World, report: Report): void {
  const { departments, users, groups, spaces, messages, auditLog, accounts } = world;
  const kinds = new Map<string, string>();
  const add = (id: string, kind: string) => {
    const other = kinds.get(id);
    if (other) report(`${id} is both ${other} and ${kind}`);
    kinds.set(id, kind);
  };
  const newest = String(world.lastId);
  const addMinted = (rows: Iterable<{ readonly id: string }>, kind: string) => {
    for (const { id } of rows) {
      add(id, kind);
      if (isAfter(id, newest)) report(`${id} of ${kind} is after ${newest}, the newest identifier`);
    }
  };
  addMinted(all(departments), "a department");
  addMinted(all(users), "a user");
  addMinted(all(groups), "a group");
  addMinted(all(spaces), "a space");
  addMinted(all(messages), "a message");
  addMinted(all(auditLog), "an entry of the audit log");
  addMinted(all(world.contents), "a content");
  for (const { id } of all(world.uploads)) add(id, "an upload");
  addMinted(all(world.visits), "a visit");
  addMinted(all(world.changes), "a change");
  addMinted(all(world.shares), "a share");
  addMinted(all(world.permissionTemplates), "a permission template");
  addMinted(all(world.works), "a work");
  for (const { id } of all(world.files)) add(id, "a file");
  for (const { accountId } of all(users)) add(accountId, "a user's account");
  for (const { accountId } of all(accounts)) {
    // An account stays where it is when it becomes a user.
    if (kinds.get(accountId) !== "a user's account") add(accountId, "an account");
  }
}

const isAfter = (id: string, other: string): boolean =>
  id.length > other.length || (id.length === other.length && id > other);

/** Tables whose indexes were found to agree with their rows. */
const agreeing = new WeakSet<object>();

function checkIndexes(world: World, report: Report): void {
  for (const [name, value] of Object.entries(world)) {
    if (!isTable(value) || agreeing.has(value)) continue;
    const problems = indexProblems(value);
    for (const problem of problems) report(`${name}: ${problem}`);
    if (problems.length === 0) agreeing.add(value);
  }
}

type AnyTable = Table<object, string>;

const isTable = (value: unknown): value is AnyTable =>
  typeof value === "object" && value !== null && "indexes" in value;

function indexProblems(table: AnyTable): string[] {
  const problems: string[] = [];
  const { key, indexes } = table.definition;
  for (const row of all(table)) {
    if (find(table, key(row)) !== row) problems.push(`${key(row)} is not found by its key`);
  }
  for (const [name, indexValue] of Object.entries(indexes)) {
    const expected = [...all(table)].filter((row) => indexValue(row) !== undefined).length;
    let indexed = 0;
    for (const group of values(table.indexes[name])) {
      indexed += sizeOf(group);
      for (const row of values(group)) {
        const value = indexValue(row);
        const isThere = value !== undefined && select(table, name, value) === group;
        if (isThere && find(table, key(row)) === row) continue;
        problems.push(`the index ${name} has ${key(row)} as it is not`);
      }
    }
    if (indexed !== expected) {
      problems.push(`the index ${name} has ${indexed} of ${count(table)} rows, not ${expected}`);
    }
  }
  return problems;
}
