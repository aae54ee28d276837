// Puts a file at a path, as no operation does.
import { ArgumentError } from "../../errors.ts";
import { fileTypeOf, mediaTypeOf } from "../../model/file-types.ts";
import { addContent } from "../world/contents.ts";
import type { Content, File } from "../world/file-rows.ts";
import { findInFolder, isFolder } from "../world/files.ts";
import { rootFolderOf } from "../world/ids.ts";
import { addVersion, makeFile, makeFolder, type NewFile } from "../world/new-files.ts";
import { splitPath } from "../world/paths.ts";
import type { Space } from "../world/rows.ts";
import { freeBytes, ownerOfFiles, spacesOf } from "../world/spaces.ts";
import { at } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { spaceOf } from "./space-of.ts";
import { userOf } from "./user-of.ts";

export interface FilePlace {
  /** The space. Default: the first individual space of the user. */
  containerId?: string | undefined;
  /**
   * Who adds the file, by any identifier. Default: the owner of an individual space, of another
   * space who has made it.
   */
  userId?: string | undefined;
  /** From the root of the space: `Plans/plan.txt`, or `Plans/` for a folder. */
  path: string;
}

export type NewContent = Pick<Content, "sha256" | "blobs">;

/** @param content Undefined for a folder. */
export function addFile(
  world: World,
  { containerId, userId, path }: FilePlace,
  content: NewContent | undefined,
): [World, File] {
  const space = containerId ? spaceOf(world, containerId) : firstSpaceOf(world, userId);
  const user = userId === undefined ? ownerOfFiles(space) : userOf(world, userId).id;
  const { folders, name } = splitPath(path);
  let next = world;
  const target = {
    containerId: space.containerId,
    parentId: rootFolderOf(space.containerId),
    name,
  };
  for (const folder of folders) {
    const [made, { id }] = enterFolder(next, { ...target, name: folder, userId: user });
    next = made;
    target.parentId = id;
  }
  const newFile = { ...target, userId: user };
  return content ? addBytes(next, space, newFile, content) : enterFolder(next, newFile);
}

function firstSpaceOf(world: World, userId: string | undefined): Space {
  if (userId === undefined) throw new ArgumentError("containerId", "is required without userId");
  const space = at(spacesOf(world, 1, userOf(world, userId).id), 0);
  if (space) return space;
  throw new ArgumentError("userId", `must be that of a user with a space; ${userId} has none`);
}

/** The folder of this name, which is made if there is none. */
function enterFolder(world: World, folder: NewFile): [World, File] {
  const file = findInFolder(world, folder.parentId, folder.name);
  if (!file) return makeFolder(world, folder);
  if (isFolder(file)) return [world, file];
  throw new ArgumentError("path", `must be another: ${folder.name} is a file, not a folder`);
}

function addBytes(world: World, space: Space, newFile: NewFile, stored: NewContent): [World, File] {
  const { parentId, name, userId: creatorId } = newFile;
  const file = findInFolder(world, parentId, name);
  if (file && isFolder(file)) {
    throw new ArgumentError("path", `must be another: ${name} is a folder, not a file`);
  }
  const [next, content] = addContent(world, stored);
  const free = freeBytes(space);
  if (content.size > free) {
    const left = `must be at most ${free}, all that the space has left, is ${content.size}`;
    throw new ArgumentError("size", left);
  }
  if (!file) {
    const types = { fileType: fileTypeOf(name), mimeType: mediaTypeOf(name) };
    return makeFile(next, { ...newFile, ...types }, { content });
  }
  const { id: fileId, mimeType } = file;
  const version = { fileId, content, mimeType, keepForever: false, creatorId };
  return addVersion(next, file, { ...version, createReason: 1 });
}
