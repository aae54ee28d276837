// What jobs do with one file: copy, move, recycle, delete and restore it.
import { describeRefusal } from "../answer/answer.ts";
import type { File } from "../world/file-rows.ts";
import {
  depthOfFolder,
  heightOfFolder,
  isAtOrBelow,
  isInBin,
  MAX_FOLDER_DEPTH,
  purgeFile,
  recycleFile,
  sizeOfAll,
} from "../world/files.ts";
import { copyFile, moveFile, restoreFile } from "../world/new-files.ts";
import type { Capability } from "../world/rights.ts";
import type { Space } from "../world/rows.ts";
import { freeBytes } from "../world/spaces.ts";
import { find } from "../world/table.ts";
import { recordVisit } from "../world/visits.ts";
import type { Work, WorkItem, WorkOutcome } from "../world/work-rows.ts";
import type { World } from "../world/world.ts";
import { type Actor, findFile, findLiveFile, findUsableSpace, refuseRight } from "./file-access.ts";
import { findTarget, type JobPlan, planOf } from "./job-plan.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";

/** A job whose turn it is: what it is to do, and for whom. */
export interface Job {
  readonly plan: JobPlan;
  readonly work: Work;
  readonly actor: Actor;
}

/** The next world, and the file that was made, if one was. */
export type Done = readonly [World, (File | undefined)?];
export type DoItem = (world: World, job: Job, id: string) => Done | Refusal;

const ACTIONS: Readonly<Record<string, DoItem>> = {
  1: copy,
  2: (world, job, id) =>
    job.plan.actionType === 201 ? recycle(world, job, id) : purge(world, job, id),
  3: move,
  4: restore,
  7: purge,
};

export function performFileJob(world: World, work: Work, { id }: WorkItem): [World, WorkOutcome] {
  const act = ACTIONS[work.type];
  return act ? performItem(world, work, id, act) : [world, { succeeded: true }];
}

/** Does something for who has created a job, or says why not. */
export function performItem(
  world: World,
  work: Work,
  id: string,
  act: DoItem,
): [World, WorkOutcome] {
  const actor = creatorOf(world, work);
  const done = isRefusal(actor) ? actor : act(world, { plan: planOf(work), work, actor }, id);
  if (isRefusal(done)) return [world, failureOf(done)];
  const [next, file] = done;
  return [next, { succeeded: true, ...(file && { newFileId: file.id }) }];
}

export function failureOf(refusal: Pick<Refusal, "code" | "field" | "detail">): WorkOutcome {
  return { succeeded: false, code: refusal.code, message: describeRefusal(refusal) };
}

function creatorOf(world: World, { userId }: Work): Actor | Refusal {
  const user = find(world.users, userId);
  if (user || find(world.applications, userId)) return { user };
  return refuse("13000410", "jobs.creator", { detail: "Who has created the job is gone" });
}

/** A file of the space that a job takes files from, where its creator has a right on it. */
export function findJobFile(
  world: World,
  { plan, actor }: Pick<Job, "plan" | "actor">,
  fileId: string,
  { right, inBin = false }: { right: Capability; inBin?: boolean },
): File | Refusal {
  const space = findUsableSpace(world, actor, { containerId: plan.srcContainerId });
  if (isRefusal(space)) return space;
  const file = inBin ? findFile(world, space, { fileId }) : findLiveFile(world, space, { fileId });
  if (isRefusal(file)) return file;
  return refuseRight(world, actor, { space, file, field: "fileId" }, right) ?? file;
}

function copy(world: World, job: Job, id: string): Done | Refusal {
  const { plan, work } = job;
  const file = findJobFile(world, job, id, { right: "copyPermission" });
  if (isRefusal(file)) return file;
  const target = findTarget(world, job.actor, plan);
  if (isRefusal(target)) return target;
  const { space, folder } = target;
  const refusal = refusePlace(world, file, folder.id) ?? refuseSize(space, sizeOfAll(world, file));
  if (refusal) return refusal;
  const { containerId } = space;
  const { userId } = work;
  const [next, copied] = copyFile(world, file, { containerId, parentId: folder.id, userId });
  const isOther = containerId !== plan.srcContainerId;
  return [isOther ? recordVisit(next, userId, copied, 4) : next, copied];
}

function move(world: World, job: Job, id: string): Done | Refusal {
  const file = findJobFile(world, job, id, { right: "removeChildNodePermission" });
  if (isRefusal(file)) return file;
  const target = findTarget(world, job.actor, job.plan);
  if (isRefusal(target)) return target;
  const parentId = target.folder.id;
  if (file.parentId === parentId) {
    return refuse("13000312", "jobs.move", {
      field: "fileId",
      detail: "is in that folder already",
    });
  }
  const refusal = refusePlace(world, file, parentId);
  if (refusal) return refusal;
  return [moveFile(world, file, { parentId, userId: job.work.userId })[0]];
}

function recycle(world: World, job: Job, id: string): Done | Refusal {
  const file = findJobFile(world, job, id, { right: "deletePermission" });
  return isRefusal(file) ? file : [recycleFile(world, file, job.work.userId)];
}

function purge(world: World, job: Job, id: string): Done | Refusal {
  const file = findJobFile(world, job, id, { right: "deletePermission", inBin: true });
  if (isRefusal(file)) return file;
  return isInBin(world, file) ? [purgeFile(world, file)] : refuseLive("jobs.delete");
}

function restore(world: World, job: Job, id: string): Done | Refusal {
  const file = findJobFile(world, job, id, { right: "deletePermission", inBin: true });
  if (isRefusal(file)) return file;
  if (!file.recycled) return refuseLive("jobs.restore");
  const [next, { parentId }] = restoreFile(world, file, job.work.userId);
  // The folder that it was in may have been moved deeper meanwhile.
  const depth = depthOfFolder(next, parentId) + heightOfFolder(world, file);
  return refuseDepth(depth) ?? [next];
}

const refuseLive = (statement: "jobs.delete" | "jobs.restore"): Refusal =>
  refuse("13000303", statement, {
    field: "fileId",
    detail: "must have been put into the recycle bin",
  });

/** Why a file cannot be in a folder, if so: it would be inside itself or too deep. */
function refusePlace(world: World, file: File, folderId: string): Refusal | undefined {
  const field = "fileId";
  if (isAtOrBelow(world, folderId, file.id)) {
    return refuse("13000307", "jobs.nested", { field, detail: "is above the target, or is it" });
  }
  return refuseDepth(depthOfFolder(world, folderId) + heightOfFolder(world, file));
}

export function refuseDepth(depth: number): Refusal | undefined {
  if (depth <= MAX_FOLDER_DEPTH) return undefined;
  const detail = `There would be ${depth} folders in one another`;
  return refuse("13000310", "jobs.depth", { detail });
}

export function refuseSize(space: Space, size: number): Refusal | undefined {
  const room = freeBytes(space);
  if (size <= room) return undefined;
  return refuse("13000311", "jobs.room", { detail: `${size} bytes are needed, ${room} are left` });
}
