// Whether a file of this machine and one of a space have the same content.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type Entry, entryOf } from "./entry.ts";
import type { Space } from "./space.ts";

export async function hasSameContent(
  local: string,
  { size, sha256 }: Pick<Entry, "size" | "sha256">,
): Promise<boolean> {
  const stats = await lstat(local).catch(() => undefined);
  if (!stats?.isFile() || stats.size !== size || sha256 === undefined) return false;
  const hash = createHash("sha256");
  await pipeline(createReadStream(local), hash);
  return hash.digest("hex") === sha256.toLowerCase();
}

/** A file with its digest, which is asked for if the list that had the file has none. */
export async function withDigest(
  { koodrive, containerId }: Space,
  entry: Entry,
): Promise<Pick<Entry, "size" | "sha256">> {
  if (entry.size !== undefined && entry.sha256 !== undefined) return entry;
  const file = await koodrive.files.get({ containerId, fileId: entry.id });
  const { size = entry.size, sha256 } = entryOf({ ...file, id: entry.id }, "") ?? entry;
  return { ...(size !== undefined && { size }), ...(sha256 !== undefined && { sha256 }) };
}
