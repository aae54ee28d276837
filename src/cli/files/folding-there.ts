// Which names a file system takes for the same, by what is there: no file is made to find out.
import { lstat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Folding } from "../../files/trees/target-names.ts";

/**
 * By the names of a directory and of those that it is in. Where none of them has another form, it is
 * what the file systems of the platform usually do.
 *
 * @param directory Absolute; it may be missing.
 */
export async function findFolding(directory: string): Promise<Folding> {
  const { platform } = process;
  return {
    case: (await isFoundAs(directory, inOtherCase)) ?? ["darwin", "win32"].includes(platform),
    unicode: (await isFoundAs(directory, inOtherForm)) ?? platform === "darwin",
  };
}

function inOtherCase(name: string): string {
  const upper = name.toUpperCase();
  return upper === name ? name.toLowerCase() : upper;
}

function inOtherForm(name: string): string {
  const composed = name.normalize("NFC");
  return composed === name ? name.normalize("NFD") : composed;
}

/** Whether it is found under another name as well. Undefined if no name has another form. */
async function isFoundAs(
  path: string,
  otherOf: (name: string) => string,
): Promise<boolean | undefined> {
  const above = dirname(path);
  if (above === path) return undefined;
  const name = basename(path);
  const other = otherOf(name);
  const there = other === name ? undefined : await lstat(path).catch(() => undefined);
  if (!there) return isFoundAs(above, otherOf);
  const found = await lstat(join(above, other)).catch(() => undefined);
  return found !== undefined && found.ino === there.ino && found.dev === there.dev;
}
