// The files of a space: a tree of folders below two top folders, and the recycle bin. All that
// changes a file goes through here, so that used capacity, the lists of changes and the marks on
// files never differ from what there is.
import { closeSyncDirectory, recordChange, recordMove } from "./changes.ts";
import { dropContentIfUnused } from "./contents.ts";
import type { ChangeType, File, Version } from "./file-rows.ts";
import { rootFolderOf, safeFolderOf } from "./ids.ts";
import { DAY } from "./moments.ts";
import { stampName } from "./names.ts";
import { addUsed } from "./pools.ts";
import type { Space } from "./rows.ts";
import { drop, find, put, select } from "./table.ts";
import { sortableName } from "./tables.ts";
import { at, rank, type Tree, values } from "./tree.ts";
import type { World } from "./world.ts";

/** Folders of this depth hold files, and no folders. Those in a top folder have depth 1. */
export const MAX_FOLDER_DEPTH = 30;

export const isFolder = ({ fileType }: File): boolean => fileType === "10" || fileType === "11";

/** Whether this identifies one of a space's two top folders. */
export const isTopFolder = (space: Pick<Space, "containerId">, id: string): boolean =>
  id === rootFolderOf(space.containerId) || id === safeFolderOf(space.containerId);

/** What is in a folder, by when it was edited. What is in the recycle bin is not. */
export const contentsOfFolder = (world: World, folderId: string): Tree<File> =>
  select(world.files, "folder", folderId);

/** The file of this name in a folder. */
export function findInFolder(world: World, folderId: string, name: string): File | undefined {
  const byName = select(world.files, "name", folderId);
  const file = at(byName, rank(byName, sortableName(name)));
  return file?.name === name ? file : undefined;
}

/** The folders above a file, from the top, without the top folder itself. */
export function foldersAbove(world: World, file: File): File[] {
  const above: File[] = [];
  let folder = find(world.files, file.parentId);
  while (folder) {
    above.unshift(folder);
    folder = find(world.files, folder.parentId);
  }
  return above;
}

/** Where a file is, or was before it came into the recycle bin. */
export interface Path {
  readonly topFolderId: string;
  /** The folders down to the file, and itself; without the top folder. */
  readonly steps: readonly { readonly id: string; readonly name: string }[];
}

export function pathOf(world: World, file: File): Path {
  const line = [...foldersAbove(world, file), file];
  const index = line.findLastIndex(({ recycled }) => recycled);
  const recycled = line[index]?.recycled;
  return {
    topFolderId: recycled?.topFolderId ?? line[0]?.parentId ?? file.parentId,
    steps: [...(recycled?.formerPath ?? []), ...line.slice(Math.max(index, 0))],
  };
}

/** The depth of a folder: 0 for a top folder. */
export function depthOfFolder(world: World, folderId: string): number {
  const folder = find(world.files, folderId);
  return folder ? foldersAbove(world, folder).length + 1 : 0;
}

/** How many levels of folders a file takes: 0 if it is none, 1 for a folder without folders. */
export function heightOfFolder(world: World, file: File): number {
  if (!isFolder(file)) return 0;
  let below = 0;
  for (const child of values(contentsOfFolder(world, file.id))) {
    if (isFolder(child)) below = Math.max(below, heightOfFolder(world, child));
  }
  return below + 1;
}

/** Whether a folder is a file itself, or below it. */
export function isAtOrBelow(world: World, folderId: string, fileId: string): boolean {
  if (folderId === fileId) return true;
  const folder = find(world.files, folderId);
  return folder !== undefined && foldersAbove(world, folder).some(({ id }) => id === fileId);
}

/** The file that was put into the recycle bin and took this one with it, if one was. */
export function recycledWith(world: World, file: File): File | undefined {
  if (file.recycled) return file;
  return foldersAbove(world, file).findLast(({ recycled }) => recycled);
}

export const isInBin = (world: World, file: File): boolean =>
  recycledWith(world, file) !== undefined;

/** What was put into the recycle bin of a space, the oldest first. */
export const binOf = (world: World, containerId: string): Tree<File> =>
  select(world.files, "bin", containerId);

/** A file and all below it, each folder before what is in it. */
export function* filesBelow(world: World, file: File): Generator<File> {
  yield file;
  if (!isFolder(file)) return;
  for (const child of values(contentsOfFolder(world, file.id))) yield* filesBelow(world, child);
}

/** Bytes of all versions of a file and of the files below it. */
export function usedBy(world: World, file: File): number {
  let used = 0;
  for (const { id } of filesBelow(world, file)) {
    for (const { size } of values(select(world.versions, "file", id))) used += size;
  }
  return used;
}

/** Bytes of a file and of the files below it, in their newest versions. */
export function sizeOfAll(world: World, file: File): number {
  let sum = 0;
  for (const { size } of filesBelow(world, file)) sum += size;
  return sum;
}

/** A place for a file. */
export interface Place {
  parentId: string;
  name: string;
  isFolder: boolean;
}

/** A name that is free in a folder: the one that is wished for, or one with a timestamp. */
export function freeName(world: World, { parentId, name, isFolder: isForFolder }: Place): string {
  const isTaken = (candidate: string) => findInFolder(world, parentId, candidate) !== undefined;
  if (!isTaken(name)) return name;
  const stamped = (second: number) => stampName(name, world.now + second * 1000, isForFolder);
  // In a bisection, as thousands may have come with the same name in this second.
  let lastTaken = -1;
  let free = 0;
  while (isTaken(stamped(free))) {
    lastTaken = free;
    free = 2 * free + 1;
  }
  while (free - lastTaken > 1) {
    const middle = (lastTaken + free) >> 1;
    if (isTaken(stamped(middle))) lastTaken = middle;
    else free = middle;
  }
  return stamped(free);
}

/** The world with a new file, or with another state of one. */
export function putFile(world: World, file: File, change: ChangeType): World {
  const next = { ...world, files: put(world.files, file) };
  if (change === "move") {
    const former = find(world.files, file.id) ?? file;
    return recordMove(next, former, file, filesBelow(next, file));
  }
  // With a folder, all that is in it comes out of the recycle bin.
  const changed = change === "restore" ? filesBelow(next, file) : [file];
  return recordChange(next, file, change, changed);
}

/** The world in which a file is in the recycle bin, with all below it. */
export function recycleFile(world: World, file: File, userId: string): World {
  const above = foldersAbove(world, file);
  const formerPath = above.map(({ id, name }) => ({ id, name }));
  const topFolderId = above[0]?.parentId ?? file.parentId;
  const row = { ...file, recycled: { time: world.now, userId, formerPath, topFolderId } };
  return putFile(world, row, "delete");
}

/** The world without a file and all below it, whether or not it is in the recycle bin. */
export function purgeFile(world: World, file: File): World {
  let next = isInBin(world, file) ? world : recordChange(world, file, "delete", [file]);
  for (const one of [...filesBelow(world, file)]) next = dropFile(next, one);
  return next;
}

function dropFile(world: World, file: File): World {
  const { id, containerId } = file;
  let { versions, permissions } = world;
  let used = 0;
  const ofFile = [...values(select(versions, "file", id))];
  for (const version of ofFile) {
    versions = drop(versions, version.id);
    used += version.size;
  }
  for (const { userId } of values(select(permissions, "file", id))) {
    permissions = drop(permissions, `${containerId}/${id}/${userId}`);
  }
  let next: World = { ...world, versions, permissions, files: drop(world.files, id) };
  next = closeSyncDirectory(next, id);
  for (const { contentId } of ofFile) next = dropContentIfUnused(next, contentId);
  if (file.thumbnailId) next = dropContentIfUnused(next, file.thumbnailId);
  for (const index of ["file", "folder"] as const) {
    for (const upload of values(select(world.uploads, index, id)))
      next = dropUpload(next, upload.id);
  }
  return addUsed(next, containerId, -used);
}

/** The world without a version of a file that is not its newest. */
export function dropVersion(world: World, { id, fileId, contentId, size }: Version): World {
  const versions = drop(world.versions, id);
  const next = dropContentIfUnused({ ...world, versions }, contentId);
  return addUsed(next, find(world.files, fileId)?.containerId ?? "", -size);
}

/** The world without an upload and what has been sent of it. */
export function dropUpload(world: World, uploadId: string): World {
  let { parts } = world;
  for (const { number } of values(select(parts, "upload", uploadId))) {
    parts = drop(parts, `${uploadId}/${number}`);
  }
  return { ...world, parts, uploads: drop(world.uploads, uploadId) };
}

/** Milliseconds after which an upload that was not completed is given up. */
const UPLOAD_LIFE = 7 * DAY;

/** The world without uploads that nobody is going to complete. */
export function giveUpUploads(world: World): World {
  let next = world;
  for (const { id, createTime } of values(select(world.uploads, "age", "age"))) {
    if (createTime + UPLOAD_LIFE > world.now) break;
    next = dropUpload(next, id);
  }
  return next;
}

/** The world in which a space is empty. */
export function emptySpace(world: World, containerId: string): World {
  let next = world;
  for (const file of values(select(world.files, "space", containerId))) next = dropFile(next, file);
  for (const { id } of values(select(world.uploads, "space", containerId))) {
    next = dropUpload(next, id);
  }
  return next;
}
