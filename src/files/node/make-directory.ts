// Makes a directory and those above it. Node's own `recursive` never ends where the system says
// ENOENT of a directory whose parent is there, as Linux does below /proc.
import { lstat, mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { systemReason } from "./system-reason.ts";

/**
 * What is wrong with a path that a directory is to be at, by what is there already; undefined if it
 * is there or can be tried. Changes nothing.
 */
export async function faultOfDirectory(path: string): Promise<string | undefined> {
  const there = await statOrMissing(path);
  if (there) return there.isDirectory() ? undefined : `${path} is not a directory`;
  const link = await lstat(path).catch(() => undefined);
  if (link) return `${path} is a symbolic link to something that does not exist`;
  const above = dirname(path);
  return above === path ? `${path} does not exist` : faultOfDirectory(above);
}

/**
 * Makes it, unless it is there.
 *
 * @param path Absolute.
 * @param mode Of those that are made, 0o777 without the mask of the process by default.
 */
export async function makeDirectory(path: string, mode?: number): Promise<void> {
  const fault = await faultOfDirectory(path);
  if (fault !== undefined) throw new Error(fault);
  const missing: string[] = [];
  for (let each = path; !(await statOrMissing(each)); each = dirname(each)) missing.unshift(each);
  for (const each of missing) {
    try {
      await mkdir(each, { mode });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Another program may have made it meanwhile.
      if (code === "EEXIST" && (await stat(each)).isDirectory()) continue;
      const isDenied = code === "ENOENT";
      const reason = isDenied ? "the system allows no directory there" : systemReason(error);
      throw new Error(`${each} cannot be made: ${reason}`, { cause: error });
    }
  }
}

async function statOrMissing(path: string) {
  return stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw new Error(`${path} cannot be used: ${systemReason(error)}`, { cause: error });
  });
}
