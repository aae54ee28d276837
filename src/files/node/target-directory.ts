// A directory that files are fetched to. Nothing is written outside of it, whatever names say. Each
// path is looked at before it is used; Node cannot open a file relative to an open directory, which
// alone would help against a program that puts links there at the same moment.
import type { Stats } from "node:fs";
import { lstat, mkdir, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Transfer } from "../transfer.ts";
import { type Folding, faultOfTargetName } from "../trees/target-names.ts";
import { probeFolding } from "./folding.ts";
import { makeDirectory } from "./make-directory.ts";
import { removeOldParts } from "./part-files.ts";
import { systemReason } from "./system-reason.ts";

export interface TargetDirectory {
  readonly folding: Folding;
  /**
   * Makes a folder, whose parent was made before, or uses the one that is there.
   *
   * @throws {@link TransferError} `target`, also if there is something else, such as a link.
   */
  makeFolder(names: readonly string[]): Promise<void>;
  /**
   * The path of a file.
   *
   * @throws {@link TransferError} `target` if it cannot be there.
   */
  pathOf(names: readonly string[]): Promise<string>;
}

type Fail = Transfer["fail"];

/** @throws {@link TransferError} `target` if it is none, and cannot be made. */
export async function openTarget(
  { fail }: Pick<Transfer, "fail">,
  directory: string,
): Promise<TargetDirectory> {
  const open = async () => {
    await makeDirectory(directory);
    const root = await realpath(directory);
    await removeOldParts(root);
    return { root, folding: await probeFolding(root) };
  };
  const { root, folding } = await open().catch((cause) => {
    throw fail("target", `the directory cannot be made or used: ${systemReason(cause)}`, { cause });
  });
  return {
    folding,
    async makeFolder(names) {
      const path = await placeOf(root, names, fail);
      const stats = await statOf(path, fail);
      if (stats) {
        expectFolder(stats, fail);
        return removeOldParts(path);
      }
      await mkdir(path).catch((cause) => {
        throw fail("target", `the folder cannot be made: ${systemReason(cause)}`, { cause });
      });
    },
    async pathOf(names) {
      const path = await placeOf(root, names, fail);
      const stats = await statOf(path, fail);
      if (stats?.isSymbolicLink()) throw fail("target", "a symbolic link is at its path");
      if (stats?.isDirectory()) throw fail("target", "a folder is at its path");
      return path;
    },
  };
}

/** The path below the root, through folders that are none but folders. */
async function placeOf(root: string, names: readonly string[], fail: Fail): Promise<string> {
  const fault = names.map((name) => faultOfTargetName(name, process.platform)).find(Boolean);
  if (fault) throw fail("target", fault);
  const path = join(root, ...names);
  // Whatever the check of names may have missed: nothing of them was taken for more than a name.
  const isBelow = path === (root.endsWith(sep) ? root : root + sep) + names.join(sep);
  if (!isBelow) throw fail("target", "would be outside of the directory");
  for (let depth = 1; depth < names.length; depth += 1) {
    const stats = await statOf(join(root, ...names.slice(0, depth)), fail);
    if (!stats) throw fail("target", "the folder that it belongs into is not there");
    expectFolder(stats, fail);
  }
  return path;
}

function expectFolder(stats: Stats, fail: Fail): void {
  if (stats.isSymbolicLink()) throw fail("target", "a symbolic link is on its path");
  if (!stats.isDirectory()) throw fail("target", "what is no folder is on its path");
}

/** Undefined if nothing is there. */
async function statOf(path: string, fail: Fail): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw fail("target", `the path cannot be looked at: ${systemReason(cause)}`, { cause });
  }
}
