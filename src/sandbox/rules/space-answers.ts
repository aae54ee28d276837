// A space as answers show it. The operations give the same values in other types and selections.
import type { components } from "../../../generated/types.ts";
import { rootFolderOf, safeFolderOf } from "../world/ids.ts";
import { isoTime } from "../world/moments.ts";
import type { Space } from "../world/rows.ts";
import { kilobytes } from "../world/units.ts";
import type { World } from "../world/world.ts";

type Schemas = components["schemas"];

/** What all of them have. */
const inAll = ({ organization }: World, { containerId, used, creator, modifier }: Space) => ({
  containerId,
  bizRootFileId: rootFolderOf(containerId),
  bizSboxFileId: safeFolderOf(containerId),
  spaceUsed: String(kilobytes(used)),
  tenantId: organization.tenantId,
  creator,
  modifier,
});

const times = ({ createTime, updateTime }: Space) => ({
  createTime: isoTime(createTime),
  updateTime: isoTime(updateTime),
});

/** In the list of an owner's spaces: figures as text, and no times. */
export function ownedSpace(world: World, space: Space): Schemas["OwnedSpace"] {
  const { type, status, capacity, ownerId, rootFileId } = space;
  return {
    ...inAll(world, space),
    type: `${type}`,
    status: `${status}`,
    capacity: `${capacity}`,
    ownerId,
    rootFileId,
  };
}

/** By itself: figures as text. */
export function singleSpace(world: World, space: Space): Schemas["Space"] {
  return { ...ownedSpace(world, space), ...times(space) };
}

/** After its creation: figures as numbers, and no times. */
export function createdSpace(world: World, space: Space): Schemas["CreatedSpace"] {
  const { type, status, capacity, ownerId, rootFileId, creator } = space;
  return {
    ...{ ...inAll(world, space), type, status, capacity, ownerId, rootFileId },
    operatorId: creator,
  };
}

/** With its department or group in a list: figures as numbers, and what the lists add. */
export function listedSpace(world: World, space: Space) {
  const { status, capacity } = space;
  return { ...inAll(world, space), ...times(space), status, capacity };
}
