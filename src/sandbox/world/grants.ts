// How permissions are given.
import type { File } from "./file-rows.ts";
import { findMember } from "./groups.ts";
import type { Grant } from "./permission-rows.ts";
import { initialGrant, ownGrant, type Team } from "./rights.ts";
import type { User } from "./rows.ts";
import { spacesOf } from "./spaces.ts";
import { find, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
import type { World } from "./world.ts";

/** Gives a user who belongs to a team a permission in its space, or on a file or folder of it. */
export function givePermission(
  world: World,
  { id: userId }: User,
  { type, ownerId, containerId = "" }: Team,
  { template, capabilities }: Grant,
  file?: File,
): World {
  const given = { template, capabilities, updateTime: world.now };
  const member = type === 2 && !file ? findMember(world, ownerId, userId) : undefined;
  if (member) return { ...world, members: put(world.members, { ...member, ...given }) };
  const row = { containerId, fileId: file?.id ?? "", userId, ...given };
  return { ...world, permissions: put(world.permissions, row) };
}

/** Sets what new members are given. Those who are there keep what they were given before. */
export function setInitialPermission(
  world: World,
  { type, ownerId }: Team,
  { template, capabilities }: Grant,
): World {
  const team = { type, ownerId, containerId: at(spacesOf(world, type, ownerId), 0)?.containerId };
  const former = initialGrant(world, ownerId);
  let next = world;
  for (const user of usersOf(world, team)) {
    if (!ownGrant(world, user, team)) next = givePermission(next, user, team, former);
  }
  const row = { ownerId, template, capabilities, updateTime: world.now };
  return { ...next, initialPermissions: put(next.initialPermissions, row) };
}

/** Those who belong to a department or a group; in a department without a space nobody. */
function* usersOf(world: World, { type, ownerId, containerId }: Team): Generator<User> {
  if (type === 0 && containerId) yield* values(select(world.users, "department", ownerId));
  if (type === 2) yield* membersOf(world, ownerId);
}

/** The members of a group by their identifiers, from a place on. */
export function* membersOf(world: World, groupId: string, offset = 0): Generator<User> {
  for (const { userId } of values(select(world.members, "group", groupId), offset)) {
    const user = find(world.users, userId);
    if (user) yield user;
  }
}

/** Whether anybody is given a template, or new members are. */
export function isTemplateInUse(
  { members, permissions, initialPermissions }: World,
  id: string,
): boolean {
  return (
    at(select(members, "template", id), 0) !== undefined ||
    at(select(permissions, "template", id), 0) !== undefined ||
    at(select(initialPermissions, "template", id), 0) !== undefined
  );
}
