// What sample calls can be about in a sandbox. The samples name things that are in no world, so
// that each call is given the identifiers of things that are there, or were made for it.
import type { KooDriveClient } from "koodrive-client";
import { all } from "../src/sandbox/world/table.ts";
import type { SampleCall } from "./contract/samples.ts";
import type { RunningSandbox } from "./sandbox.ts";

export interface Things {
  rootDepartment: string;
  /** Without users, departments below it, and a space. */
  department: string;
  departmentWithSpace: string;
  /** In OrgID: somebody who can become a user. Undefined if nobody can. */
  account: string | undefined;
  /** Not the caller, and no owner of groups. */
  user: string;
  /** The space of the user. */
  container: string;
  /** Of the caller: one with a space, and a list of people. */
  group: string;
  userGroup: string;
}

/** @param koodrive Of a system administrator, in whose name they are made. */
export async function makeThings(
  { sandbox }: RunningSandbox,
  koodrive: KooDriveClient,
): Promise<Things> {
  const { data: subscription } = await koodrive.subscription.get();
  const rootDepartment = subscription?.rootDeptCode ?? "";
  const makeDepartment = async (name: string): Promise<string> => {
    const { data } = await koodrive.departments.create({ name, parentId: rootDepartment });
    return data?.id ?? "";
  };
  const department = await makeDepartment("Sample");
  const departmentWithSpace = await makeDepartment("Sample with space");
  await koodrive.spaces.create({ ownerId: departmentWithSpace, type: 0, capacity: "10" });
  const owners = Array.from(all(sandbox.world.groups), ({ ownerId }) => ownerId);
  const user = await findCommonUser(koodrive, (id) => !owners.includes(id));
  const { data: space } = await koodrive.spaces.get({ ownerId: user, type: 1 });
  const [account] = all(sandbox.world.accounts);
  const userGroup = await koodrive.groups.create({ groupName: "Sample", sourceType: 1 });
  return {
    ...{ rootDepartment, department, departmentWithSpace, user },
    account: account?.accountId,
    container: space?.containerId ?? "",
    group: await makeGroup(koodrive),
    userGroup: userGroup.id ?? "",
  };
}

/** Its making names its space alone; the list of groups with spaces has both. */
async function makeGroup({ spaces }: KooDriveClient): Promise<string> {
  const made = await spaces.createGroup({ name: "Sample", capacity: 10 });
  for await (const { id, containerId } of spaces.listTeams.all({})) {
    if (containerId === made.id && id) return id;
  }
  throw new Error("The group that was made is not among the caller's.");
}

/** One who is enabled. */
async function findCommonUser(
  { users }: KooDriveClient,
  isFit: (id: string) => boolean,
): Promise<string> {
  for await (const { id, role, status } of users.list.all({})) {
    if (role === 1 && status !== 1 && id && isFit(id)) return id;
  }
  throw new Error("The sandbox has no common user.");
}

type Replacement = (things: Things, args: Record<string, unknown>) => unknown;

/** By the name of the argument, or by the method and that name where it means something else. */
const REPLACEMENTS: Readonly<Record<string, Replacement>> = {
  departmentId: ({ department }) => department,
  deptId: ({ department }) => department,
  curDeptId: ({ department }) => department,
  parentId: ({ rootDepartment }) => rootDepartment,
  userId: ({ user }) => user,
  userIds: ({ user }) => [user],
  groupId: ({ group, userGroup }, { sourceType }) => (sourceType === 1 ? userGroup : group),
  containerId: ({ container }) => container,
  ownerId: ({ departmentWithSpace, user }, { type }) => (type === 0 ? departmentWithSpace : user),
  "users.create userId": ({ account }, { userId }) => account ?? userId,
  "spaces.create ownerId": ({ department }) => department,
};

/** The arguments of a sample, about these things. */
export function withThings({ method, args }: SampleCall, things: Things): Record<string, unknown> {
  const entries = Object.entries(args).map(([name, value]) => {
    const replacement = REPLACEMENTS[`${method} ${name}`] ?? REPLACEMENTS[name];
    return [name, replacement ? replacement(things, args) : value];
  });
  return Object.fromEntries(entries);
}
