// Stored bytes, as rows: copies and versions have theirs in common.
import type { Content, File } from "./file-rows.ts";
import { mintId } from "./ids.ts";
import { drop, find, put, select } from "./table.ts";
import { at, values } from "./tree.ts";
import type { World } from "./world.ts";

/** The world with bytes that are stored already. */
export function addContent(
  world: World,
  { blobs, ...given }: Omit<Content, "id" | "size">,
): [World, Content] {
  const size = blobs.reduce((total, blob) => total + blob.size, 0);
  const [next, id] = mintId(world);
  const content = { ...given, id, size, blobs };
  return [{ ...next, contents: put(next.contents, content) }, content];
}

/** The bytes of a file in its newest version; undefined for a folder. */
export function contentOf(world: World, { versionId = "" }: File): Content | undefined {
  return find(world.contents, find(world.versions, versionId)?.contentId ?? "");
}

/** The content that has this digest and this size. */
export function findContent(world: World, sha256: string, size: number): Content | undefined {
  for (const content of values(select(world.contents, "sha256", sha256))) {
    if (content.size === size) return content;
  }
  return undefined;
}

/** The world without a content, unless a version, a thumbnail or an archive has it. */
export function dropContentIfUnused(world: World, contentId: string): World {
  const isUsed =
    at(select(world.versions, "content", contentId), 0) !== undefined ||
    at(select(world.files, "thumbnail", contentId), 0) !== undefined ||
    at(select(world.works, "archive", contentId), 0) !== undefined;
  return isUsed ? world : { ...world, contents: drop(world.contents, contentId) };
}
