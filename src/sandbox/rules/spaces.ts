// Spaces by themselves: how much capacity there is for them, and those of departments and users.
import { NO_TEMPLATE } from "../world/capabilities.ts";
import { setInitialPermission } from "../world/grants.ts";
import { poolOf, transferCapacity, unallocated } from "../world/pools.ts";
import type { Space, SpaceType } from "../world/rows.ts";
import { changeSpace, releaseSpace } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import { sizeOf, values } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { World } from "../world/world.ts";
import { administers, operatorOf } from "./authority.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Rules } from "./rule.ts";
import { createdSpace, ownedSpace, singleSpace } from "./space-answers.ts";
import {
  administersSpace,
  findSpace,
  grantSpace,
  mayReadSpace,
  refuseResizing,
  refuseSpace,
  type SpaceReference,
  spacesOfOwner,
} from "./space-checks.ts";

type SpaceOperation =
  | "getSpaceAllocation"
  | "transferUnallocatedSpace"
  | "batchGetSpaces"
  | "getSpaceById"
  | "getSpace"
  | "createSpace"
  | "updateSpace"
  | "deleteSpace"
  | "listSpacesByOwner";

const ALL_TYPES: readonly SpaceType[] = [0, 1, 2];

export const spaceRules: Rules<SpaceOperation> = {
  getSpaceAllocation: {
    allows: "administrators",
    run(world) {
      const data = world.pools.map(({ type, allocated, total }) => ({
        ...{ type, allocateCapacity: allocated, totalCapacity: total },
      }));
      return [world, { data }];
    },
  },

  transferUnallocatedSpace: {
    allows: "system administrators",
    changes: true,
    run(world, _caller, { body: { originType, target } }) {
      const sum = target.reduce((total, { expandCapacity }) => total + expandCapacity, 0);
      const left = unallocated(poolOf(world, originType));
      if (sum > left) {
        const detail = `must add up to at most ${left}, adds up to ${sum}`;
        return refuse("13000311", "spaces.transfer", { field: "target", detail });
      }
      return [transferCapacity(world, originType, target), {}];
    },
  },

  batchGetSpaces: {
    run(world, caller, { body: { type, ownerId, containerId } }) {
      const reference = { type: Number(type) as SpaceType, ownerId };
      const spaces = containerId
        ? [findSpace(world, { ...reference, containerId })]
        : [...values(spacesOfOwner(world, reference))];
      if (spaces.length === 0) {
        return refuseSpace("ownerId", `has no space of type ${type}`);
      }
      const data = [];
      for (const space of spaces) {
        if (isRefusal(space)) return space;
        if (!mayReadSpace(world, caller, space)) return refuseReader("ownerId");
        data.push(singleSpace(world, space));
      }
      return [world, { data }];
    },
  },

  getSpaceById: {
    run(world, caller, { path: { containerId } }) {
      const space = find(world.spaces, containerId);
      if (!space) return refuseSpace("containerId", "is no space");
      if (!mayReadSpace(world, caller, space)) return refuseReader("containerId");
      return [world, { data: singleSpace(world, space) }];
    },
  },

  getSpace: {
    run(world, caller, { path, query }) {
      const space = findSpace(world, { ...path, ...query });
      if (isRefusal(space)) return space;
      if (!mayReadSpace(world, caller, space)) return refuseReader("ownerId");
      return [world, { data: singleSpace(world, space) }];
    },
  },

  createSpace: {
    allows: "administrators",
    changes: true,
    run(world, caller, { path, body }) {
      const { type, capabilities } = body;
      const ownerId = findNewOwner(world, caller, type, path.ownerId);
      if (typeof ownerId !== "string") return ownerId;
      const capacity = Number(body.capacity);
      const creator = operatorOf(caller);
      const initial = { template: NO_TEMPLATE, capabilities };
      const isInitial = type === 0 && capabilities !== undefined;
      const prepared = isInitial ? setInitialPermission(world, { type, ownerId }, initial) : world;
      const granted = grantSpace(prepared, { type, ownerId, capacity, creator });
      if (isRefusal(granted)) return granted;
      const [next, space] = granted;
      return [next, { data: createdSpace(world, space) }];
    },
  },

  updateSpace: {
    allows: "administrators",
    changes: true,
    run(world, caller, { path: { ownerId }, body }) {
      const space = findAdministered(world, caller, { ...body, ownerId });
      if (isRefusal(space)) return space;
      const capacity = body.capacity === undefined ? space.capacity : Number(body.capacity);
      const refusal = refuseResizing(world, space, capacity);
      if (refusal) return refusal;
      const changes = { capacity, status: statusOf(body) };
      return [changeSpace(world, space, changes, operatorOf(caller)), {}];
    },
  },

  deleteSpace: {
    allows: "administrators",
    changes: true,
    run(world, caller, { path, query }) {
      const space = findAdministered(world, caller, { ...path, ...query });
      return isRefusal(space) ? space : [releaseSpace(world, space), {}];
    },
  },

  listSpacesByOwner: {
    run(world, caller, { path: { ownerId }, query: { type } }) {
      const types = type === undefined ? ALL_TYPES : [type];
      const data = [];
      for (const reference of types.map((each) => ({ type: each, ownerId }))) {
        for (const space of values(spacesOfOwner(world, reference))) {
          if (!mayReadSpace(world, caller, space)) return refuseReader("ownerId");
          data.push(ownedSpace(world, space));
        }
      }
      return [world, { data }];
    },
  },
};

function refuseReader(field: string): Refusal {
  const detail = "is of a space that the caller neither administers nor uses";
  return refuse("13000410", "spaces.readers", { field, detail });
}

/** The space that a caller administers, or why there is none. */
function findAdministered(
  world: World,
  caller: Caller,
  reference: SpaceReference,
): Space | Refusal {
  const space = findSpace(world, reference);
  if (isRefusal(space) || administersSpace(world, caller, space)) return space;
  return refuseScope();
}

function refuseScope(): Refusal {
  const detail = "must be the administrator's department, below it, or a user there";
  return refuse("13000410", "spaces.scope", { field: "ownerId", detail });
}

/** The identifier of a department or a user that can be given a space, or why there is none. */
function findNewOwner(
  world: World,
  caller: Caller,
  type: SpaceType,
  ownerId: string,
): string | Refusal {
  if (type === 2) {
    const detail = "must be 0 or 1: group spaces have an operation of their own";
    return refuse("13000102", "spaces.group-type", { field: "type", detail });
  }
  const user = type === 1 ? findUser(world, ownerId) : undefined;
  const department = find(world.departments, user ? user.departmentId : ownerId);
  if (!department || (type === 1 && !user)) {
    const detail = type === 1 ? "is no user" : "is no department";
    return refuse("13000309", "spaces.owner", { field: "ownerId", detail });
  }
  if (!administers(world, caller, department.id)) {
    return refuseScope();
  }
  if (sizeOf(spacesOfOwner(world, { type, ownerId })) > 0) {
    return refuse("13000102", "spaces.one", { field: "ownerId", detail: "has a space already" });
  }
  return user?.id ?? department.id;
}

function statusOf({ status }: Input<"updateSpace">["body"]): 0 | 1 | undefined {
  if (status === undefined) return undefined;
  return status === "1" ? 1 : 0;
}
