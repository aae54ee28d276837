// Takes new colleagues in: a department of their own, with a space, and each as a user with an
// individual space. What is there already is left as it is, so that it can be run again: after a
// refusal in the middle, for example, it goes on where it was.
import { ApiError, type KooDriveClient } from "koodrive-client";

export interface Newcomers {
  /** The name of their department, below the root department. */
  department: string;
  /** GB that its space has at least. */
  departmentCapacity: number;
  /** The identifiers of their accounts in OrgID. */
  accounts: readonly string[];
  /** GB that the space of each has at least. */
  capacity: number;
}

/** @returns the identifiers of the users, in the order of their accounts. */
export async function onboard(koodrive: KooDriveClient, newcomers: Newcomers): Promise<string[]> {
  const departmentId = await departmentOf(koodrive, newcomers.department);
  await giveSpace(koodrive, { ownerId: departmentId, type: 0 }, newcomers.departmentCapacity);
  const users: string[] = [];
  const known = new Map<string, string>();
  for await (const { userId = "", id = "" } of koodrive.users.list.all()) known.set(userId, id);
  for (const account of newcomers.accounts) {
    const id = known.get(account) ?? (await takeIn(koodrive, account, departmentId));
    await giveSpace(koodrive, { ownerId: id, type: 1 }, newcomers.capacity);
    users.push(id);
  }
  return users;
}

async function departmentOf({ departments }: KooDriveClient, name: string): Promise<string> {
  const { list: [root] = [] } = await departments.list();
  if (!root?.id) throw new Error("no root department in the response");
  const { list = [] } = await departments.list({ departmentId: root.id });
  const found = list.find((department) => department.name === name);
  if (found?.id) return found.id;
  const { data } = await departments.create({ name, parentId: root.id });
  if (!data?.id) throw new Error(`no identifier of the department ${name} in the response`);
  return data.id;
}

async function takeIn({ users }: KooDriveClient, userId: string, deptId: string): Promise<string> {
  const { data } = await users.create({ userId, modifyUserInfoReq: { deptId, role: "1" } });
  if (!data?.id) throw new Error(`no identifier of the user ${userId} in the response`);
  return data.id;
}

/** Sees to a space of at least this capacity: a user may have been created with a smaller one. */
async function giveSpace(
  { spaces }: KooDriveClient,
  owner: { ownerId: string; type: 0 | 1 },
  capacity: number,
): Promise<void> {
  const given = await capacityOf(spaces, owner);
  if (given === undefined) await spaces.create({ ...owner, capacity: String(capacity) });
  else if (given < capacity) await spaces.update({ ...owner, capacity: String(capacity) });
}

/** GB; undefined for an owner without a space. */
async function capacityOf(
  spaces: KooDriveClient["spaces"],
  owner: { ownerId: string; type: 0 | 1 },
): Promise<number | undefined> {
  try {
    const { data } = await spaces.get(owner);
    return Number(data?.capacity);
  } catch (error) {
    if (error instanceof ApiError && error.code === 13000301) return undefined;
    throw error;
  }
}
