// The folders of a tree in the service: made, or used where they are.

import { isUnclear } from "../../model/is-unclear.ts";
import { textIn } from "../download/answered.ts";
import type { Transfer } from "../transfer.ts";
import { hasCode, NAME_TAKEN, once, repeat, usualPatience } from "../upload/calls.ts";
import {
  type FolderContents,
  keepFresh,
  NOTHING,
  readAsNeeded,
  readWhole,
} from "./folder-contents.ts";
import type { ListFolder, RemoteEntry } from "./folder-lists.ts";

/** A folder that files go to. */
export interface RemoteFolder {
  /** Undefined until it is there. */
  id?: string | undefined;
  /** Whether this transfer has made it, so that nothing was in it before. */
  isNew?: boolean;
  /** What is in it, once that was needed. */
  contents?: FolderContents;
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

/** A folder that was made, or was there. */
export type MadeFolder = Required<Pick<RemoteFolder, "id" | "isNew">> & { readonly id: string };

/** A name that is looked for in a folder. */
export interface Sought {
  readonly list: ListFolder;
  readonly parent: RemoteFolder;
  readonly name: string;
}

/**
 * Makes a folder in another, or finds the one of its name that is there. Making is not idempotent,
 * but no folder has two things of one name: where it is unclear whether a folder was made, it is
 * looked for.
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
  return (parent: RemoteFolder, name: string): Promise<MadeFolder> => {
    const { id: parentId = "" } = parent;
    return repeat(transfer, usualPatience(transfer), async () => {
      const known = folderIn(await findListed({ list, parent, name }));
      if (known) return known;
      const { contents } = parent;
      try {
        return { id: await make(parentId, name), isNew: true };
      } catch (error) {
        if (!isUnclear(error) && !hasCode(error, NAME_TAKEN)) throw error;
        // Another folder may have had the same trouble meanwhile.
        if (parent.contents === contents) listAgain(transfer, list, parent);
        const found = folderIn((await parent.contents?.find(name)) ?? []);
        if (found) return found;
        throw error;
      }
    });
  };
}

function folderIn(entries: readonly RemoteEntry[]): MadeFolder | undefined {
  const found = entries.find(({ isFolder, id }) => isFolder && id);
  return found && { id: found.id, isNew: false };
}

/**
 * What a folder has of this name, by a list that is made once, before anything is sent. Whoever may
 * not list the folder is told nothing: then the service decides what it takes.
 */
export async function findListed({ list, parent, name }: Sought): Promise<readonly RemoteEntry[]> {
  if (!parent.contents) {
    const listed = keepFresh(() => readAsNeeded(list(parent.id ?? "")));
    keepContents(parent, parent.isNew ? NOTHING : listed);
  }
  return (await parent.contents?.find(name).catch(() => undefined)) ?? [];
}

/** How often a folder is listed anew for a name without finding it. */
const MOST_VAIN_LISTS = 3;

/**
 * What a folder has of a name that the service has called taken. A list that is older is made anew.
 *
 * @param isStale Whether what the list has of this name is not so any more.
 */
export async function findTaken(
  transfer: Transfer,
  { list, parent, name }: Sought,
  isStale: boolean,
): Promise<readonly RemoteEntry[]> {
  const { contents, vainLists = 0 } = parent;
  const known = (isStale ? undefined : await contents?.find(name)) ?? [];
  if (known.length > 0) return known;
  if (parent.contents === contents && vainLists < MOST_VAIN_LISTS) {
    listAgain(transfer, list, parent);
  }
  let found: readonly RemoteEntry[] = [];
  try {
    found = (await parent.contents?.find(name)) ?? [];
  } finally {
    // A service to which names are the same that differ here would have it listed for each of them.
    if (found.length === 0) parent.vainLists = vainLists + 1;
  }
  return found;
}

const listAgain = (transfer: Transfer, list: ListFolder, parent: RemoteFolder): void =>
  keepContents(
    parent,
    keepFresh(() => readWhole(transfer, list(parent.id ?? ""))),
  );

/** A list that fails is not asked again, but made anew where it is needed. */
function keepContents(parent: RemoteFolder, contents: FolderContents): void {
  const kept: FolderContents = {
    ...contents,
    find: (name) =>
      contents.find(name).catch((error) => {
        if (parent.contents === kept) parent.contents = NOTHING;
        throw error;
      }),
  };
  parent.contents = kept;
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
