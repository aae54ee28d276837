// Where an upload leads: the space with its room, the folder or the file, and the name.
import type { File, Upload } from "../world/file-rows.ts";
import type { Space } from "../world/rows.ts";
import { freeBytes } from "../world/spaces.ts";
import type { World } from "../world/world.ts";
import { findFolder, findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller } from "./rule.ts";

export interface UploadPlace {
  readonly space: Space;
  /** Of a new file. */
  readonly folderId: string;
}

/** The place of a new file, if the caller may upload it there. */
export function findUploadFolder(
  world: World,
  caller: Caller,
  { containerId, parentId }: { containerId: string; parentId: string | undefined },
): UploadPlace | Refusal {
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const folder = findFolder(world, space, { fileId: parentId }, "13000404");
  if (isRefusal(folder)) return folder;
  const { id: folderId, file } = folder;
  const field = "containerId";
  const refusal = refuseRight(
    world,
    caller,
    { space, field, ...(file && { file }) },
    "uploadPermission",
  );
  return refusal ?? { space, folderId };
}

/** The place of an upload that was begun, if the caller may still go on with it. */
export function findPlace(world: World, caller: Caller, upload: Upload): UploadPlace | Refusal {
  const { containerId, parentId, fileId } = upload;
  if (upload.kind === "file") return findUploadFolder(world, caller, { containerId, parentId });
  const space = findUsableSpace(world, caller, { containerId });
  if (isRefusal(space)) return space;
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  const refusal = refuseRight(world, caller, { space, file, field: "fileId" }, "uploadPermission");
  return refusal ?? { space, folderId: parentId };
}

/** Why a space cannot take so many bytes, if so. */
export function refuseFull(space: Space, bytes: number): Refusal | undefined {
  const free = freeBytes(space);
  if (bytes <= free) return undefined;
  const detail = `The space has room for ${Math.max(0, free)} bytes, not for ${bytes}`;
  return refuse("13000311", "uploads.capacity", { detail });
}

/** Why a name cannot be had that a file has already, if so. */
export function refuseTakenName(
  existing: File | undefined,
  renameMode: Upload["renameMode"],
): Refusal | undefined {
  if (!existing || renameMode !== 3) return undefined;
  const detail = "is taken in the folder";
  return refuse("13000405", "uploads.name-taken", { field: "fileName", detail });
}
