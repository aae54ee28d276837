// What is in a space already, of what would be sent.
import { bounded, keepFresh, readAsNeeded, readWhole } from "../../files/trees/folder-contents.ts";
import { ApiError, KooDriveError, TransferError, type TransferReason } from "../../index.ts";
import { type Entry, ROOT } from "./entry.ts";
import { type Content, withDigest } from "./same-content.ts";
import type { Space } from "./space.ts";

/**
 * All that a folder has of a name. It is nothing if the caller may not list the folder.
 *
 * @throws if its list fails, which may pass.
 */
export type FindThere = (folder: Entry, name: string) => Promise<readonly Entry[]>;

const failing = {
  fail: (reason: TransferReason, message: string) => new TransferError(reason, message, {}),
};

/** What is in a folder, of a list that has an end. @throws {@link TransferError} `ambiguous` */
export const listToEnd = (space: Space, folder: Entry): AsyncIterable<Entry> =>
  bounded(failing, space.list(folder));

/** Lists each folder when it is first looked into, as far as it pays for so many names. */
export const createFinder = (space: Space): FindThere =>
  finderOf(space, (folder) => keepFresh(() => readAsNeeded(space.list(folder))));

/**
 * Lists each folder once, however large it is.
 *
 * @param onRefused Called once for each folder that the caller may not list.
 */
export const createThoroughFinder = (
  space: Space,
  onRefused: (folder: Entry, error: unknown) => void,
): FindThere => finderOf(space, (folder) => readWhole(failing, space.list(folder)), onRefused);

/** Whether a list has failed for now; else the caller may not see what is in the folder. */
export const failedForNow = (error: unknown): boolean =>
  error instanceof KooDriveError &&
  (!(error instanceof ApiError) || error.retryable || error.status === 401) &&
  !(error instanceof TransferError);

function finderOf(
  { signal }: Space,
  read: (folder: Entry) => ReturnType<typeof readWhole<Entry>>,
  onRefused: (folder: Entry, error: unknown) => void = () => {},
): FindThere {
  const lists = new Map<string, ReturnType<typeof read>>();
  return async (folder, name) => {
    // One that is still to be made has the path that it will have, and no identifier of its own.
    if (folder.id === ROOT.id && folder.path !== ROOT.path) return [];
    const contents = lists.get(folder.id) ?? read(folder);
    lists.set(folder.id, contents);
    try {
      return await contents.find(name);
    } catch (error) {
      signal.throwIfAborted();
      if (failedForNow(error)) throw error;
      lists.set(folder.id, { find: async () => [] });
      onRefused(folder, error);
      return [];
    }
  };
}

/** The file of these that has the content. Where a list has no digest, that of the file is asked. */
export async function sameOf(
  space: Space,
  there: readonly Entry[],
  content: Content,
): Promise<Entry | undefined> {
  for (const entry of there) {
    if (entry.kind !== "file" || (entry.size ?? content.size) !== content.size) continue;
    const { size, sha256 } = await withDigest(space, entry).catch(() => entry);
    space.signal.throwIfAborted();
    if (size !== content.size || sha256 === undefined) continue;
    if (sha256.toLowerCase() === (await content.digest())) return entry;
  }
  return undefined;
}

/**
 * The file of a folder that has the name and the content, by a list that is made now. A name that is
 * written in another form of Unicode is the same.
 */
export async function findSameNow(
  space: Space,
  { parent, name }: { parent: Entry; name: string },
  content: Content,
): Promise<Entry | undefined> {
  let isFound = false;
  for await (const entry of listToEnd(space, parent)) {
    if (entry.name.normalize() === name.normalize()) {
      const same = await sameOf(space, [entry], content);
      if (same) return same;
      isFound ||= entry.name === name;
    } else if (isFound) {
      // The list is in the order of names.
      return undefined;
    }
  }
  return undefined;
}
