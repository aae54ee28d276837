// The capacity that was purchased, by the type of spaces that it is for, and what is used of it.
import type { Pool, SpaceType } from "./rows.ts";
import { find, put } from "./table.ts";
import type { World } from "./world.ts";

export const poolOf = (world: World, type: SpaceType): Pool => world.pools[type];

/** GB of a pool that no space has. */
export function unallocated({ total, allocated }: Pool): number {
  return total - allocated;
}

export function addToPool(
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

/** The world in which a space, and its pool, use so many bytes more. */
export function addUsed(world: World, containerId: string, bytes: number): World {
  const space = find(world.spaces, containerId);
  if (!space || bytes === 0) return world;
  const spaces = put(world.spaces, { ...space, used: space.used + bytes });
  return { ...addToPool(world, space.type, { used: bytes }), spaces };
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
