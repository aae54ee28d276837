// Users by any of their identifiers, and what goes with a user who goes.
import type { Role, User } from "./rows.ts";
import { releaseSpacesOf } from "./spaces.ts";
import { drop, find, put, select, type Table } from "./table.ts";
import { at, type Tree, values } from "./tree.ts";
import type { World } from "./world.ts";

/**
 * The user with this identifier. No page says which of a user's two identifiers a field takes, so
 * that both are accepted: KooDrive's `id`, and the `userId` of OrgID.
 */
export function findUser(world: World, id: string): User | undefined {
  return find(world.users, id) ?? at(select(world.users, "account", id), 0);
}

export const isSystemRole = (role: Role): boolean => role === 2 || role === 3;

/** A system administrator who can sign in, or could for the first time. */
export const isActiveSystemAdministrator = ({ role, status }: User): boolean =>
  isSystemRole(role) && status !== 1;

/** Whether the organization would be without a system administrator if this user were none. */
export function isLastSystemAdministrator(world: World, user: User): boolean {
  if (!isActiveSystemAdministrator(user)) return false;
  for (const role of ["2", "3"]) {
    for (const other of values(select(world.users, "role", role))) {
      if (other.id !== user.id && isActiveSystemAdministrator(other)) return false;
    }
  }
  return true;
}

/** The world in which nobody is signed in as this user. */
export function endTokens(world: World, userId: string): World {
  const { tokens, authCodes } = world;
  return {
    ...world,
    tokens: dropAll(tokens, select(tokens, "user", userId)),
    authCodes: dropAll(authCodes, select(authCodes, "user", userId)),
  };
}

/** The world without a user and what is the user's alone. The account stays in OrgID. */
export function removeUser(world: World, { id, accountId, name, mobile }: User): World {
  const { accounts, members, messages, users } = world;
  const account = find(accounts, accountId) ?? { accountId, name, mobile };
  return {
    ...endTokens(releaseSpacesOf(world, 1, id), id),
    accounts: put(accounts, account),
    members: dropAll(members, select(members, "user", id)),
    messages: dropAll(messages, select(messages, "user", id)),
    users: drop(users, id),
  };
}

function dropAll<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: Tree<Row>,
): Table<Row, Index> {
  let next = table;
  for (const row of values(rows)) next = drop(next, table.definition.key(row));
  return next;
}
