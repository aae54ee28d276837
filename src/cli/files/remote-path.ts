// Paths in a space: `/Reports/2026/plan.pdf`, also without the first slash, or `id:` and an
// identifier, which no name can begin with.

import { textIn } from "../../files/download/answered.ts";
import { ArgumentError } from "../../index.ts";
import { FORBIDDEN_CHARACTERS, faultOfName, MAX_LEVELS, MAX_NAME } from "../../model/file-names.ts";
import { isUnclear } from "../../model/is-unclear.ts";
import { didYouMean } from "../arguments/suggest.ts";
import type { Positional } from "../model/command.ts";
import { UsageError } from "../model/usage-error.ts";
import { below, type Entry, entryOf, ROOT } from "./entry.ts";
import { isNameTaken, type Space } from "./space.ts";
import { listToEnd } from "./there.ts";

export const PATH_HELP = "/Reports/plan.pdf, or id:FILE_ID";

export const pathPositional = (kind: Partial<Positional> & { says: string }): Positional => ({
  name: "PATH",
  ...kind,
});

/** There is nothing at a path. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
  readonly path: string;
  /** What it would be in. */
  readonly folder: Entry;
  /** What makes it, where something does. */
  remedy?: string;

  constructor(path: string, { folder, hint = "" }: { folder: Entry; hint?: string }) {
    super(`There is no ${path}: koodrive ls ${folder.path} lists what there is.${hint}`);
    this.path = path;
    this.folder = folder;
  }
}

/** A file is where a folder would be made. */
class NoFolderError extends Error {
  override name = "FileThereError";

  constructor({ path }: Entry) {
    super(noFolder(path));
  }
}

const noFolder = (path: string): string => `${path} is a file, and no folder.`;

const ID = /^id:(.+)$/;

/** The names of a path. @throws {@link UsageError} for `.` and `..`, which no folder is called. */
export function namesIn(path: string): string[] {
  const names = path.split("/").filter((name) => name !== "");
  if (path === "") throw new UsageError('A path is "/" or longer.');
  if (path === "id:") throw new UsageError("id: names no file: id:FILE_ID.");
  if (!names.some((name) => name === "." || name === "..")) return names;
  throw new UsageError(`${path}: a path in a space has neither . nor .. in it.`);
}

/** @throws {@link UsageError} for what no path is, before anything is sent. */
export function demandPaths(paths: readonly string[]): void {
  for (const path of paths) if (!ID.test(path)) namesIn(path);
}

/** Whether a path is written as that of the root: `/`, `//`, `id:root`. */
export const isRootPath = (path: string): boolean =>
  path === `id:${ROOT.id}` || (!ID.test(path) && namesIn(path).length === 0);

/** The names of a path at which folders may be made. @throws {@link UsageError} */
export function namesToMake(path: string): string[] {
  const names = namesIn(path);
  const fault = faultOfLevel(names.length);
  if (fault !== undefined) throw new UsageError(`${path} ${fault}.`);
  return names;
}

/** Why there can be no folder so many levels deep in its space, if so. */
export const faultOfLevel = (level: number): string | undefined =>
  level > MAX_LEVELS
    ? `would be nested ${level} levels deep in the space, of ${MAX_LEVELS} at most`
    : undefined;

/** How many levels deep a folder is; 0 for the root. */
export const levelOf = ({ path }: Pick<Entry, "path">): number =>
  path.split("/").filter(Boolean).length;

/** The same error, which also names the option that makes folders. */
export function withParents(error: unknown): unknown {
  if (error instanceof NotFoundError)
    error.remedy = "--parents makes the folders that are missing.";
  return error;
}

/** The file or folder at a path. @throws {@link NotFoundError} */
export async function findEntry(space: Space, path: string): Promise<Entry> {
  const [, id] = ID.exec(path) ?? [];
  if (id !== undefined) return findById(space, id);
  let entry = ROOT;
  for (const name of namesIn(path)) entry = await findIn(space, entry, name);
  return entry;
}

/** @throws {@link UsageError} if it is a file. */
export async function findFolder(space: Space, path: string): Promise<Entry> {
  const entry = await findEntry(space, path);
  if (entry.kind === "folder") return entry;
  throw new UsageError(noFolder(entry.path));
}

/**
 * The folder of a path, or the root, with that path, if folders are still to be made.
 *
 * @throws {@link UsageError} if it is a file, {@link NoFolderError} if something above it is.
 */
export async function findFolderToMake(space: Space, path: string): Promise<Entry> {
  try {
    return await findFolder(space, path);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    if (error.folder.kind !== "folder") throw new NoFolderError(error.folder);
    return { ...ROOT, path: `/${namesToMake(path).join("/")}` };
  }
}

/**
 * The list is asked, and not the search, which may not know yet what has just come. A name that is
 * written in another form of Unicode is the same.
 */
async function findIn(
  space: Space,
  folder: Entry,
  name: string,
  list: AsyncIterable<Entry> = space.list(folder),
): Promise<Entry> {
  const path = below(folder.path, name);
  const names: string[] = [];
  let similar: Entry | undefined;
  if (folder.kind === "folder") {
    for await (const entry of list) {
      if (entry.name === name) return entry;
      if (entry.name.normalize() === name.normalize()) similar ??= entry;
      names.push(entry.name);
    }
  }
  if (similar) return similar;
  throw new NotFoundError(path, { folder, hint: didYouMean(name, names) });
}

/**
 * Like {@link findIn}, but undefined if there is none.
 *
 * @throws {@link TransferError} `ambiguous` if the list of the folder has no end.
 */
export async function lookFor(
  space: Space,
  folder: Entry,
  name: string,
): Promise<Entry | undefined> {
  try {
    return await findIn(space, folder, name, listToEnd(space, folder));
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

async function findById({ koodrive, containerId }: Space, fileId: string): Promise<Entry> {
  if (fileId === ROOT.id || fileId === containerId) return ROOT;
  const asked = koodrive.files.get({ containerId, fileId });
  // Of a top folder there are no details, which is no failure then.
  asked.catch(() => {});
  const answer = await koodrive.files.getFullPath({ containerId, fileId });
  const namePath = textIn(answer.namePath) ?? "";
  // The first name is that of the top folder, which no path has.
  const [, top = "", ...names] = namePath.split("/");
  if (top !== "" && names.length === 0) return top.startsWith("root") ? ROOT : topFolder(fileId);
  const above = below("", names.slice(0, -1).join("/"));
  const entry = entryOf({ ...(await asked), id: fileId }, above);
  if (entry) return entry;
  throw new Error(`The service does not say what id:${fileId} is called: it gives no fileName.`);
}

/** Another than the root: that of encrypted files. */
const topFolder = (id: string): Entry => ({ ...ROOT, id });

/** A folder, and whether it was made just now. */
export interface MadeFolder {
  readonly folder: Entry;
  readonly isNew: boolean;
}

/**
 * Makes a folder. If the answer is lost, it is looked for: no folder has two things of one name.
 *
 * @throws ApiError if something has its name, {@link UsageError} for a name that nothing can have.
 */
export async function createFolder(space: Space, parent: Entry, name: string): Promise<Entry> {
  const { koodrive, containerId } = space;
  const place = parent.id === ROOT.id ? {} : { parentFolder: [parent.id] };
  const folder = { containerId, fileName: name, fileType: "10", renameMode: 3, ...place } as const;
  try {
    const { id } = await koodrive.files.createDirectory(folder);
    if (id) return { id, name, path: below(parent.path, name), kind: "folder" };
  } catch (error) {
    space.signal.throwIfAborted();
    if (!isUnclear(error)) throw ofName(error);
    const made = await lookFor(space, parent, name).catch(() => undefined);
    if (made?.kind === "folder") return made;
    throw error;
  }
  return findIn(space, parent, name);
}

export const NAME_RULE = `A name has 1 to ${MAX_NAME} characters, without ${FORBIDDEN_CHARACTERS}`;

/** Whether the service takes a name. */
export const isValidName = (name: string): boolean => faultOfName(name) === undefined;

/** What the client says of an argument that is a name here. */
export function ofName(error: unknown): unknown {
  const isOfName = error instanceof ArgumentError && error.argument === "fileName";
  return isOfName ? new UsageError(`${NAME_RULE}.`) : error;
}

/** Makes a folder, or finds the one that is there. @throws ApiError if a file has its name. */
export async function makeFolder(space: Space, parent: Entry, name: string): Promise<MadeFolder> {
  try {
    return { folder: await createFolder(space, parent, name), isNew: true };
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    const folder = await lookFor(space, parent, name);
    if (folder?.kind !== "folder") throw error;
    return { folder, isNew: false };
  }
}

/** How far a folder is read for what may not be in it: to make that takes one call. */
const READ_BEFORE_MAKING = 2000;

/** Finds a folder, or makes it. The service notes each attempt to make one that is there. */
export async function openFolder(space: Space, parent: Entry, name: string): Promise<MadeFolder> {
  try {
    let read = 0;
    for await (const entry of space.list(parent)) {
      read += 1;
      if (entry.name === name && entry.kind === "folder") return { folder: entry, isNew: false };
      if (entry.name === name || read === READ_BEFORE_MAKING) break;
    }
  } catch {
    // Whoever may not list a folder may be allowed to make one in it.
    space.signal.throwIfAborted();
  }
  return makeFolder(space, parent, name);
}

/** Makes the folders of a path that are missing. @throws {@link NoFolderError} */
export async function makeFolders(space: Space, path: string): Promise<MadeFolder> {
  let made: MadeFolder = { folder: ROOT, isNew: false };
  for (const name of namesToMake(path)) {
    const there = await lookFor(space, made.folder, name);
    if (there && there.kind !== "folder") throw new NoFolderError(there);
    made = there ? { folder: there, isNew: false } : await makeFolder(space, made.folder, name);
  }
  return made;
}
