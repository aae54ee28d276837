// Jobs that pack files, unpack archives and look into them. Bytes are read and written before such
// a job is created: its work only puts in place what there is.

import { extensionOf } from "../../model/file-names.ts";
import { fileTypeOf, mediaTypeOf } from "../../model/file-types.ts";
import { type ArchiveEntry, listArchive } from "../archives/list.ts";
import { packEntriesOf, packFiles } from "../archives/pack.ts";
import { type EntryFault, type UnpackedEntry, unpackFiles } from "../archives/unpack.ts";
import { addContent } from "../world/contents.ts";
import type { Blob, Content, File } from "../world/file-rows.ts";
import { depthOfFolder, freeName } from "../world/files.ts";
import { makeFile, makeFolder, makePath } from "../world/new-files.ts";
import type { Space } from "../world/rows.ts";
import { freeBytes } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import type { Work, WorkItem } from "../world/work-rows.ts";
import type { World } from "../world/world.ts";
import { findArchive, refuseArchive } from "./archives.ts";
import { type Actor, type Folder, findFolder } from "./file-access.ts";
import {
  type Done,
  failureOf,
  findJobFile,
  type Job,
  refuseDepth,
  refuseSize,
} from "./job-items.ts";
import { findTarget, type JobPlan, type JobRequest } from "./job-plan.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Preparation } from "./rule.ts";

/** What a job with an archive has beside its plan when it is created. */
export interface PreparedJob {
  readonly items: readonly WorkItem[];
  readonly archive: ArchivePlan;
  /** The archive that was packed, or all that was unpacked. */
  readonly bytes?: Pick<Content, "sha256" | "blobs">;
}

/** Plain data, since a work keeps it. */
export type ArchivePlan = Readonly<{
  /** The name of the archive. */
  fileName: string;
  /** The archive that is unpacked. */
  archiveId?: string;
  /** The folder that it is unpacked into, from when there is something in it. */
  unpackedId?: string;
  /** What is in it, by path. */
  entries?: Readonly<Record<string, PlannedEntry>>;
}>;

export const archivePlanOf = ({ plan }: Work): ArchivePlan => plan as ArchivePlan;

/** An entry, and which of the job's blobs are its bytes. */
type PlannedEntry = ArchiveEntry & Readonly<{ sha256: string; from: number; to: number }>;

interface NewJob {
  readonly plan: JobPlan;
  readonly fileIds: readonly string[];
}

/** What has to be done with bytes before a job is created, if anything. */
export function prepareArchive(
  world: World,
  actor: Actor,
  { plan, fileIds }: NewJob,
  body: JobRequest,
): Preparation<PreparedJob> | undefined {
  if (plan.taskType === 6) return preparePack(world, actor, { plan, fileIds });
  const [fileId = ""] = fileIds;
  return plan.taskType === 5 ? prepareUnpack(world, actor, { plan, fileId }, body) : undefined;
}

function preparePack(
  world: World,
  actor: Actor,
  { plan, fileIds }: NewJob,
): Preparation<PreparedJob> {
  const files = new Set<File>();
  const items = fileIds.map((id) => {
    const file = findJobFile(world, { plan, actor }, id, { right: "downloadPermission" });
    if (isRefusal(file)) return { id, outcome: failureOf(file) };
    files.add(file);
    return { id, outcome: { succeeded: true } };
  });
  const [first] = files;
  const archive = { fileName: `${first?.name ?? ""}.zip` };
  if (!first) return async () => ({ items, archive });
  const entries = packEntriesOf(world, [...files]);
  return async (store) => ({ items, archive, bytes: await packFiles(store, entries) });
}

function prepareUnpack(
  world: World,
  actor: Actor,
  { plan, fileId }: { plan: JobPlan; fileId: string },
  { password, taskInfo }: JobRequest,
): Preparation<PreparedJob> {
  const failed = (refusal: Refusal): PreparedJob => ({
    items: [{ id: fileId, outcome: failureOf(refusal) }],
    archive: { fileName: "", archiveId: fileId },
  });
  const found = findArchive(world, actor, { containerId: plan.srcContainerId, fileId });
  if (isRefusal(found)) return async () => failed(found);
  const { file, blobs } = found;
  const space = find(world.spaces, plan.dstContainerId) as Space;
  const paths = plan.actionType === 503 ? taskInfo.uncompressFilePaths : undefined;
  return async (store) => {
    if (plan.actionType === 501) {
      const entries = await listArchive(store, blobs, password);
      if (typeof entries === "string") return failed(refuseArchive(entries, "password"));
      const listed = entries.map((entry) => ({ ...entry, sha256: "", blobs: [] }));
      const { archive } = planEntries(file, listed);
      return { archive, items: [{ id: fileId, outcome: { succeeded: true } }] };
    }
    const room = freeBytes(space);
    const entries = await unpackFiles(store, blobs, { password, paths, room });
    if (typeof entries !== "string") return planEntries(file, entries);
    if (entries !== "too large") return failed(refuseArchive(entries, "password"));
    return failed(refuse("13000311", "jobs.room", { detail: `${room} bytes are left` }));
  };
}

function planEntries(
  { id: archiveId, name: fileName }: File,
  unpacked: readonly UnpackedEntry[],
): PreparedJob {
  const entries = new Map<string, PlannedEntry>();
  const blobs: Blob[] = [];
  const items = unpacked.map((entry): WorkItem => {
    const { path, isFolder, size, time } = entry;
    const isFaulty = "fault" in entry;
    const from = blobs.length;
    if (!isFaulty) blobs.push(...entry.blobs);
    const sha256 = isFaulty ? "" : entry.sha256;
    const planned = { path, isFolder, size, time, sha256, from, to: blobs.length };
    if (!entries.has(path)) entries.set(path, planned);
    return isFaulty ? { id: path, outcome: failureOf(refuseEntry(entry.fault)) } : { id: path };
  });
  const archive = { fileName, archiveId, entries: Object.fromEntries(entries) };
  return { items, archive, bytes: { sha256: "", blobs } };
}

function refuseEntry(fault: EntryFault): Refusal {
  const [code, detail] = ENTRY_FAULTS[fault];
  return refuse(code, "jobs.entries", { detail });
}

const ENTRY_FAULTS: Readonly<Record<EntryFault, readonly [code: string, detail: string]>> = {
  name: ["13000102", "The path must consist of names for files"],
  depth: ["13000310", "The path has too many folders"],
  taken: ["13000405", "Another entry has the same path"],
  missing: ["13000309", "No entry has this path"],
  unreadable: ["13000308", "The bytes are broken"],
};

/** Puts an entry of an archive into the folder that is made for the archive. */
export function unpackEntry(world: World, job: Job, path: string): Done | Refusal {
  const { work } = job;
  const { entries = {}, unpackedId = "" } = archivePlanOf(work);
  const target = findTarget(world, job.actor, job.plan);
  const entry = entries[path];
  if (isRefusal(target) || !entry) return isRefusal(target) ? target : [world];
  const { space, folder } = target;
  const names = path.split("/");
  const [name = ""] = entry.isFolder ? [] : names.splice(-1);
  const depth = depthOfFolder(world, folder.id) + 1 + names.length;
  const refusal = refuseDepth(depth) ?? refuseSize(space, entry.size);
  if (refusal) return refusal;
  const withFolder = makeUnpacked(world, job, target);
  if (isRefusal(withFolder)) return withFolder;
  const place = { containerId: space.containerId, userId: work.userId };
  const [next, parentId] = makePath(withFolder, { ...place, parentId: unpackedId }, names);
  if (entry.isFolder) return [next, find(next.files, parentId)];
  const held = find(world.contents, work.archiveContentId ?? "")?.blobs ?? [];
  const { sha256, from, to, time: createdTime } = entry;
  const [withContent, content] = addContent(next, { sha256, blobs: held.slice(from, to) });
  const file = {
    ...{ ...place, parentId, createdTime },
    name: freeName(withContent, { parentId, name, isFolder: false }),
    ...{ fileType: fileTypeOf(name), mimeType: mediaTypeOf(name) },
  };
  return makeFile(withContent, file, { content });
}

/** The world with the folder that an archive is unpacked into. */
function makeUnpacked(
  world: World,
  { work }: Job,
  { space, folder }: { space: Space; folder: Folder },
): World | Refusal {
  const { fileName, unpackedId: fileId = "" } = archivePlanOf(work);
  if (find(world.files, fileId)) {
    const existing = findFolder(world, space, { fileId });
    return isRefusal(existing) ? existing : world;
  }
  const { containerId } = space;
  const place = { parentId: folder.id, name: stemOf(fileName), isFolder: true };
  const name = freeName(world, place);
  const { userId } = work;
  return makeFolder(world, { containerId, parentId: folder.id, name, userId, fileId })[0];
}

function stemOf(name: string): string {
  const extension = extensionOf(name);
  return extension ? name.slice(0, -extension.length - 1) : name;
}
