// Of a folder those files that are wanted, and the folders that they are in.
import type { TransferRow } from "./batch.ts";
import type { Entry } from "./entry.ts";
import type { TreeFilter } from "./filter.ts";
import { type FindFolding, findSameNames, sameNameError } from "./local-target.ts";
import type { Space } from "./space.ts";
import { walkFolder } from "./walk.ts";

/** Files of one folder. */
interface Group {
  /** The folders that they are in, below the one that was asked for. */
  readonly above: readonly Entry[];
  readonly inside: Entry[];
}

/** A folder of a space, and where it belongs on this machine. */
export interface WantedFolder {
  readonly folder: Entry;
  /** The name that it gets there; empty for the root of a space. */
  readonly name: string;
  readonly directory: string;
  readonly isWanted: TreeFilter;
}

/** What is done with the files: they are fetched, or only looked for. */
export interface WantedWork {
  readonly findFolding: FindFolding;
  /** Gives the directory that folders are in one another. */
  open(directory: string, names: readonly string[]): Promise<string>;
  takeFiles(files: readonly Entry[], directory: string): Promise<void>;
  /** Takes a folder that failed. */
  add(row: TransferRow, error: unknown): Promise<void>;
}

export async function takeWanted(
  space: Space,
  { folder, name: own, directory, isWanted }: WantedFolder,
  { findFolding, open, takeFiles, add }: WantedWork,
): Promise<void> {
  const files = new Map<string, Group>();
  for await (const { entry, above, error } of walkFolder(space, folder, { isWanted })) {
    const { id } = above.at(-1) ?? folder;
    const group = files.get(id) ?? { above, inside: [] };
    if (entry.kind === "file") files.set(id, group);
    if (entry.kind === "file") group.inside.push(entry);
    if (error !== undefined) await add({ ...failedFolder, path: entry.path }, error);
  }
  const same = await findSameFolders([...files.values()], directory, findFolding);
  for (const [twin, earlier] of same) {
    await add({ ...failedFolder, path: twin.path, id: twin.id }, sameNameError(earlier));
  }
  for (const { above, inside } of files.values()) {
    if (above.some((each) => same.has(each))) continue;
    const names = [...(own === "" ? [] : [own]), ...above.map(({ name }) => name)];
    try {
      await takeFiles(inside, await open(directory, names));
    } catch (error) {
      space.signal.throwIfAborted();
      await add({ ...failedFolder, path: (above.at(-1) ?? folder).path }, error);
    }
  }
}

/** Folders that would be one here, the later ones with the first. */
async function findSameFolders(
  groups: readonly Group[],
  directory: string,
  findFolding: FindFolding,
): Promise<Map<Entry, Entry>> {
  const folders = new Map<string, Set<Entry>>();
  for (const { above } of groups) {
    for (const [depth, folder] of above.entries()) {
      const parent = above[depth - 1]?.id ?? "";
      folders.set(parent, (folders.get(parent) ?? new Set()).add(folder));
    }
  }
  const twins = new Map<Entry, Entry>();
  for (const siblings of folders.values()) {
    const same = await findSameNames([...siblings], directory, findFolding);
    for (const [twin, earlier] of same) twins.set(twin, earlier);
  }
  return twins;
}

const failedFolder = { status: "failed", kind: "folder" } as const;
