// The spaces of a seed: those of departments, users and groups.
import { ArgumentError } from "../../errors.ts";
import { NO_TEMPLATE, NOTHING } from "../world/capabilities.ts";
import { makeSpace, type NewSpace } from "../world/spaces.ts";
import type { Draft } from "./draft.ts";
import { growFiles } from "./files.ts";
import { SPACE_STATUSES } from "./names.ts";
import type { SeedSpace } from "./seed.ts";

export type SpaceOwner = Pick<NewSpace, "type" | "ownerId" | "creator">;

const POOLS = ["department", "individual", "group"] as const;

/** Allocates the space that a seed has at a path. */
export function addSpace(
  draft: Draft,
  path: string,
  given: number | SeedSpace | undefined,
  owner: SpaceOwner,
): void {
  const isShort = typeof given !== "object";
  const {
    capacity,
    status = "normal",
    ...more
  }: SeedSpace = isShort ? { capacity: given ?? 0 } : given;
  if (capacity === 0) return;
  const left = draft.left[owner.type] - capacity;
  if (left < 0) {
    const pool = `the pool of ${POOLS[owner.type]} spaces has ${draft.left[owner.type]} left`;
    throw new ArgumentError(path, `must be smaller than ${capacity} GB: ${pool}`);
  }
  draft.left[owner.type] = left;
  const [world, space] = makeSpace(draft.world, { ...owner, capacity });
  draft.world = world;
  if (more.capabilities && owner.type !== 1) {
    draft.initialPermissions.push({
      ownerId: owner.ownerId,
      template: NO_TEMPLATE,
      // A copy: the seed may change later.
      capabilities: { ...NOTHING, ...more.capabilities },
      updateTime: world.now,
    });
  }
  const used = more.files ? growFiles(draft, `${path}.files`, more.files, space) : 0;
  draft.spaces.push({ ...space, used, status: SPACE_STATUSES[status] });
}
