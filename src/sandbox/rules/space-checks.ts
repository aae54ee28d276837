// What the rules of spaces find and check before they do anything.

import { poolOf, unallocated } from "../world/pools.ts";
import type { Space, SpaceType } from "../world/rows.ts";
import { allocateSpace, type NewSpace, spacesOf } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import { at, sizeOf, type Tree, values } from "../world/tree.ts";
import { gigabytesInBytes } from "../world/units.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { administers, isSystemAdministrator } from "./authority.ts";
import { type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";

export interface SpaceReference {
  type: SpaceType;
  ownerId: string;
  containerId?: string | undefined;
}

/** An owner's spaces of one type, where a user goes by any identifier. */
export function spacesOfOwner(
  world: World,
  { type, ownerId }: Omit<SpaceReference, "containerId">,
): Tree<Space> {
  const user = type === 1 ? findUser(world, ownerId) : undefined;
  return spacesOf(world, type, user?.id ?? ownerId);
}

/** The space that is meant, or why none is. */
export function findSpace(world: World, reference: SpaceReference): Space | Refusal {
  const spaces = spacesOfOwner(world, reference);
  const { containerId } = reference;
  if (containerId !== undefined) {
    const isMeant = (space: Space) => space.containerId === containerId;
    const space = [...values(spaces)].find(isMeant);
    return (
      space ?? refuseSpace("containerId", `is no space of type ${reference.type} of the owner`)
    );
  }
  if (sizeOf(spaces) > 1) {
    const detail = `is required: the owner has ${sizeOf(spaces)} spaces`;
    return refuse("13000102", "spaces.which", { field: "containerId", detail });
  }
  return at(spaces, 0) ?? refuseSpace("ownerId", `has no space of type ${reference.type}`);
}

/** @param field The argument that leads to no space. */
export function refuseSpace(field: string, detail: string): Refusal {
  return refuse("13000301", "spaces.unknown", { field, detail });
}

/** Whether a caller administers a space. Those of groups are the system administrators' alone. */
export function administersSpace(world: World, caller: Caller, { type, ownerId }: Space): boolean {
  if (isSystemAdministrator(caller)) return true;
  // The owner of a group's space is the group, which is in no department.
  const departmentId = type === 0 ? ownerId : find(world.users, ownerId)?.departmentId;
  return departmentId !== undefined && administers(world, caller, departmentId);
}

/** Whether a caller may read what is known of a space. */
export function mayReadSpace(world: World, caller: Caller, space: Space): boolean {
  const { type, ownerId } = space;
  if (administersSpace(world, caller, space)) return true;
  if (!caller.user) return false;
  const { id, departmentId } = caller.user;
  if (type === 2) return find(world.members, `${ownerId}/${id}`) !== undefined;
  return ownerId === (type === 0 ? departmentId : id);
}

/** A new space, or why its pool does not give it. */
export function grantSpace(world: World, space: NewSpace): [World, Space] | Refusal {
  const { type, capacity } = space;
  return allocateSpace(world, space) ?? refuseBeyond(unallocated(poolOf(world, type)), capacity);
}

/** Why a space cannot have another capacity, if it cannot. */
export function refuseResizing(world: World, space: Space, capacity: number): Refusal | undefined {
  if (capacity === space.capacity) return undefined;
  if (gigabytesInBytes(capacity) < space.used) {
    const least = Math.ceil(space.used / gigabytesInBytes(1));
    const detail = `must be at least ${least}, which is in use, is ${capacity}`;
    return refuse("13000311", "spaces.in-use", { field: "capacity", detail });
  }
  const most = space.capacity + Math.max(0, unallocated(poolOf(world, space.type)));
  return capacity > most ? refuseBeyond(most, capacity) : undefined;
}

function refuseBeyond(most: number, capacity: number): Refusal {
  const detail = `must be at most ${most}, is ${capacity}`;
  return refuse("13000311", "spaces.pool", { field: "capacity", detail });
}
