// What a user may do in a space and with its files.
import { MANAGE, NO_TEMPLATE, NOTHING, PRESET_IDS } from "./capabilities.ts";
import { isWithin } from "./departments.ts";
import type { File } from "./file-rows.ts";
import { foldersAbove } from "./files.ts";
import { findMember } from "./groups.ts";
import type { Grant, Permission } from "./permission-rows.ts";
import type { Capabilities, Space, User } from "./rows.ts";
import { find } from "./table.ts";
import { isSystemRole } from "./users.ts";
import type { World } from "./world.ts";

/** What somebody may do, by the names that the service gives to it. */
export type Capability = keyof Capabilities;

/** The owner of a space, and the space if it has one. */
export type Team = Pick<Space, "type" | "ownerId"> & { readonly containerId?: string | undefined };

/**
 * What somebody is to a space. Administrators and managers may do everything in it; administrators
 * change the permissions of all others, managers those of members.
 */
export type Standing = "administrator" | "manager" | "member" | "stranger";

/** @param user Undefined for an application by itself. */
export function standingIn(world: World, user: User | undefined, team: Team): Standing {
  const { type, ownerId } = team;
  if (!user) return type === 1 ? "stranger" : "administrator";
  if (type === 1) return ownerId === user.id ? "administrator" : "stranger";
  if (isSystemRole(user.role)) return "administrator";
  const isAbove = type === 0 && user.role === 0 && isWithin(world, ownerId, user.departmentId);
  const memberRole = type === 2 ? findMember(world, ownerId, user.id)?.role : undefined;
  if (isAbove || memberRole === 0) return "administrator";
  if (!belongsTo(world, user, team)) return "stranger";
  const isManager =
    memberRole === 1 ||
    (type === 0 && user.role === 5) ||
    grantInSpace(world, user, team).template === PRESET_IDS.manage;
  return isManager ? "manager" : "member";
}

/** Whether a user, or an application by itself, may do everything in a space. */
export function managesSpace(world: World, user: User | undefined, team: Team): boolean {
  const standing = standingIn(world, user, team);
  return standing === "administrator" || standing === "manager";
}

/** Whether a user belongs to a space: owns it, or is of its department or its group. */
export function belongsTo(world: World, user: User, { type, ownerId }: Team): boolean {
  if (type === 1) return ownerId === user.id;
  if (type === 0) return user.departmentId === ownerId;
  return findMember(world, ownerId, user.id) !== undefined;
}

/** What a user may do in a space, or with one of its files or folders. */
export function rightsIn(
  world: World,
  user: User | undefined,
  space: Space,
  file?: File,
): Capabilities {
  const standing = standingIn(world, user, space);
  if (standing === "stranger") return NOTHING;
  if (!user || standing !== "member") return MANAGE;
  return capabilitiesOf(world, grantOfMember(world, user, space, file));
}

/** What one who belongs to a space is given there, or on one of its files or folders. */
export function grantIn(world: World, user: User, space: Space, file?: File): Grant {
  if (managesSpace(world, user, space)) return { template: PRESET_IDS.manage };
  return grantOfMember(world, user, space, file);
}

function grantOfMember(world: World, user: User, space: Space, file?: File): Grant {
  const ofFile = file && permissionOnFile(world, user, space, file);
  return ofFile ?? grantInSpace(world, user, space);
}

function grantInSpace(world: World, user: User, team: Team): Grant {
  return ownGrant(world, user, team) ?? initialGrant(world, team.ownerId);
}

/** What a user is given in a whole space, unless that is what new members are given. */
export function ownGrant(
  world: World,
  { id }: User,
  { type, ownerId, containerId = "" }: Team,
): Grant | undefined {
  if (type !== 2) return find(world.permissions, permissionKey(containerId, "", id));
  const member = findMember(world, ownerId, id);
  return member?.template ? member : undefined;
}

/** What new members of a department or a group are given. */
export function initialGrant(world: World, ownerId: string): Grant {
  return find(world.initialPermissions, ownerId) ?? { template: PRESET_IDS.unableToDelete };
}

/** A permission on a file, or on the nearest folder above it that the user has one on. */
function permissionOnFile(
  world: World,
  { id: userId }: User,
  { containerId }: Space,
  file: File,
): Permission | undefined {
  for (const { id } of [file, ...foldersAbove(world, file).reverse()]) {
    const permission = find(world.permissions, permissionKey(containerId, id, userId));
    if (permission) return permission;
  }
  return undefined;
}

const permissionKey = (containerId: string, fileId: string, userId: string): string =>
  `${containerId}/${fileId}/${userId}`;

/** What a template gives, or somebody's own capabilities where there is none. */
export function capabilitiesOf(world: World, { template, capabilities }: Grant): Capabilities {
  if (template === NO_TEMPLATE) return capabilities ?? NOTHING;
  return find(world.permissionTemplates, template)?.capabilities ?? NOTHING;
}
