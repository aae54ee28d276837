// What holds of files, their bytes and the rights to them in every world.
import type { File, Version } from "../../src/sandbox/world/file-rows.ts";
import {
  findInFolder,
  isFolder,
  isTopFolder,
  MAX_FOLDER_DEPTH,
} from "../../src/sandbox/world/files.ts";
import { all, find, select } from "../../src/sandbox/world/table.ts";
import { sizeOf, values } from "../../src/sandbox/world/tree.ts";
import { gigabytesInBytes } from "../../src/sandbox/world/units.ts";
import type { World } from "../../src/sandbox/world/world.ts";
import type { Report } from "./invariants.ts";

export function checkFiles(world: World, report: Report): void {
  for (const file of all(world.files)) {
    for (const problem of [placeProblem(world, file), ...versionProblems(world, file)]) {
      if (problem) report(`file ${file.id} ${problem}`);
    }
    if (!file.recycled && findInFolder(world, file.parentId, file.name) !== file) {
      report(`another file than ${file.id} is named ${file.name} in ${file.parentId}`);
    }
  }
}

/** The folders above a file lead to the top of its space, or into the recycle bin. */
function placeProblem(world: World, file: File): string | undefined {
  const space = find(world.spaces, file.containerId);
  if (!space) return `is in space ${file.containerId}, which is gone`;
  let depth = isFolder(file) ? 1 : 0;
  let above: File = file;
  while (!above.recycled && !isTopFolder(space, above.parentId)) {
    const folder = find(world.files, above.parentId);
    if (!folder) return `is below folder ${above.parentId}, which is gone`;
    if (!isFolder(folder)) return `is below ${folder.id}, which is no folder`;
    if (folder.containerId !== file.containerId) return "is below a folder of another space";
    depth += 1;
    if (depth > 2 * MAX_FOLDER_DEPTH) return "has no end above it";
    above = folder;
  }
  const isTooDeep = isFolder(file) && !above.recycled && depth > MAX_FOLDER_DEPTH;
  return isTooDeep ? `is a folder of depth ${depth}` : undefined;
}

function versionProblems(world: World, file: File): string[] {
  const versions = [...values(select(world.versions, "file", file.id))];
  if (isFolder(file)) return versions.length > 0 ? ["is a folder with versions"] : [];
  const newest = versions.at(-1);
  if (!newest) return ["has no version"];
  const problems: string[] = [];
  const isSame = newest.id === file.versionId && newest.size === file.size;
  if (!isSame || newest.sha256 !== file.sha256) problems.push("is not its newest version");
  const numbers = new Set(versions.map(({ number }) => number));
  if (numbers.size !== versions.length) problems.push("has two versions of one number");
  return problems;
}

/** What spaces use is what the versions of their files take, the recycle bin included. */
export function checkUsedCapacity(world: World, report: Report): void {
  const used = new Map<string, number>();
  for (const { fileId, size, contentId, id } of all(world.versions)) {
    const containerId = find(world.files, fileId)?.containerId;
    if (containerId === undefined) report(`version ${id} is of ${fileId}, which is gone`);
    else used.set(containerId, (used.get(containerId) ?? 0) + size);
    const content = find(world.contents, contentId);
    if (content?.size !== size) report(`version ${id} has no content of its size`);
  }
  for (const space of all(world.spaces)) {
    const bytes = used.get(space.containerId) ?? 0;
    if (space.used !== bytes) {
      report(`space ${space.containerId} uses ${space.used} bytes, its files ${bytes}`);
    }
    if (bytes > gigabytesInBytes(space.capacity)) report(`space ${space.containerId} is too full`);
  }
}

/** Nothing is stored that nobody can reach. */
export function checkContents(world: World, report: Report): void {
  for (const { id, size, blobs } of all(world.contents)) {
    const stored = blobs.reduce((total, blob) => total + blob.size, 0);
    if (stored !== size) report(`content ${id} has ${stored} bytes, not ${size}`);
    const users =
      select(world.versions, "content", id) ??
      select(world.works, "archive", id) ??
      select(world.files, "thumbnail", id);
    if (!users) report(`nothing has the content ${id}`);
  }
  for (const { id, containerId, kind, fileId } of all(world.uploads)) {
    if (!find(world.spaces, containerId)) report(`upload ${id} is into a space that is gone`);
    const exists = find(world.files, fileId) !== undefined;
    if (exists !== (kind === "version")) report(`upload ${id} is of a file that should not be so`);
  }
  for (const { uploadId, number, size, blob } of all(world.parts)) {
    if (!find(world.uploads, uploadId)) report(`a part is of upload ${uploadId}, which is gone`);
    if (blob && blob.size !== size) report(`part ${number} of ${uploadId} has a wrong size`);
  }
}

/** Marks, permissions and shares go with what they are of. */
export function checkMarks(world: World, report: Report): void {
  for (const { containerId, fileId, userId, template } of all(world.permissions)) {
    const where = `a permission in ${containerId}`;
    if (!find(world.spaces, containerId)) report(`${where}: the space is gone`);
    if (!find(world.users, userId)) report(`${where} is of user ${userId}, who is gone`);
    if (fileId && !find(world.files, fileId)) report(`${where} is on ${fileId}, which is gone`);
    if (template !== "-1" && !find(world.permissionTemplates, template)) {
      report(`${where} is by template ${template}, which is gone`);
    }
  }
  for (const { userId } of [...all(world.favorites), ...all(world.visits)]) {
    if (!find(world.users, userId)) report(`a mark is of user ${userId}, who is gone`);
  }
  for (const visits of values(world.visits.indexes.user)) {
    if (sizeOf(visits) > 100) report("somebody has more than 100 visits");
  }
  for (const { fileId } of all(world.syncDirectories)) {
    const folder = find(world.files, fileId);
    if (!folder || !isFolder(folder)) report(`${fileId} is synchronized and no folder`);
  }
  for (const { ownerId } of all(world.initialPermissions)) {
    const owner = find(world.departments, ownerId) ?? find(world.groups, ownerId);
    if (!owner) report(`an initial permission is of ${ownerId}, who is gone`);
  }
}

export function checkShares(world: World, report: Report): void {
  for (const { shareId } of all(world.shareRecipients)) {
    if (!find(world.shares, shareId)) report(`a recipient is of share ${shareId}, which is gone`);
  }
  for (const { id, fileIds, views, downloads, saves } of all(world.shares)) {
    if (fileIds.length === 0) report(`share ${id} has no files`);
    if (Math.min(views, downloads, saves) < 0) report(`share ${id} counts below 0`);
  }
  for (const { shareId } of [...all(world.shareVisitors), ...all(world.shareTokens)]) {
    if (!find(world.shares, shareId)) report(`something is of share ${shareId}, which is gone`);
  }
}

export function checkWorks(world: World, report: Report): void {
  for (const { id, items, done, status, endTime, held, createTime, duration } of all(world.works)) {
    const open = items.slice(0, done).filter(({ outcome }) => !outcome);
    if (open.length > 0) report(`work ${id} is done with items that have no outcome`);
    if (done > items.length) report(`work ${id} has done more than it has`);
    if (status >= 2 !== (endTime !== undefined)) report(`work ${id} ends wrongly`);
    if (status === 2 && done < items.length) report(`work ${id} has ended early`);
    const isDue = !held && createTime + duration < world.now;
    if (status < 2 && isDue) report(`work ${id} was due at ${createTime + duration}`);
  }
}

/** What must not happen from one world to the next: numbers of versions only rise. */
export function brokenHistory(before: World, after: World): string[] {
  if (before.versions === after.versions) return [];
  const problems: string[] = [];
  for (const version of all(after.versions)) {
    if (find(before.versions, version.id)) continue;
    const newest = newestOf(before, version.fileId);
    if (newest && version.number <= newest.number) {
      problems.push(`version ${version.number} of ${version.fileId} has come after a higher one`);
    }
  }
  return problems;
}

const newestOf = (world: World, fileId: string): Version | undefined =>
  [...values(select(world.versions, "file", fileId))].at(-1);
