// The users of a seed, and the accounts of OrgID that are none yet.
import { ArgumentError } from "../../errors.ts";
import type { Account, User } from "../world/rows.ts";
import { fill } from "../world/table.ts";
import { addReference, type Draft, idOr, makePerson, resolve } from "./draft.ts";
import { ROLES, USER_STATUSES } from "./names.ts";
import { SEED_TIME, type SeedAccount, type SeedUser } from "./seed.ts";
import { addSpace, type SpaceOwner } from "./spaces.ts";

/** An organization without a system administrator could not be administered. */
const ADMINISTRATOR: SeedUser = { name: "Administrator", role: "system administrator" };

const isAdministrator = ({ role, status }: SeedUser): boolean =>
  (role === "system administrator" || role === "cloud drive administrator") &&
  status !== "disabled";

/** Makes the users and their spaces. Returns the identifier of a system administrator. */
export function growUsers(draft: Draft): string {
  const { seed, users } = draft;
  const { userLimit } = draft.world.organization;
  const given = seed.users ?? [];
  const all = given.some(isAdministrator) ? given : [...given, ADMINISTRATOR];
  if (all.length > userLimit) {
    const least = `must be at least ${all.length}: there are so many users`;
    throw new ArgumentError("organization.userLimit", least);
  }
  const planned = all.map((user, index) => {
    const path = `users[${index}]`;
    return { user, path, row: rowOf(draft, user, path) };
  });
  for (const { user, row } of planned) addReference(users, row, [user.id, user.accountId]);
  const creator = planned.find(({ user }) => isAdministrator(user))?.row.id ?? "";
  for (const { user, path, row } of planned) {
    addSpaces(draft, user, path, { type: 1, ownerId: row.id, creator });
  }
  const accounts = (seed.accounts ?? []).map((account) => accountOf(draft, account));
  const { world } = draft;
  draft.world = {
    ...world,
    users: fill(
      world.users,
      planned.map(({ row }) => row),
    ),
    accounts: fill(world.accounts, accounts),
  };
  return creator;
}

function rowOf(draft: Draft, user: SeedUser, path: string): User {
  const { departments, world } = draft;
  const made = makePerson(draft);
  const { name, accountId = made.accountId, mobile = made.mobile, department } = user;
  const { role = "user", status = "enabled" } = user;
  return {
    ...{ id: idOr(draft, user.id), accountId, name, mobile },
    departmentId:
      department === undefined
        ? world.organization.rootDepartmentId
        : resolve(departments, `${path}.department`, department).id,
    role: ROLES[role],
    status: USER_STATUSES[status],
    createTime: SEED_TIME,
  };
}

function addSpaces(
  draft: Draft,
  { space, moreSpaces = [] }: SeedUser,
  path: string,
  owner: SpaceOwner,
): void {
  addSpace(draft, `${path}.space`, space, owner);
  for (const [index, each] of moreSpaces.entries()) {
    addSpace(draft, `${path}.moreSpaces[${index}]`, each, owner);
  }
}

function accountOf(draft: Draft, account: SeedAccount): Account {
  const made = makePerson(draft);
  const { name, accountId = made.accountId, mobile = made.mobile } = account;
  return { accountId, name, mobile };
}
