// Synchronization directories: folders whose changes devices read page by page.

import { faultOfName } from "../../model/file-names.ts";
import { closeSyncDirectory } from "../world/changes.ts";
import type { Change, File, SyncDirectory } from "../world/file-rows.ts";
import {
  depthOfFolder,
  findInFolder,
  freeName,
  isFolder,
  MAX_FOLDER_DEPTH,
} from "../world/files.ts";
import { isoTime } from "../world/moments.ts";
import { makeFolder } from "../world/new-files.ts";
import { ofTree, pageOf } from "../world/pages.ts";
import type { Space } from "../world/rows.ts";
import { find, put, select } from "../world/table.ts";
import { sortableId } from "../world/tables.ts";
import { rank, sizeOf } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { findFolder, findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

const CREATE = apiReference("createSyncDir");

export const syncDirectoryStatements = {
  "syncDirectories.arguments": {
    says:
      "A synchronization directory is created with fileName, or an existing folder becomes one by " +
      "its fileId: one of the two is sent, and hidden and parentFolder only with fileName.",
    source: CREATE,
  },
  "syncDirectories.parent": {
    says: "The parent of a new one is named by an identifier, and not by root or sbox.",
    source: CREATE,
  },
  "syncDirectories.same-name": {
    says:
      "A folder that has the name already becomes the synchronization directory, in any parent. " +
      "If a file has it, a timestamp is added to the name.",
    source: CREATE,
    assumed: "The page speaks of folders in the root alone.",
  },
  "syncDirectories.folder": {
    says: "It is named and placed as any other folder, and a file cannot become one.",
    source: apiReference("createDirectory"),
    assumed: "The page of synchronization directories has no such limits.",
  },
  "syncDirectories.unknown": {
    says:
      "What is no synchronization directory, or is closed, is refused as a resource that does not " +
      "exist; 13000309.",
    source: apiReference("ErrorCode"),
  },
  "syncDirectories.close": {
    says:
      "A directory that is closed stays as a folder. Its list of changes is gone; if it is opened " +
      "again, the cursors from before are refused.",
    assumed: "The page says that it is closed, and no more.",
  },
  "syncDirectories.cursor": {
    says:
      "A cursor is the number of the last change before it; the start cursor stands behind all " +
      "changes. An empty one and 0 stand before the first change since the directory was opened.",
    source: apiReference("getStartCursor"),
    assumed: "The page gives a number as text and does not say where it stands.",
  },
  "syncDirectories.cursor-expired": {
    says:
      "The last 10,000 changes of a directory are kept. A cursor before those is refused, as one " +
      "that is no cursor is: the device reads the whole directory again.",
    assumed: "No page says how long cursors are valid; 13000102 is the code for parameters.",
  },
  "syncDirectories.aggregate": {
    says: "Of the changes of one kind to a file the last is listed, as the file was then.",
    source: apiReference("listChanges"),
  },
  "syncDirectories.changes": {
    says:
      "The kinds are create, update, rename, move, delete and restore. What is moved out is " +
      "deleted for the directory; what is moved in is created, with all below it. A folder that " +
      "is deleted is one change, and one that is restored a change of each file in it.",
    assumed: "The page does not list the kinds of change.",
  },
  "syncDirectories.device": {
    says: "A change names no device, and a device gets its own changes, too.",
    assumed: "No operation that changes files says which device calls it.",
  },
  "syncDirectories.next-cursor": {
    says: "Each page has a next cursor; on the last one it is where later changes begin.",
    assumed: "The page does not say whether the last page has one.",
  },
  "syncDirectories.rights": {
    says:
      "Who creates, opens and closes a synchronization directory may add to the folder; who reads " +
      "its changes may list it.",
    assumed: "These rights fit what the operations do; no page names any.",
  },
} as const satisfies Statements;

type SyncDirectoryOperation =
  | "createSyncDirectory"
  | "closeSyncDirectory"
  | "getSyncDirectoryStartCursor"
  | "listSyncDirectoryChanges";

export const syncDirectoryRules: Rules<SyncDirectoryOperation> = {
  createSyncDirectory: {
    changes: true,
    run(world, caller, { body }) {
      const wrong = refuseArguments(body);
      if (wrong) return wrong;
      const { container: containerId } = body;
      const space = findUsableSpace(world, caller, { containerId, field: "container" });
      if (isRefusal(space)) return space;
      const found = body.fileId
        ? findExisting(world, caller, space, body.fileId)
        : findOrMake(world, caller, space, body);
      if (isRefusal(found)) return found;
      const [next, folder] = found;
      const existed = find(world.files, folder.id) !== undefined;
      return [
        openSyncDirectory(next, folder, operatorOf(caller)),
        {
          ...{ container: containerId, fileId: folder.id, fileName: folder.name },
          ...(existed && { exist: true }),
        },
      ];
    },
  },

  closeSyncDirectory: {
    changes: true,
    run(world, caller, { body: { container, syncDirId } }) {
      const directory = { container, fileId: syncDirId, field: "syncDirId" };
      const found = findSyncDirectory(world, caller, directory, "addChildNodePermission");
      if (isRefusal(found)) return found;
      return [closeSyncDirectory(world, syncDirId), { syncDirId }];
    },
  },

  getSyncDirectoryStartCursor: {
    run(world, caller, { body }) {
      const directory = { ...body, field: "fileId" };
      const found = findSyncDirectory(world, caller, directory, "listChildNodePermission");
      return isRefusal(found) ? found : [world, { startCursor: String(world.lastId) }];
    },
  },

  listSyncDirectoryChanges: {
    run(world, caller, { body: { container, syncDirId, cursor, pageSize: limit } }) {
      const asked = { container, fileId: syncDirId, field: "syncDirId" };
      const directory = findSyncDirectory(world, caller, asked, "listChildNodePermission");
      if (isRefusal(directory)) return directory;
      const start = readCursor(world, directory, cursor);
      if (typeof start === "object") return start;
      const changes = select(world.changes, "syncDirectory", syncDirId);
      const offset = rank(changes, sortableId(String(start + 1n)));
      const page = pageOf(world, ofTree(changes), { offset, limit });
      return [
        world,
        {
          fileChangeList: page.map((change) => describe(world, caller, change)),
          nextCursor: page.at(-1)?.id ?? String(start),
          hasMore: offset + page.length < sizeOf(changes),
        },
      ];
    },
  },
};

type Creation = Input<"createSyncDirectory">["body"];

function refuseArguments(body: Creation): Refusal | undefined {
  const refuseArgument = (field: keyof Creation, detail: string) =>
    refuse("13000102", "syncDirectories.arguments", { field, detail });
  if (body.fileId === undefined) {
    if (body.fileName === undefined) return refuseArgument("fileName", "is required here");
    const { parentFolder: field } = body;
    if (field !== "root" && field !== "sbox") return undefined;
    const detail = `must be an identifier, is ${field}`;
    return refuse("13000102", "syncDirectories.parent", { field: "parentFolder", detail });
  }
  const excluded = (["fileName", "hidden", "parentFolder"] as const).find(
    (field) => body[field] !== undefined,
  );
  return excluded && refuseArgument(excluded, "must not be sent together with fileId");
}

type Found = readonly [World, File] | Refusal;

function findExisting(world: World, caller: Caller, space: Space, fileId: string): Found {
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  if (!isFolder(file)) {
    const detail = "must be a folder";
    return refuse("13000304", "syncDirectories.folder", { field: "fileId", detail });
  }
  const access = { space, file, field: "fileId" };
  return refuseRight(world, caller, access, "addChildNodePermission") ?? [world, file];
}

function findOrMake(world: World, caller: Caller, space: Space, body: Creation): Found {
  const { fileName: name = "", parentFolder: fileId, hidden = false } = body;
  const parent = findFolder(world, space, { fileId });
  if (isRefusal(parent)) return parent;
  const access = { space, field: "parentFolder", ...(parent.file && { file: parent.file }) };
  const unauthorized = refuseRight(world, caller, access, "addChildNodePermission");
  if (unauthorized) return unauthorized;
  const existing = findInFolder(world, parent.id, name);
  if (existing && isFolder(existing)) return [world, existing];
  const fault = faultOfName(name);
  if (fault) {
    return refuse("13000102", "syncDirectories.folder", { field: "fileName", detail: fault });
  }
  if (depthOfFolder(world, parent.id) >= MAX_FOLDER_DEPTH) {
    const detail = `is at level ${MAX_FOLDER_DEPTH}, where there are no folders below`;
    return refuse("13000310", "syncDirectories.folder", { field: "parentFolder", detail });
  }
  const { containerId } = space;
  const parentId = parent.id;
  const free = freeName(world, { parentId, name, isFolder: true });
  const folder = { containerId, parentId, name: free, hidden, userId: operatorOf(caller) };
  return makeFolder(world, folder);
}

/** Of a folder that is one already, the list of changes goes on. */
function openSyncDirectory(world: World, { id, containerId }: File, userId: string): World {
  if (find(world.syncDirectories, id)) return world;
  const row: SyncDirectory = {
    ...{ fileId: id, containerId, userId, createTime: world.now },
    startCursor: String(world.lastId),
  };
  return { ...world, syncDirectories: put(world.syncDirectories, row) };
}

function findSyncDirectory(
  world: World,
  caller: Caller,
  { container, fileId, field }: { container: string; fileId: string; field: string },
  right: "addChildNodePermission" | "listChildNodePermission",
): SyncDirectory | Refusal {
  const asked = { containerId: container, field: "container" };
  const space = findUsableSpace(world, caller, asked);
  if (isRefusal(space)) return space;
  const file = findLiveFile(world, space, { fileId, field });
  if (isRefusal(file)) return file;
  const detail = "is no synchronization directory";
  return (
    refuseRight(world, caller, { space, file, field }, right) ??
    find(world.syncDirectories, fileId) ??
    refuse("13000309", "syncDirectories.unknown", { field, detail })
  );
}

/** The number of the last change before a cursor. */
function readCursor(
  world: World,
  { startCursor }: SyncDirectory,
  cursor: string,
): bigint | Refusal {
  const start = BigInt(startCursor);
  if (cursor === "" || cursor === "0") return start;
  const number = /^\d{1,19}$/.test(cursor) ? BigInt(cursor) : undefined;
  if (number !== undefined && number >= start && number <= world.lastId) return number;
  const detail =
    number !== undefined && number < start
      ? "is before the changes that are kept: read the whole directory again"
      : "must be a start cursor, or the next cursor of a page";
  return refuse("13000102", "syncDirectories.cursor-expired", { field: "cursor", detail });
}

function describe(world: World, { user }: Caller, { type, file }: Change) {
  const { id, recycled } = file;
  return {
    policy: "aggregate" as const,
    changeType: type,
    fileInfo: {
      ...{ category: "drive#file", id, fileName: file.name, fileType: file.fileType },
      ...{ mimeType: file.mimeType, description: file.description },
      favorite: user !== undefined && find(world.favorites, `${user.id}/${id}`) !== undefined,
      recycled: recycled !== undefined,
      ...(recycled && {
        ...{ directlyRecycled: true, recycledTime: isoTime(recycled.time) },
      }),
      ...{ parentFolder: [file.parentId], containers: [file.containerId] },
    },
  };
}
