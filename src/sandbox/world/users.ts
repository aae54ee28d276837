// Users by any of their identifiers, and what goes with a user who goes.
import { mintId } from "./ids.ts";
import type { Account, Role, User } from "./rows.ts";
import { dropRecipient } from "./share-recipients.ts";
import { releaseSpacesOf } from "./spaces.ts";
import { drop, dropAll, find, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
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

/** A new user, made of an account, who has no space yet. */
export function addUser(
  world: World,
  { accountId, name, mobile }: Account,
  { departmentId, role }: Pick<User, "departmentId" | "role">,
): [World, User] {
  const [next, id] = mintId(world);
  const user: User = {
    ...{ id, accountId, name, mobile, departmentId, role },
    ...{ status: 2, createTime: world.now },
  };
  return [{ ...next, users: put(next.users, user) }, user];
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

/**
 * The world without a user and what is the user's alone. The account stays in OrgID, and the user's
 * shares stay for those who have received them, as invalid ones.
 */
export function removeUser(world: World, { id, accountId, name, mobile }: User): World {
  const { accounts, favorites, members, messages, permissions, shareVisitors, users, visits } =
    world;
  const account = find(accounts, accountId) ?? { accountId, name, mobile };
  return {
    ...dropRecipient(endTokens(releaseSpacesOf(world, 1, id), id), "user", id),
    accounts: put(accounts, account),
    favorites: dropAll(favorites, select(favorites, "user", id)),
    members: dropAll(members, select(members, "user", id)),
    messages: dropAll(messages, select(messages, "user", id)),
    permissions: dropAll(permissions, select(permissions, "user", id)),
    shareVisitors: dropAll(shareVisitors, select(shareVisitors, "user", id)),
    visits: dropAll(visits, select(visits, "user", id)),
    users: drop(users, id),
  };
}
