// What several rules do with spaces, whose capacity is allocated from the pool of their type.
import { mintContainerId, mintId, mintRootFileId } from "./ids.ts";
import type { Capabilities, Pool, Space, SpaceStatus, SpaceType } from "./rows.ts";
import { drop, put, select } from "./table.ts";
import { type Tree, values } from "./tree.ts";
import type { World } from "./world.ts";

export const poolOf = (world: World, type: SpaceType): Pool => world.pools[type];

/** GB of a pool that no space has. */
export function unallocated({ total, allocated }: Pool): number {
  return total - allocated;
}

export function spacesOf(world: World, type: SpaceType, ownerId: string): Tree<Space> {
  return select(world.spaces, "owner", `${type}/${ownerId}`);
}

export interface NewSpace {
  type: SpaceType;
  ownerId: string;
  /** GB */
  capacity: number;
  creator: string;
  capabilities?: Capabilities | undefined;
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
  const { type, ownerId, capacity, creator, capabilities } = space;
  const [withId, id] = mintId(world);
  const [withContainer, containerId] = mintContainerId(withId);
  const [next, rootFileId] = mintRootFileId(withContainer);
  const row: Space = {
    ...{ containerId, id, type, ownerId, capacity, rootFileId },
    ...{ status: 0, used: 0, creator, modifier: creator },
    ...{ createTime: world.now, updateTime: world.now },
    ...(capabilities && { capabilities }),
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

/** The world without a space and all that is in it. */
export function releaseSpace(world: World, { type, capacity, used, containerId }: Space): World {
  const spaces = drop(world.spaces, containerId);
  return { ...addToPool(world, type, { allocated: -capacity, used: -used }), spaces };
}

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

/** The world in which a pool has given capacity to others, whatever it has left. */
export function transferCapacity(
  world: World,
  origin: SpaceType,
  targets: readonly { type: SpaceType; expandCapacity: number }[],
): World {
  let next = world;
  for (const { type, expandCapacity } of targets) {
    next = addToPool(next, origin, { total: -expandCapacity });
    next = addToPool(next, type, { total: expandCapacity });
  }
  return next;
}

/**
 * Purchased capacity by the type of spaces that it is for: 60, 20 and 20 hundredths, in whole GB,
 * the rest for departments.
 */
export function shareOut(capacity: number): readonly [number, number, number] {
  const fifth = Math.trunc(capacity / 5);
  return [capacity - 2 * fifth, fifth, fifth];
}

/** The world in which more or less was purchased, which its pools share. */
export function purchaseCapacity(world: World, purchasedCapacity: number): World {
  const difference = purchasedCapacity - world.organization.purchasedCapacity;
  const organization = { ...world.organization, purchasedCapacity };
  return shareOut(difference).reduce<World>(
    (next, share, type) => addToPool(next, type as SpaceType, { total: share }),
    { ...world, organization },
  );
}

function addToPool(
  world: World,
  type: SpaceType,
  { total = 0, allocated = 0, used = 0 }: Partial<Omit<Pool, "type">>,
): World {
  const pools = world.pools.map((pool) => {
    if (pool.type !== type) return pool;
    return {
      type,
      total: pool.total + total,
      allocated: pool.allocated + allocated,
      used: pool.used + used,
    };
  });
  return { ...world, pools: pools as unknown as World["pools"] };
}
