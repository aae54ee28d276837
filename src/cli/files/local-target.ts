// Where downloads go on this machine: names that can be there, directories, and what is in the way.
import type { Stats } from "node:fs";
import { lstat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { probeFolding } from "../../files/node/folding.ts";
import { faultOfDirectory, makeDirectory } from "../../files/node/make-directory.ts";
import { systemReason } from "../../files/node/system-reason.ts";
import { type Folding, faultOfTargetName, foldName } from "../../files/trees/target-names.ts";
import { UsageError } from "../model/usage-error.ts";
import { type Entry, ROOT } from "./entry.ts";

/** The name of a file or folder on this machine. @throws {@link UsageError} if it has none. */
export function localName({ id, name: ownName, path }: Entry, name = ownName): string {
  if (id === ROOT.id && name === "") return name;
  const fault = faultOfName(name);
  if (fault === undefined) return name;
  throw new UsageError(`${path} cannot be written under its name: give another by --name.`);
}

export const faultOfName = (name: string) => faultOfTargetName(name, process.platform);

/** @throws {@link UsageError} if --to is no directory and cannot become one. Changes nothing. */
export async function demandDirectory(directory: string): Promise<void> {
  const fault = await faultOfDirectory(directory).catch((error: Error) => error.message);
  if (fault !== undefined) throw new UsageError(`--to: ${fault}.`);
}

/** @throws {@link UsageError} if it cannot be made, or nothing can be written there. */
export async function makeTarget(directory: string): Promise<void> {
  await makeDirectory(directory).catch((error: Error) => {
    throw new UsageError(`--to: ${error.message}.`);
  });
  await probeFolding(directory).catch((error: unknown) => {
    throw new UsageError(`--to: ${directory} cannot be written to: ${systemReason(error)}.`);
  });
}

/** Makes folders in one another, and goes through no link. */
export const makeInside = (directory: string, names: readonly string[]): Promise<string> =>
  goInside(directory, names, makeDirectory);

/** Looks for what would keep folders from being made in one another, and makes none. */
export const lookInside = (directory: string, names: readonly string[]): Promise<string> =>
  goInside(directory, names, async (path) => {
    const fault = await faultOfDirectory(path);
    if (fault !== undefined) throw new Error(fault);
    await statsOf(path).catch((cause: Error) => {
      throw new Error(`${path} cannot be used: ${systemReason(cause)}`, { cause });
    });
  });

/**
 * What is at a path; undefined if nothing is.
 *
 * @throws the error of the system if no file can have the name, also before its directory is made.
 */
export async function statsOf(path: string): Promise<Stats | undefined> {
  const there = await statsOrMissing(path);
  if (there) return there;
  let directory = dirname(path);
  while (!(await statsOrMissing(directory))) directory = dirname(directory);
  if (directory !== dirname(path)) await statsOrMissing(join(directory, basename(path)));
  return undefined;
}

async function statsOrMissing(path: string): Promise<Stats | undefined> {
  return lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** @throws {@link FileThereError} if something else has the name of one of the folders. */
async function goInside(
  directory: string,
  names: readonly string[],
  open: (path: string) => Promise<void>,
): Promise<string> {
  let path = directory;
  for (const name of names) {
    const fault = faultOfName(name);
    if (fault !== undefined) throw new Error(`A folder ${fault}: it is not made here.`);
    path = join(path, name);
    const there = await lstat(path).catch(() => undefined);
    if (there && !there.isDirectory()) throw new FileThereError(path, there);
    await open(path);
  }
  return path;
}

/** Something is there already that the command is to leave as it is. */
export class FileThereError extends Error {
  override name = "FileThereError";
  readonly remedy: string;

  /** @param isOther Whether it is a file of other content, which the command could replace. */
  constructor(local: string, there: Stats, isOther = false) {
    super(`${local} ${isOther ? "exists already, with other content" : kindOf(there)}.`);
    this.remedy = isOther
      ? "--on-conflict replace writes over it, and so does skip-identical."
      : "Move it away, or give another --to or --name.";
  }
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return "is a symbolic link";
  if (stats.isDirectory()) return "is a directory";
  if (stats.isFile()) return "is a file";
  if (stats.isFIFO()) return "is a pipe";
  return stats.isSocket() ? "is a socket" : "is a device";
}

/** Finds out which names a directory takes for the same. */
export type FindFolding = (directory: string) => Promise<Folding>;

/**
 * Entries whose name is that of an earlier one, with that. Upper and lower case, and the forms in
 * which Unicode writes a character, are looked at where the file system takes them for the same.
 */
export async function findSameNames(
  entries: readonly Entry[],
  directory: string | undefined,
  findFolding: FindFolding = probeFolding,
): Promise<Map<Entry, Entry>> {
  const same = collisions(entries, { case: true, unicode: true });
  if (same.size === 0) return same;
  const exact = { case: false, unicode: false };
  return collisions(entries, directory === undefined ? exact : await findFolding(directory));
}

function collisions(entries: readonly Entry[], folding: Folding): Map<Entry, Entry> {
  const taken = new Map<string, Entry>();
  const same = new Map<Entry, Entry>();
  for (const entry of entries) {
    const key = foldName(entry.name, folding);
    const earlier = taken.get(key);
    if (earlier) same.set(entry, earlier);
    else taken.set(key, entry);
  }
  return same;
}

/**
 * @param directory Undefined before it is there: then only equal names are refused.
 * @throws {@link UsageError} that names two that would be one file there.
 */
export async function demandOwnNames(
  entries: readonly Entry[],
  directory?: string,
  findFolding?: FindFolding,
): Promise<void> {
  for (const [entry, earlier] of await findSameNames(entries, directory, findFolding)) {
    throw new UsageError(
      `${earlier.path} and ${entry.path} would have the same name there: download them one by ` +
        "one, with another --to or --name. Nothing was fetched.",
    );
  }
}

/** Of two that would be one here, what the second fails with. */
export const sameNameError = ({ path }: Entry): Error =>
  new Error(`It would have the same name here as ${path}.`);
