// Takes new colleagues in: a department of their own, with a space, and each as a user with an
// individual space.
//
//   node onboarding.ts newcomers.json
//
// The file has the fields of `Newcomers`, below. It needs the credentials of a system administrator,
// in the variables of environment.ts. What is there already is left as it is, so that it can be run
// again: after a refusal in the middle, for example, it goes on where it was. An account that is
// refused does not stop the others; the exit code is 3 then.
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { ApiError, type KooDriveClient } from "koodrive-client";
import { connect, EXIT, inPlainWords, runProgram, UsageError } from "./environment.ts";

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

/** What has become of an account: a user with a space, or a problem. */
export interface TakenIn {
  account: string;
  userId?: string;
  problem?: string;
}

/** @returns what has become of each account, in the order of the accounts. */
export async function onboard(koodrive: KooDriveClient, newcomers: Newcomers): Promise<TakenIn[]> {
  const departmentId = await departmentOf(koodrive, newcomers.department);
  await giveSpace(koodrive, { ownerId: departmentId, type: 0 }, newcomers.departmentCapacity);
  const known = new Map<string, string>();
  for await (const { userId = "", id = "" } of koodrive.users.list.all()) known.set(userId, id);
  const taken: TakenIn[] = [];
  for (const account of newcomers.accounts) {
    const row: TakenIn = { account };
    taken.push(row);
    try {
      row.userId = known.get(account) ?? (await takeIn(koodrive, account, departmentId));
      await giveSpace(koodrive, { ownerId: row.userId, type: 1 }, newcomers.capacity);
    } catch (error) {
      // What concerns this account alone does not stop the others.
      if (!(error instanceof ApiError) || error.status === 401) throw error;
      row.problem = inPlainWords(error);
    }
  }
  return taken;
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

/** Checks all of the file before anything is changed. */
function readNewcomers(text: string): Newcomers {
  const { department, departmentCapacity, accounts, capacity } = JSON.parse(text) ?? {};
  const check = (isRight: boolean, field: string, expected: string) => {
    if (!isRight) throw new UsageError(`"${field}" must be ${expected}.`);
  };
  const isCapacity = (value: unknown) => Number.isInteger(value) && Number(value) > 0;
  check(typeof department === "string" && department !== "", "department", "a name");
  check(isCapacity(departmentCapacity), "departmentCapacity", "a whole number of GB");
  check(isCapacity(capacity), "capacity", "a whole number of GB");
  const isAccount = (account: unknown) => typeof account === "string" && /^\d+$/.test(account);
  const isList = Array.isArray(accounts) && accounts.every(isAccount);
  check(isList, "accounts", "a list of identifiers, as texts: numbers would lose digits");
  return { department, departmentCapacity, accounts, capacity };
}

async function main(): Promise<number> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new UsageError("Usage: node onboarding.ts newcomers.json");
  const taken = await onboard(connect(), readNewcomers(await readFile(file, "utf8")));
  for (const { account, userId, problem } of taken) {
    if (problem) console.error(`${account}: ${problem}`);
    else console.log(`${account}: user ${userId}`);
  }
  return taken.some(({ problem }) => problem) ? EXIT.attention : EXIT.done;
}

if (import.meta.main) await runProgram(main);
