// The lists of changes below synchronization directories. Of the changes of one kind to a file a
// list has the last alone.
import type { Change, ChangeType, File, SyncDirectory } from "./file-rows.ts";
import { mintId } from "./ids.ts";
import { count, drop, find, put, select } from "./table.ts";
import { at, sizeOf, values } from "./tree.ts";
import type { World } from "./world.ts";

/** The newest of so many changes of a directory are kept. */
export const MAX_CHANGES = 10_000;

/**
 * The world in which the synchronization directories at and above a file list its change.
 *
 * @param changed The file and, where they come with it, those below it.
 */
export function recordChange(
  world: World,
  file: File,
  type: ChangeType,
  changed: Iterable<File>,
): World {
  return addChanges(world, syncDirectoriesAbove(world, file), type, changed);
}

/**
 * The world in which they list that a file was moved. For those that do not hold both places it is
 * deleted, or it is created with all below it.
 */
export function recordMove(world: World, from: File, to: File, moved: Iterable<File>): World {
  const former = syncDirectoriesAbove(world, from);
  const present = syncDirectoriesAbove(world, to);
  const left = [...former].filter((id) => !present.has(id));
  const entered = [...present].filter((id) => !former.has(id));
  const stayed = [...present].filter((id) => former.has(id));
  let next = addChanges(world, left, "delete", [from]);
  next = addChanges(next, stayed, "move", [to]);
  return entered.length > 0 ? addChanges(next, entered, "create", moved) : next;
}

function syncDirectoriesAbove(world: World, file: File): Set<string> {
  const found = new Set<string>();
  if (count(world.syncDirectories) === 0) return found;
  for (let above: File | undefined = file; above; above = find(world.files, above.parentId)) {
    if (find(world.syncDirectories, above.id)) found.add(above.id);
  }
  return found;
}

function addChanges(
  world: World,
  syncDirectoryIds: Iterable<string>,
  type: ChangeType,
  changed: Iterable<File>,
): World {
  const ids = [...syncDirectoryIds];
  if (ids.length === 0) return world;
  let next = world;
  for (const file of changed) {
    for (const id of ids) next = addChange(next, id, file, type);
  }
  return next;
}

function addChange(world: World, syncDirectoryId: string, file: File, type: ChangeType): World {
  const [next, id] = mintId(world);
  const userId = file.recycled?.userId ?? file.editorId;
  const change: Change = {
    ...{ id, syncDirectoryId, fileId: file.id, type, file, userId, time: world.now },
  };
  return dropOldest({ ...next, changes: put(next.changes, change) }, syncDirectoryId);
}

/** What is dropped is missing from then on to whoever has an older cursor. */
function dropOldest(world: World, syncDirectoryId: string): World {
  const ofDirectory = select(world.changes, "syncDirectory", syncDirectoryId);
  const oldest = at(ofDirectory, 0);
  const directory = find(world.syncDirectories, syncDirectoryId);
  if (!oldest || !directory || sizeOf(ofDirectory) <= MAX_CHANGES) return world;
  const row: SyncDirectory = { ...directory, startCursor: oldest.id };
  return {
    ...world,
    changes: drop(world.changes, world.changes.definition.key(oldest)),
    syncDirectories: put(world.syncDirectories, row),
  };
}

/** The world in which a folder is no synchronization directory any more. */
export function closeSyncDirectory(world: World, fileId: string): World {
  let { changes } = world;
  for (const change of values(select(changes, "syncDirectory", fileId))) {
    changes = drop(changes, changes.definition.key(change));
  }
  return { ...world, changes, syncDirectories: drop(world.syncDirectories, fileId) };
}
