// Finds a file of a folder by its name.
import type { Transfer } from "../transfer.ts";
import { createFolderLists } from "../trees/folder-lists.ts";

interface Folder {
  readonly containerId: string;
  readonly parentFolder: string;
  readonly shareFolderId?: string | undefined;
}

/** Gives its identifier; undefined if there is no such file, or a folder of this name. */
export async function findByName(
  { context, calls }: Transfer,
  { parentFolder, ...space }: Folder,
  fileName: string,
): Promise<string | undefined> {
  const list = createFolderLists(context, space, calls);
  for await (const { id, name, isFolder } of list(parentFolder)) {
    if (name === fileName && !isFolder) return id || undefined;
  }
  return undefined;
}
