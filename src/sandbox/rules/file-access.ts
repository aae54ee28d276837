// The space, the files and the folders that a call names, and whether the caller may use them.
import type { File } from "../world/file-rows.ts";
import { isFolder, isInBin, isTopFolder } from "../world/files.ts";
import { rootFolderOf, safeFolderOf } from "../world/ids.ts";
import { type Capability, rightsIn } from "../world/rights.ts";
import type { Space } from "../world/rows.ts";
import { find } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";
import { apiReference, type Statements, userGuide } from "./statement.ts";

export const fileAccessStatements = {
  "files.space": {
    says: "A space must exist; 13000301 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "files.space-disabled": {
    says: "Nothing can be done in a space that is disabled; 13000412.",
    assumed:
      "The Chinese text of 13000301 covers missing and disabled spaces, and 13000412 has a text " +
      "of its own for the latter.",
  },
  "files.rights": {
    says:
      "A caller needs the right for what it does in the space or to the file; 13000410. What is done " +
      "with a folder goes by the rights to the folder, whatever they are to what is in it.",
    source: userGuide(70),
    assumed: "The guide names the rights. Which operation needs which follows from their names.",
  },
  "files.unknown": {
    says: "A file must exist; 13000309 otherwise.",
    source: apiReference("ErrorCode"),
  },
  "files.other-space": {
    says: "A file must be in the space that the call names; 13000302 otherwise.",
    assumed: "13000411 has the same meaning; no page says which of the two is sent when.",
  },
  "files.in-bin": {
    says: "What is in the recycle bin can only be looked at, restored and deleted; 13000306.",
    source: apiReference("ErrorCode"),
  },
  "files.folder": {
    says: "What is done to the content of a file cannot be done to a folder; 13000406.",
    source: apiReference("ErrorCode"),
  },
  "files.no-folder": {
    says: "A target must be a folder, and a live one; 13000304, 13000305 in the recycle bin.",
    source: apiReference("ErrorCode"),
  },
} as const satisfies Statements;

/** Who acts: a caller, or somebody whose work goes on later. */
export type Actor = Pick<Caller, "user">;

/** A space in which a caller may do something, or why not. Without a right, whatever it may. */
export function findUsableSpace(
  world: World,
  caller: Actor,
  { containerId, field = "containerId" }: { containerId: string; field?: string },
  right?: Capability,
): Space | Refusal {
  const space = find(world.spaces, containerId);
  if (!space) return refuse("13000301", "files.space", { field, detail: "is unknown" });
  if (space.status === 1) {
    return refuse("13000412", "files.space-disabled", { field, detail: "is a disabled space" });
  }
  return refuseRight(world, caller, { space, field }, right) ?? space;
}

/** Why a caller may not do something in a space or with a file, if so. */
export function refuseRight(
  world: World,
  caller: Actor,
  { space, file, field }: { space: Space; file?: File | undefined; field?: string },
  right?: Capability,
): Refusal | undefined {
  const rights = rightsIn(world, caller.user, space, file);
  const isAllowed = right ? rights[right] : Object.values(rights).some(Boolean);
  if (isAllowed) return undefined;
  const detail = right ? `is not to be used so: ${right} is missing` : "is not yours to use";
  return refuse("13000410", "files.rights", { ...(field && { field }), detail });
}

/** A file or folder of a space, wherever it is. */
export function findFile(
  world: World,
  space: Space,
  { fileId, field = "fileId" }: { fileId: string; field?: string },
): File | Refusal {
  const file = find(world.files, fileId);
  if (!file) return refuse("13000309", "files.unknown", { field, detail: "is unknown" });
  if (file.containerId === space.containerId) return file;
  return refuse("13000302", "files.other-space", { field, detail: "is in another space" });
}

/** A file or folder of a space that is not in the recycle bin. */
export function findLiveFile(
  world: World,
  space: Space,
  reference: { fileId: string; field?: string },
): File | Refusal {
  const file = findFile(world, space, reference);
  if (isRefusal(file) || !isInBin(world, file)) return file;
  const { field = "fileId" } = reference;
  return refuse("13000306", "files.in-bin", { field, detail: "is in the recycle bin" });
}

/** A file of a space with which a caller may do something. Without a right, whatever it may. */
export function findUsableFile(
  world: World,
  caller: Caller,
  { containerId, fileId }: { containerId: string; fileId: string },
  right?: Capability,
): File | Refusal {
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const file = findFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  return refuseRight(world, caller, { space, file, field: "fileId" }, right) ?? file;
}

/** A file, not a folder, that is named without its space, if the caller may read its content. */
export function findFileToRead(world: World, caller: Caller, fileId: string): File | Refusal {
  const field = "fileId";
  const containerId = find(world.files, fileId)?.containerId;
  if (!containerId) return refuse("13000309", "files.unknown", { field, detail: "is unknown" });
  const space = findUsableSpace(world, caller, { containerId, field });
  if (isRefusal(space)) return space;
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  if (isFolder(file)) {
    return refuse("13000406", "files.folder", { field, detail: "is a folder" });
  }
  return refuseRight(world, caller, { space, file, field }, "downloadPermission") ?? file;
}

/** A file or folder, or one of the two folders at the top. */
export interface Folder {
  readonly id: string;
  /** Undefined for a top folder. */
  readonly file: File | undefined;
}

/**
 * A file or folder of a space, wherever it is. The top folders go by `root` and `sbox`, and by
 * their identifiers.
 */
export function findFileOrTopFolder(
  world: World,
  space: Space,
  { fileId, field }: { fileId: string | undefined; field: string },
): Folder | Refusal {
  const id = folderIdOf(space, fileId);
  if (isTopFolder(space, id)) return { id, file: undefined };
  const file = findFile(world, space, { fileId: id, field });
  return isRefusal(file) ? file : { id, file };
}

/**
 * A live folder of a space, which can take files.
 *
 * @param inBin The code for one that is in the recycle bin; uploads have one of their own.
 */
export function findFolder(
  world: World,
  space: Space,
  { fileId, field = "parentFolder" }: { fileId: string | undefined; field?: string },
  inBin: "13000305" | "13000404" = "13000305",
): Folder | Refusal {
  const folder = findFileOrTopFolder(world, space, { fileId, field });
  if (isRefusal(folder) || !folder.file) return folder;
  if (!isFolder(folder.file)) {
    return refuse("13000304", "files.no-folder", { field, detail: "is no folder" });
  }
  if (isInBin(world, folder.file)) {
    return refuse(inBin, "files.no-folder", { field, detail: "is in the recycle bin" });
  }
  return folder;
}

/** The identifier of a folder that may go by an alias. Without one, the root is meant. */
export function folderIdOf({ containerId, rootFileId }: Space, fileId = "root"): string {
  if (fileId === "root" || fileId === "" || fileId === rootFileId) return rootFolderOf(containerId);
  return fileId === "sbox" ? safeFolderOf(containerId) : fileId;
}
