// Stored bytes that works hold: archives that they have packed, until their links expire, and what
// they still have to unpack.
import { addContent, dropContentIfUnused } from "./contents.ts";
import type { Content } from "./file-rows.ts";
import { DAY } from "./moments.ts";
import { put, select } from "./table.ts";
import { values } from "./tree.ts";
import type { Work } from "./work-rows.ts";
import type { World } from "./world.ts";

/** The world in which a work holds bytes that are stored already. */
export function holdContent(
  world: World,
  work: Work,
  bytes: Pick<Content, "sha256" | "blobs">,
): World {
  const [next, { id: archiveContentId }] = addContent(world, bytes);
  return { ...next, works: put(next.works, { ...work, archiveContentId }) };
}

/** The world in which a work that has ended holds its archive as long as links are valid. */
export function keepArchive(world: World, work: Work): World {
  const { endTime = world.now, archiveContentId } = work;
  if (archiveContentId === undefined) return world;
  const expireTime = endTime + world.organization.packageDownloadExpiry * DAY;
  return { ...world, works: put(world.works, { ...work, expireTime }) };
}

/** The world in which a work holds nothing. */
export function releaseContent(world: World, work: Work): World {
  const { archiveContentId, expireTime, ...row } = work;
  if (archiveContentId === undefined) return world;
  return dropContentIfUnused({ ...world, works: put(world.works, row) }, archiveContentId);
}

/** The world without archives whose links have expired. */
export function dropExpiredArchives(world: World): World {
  let next = world;
  for (const work of values(select(world.works, "expiry", "expiry"))) {
    if ((work.expireTime ?? 0) > world.now) break;
    next = releaseContent(next, work);
  }
  return next;
}
