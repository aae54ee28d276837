// What the API does not do to spaces: it neither changes those of groups nor gives a user a second.
import { ArgumentError } from "../../errors.ts";
import { poolOf, unallocated } from "../world/pools.ts";
import type { Space, SpaceStatus } from "../world/rows.ts";
import { allocateSpace, resizeSpace } from "../world/spaces.ts";
import { find, put } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { oneOf, required, text, wholeNumber } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";
import { spaceOf } from "./space-of.ts";
import { userOf } from "./user-of.ts";

export interface SpaceChanges {
  containerId: string;
  /**
   * GB, from 1: no more than its pool has left, no less than is used of it. Default: as before.
   */
  capacity?: number | undefined;
  /** 0 normal, 1 disabled. Default: as before. */
  status?: SpaceStatus | undefined;
}

export interface NewUserSpace {
  /** Any identifier of the user. */
  userId: string;
  /** GB, from 1. Default: that of the space that a new user gets, or 1 where that gets none. */
  capacity?: number | undefined;
}

const BYTES_PER_GB = 2 ** 30;

function resize(world: World, space: Space, capacity: number): World {
  const most = space.capacity + unallocated(poolOf(world, space.type));
  if (capacity > most) throw tooMuch(most, capacity);
  const least = Math.ceil(space.used / BYTES_PER_GB);
  if (capacity < least) {
    throw new ArgumentError("capacity", `must be at least ${least}, which is used, is ${capacity}`);
  }
  return resizeSpace(world, space, capacity, space.modifier);
}

const tooMuch = (most: number, capacity: number) =>
  new ArgumentError(
    "capacity",
    `must be at most ${most}, all that the pool has left, is ${capacity}`,
  );

export const spaceCommands = {
  /** Changes the capacity or the status of any space, that of a group included. */
  updateSpace: command<SpaceChanges, Space>({
    arguments: { containerId: required(text), capacity: wholeNumber(1), status: oneOf(0, 1) },
    run: changeWorld((world, { containerId, capacity, status }) => {
      const before = spaceOf(world, containerId);
      const resized = capacity === undefined ? world : resize(world, before, capacity);
      const space = find(resized.spaces, containerId) ?? before;
      const after = { ...space, status: status ?? space.status, updateTime: world.now };
      return [{ ...resized, spaces: put(resized.spaces, after) }, after];
    }),
  }),

  /** Gives a user an individual space, beside those that the user has. */
  createSpace: command<NewUserSpace, Space>({
    arguments: { userId: required(text), capacity: wholeNumber(1) },
    run: changeWorld((world, { userId, capacity }) => {
      const { id } = userOf(world, userId);
      const size = capacity ?? (world.organization.personalSpaceSize || 1);
      const made = allocateSpace(world, { type: 1, ownerId: id, capacity: size, creator: id });
      if (!made) throw tooMuch(unallocated(poolOf(world, 1)), size);
      return made;
    }),
  }),
} as const satisfies CommandTable;
