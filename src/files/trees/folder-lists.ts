// What is in a folder of any space. No operation lists every kind: one lists the caller's own
// space, one that of a team, whose identifier it takes. `files.listDescendants` would take a folder
// whole, but is described for synchronization alone, and a file may come before its folders.
import type { LaterContext } from "../../client/later.ts";
import { ApiError } from "../../errors.ts";
import type { CommonOptions } from "../../model/call-options.ts";
import { sizeIn, textIn } from "../download/answered.ts";
import type { FileReference } from "../download-types.ts";

/** A file or folder, as far as lists tell. */
export interface RemoteEntry {
  /** Empty if the service gives none. */
  readonly id: string;
  /** Any text. */
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number | undefined;
  readonly sha256: string | undefined;
}

/** What is directly in a folder, page by page. */
export type ListFolder = (folderId: string) => AsyncIterable<RemoteEntry>;

type Space = Omit<FileReference, "fileId">;
type List = (parentFileId: string) => AsyncIterable<ListedFile>;

interface ListedFile {
  id?: unknown;
  fileName?: unknown;
  fileType?: unknown;
  mimeType?: unknown;
  size?: unknown;
  sha256?: unknown;
}

/** Finds out once whose space it is. */
export function createFolderLists(
  context: LaterContext,
  space: Space,
  calls: CommonOptions,
): ListFolder {
  let chosen: Promise<List> | undefined;
  return async function* listFolder(folderId) {
    chosen ??= chooseList(context, space, calls, folderId).catch((error) => {
      chosen = undefined;
      throw error;
    });
    const list = await chosen;
    for await (const file of list(folderId)) yield entryOf(file);
  };
}

async function chooseList(
  context: LaterContext,
  { containerId, shareFolderId }: Space,
  calls: CommonOptions,
  folderId: string,
): Promise<List> {
  const { files, spaces } = context.koodrive;
  const search = (searchType: "personal" | "team") => (parentFolder: string) =>
    files.search.all(
      {
        searchType,
        filter: { containerId, parentFolder },
        ...(shareFolderId && { shareFolderId }),
      },
      calls,
    );
  // Of the lists of one folder, the search alone can be told that it takes place in a shared one.
  if (shareFolderId === undefined) {
    const owner = await ownerOf(spaces.getById({ containerId }, calls));
    if (owner?.type === "1") {
      return (parentFileId) =>
        files.listPersonal.all({ type: "0", containerId, parentFileId }, calls);
    }
    if (owner) {
      const team_type = owner.type === "2" ? 2 : 0;
      const team = { groupId: owner.ownerId, type: "0", team_type, containerId } as const;
      return (parentFileId) => files.listTeam.all({ ...team, parentFileId }, calls);
    }
  }
  const isPersonal = await isAllowed(search("personal")(folderId));
  return search(isPersonal ? "personal" : "team");
}

/**
 * Who owns the space; undefined where that is not told: the operation is meant for servers, and one
 * may see files of a team without being in it.
 */
async function ownerOf(call: Promise<{ data?: { type?: unknown; ownerId?: unknown } }>) {
  try {
    const { data } = await call;
    const type = textIn(data?.type);
    const ownerId = textIn(data?.ownerId);
    return type === undefined || ownerId === undefined ? undefined : { type, ownerId };
  } catch (error) {
    if (error instanceof ApiError && !error.retryable) return undefined;
    throw error;
  }
}

/** Whether a list can be had, by its first element. */
async function isAllowed(list: AsyncGenerator<unknown>): Promise<boolean> {
  try {
    await list.next();
    return true;
  } catch (error) {
    if (error instanceof ApiError && !error.retryable) return false;
    throw error;
  } finally {
    await list.return(undefined);
  }
}

/** Folders, and smart ones. */
const FOLDER_TYPES = ["10", "11"];
const FOLDER_MEDIA_TYPE = "application/vnd.huawei-apps.folder";

function entryOf(file: ListedFile): RemoteEntry {
  const { id, fileName, fileType, mimeType, size, sha256 } = Object(file);
  const isFolder = FOLDER_TYPES.includes(fileType) || mimeType === FOLDER_MEDIA_TYPE;
  return {
    ...{ id: textIn(id) ?? "", name: textIn(fileName) ?? "", isFolder },
    ...{ size: isFolder ? undefined : sizeIn(size), sha256: textIn(sha256) },
  };
}
