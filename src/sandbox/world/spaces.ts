// What several rules do with spaces, whose capacity is allocated from the pool of their type.
import { emptySpace } from "./files.ts";
import { mintContainerId, mintId, mintRootFileId } from "./ids.ts";
import { addToPool, poolOf, unallocated } from "./pools.ts";
import type { Space, SpaceStatus, SpaceType } from "./rows.ts";
import { drop, dropAll, find, put, select } from "./table.ts";
import { type Tree, values } from "./tree.ts";
import { gigabytesInBytes } from "./units.ts";
import type { World } from "./world.ts";

export function spacesOf(world: World, type: SpaceType, ownerId: string): Tree<Space> {
  return select(world.spaces, "owner", `${type}/${ownerId}`);
}

/** The name of the department, the user or the group that a space belongs to. */
export function ownerNameOf(world: World, { type, ownerId }: Space): string | undefined {
  const owners = [world.departments, world.users, world.groups] as const;
  return find<{ name: string }>(owners[type], ownerId)?.name;
}

export interface NewSpace {
  type: SpaceType;
  ownerId: string;
  /** GB */
  capacity: number;
  creator: string;
}

/** A new space, or undefined if its pool has too little left. */
export function allocateSpace(world: World, space: NewSpace): [World, Space] | undefined {
  const { type, capacity } = space;
  if (capacity > unallocated(poolOf(world, type))) return undefined;
  const [next, row] = makeSpace(world, space);
  const spaces = put(next.spaces, row);
  return [{ ...addToPool(next, type, { allocated: capacity }), spaces }, row];
}

/** The row of a new space, which is not in its table yet, nor is its capacity allocated. */
export function makeSpace(world: World, space: NewSpace): [World, Space] {
  const { type, ownerId, capacity, creator } = space;
  const [withId, id] = mintId(world);
  const [withContainer, containerId] = mintContainerId(withId);
  const [next, rootFileId] = mintRootFileId(withContainer);
  const row: Space = {
    ...{ containerId, id, type, ownerId, capacity, rootFileId },
    ...{ status: 0, used: 0, creator, modifier: creator },
    ...{ createTime: world.now, updateTime: world.now },
  };
  return [next, row];
}

/** The world with a space of the default size, unless that is 0 or the pool has less left. */
export function allocateDefaultSpace(
  world: World,
  space: Pick<NewSpace, "ownerId" | "creator"> & { type: 0 | 1 },
): World {
  const { departmentSpaceSize, personalSpaceSize } = world.organization;
  const capacity = space.type === 0 ? departmentSpaceSize : personalSpaceSize;
  if (capacity === 0) return world;
  const [next = world] = allocateSpace(world, { ...space, capacity }) ?? [];
  return next;
}

/** The world without a space, all that is in it, and the permissions on it. */
export function releaseSpace(world: World, { type, capacity, containerId }: Space): World {
  const emptied = emptySpace(world, containerId);
  const { permissions } = emptied;
  return {
    ...addToPool(emptied, type, { allocated: -capacity }),
    permissions: dropAll(permissions, select(permissions, "space", containerId)),
    spaces: drop(emptied.spaces, containerId),
  };
}

/** The world in which a user has no permission in the spaces of a department or a group. */
export function endPermissions(
  world: World,
  userId: string,
  { type, ownerId }: Pick<Space, "type" | "ownerId">,
): World {
  let { permissions } = world;
  for (const permission of values(select(permissions, "user", userId))) {
    const { containerId } = permission;
    const space = find(world.spaces, containerId);
    if (space?.type !== type || space.ownerId !== ownerId) continue;
    permissions = drop(permissions, permissions.definition.key(permission));
  }
  return { ...world, permissions };
}

/** Whose files of a space are that nobody in particular has made. */
export const ownerOfFiles = ({ type, ownerId, creator }: Space): string =>
  type === 1 ? ownerId : creator;

/** Bytes that a space has room for. */
export const freeBytes = ({ capacity, used }: Space): number => gigabytesInBytes(capacity) - used;

/** The world without any of an owner's spaces. */
export function releaseSpacesOf(world: World, type: SpaceType, ownerId: string): World {
  let next = world;
  for (const space of values(spacesOf(world, type, ownerId))) next = releaseSpace(next, space);
  return next;
}

/** The world in which a space has another capacity, whatever its pool has left. */
export function resizeSpace(world: World, space: Space, capacity: number, modifier: string): World {
  return changeSpace(world, space, { capacity }, modifier);
}

export interface SpaceChanges {
  /** GB */
  capacity?: number | undefined;
  status?: SpaceStatus | undefined;
}

/** The world in which a space has another capacity or state, whatever its pool has left. */
export function changeSpace(
  world: World,
  space: Space,
  { capacity = space.capacity, status = space.status }: SpaceChanges,
  modifier: string,
): World {
  const row = { ...space, capacity, status, modifier, updateTime: world.now };
  const next = addToPool(world, space.type, { allocated: capacity - space.capacity });
  return { ...next, spaces: put(next.spaces, row) };
}
