// Files in the spaces of a sandbox, put there as no call does it, and what is there.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { collect, readAll } from "../../src/sandbox/bytes/byte-store.ts";
import { memoryStore } from "../../src/sandbox/bytes/memory.ts";
import { addContent, contentOf } from "../../src/sandbox/world/contents.ts";
import type { Blob, File } from "../../src/sandbox/world/file-rows.ts";
import { contentsOfFolder, isFolder } from "../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../src/sandbox/world/ids.ts";
import { makeFile, makeFolder } from "../../src/sandbox/world/new-files.ts";
import type { Space } from "../../src/sandbox/world/rows.ts";
import { spacesOf } from "../../src/sandbox/world/spaces.ts";
import { find } from "../../src/sandbox/world/table.ts";
import { values } from "../../src/sandbox/world/tree.ts";
import type { World } from "../../src/sandbox/world/world.ts";

interface Place {
  space: Space;
  /** Default: the root. */
  folderId?: string | undefined;
}

/** The first space of a user (1), a department (0) or a group (2). */
export function spaceOf(world: World, ownerId: string, type: 0 | 1 | 2 = 1): Space {
  const [space] = values(spacesOf(world, type, ownerId));
  if (!space) throw new Error(`${ownerId} has no space`);
  return space;
}

const folderOf = ({ space, folderId = rootFolderOf(space.containerId) }: Place) => folderId;

export function addFolder(world: World, place: Place, name: string): [World, File] {
  const { containerId, ownerId: userId } = place.space;
  return makeFolder(world, { containerId, parentId: folderOf(place), name, userId });
}

export async function store(bytes: Uint8Array): Promise<Blob> {
  const writer = memoryStore.write(bytes.length);
  await writer.write(bytes);
  return writer.finish();
}

export async function addFile(
  world: World,
  place: Place,
  name: string,
  bytes: string | Uint8Array = name,
): Promise<[World, File]> {
  const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
  const stored = { sha256: bytesToHex(sha256(content)), blobs: [await store(content)] };
  const [withContent, row] = addContent(world, stored);
  const { containerId, ownerId: userId } = place.space;
  const file = { containerId, parentId: folderOf(place), name, fileType: "45", userId };
  return makeFile(withContent, file, { content: row });
}

/** What is in a folder and below it, by paths; those of folders end in a slash. */
export function pathsIn(world: World, folderId: string, above = ""): string[] {
  const paths = [...values(contentsOfFolder(world, folderId))].flatMap((file) => {
    const path = above + file.name;
    return isFolder(file) ? [`${path}/`, ...pathsIn(world, file.id, `${path}/`)] : [path];
  });
  return paths.sort();
}

export async function bytesOf(world: World, fileId: string): Promise<Uint8Array> {
  const file = find(world.files, fileId);
  const { blobs = [] } = (file && contentOf(world, file)) ?? {};
  return collect(readAll(memoryStore, blobs));
}

export const textOf = async (world: World, fileId: string): Promise<string> =>
  new TextDecoder().decode(await bytesOf(world, fileId));
