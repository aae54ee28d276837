// How files come to be: made, given another content, copied, and fetched out of the recycle bin.
import { drawHex } from "./chance.ts";
import type { ChangeType, Content, File, Recycling, Version } from "./file-rows.ts";
import { contentsOfFolder, findInFolder, freeName, isFolder, isInBin, putFile } from "./files.ts";
import { type Minting, mintId } from "./ids.ts";
import { addUsed } from "./pools.ts";
import { find, put, select } from "./table.ts";
import { at, sizeOf, values } from "./tree.ts";
import type { World } from "./world.ts";

export const FOLDER_TYPE = "10";
export const SMART_FOLDER_TYPE = "11";
export const FOLDER_MEDIA_TYPE = "application/vnd.huawei-apps.folder";
const OTHER_MEDIA_TYPE = "application/octet-stream";

/**
 * `F` and 32 characters. The first half rises: files sort by the time of their making. A text that
 * is made by `join` does not keep its parts.
 */
export function mintFileId<From extends Minting>(from: From): [From, string] {
  const [withId] = mintId(from);
  const [next, digits] = drawHex(withId, 16);
  const time = withId.lastId.toString(16).padStart(16, "0");
  return [next, ["F", time, digits].join("")];
}

export interface NewFile {
  containerId: string;
  parentId: string;
  /** Free in the folder. */
  name: string;
  /** Default: a folder. */
  fileType?: string | undefined;
  mimeType?: string | undefined;
  description?: string | undefined;
  hidden?: boolean | undefined;
  createdTime?: number | undefined;
  /** Default: now. */
  editedTime?: number | undefined;
  userId: string;
  /** Default: a new one. */
  fileId?: string | undefined;
}

/** Makes a folder. */
export function makeFolder(world: World, folder: NewFile): [World, File] {
  const [next, id] = idOf(world, folder);
  const file = rowOf(id, folder, world.now);
  return [putFile(next, file, "create"), file];
}

/** Makes a file with a content that is stored already. */
export function makeFile(
  world: World,
  newFile: NewFile,
  { content, keepForever = false }: { content: Content; keepForever?: boolean },
): [World, File] {
  const [withId, fileId] = idOf(world, newFile);
  const file = rowOf(fileId, newFile, world.now);
  const { mimeType, editorId: creatorId } = file;
  return addVersion(
    withId,
    file,
    { fileId, content, mimeType, keepForever, createReason: 1, creatorId },
    "create",
  );
}

/** The identifier that a new file is given, or a new one. */
export function idOf<From extends Minting>(from: From, { fileId }: NewFile): [From, string] {
  return fileId === undefined ? mintFileId(from) : [from, fileId];
}

/** The row of a file that is not in its table yet, with its newest version if it has one. */
export function rowOf(id: string, newFile: NewFile, now: number, newest?: Version): File {
  const { fileType = FOLDER_TYPE } = newFile;
  const mimeType = fileType === FOLDER_TYPE ? FOLDER_MEDIA_TYPE : OTHER_MEDIA_TYPE;
  // Large worlds have many: an object takes less memory when it is made as a whole.
  return {
    id,
    containerId: newFile.containerId,
    parentId: newFile.parentId,
    name: newFile.name,
    fileType,
    mimeType: newFile.mimeType ?? mimeType,
    description: newFile.description ?? "",
    hidden: newFile.hidden ?? false,
    createdTime: newFile.createdTime ?? now,
    editedTime: newFile.editedTime ?? now,
    ownerId: newFile.userId,
    editorId: newFile.userId,
    size: newest?.size ?? 0,
    sha256: newest?.sha256 ?? "",
    versionId: newest?.id,
  };
}

export type NewVersion = Pick<
  Version,
  "fileId" | "mimeType" | "keepForever" | "createReason" | "creatorId"
> & { content: Content; createTime?: number };

/** Gives a file another content, as its newest version. */
export function addVersion(
  world: World,
  file: File,
  newVersion: NewVersion,
  change: ChangeType = "update",
): [World, File] {
  const former = select(world.versions, "file", file.id);
  const [next, version] = versionOf(world, newVersion, at(former, sizeOf(former) - 1));
  const row = { ...withVersion(file, version), editedTime: world.now };
  const versions = put(next.versions, version);
  const { containerId, size } = row;
  return [addUsed(putFile({ ...next, versions }, row, change), containerId, size), row];
}

/** The row of a version, which is not in its table yet. */
export function versionOf<From extends Minting>(
  from: From,
  newVersion: NewVersion,
  before?: Version,
): [From, Version] {
  const { fileId, content, mimeType, keepForever, createReason, creatorId } = newVersion;
  const { createTime = from.now } = newVersion;
  const [withAsset, assetId] = before ? [from, assetIdOf(before)] : mintId(from);
  const [next, last] = mintId(withAsset);
  const version: Version = {
    id: [assetId, last].join("."),
    fileId,
    number: (before?.number ?? 0) + 1,
    contentId: content.id,
    size: content.size,
    sha256: content.sha256,
    mimeType,
    keepForever,
    createReason,
    creatorId,
    createTime,
  };
  return [next, version];
}

/** Of the object that all versions of a file have in common. */
export const assetIdOf = ({ id }: Pick<Version, "id">): string => id.slice(0, id.indexOf("."));

/** A file with a version as its newest. */
export function withVersion(file: File, version: Version): File {
  const { id: versionId, mimeType, creatorId: editorId, size, sha256 } = version;
  return { ...file, size, sha256, versionId, mimeType, editorId };
}

/** Where a file is to be copied to, and by whom. */
export interface Target {
  containerId: string;
  parentId: string;
  userId: string;
}

/** Copies a file, or a folder with all that is in it, in its newest version. */
export function copyFile(world: World, file: File, target: Target): [World, File] {
  const name = freeName(world, {
    parentId: target.parentId,
    name: file.name,
    isFolder: isFolder(file),
  });
  // What is in it now: a folder can be copied into itself.
  const children = isFolder(file) ? [...values(contentsOfFolder(world, file.id))] : [];
  let [next, copy] = copyAlone(world, file, { ...target, name });
  for (const child of children) {
    [next] = copyFile(next, child, { ...target, parentId: copy.id });
  }
  return [next, copy];
}

function copyAlone(world: World, file: File, target: Target & { name: string }): [World, File] {
  const { fileType, mimeType, description, hidden } = file;
  const newFile = { ...target, fileType, mimeType, description, hidden };
  const version = find(world.versions, file.versionId ?? "");
  const content = find(world.contents, version?.contentId ?? "");
  return content ? makeFile(world, newFile, { content }) : makeFolder(world, newFile);
}

/** Puts a file into another folder of its space, under a name that is free there. */
export function moveFile(
  world: World,
  file: File,
  { parentId, userId }: Omit<Target, "containerId">,
): [World, File] {
  const name = freeName(world, { parentId, name: file.name, isFolder: isFolder(file) });
  const row = { ...file, parentId, name, editorId: userId, editedTime: world.now };
  return [putFile(world, row, "move"), row];
}

/**
 * Fetches a file out of the recycle bin, into the folder that it was in. Folders above it that are
 * gone, or in the recycle bin themselves, are made anew.
 */
export function restoreFile(world: World, file: File, userId: string): [World, File] {
  const { recycled, ...former } = file;
  if (!recycled) return [world, file];
  const [withFolder, parentId] = formerFolder(world, file, { ...recycled, userId });
  const name = freeName(withFolder, { parentId, name: file.name, isFolder: isFolder(file) });
  const row: File = { ...former, parentId, name, editorId: userId };
  return [putFile(withFolder, row, "restore"), row];
}

/** The folder that a file was in, or the like of it: the path below what is left is made anew. */
function formerFolder(
  world: World,
  { containerId }: File,
  { formerPath, topFolderId, userId }: Recycling,
): [World, string] {
  const isLive = ({ id }: { id: string }) => {
    const folder = find(world.files, id);
    return folder !== undefined && !isInBin(world, folder);
  };
  const left = formerPath.findLastIndex(isLive);
  const parentId = formerPath[left]?.id ?? topFolderId;
  const names = formerPath.slice(left + 1).map(({ name }) => name);
  return makePath(world, { containerId, parentId, userId }, names);
}

/** The last of several folders, each in the one before. Those that are not there are made. */
export function makePath(
  world: World,
  { containerId, userId, ...target }: Target,
  names: readonly string[],
): [World, string] {
  let next = world;
  let { parentId } = target;
  for (const name of names) {
    const existing = findInFolder(next, parentId, name);
    if (existing && isFolder(existing)) {
      parentId = existing.id;
      continue;
    }
    const free = freeName(next, { parentId, name, isFolder: true });
    const [made, folder] = makeFolder(next, { containerId, parentId, name: free, userId });
    next = made;
    parentId = folder.id;
  }
  return [next, parentId];
}
