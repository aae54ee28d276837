// Archives among the files: what is in them, and why that cannot be said.
import { type ArchiveEntry, type ArchiveFault, listArchive } from "../archives/list.ts";
import { contentOf } from "../world/contents.ts";
import type { Blob, File } from "../world/file-rows.ts";
import { isFolder } from "../world/files.ts";
import type { World } from "../world/world.ts";
import { type Actor, findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Rules, withBytes } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

export const archiveStatements = {
  "archives.zip": {
    says:
      "Zip archives can be listed and unpacked. Any other file, and an archive that is broken, is " +
      "refused with 13000308.",
    assumed:
      "The console takes 7z and rar, too. No page has a code; that one is of wrong metadata.",
  },
  "archives.password": {
    says: "An archive with encrypted files needs its password, also to be listed; 13000102.",
    source: apiReference("listFile"),
    assumed: "The carrier edition calls it an error. 13000102 is the code for parameters.",
  },
  "archives.folder": {
    says: "A folder is no archive; 13000406.",
    source: apiReference("ErrorCode"),
  },
  "archives.entries": {
    says:
      "The list has all entries at once, by their whole paths, with the code 0. No task is begun, " +
      "as none is for a list that is there. Listing needs listChildNodePermission.",
    source: apiReference("listFile"),
    assumed: "The page does not say when the list is made by a task, nor what the codes are.",
  },
} as const satisfies Statements;

/** An archive that somebody may look into. */
export interface Archive {
  readonly file: File;
  readonly blobs: readonly Blob[];
}

export function findArchive(
  world: World,
  actor: Actor,
  { containerId, fileId }: { containerId: string; fileId: string },
): Archive | Refusal {
  const space = findUsableSpace(world, actor, { containerId });
  if (isRefusal(space)) return space;
  const file = findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  const field = "fileId";
  const refusal = refuseRight(world, actor, { space, file, field }, "listChildNodePermission");
  if (refusal) return refusal;
  if (isFolder(file)) {
    return refuse("13000406", "archives.folder", { field, detail: "is a folder" });
  }
  return { file, blobs: contentOf(world, file)?.blobs ?? [] };
}

/** @param passwordField The name of the argument that has the password. */
export function refuseArchive(fault: ArchiveFault, passwordField: string): Refusal {
  if (fault === "password") {
    const detail = "must be the password of the archive";
    return refuse("13000102", "archives.password", { field: passwordField, detail });
  }
  return refuse("13000308", "archives.zip", { field: "fileId", detail: "is no sound zip archive" });
}

/** An entry as answers have it. */
export const describeEntry = ({ path, isFolder, size, time }: ArchiveEntry) => ({
  ...{ code: "0", name: path, type: isFolder ? ("2" as const) : ("1" as const) },
  ...{ updateAt: String(time), fileSize: String(size) },
});

export const archiveRules: Rules<"listArchiveEntries"> = {
  listArchiveEntries: withBytes({
    prepare(world, caller, { body }) {
      const archive = findArchive(world, caller, body);
      if (isRefusal(archive)) return undefined;
      return (store) => listArchive(store, archive.blobs, body.pwd);
    },
    run(world, caller, { body }, entries: ArchiveEntry[] | ArchiveFault = "unreadable") {
      const archive = findArchive(world, caller, body);
      if (isRefusal(archive)) return archive;
      if (typeof entries === "string") return refuseArchive(entries, "pwd");
      return [world, { data: { uncompressedFileList: entries.map(describeEntry) } }];
    },
  }),
};
