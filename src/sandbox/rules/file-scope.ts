// What lists, searches and counts of files go through: a folder, or the recycle bin.
import type { File } from "../world/file-rows.ts";
import {
  binOf,
  contentsOfFolder,
  filesBelow,
  isFolder,
  isInBin,
  isTopFolder,
} from "../world/files.ts";
import type { Space } from "../world/rows.ts";
import { type Tree, values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import {
  type Folder,
  findFileOrTopFolder,
  findFolder,
  findUsableSpace,
  refuseRight,
} from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const fileScopeStatements = {
  "file-scope.bin": {
    says:
      "A space has one recycle bin, which both top folders stand for. At its first level is what " +
      "was deleted itself; what went with a folder is in that folder.",
    assumed: "The pages name a parent folder for the recycle bin, too, and do not say of what.",
  },
  "file-scope.not-in-bin": {
    says: "A folder in the recycle bin must be there; 13000303 otherwise.",
    source: apiReference("ErrorCode"),
  },
} as const satisfies Statements;

/** A file or folder, or a top folder, below which a caller may look. */
export function findListable(
  world: World,
  caller: Caller,
  { containerId, fileId }: { containerId: string; fileId: string },
): (Folder & { space: Space }) | Refusal {
  const field = "fileId";
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const found = findFileOrTopFolder(world, space, { fileId, field });
  if (isRefusal(found)) return found;
  const { file } = found;
  const refusal = refuseRight(world, caller, { space, file, field }, "listChildNodePermission");
  return refusal ?? { ...found, space };
}

export interface Scope {
  readonly space: Space;
  readonly folderId: string;
  readonly inBin: boolean;
}

/** A folder that a caller may look into, live or in the recycle bin. */
export function findScope(
  world: World,
  caller: Caller,
  space: Space,
  { fileId, field, inBin }: { fileId: string; field: string; inBin: boolean },
): Scope | Refusal {
  const find = inBin ? findFolderInBin : findFolder;
  const folder = find(world, space, { fileId, field });
  if (isRefusal(folder)) return folder;
  const { id: folderId, file } = folder;
  return (
    refuseRight(world, caller, { space, file, field }, "listChildNodePermission") ?? {
      ...{ space, folderId, inBin },
    }
  );
}

function findFolderInBin(
  world: World,
  space: Space,
  { fileId, field }: { fileId: string; field: string },
) {
  const folder = findFileOrTopFolder(world, space, { fileId, field });
  if (isRefusal(folder) || !folder.file) return folder;
  if (!isFolder(folder.file)) {
    return refuse("13000304", "files.no-folder", { field, detail: "is no folder" });
  }
  if (isInBin(world, folder.file)) return folder;
  return refuse("13000303", "file-scope.not-in-bin", {
    field,
    detail: "is not in the recycle bin",
  });
}

/** Whether this is the recycle bin itself, and not a folder in it. */
export const isBin = ({ space, folderId, inBin }: Scope): boolean =>
  inBin && isTopFolder(space, folderId);

/** What is directly in a folder or in the recycle bin, by the time of its edition or deletion. */
export const contentsOf = (world: World, scope: Scope): Tree<File> =>
  isBin(scope) ? binOf(world, scope.space.containerId) : contentsOfFolder(world, scope.folderId);

/** The same, with all that is below it if that is asked for. */
export function* filesIn(world: World, scope: Scope, isRecursive: boolean): Generator<File> {
  for (const file of values(contentsOf(world, scope))) {
    if (isRecursive) yield* filesBelow(world, file);
    else yield file;
  }
}
