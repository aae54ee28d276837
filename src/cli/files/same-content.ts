// Whether a file of this machine and one of a space have the same content.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Entry } from "./entry.ts";

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
