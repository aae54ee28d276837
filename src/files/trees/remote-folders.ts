// The folders of a tree in the service: made, or used where they are.

import { isUnclear } from "../../model/is-unclear.ts";
import { textIn } from "../download/answered.ts";
import type { Transfer } from "../transfer.ts";
import { hasCode, NAME_TAKEN, once, repeat, usualPatience } from "../upload/calls.ts";
import type { ListFolder, RemoteEntry } from "./folder-lists.ts";

/** A folder that files go to. */
export interface RemoteFolder {
  /** Undefined until it is there. */
  id?: string | undefined;
  /** What is in it, once that was needed. */
  contents?: Promise<ReadonlyMap<string, RemoteEntry>> | undefined;
  /** How often it was listed for a name that it has not. */
  vainLists?: number;
  /** Why nothing can go into it. */
  fault?: Fault | undefined;
}

export interface Fault {
  readonly status: "failed" | "skipped";
  readonly reason: string;
  readonly error?: Error | undefined;
}

const NOT_ALLOWED = 13000410;

const FOLDER_TYPE = "10";
const REFUSE_TAKEN = 3;

/**
 * Makes a folder in another, or finds the one of its name that is there. Making is not idempotent,
 * but no folder has two things of one name: where it is unclear whether a folder was made, it is
 * looked for. A folder is listed only if something was found to be in it already.
 */
export function createFolderMaker(transfer: Transfer, containerId: string, list: ListFolder) {
  const make = async (parentId: string, fileName: string): Promise<string> => {
    const place = parentId === "root" ? {} : { parentFolder: [parentId] };
    const folder = { containerId, fileName, fileType: FOLDER_TYPE, ...place } as const;
    const { files } = transfer.context.koodrive;
    const request = { ...folder, renameMode: REFUSE_TAKEN } as const;
    const id = textIn((await files.createDirectory(request, once(transfer)))?.id);
    if (!id) throw transfer.fail("unclear", "the service gave the new folder no identifier");
    return id;
  };
  const find = async ({ contents }: RemoteFolder, name: string) => {
    const found = (await contents)?.get(name);
    return found?.isFolder ? found.id : undefined;
  };
  return (parent: RemoteFolder, name: string): Promise<string> => {
    const { id: parentId = "" } = parent;
    return repeat(transfer, usualPatience(transfer), async () => {
      const known = await find(parent, name);
      if (known) return known;
      const { contents } = parent;
      try {
        return await make(parentId, name);
      } catch (error) {
        if (!isUnclear(error) && !hasCode(error, NAME_TAKEN)) throw error;
        // Another folder may have had the same trouble meanwhile.
        if (parent.contents === contents) listAgain(list, parent);
        const found = await find(parent, name);
        if (found) return found;
        throw error;
      }
    });
  };
}

/** How often a folder is listed anew for a name without finding it. */
const MOST_VAIN_LISTS = 3;

/**
 * The file of a folder that has this name. A list that is older than the file is made anew.
 *
 * @param isAgain Whether what the list has of this name is not so any more.
 */
export async function findFileIn(
  list: ListFolder,
  parent: RemoteFolder,
  name: string,
  isAgain: boolean,
): Promise<string | undefined> {
  const { contents, vainLists = 0 } = parent;
  const known = isAgain ? undefined : (await contents)?.get(name);
  if (!known && parent.contents === contents && vainLists < MOST_VAIN_LISTS) {
    listAgain(list, parent);
  }
  const found = known ?? (await parent.contents)?.get(name);
  // A service to which names are the same that differ here would have it listed for each of them.
  if (!found) parent.vainLists = vainLists + 1;
  return found?.isFolder ? undefined : found?.id || undefined;
}

function listAgain(list: ListFolder, parent: RemoteFolder): void {
  parent.contents = contentsOf(list, parent.id ?? "");
  parent.contents.catch(() => {
    parent.contents = undefined;
  });
}

async function contentsOf(list: ListFolder, id: string): Promise<Map<string, RemoteEntry>> {
  const contents = new Map<string, RemoteEntry>();
  for await (const entry of list(id)) contents.set(entry.name, entry);
  return contents;
}

/** How deep a folder is in its space; 0 for its top folder, or if the caller may not know. */
export async function levelOf(
  { context, calls }: Transfer,
  containerId: string,
  fileId: string,
): Promise<number> {
  if (fileId === "root") return 0;
  try {
    const { files } = context.koodrive;
    const { fileIdPath } = await files.getFullPath({ containerId, fileId }, calls);
    return Math.max(0, (textIn(fileIdPath) ?? "").split("/").filter(Boolean).length - 1);
  } catch (error) {
    if (hasCode(error, NOT_ALLOWED)) return 0;
    throw error;
  }
}
