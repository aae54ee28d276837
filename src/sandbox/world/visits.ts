// What users did with files last, for the list of files that they have used recently.
import type { File, VisitType } from "./file-rows.ts";
import { mintId } from "./ids.ts";
import { drop, find, put, select } from "./table.ts";
import { at, sizeOf } from "./tree.ts";
import type { World } from "./world.ts";

/** The newest of so many files of a user are kept. */
export const MAX_VISITS = 100;

/** The world that knows what a user has done with a file. Applications have no such list. */
export function recordVisit(
  world: World,
  userId: string | undefined,
  { id: fileId, containerId, name, fileType }: File,
  type: VisitType,
): World {
  if (userId === undefined || !find(world.users, userId)) return world;
  const [next, id] = mintId(world);
  const visit = { id, userId, fileId, containerId, name, fileType, type, time: world.now };
  const visits = put(next.visits, visit);
  const ofUser = select(visits, "user", userId);
  const oldest = at(ofUser, 0);
  const isFull = oldest && sizeOf(ofUser) > MAX_VISITS;
  return { ...next, visits: isFull ? drop(visits, `${userId}/${oldest.fileId}`) : visits };
}
