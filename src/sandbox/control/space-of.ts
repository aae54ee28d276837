// Spaces as arguments of commands.
import { ArgumentError } from "../../errors.ts";
import type { Space } from "../world/rows.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";

/** @throws {@link ArgumentError} if there is no such space. */
export function spaceOf(world: World, containerId: string): Space {
  const space = find(world.spaces, containerId);
  if (space) return space;
  const problem = `must be that of a space; there is no ${containerId}`;
  throw new ArgumentError("containerId", problem);
}
