// The files of a share are saved to a space of a visitor, one after the other.
import type { File } from "../world/file-rows.ts";
import { depthOfFolder, heightOfFolder, MAX_FOLDER_DEPTH, sizeOfAll } from "../world/files.ts";
import { copyFile } from "../world/new-files.ts";
import type { Space } from "../world/rows.ts";
import { freeBytes } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import { recordVisit } from "../world/visits.ts";
import { keepArchive } from "../world/work-contents.ts";
import type { Work, WorkItem, WorkOutcome } from "../world/work-rows.ts";
import type { Performers } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { findFolder } from "./file-access.ts";
import { failureOf } from "./job-items.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { findSharedFile } from "./share-access.ts";

/** What a task on the files of a share needs beside them. */
export interface ShareTaskPlan {
  readonly shareId: string;
  /** The space of the share. */
  readonly containerId: string;
  /** Where the files are saved to; undefined for a task that packs them. */
  readonly target?: { readonly containerId: string; readonly folderId: string };
  /** The name of the archive. */
  readonly zipName?: string;
}

export const planOf = ({ plan }: Work): ShareTaskPlan => plan as unknown as ShareTaskPlan;

export const shareTaskPerformers: Performers = {
  shareTask: {
    perform(world, work, item) {
      const saved = saveFile(world, work, item);
      return isRefusal(saved) ? [world, failureOf(saved)] : saved;
    },
    finish: keepArchive,
  },
};

function saveFile(
  world: World,
  work: Work,
  { id: fileId }: WorkItem,
): [World, WorkOutcome] | Refusal {
  const { shareId, target } = planOf(work);
  // It has been packed already.
  if (!target) return [world, { succeeded: true }];
  const share = find(world.shares, shareId);
  const space = find(world.spaces, target.containerId);
  if (!share || !space) return refuse("13000301", "files.space");
  const file = findSharedFile(world, share, { fileId });
  if (isRefusal(file)) return file;
  const folder = findFolder(world, space, { fileId: target.folderId });
  if (isRefusal(folder)) return folder;
  const refusal = refuseDepth(world, folder.id, file) ?? refuseSize(world, space, [file]);
  if (refusal) return refusal;
  const { userId } = work;
  const place = { containerId: space.containerId, parentId: folder.id, userId };
  const [next, copy] = copyFile(world, file, place);
  return [recordVisit(next, userId, copy, 6), { succeeded: true, newFileId: copy.id }];
}

function refuseDepth(world: World, folderId: string, file: File): Refusal | undefined {
  const height = heightOfFolder(world, file);
  if (height === 0 || depthOfFolder(world, folderId) + height <= MAX_FOLDER_DEPTH) return undefined;
  const detail = `must leave at most ${MAX_FOLDER_DEPTH} levels of folders`;
  return refuse("13000310", "share-tasks.depth", { detail });
}

/** Why a space has no room for copies of files, if so. */
export function refuseSize(
  world: World,
  space: Space,
  files: readonly File[],
): Refusal | undefined {
  let size = 0;
  for (const file of files) size += sizeOfAll(world, file);
  const free = freeBytes(space);
  if (size <= free) return undefined;
  const detail = `must have room for ${size} bytes, has ${free}`;
  return refuse("13000311", "share-tasks.capacity", { field: "targetFileId.containerId", detail });
}
