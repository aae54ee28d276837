// Users as arguments of commands: by any of their identifiers.
import { ArgumentError } from "../../errors.ts";
import { identifier } from "../world/ids.ts";
import type { User } from "../world/rows.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";

/** The user with this identifier. @throws {@link ArgumentError} if there is none. */
export function userOf(world: World, userId: string): User {
  const user = findUser(world, userId);
  if (user) return user;
  const problem = `must be that of a user; there is no ${userId}${hintAtNames(userId)}`;
  throw new ArgumentError("userId", problem);
}

/** The same for a user who can sign in. */
export function activeUserOf(world: World, userId: string): User {
  const user = userOf(world, userId);
  if (user.status === 1) {
    throw new ArgumentError("userId", `must be that of a user who is enabled; ${userId} is not`);
  }
  return user;
}

/** What to say to whoever gives something else than an identifier, to follow what is wrong. */
export function hintAtNames(userId: string): string {
  return identifier.accepts(userId) ? "" : " (it is by identifier; findUser finds by name)";
}
