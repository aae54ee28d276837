// Whether a file of this machine and one of a space have the same content.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { type Entry, entryOf } from "./entry.ts";
import type { Space } from "./space.ts";

export async function hasSameContent(
  local: string,
  { size, sha256 }: Pick<Entry, "size" | "sha256">,
): Promise<boolean> {
  const stats = await lstat(local).catch(() => undefined);
  if (!stats?.isFile() || stats.size !== size || sha256 === undefined) return false;
  return (await digestOf(local)) === sha256.toLowerCase();
}

/** What would be sent. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  digest(): Promise<string>;
}

/** That of a file, also by a link; it is read at most once. */
export async function contentOf(local: string): Promise<Content> {
  const { size } = await stat(local);
  let digest: Promise<string> | undefined;
  return {
    size,
    digest() {
      digest ??= digestOf(local);
      return digest;
    },
  };
}

async function digestOf(local: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(local), hash);
  return hash.digest("hex");
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
