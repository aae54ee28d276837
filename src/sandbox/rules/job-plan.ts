// What a job is to do, by its request.
import { binOf } from "../world/files.ts";
import type { Space } from "../world/rows.ts";
import { values } from "../world/tree.ts";
import type { Work } from "../world/work-rows.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import {
  type Actor,
  type Folder,
  findFolder,
  findUsableSpace,
  refuseRight,
} from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input } from "./rule.ts";

export type JobRequest = Input<"createJob">["body"];
type TaskType = JobRequest["taskType"];
type ActionType = NonNullable<JobRequest["actionType"]>;

/** Plain data, since a work keeps it. */
export type JobPlan = Readonly<{
  taskType: TaskType;
  actionType: ActionType | undefined;
  srcContainerId: string;
  /** The same space for a job without a target. */
  dstContainerId: string;
  /** The folder that files go to; empty for a job without a target. */
  folderId: string;
  /** Who has created the job: a user's identifier in OrgID, or an application. */
  creator: string;
  contentNum: number;
}>;

export const planOf = ({ plan }: Work): JobPlan => plan as JobPlan;

/** The actions of each kind of job, the one that it has without being told first. */
const ACTIONS: Readonly<Record<TaskType, readonly ActionType[]>> = {
  1: [101],
  2: [201, 202],
  3: [301],
  4: [],
  5: [502, 501, 503],
  6: [],
  7: [701],
};

const MAX_RESTORED = 1000;

/** What a job is to do, and with which files. */
export function planJob(
  world: World,
  caller: Caller,
  body: JobRequest,
): { plan: JobPlan; fileIds: readonly string[] } | Refusal {
  const { taskType, dstContainerId, taskInfo } = body;
  const { srcContainerId, newFilePath } = taskInfo;
  const known = ACTIONS[taskType];
  const actionType = known.length > 0 ? (body.actionType ?? known[0]) : undefined;
  const wrong = refuseRequest(body, actionType);
  if (wrong) return wrong;
  const source = { containerId: srcContainerId, field: "taskInfo.srcContainerId" };
  const space = findUsableSpace(world, caller, source);
  if (isRefusal(space)) return space;
  const fileIds = filesOf(world, body);
  const plan = {
    ...{ taskType, actionType, srcContainerId, dstContainerId: srcContainerId, folderId: "" },
    ...{ creator: caller.user?.accountId ?? operatorOf(caller), contentNum: fileIds.length },
  };
  if (!hasTarget(plan)) return { plan, fileIds };
  const target = findTarget(world, caller, { dstContainerId, folderId: newFilePath });
  if (isRefusal(target)) return target;
  return { plan: { ...plan, dstContainerId, folderId: target.folder.id }, fileIds };
}

const hasTarget = ({ taskType, actionType }: JobPlan): boolean =>
  taskType === 1 || taskType === 3 || (taskType === 5 && actionType !== 501);

function filesOf(world: World, { taskType, taskInfo }: JobRequest): string[] {
  if (taskType !== 7) return (taskInfo.fileInfo ?? []).flatMap(({ fileId = [] }) => fileId);
  return [...values(binOf(world, taskInfo.srcContainerId))].map(({ id }) => id);
}

function refuseRequest(
  { taskType, taskInfo, dstContainerId }: JobRequest,
  actionType: ActionType | undefined,
): Refusal | undefined {
  const { fileInfo = [], srcContainerId, uncompressFilePaths = [] } = taskInfo;
  const known = ACTIONS[taskType];
  const field = "taskInfo.fileInfo";
  if (actionType !== undefined && !known.includes(actionType)) {
    const detail = `must be ${known.join(" or ")} for the taskType ${taskType}`;
    return refuse("13000102", "jobs.action", { field: "actionType", detail });
  }
  if (taskType === 3 && dstContainerId !== srcContainerId) {
    const detail = "must be the space that the files are in";
    return refuse("13000302", "jobs.spaces", { field: "dstContainerId", detail });
  }
  if (taskType === 7) return undefined;
  if (fileInfo.length === 0 || fileInfo.some(({ fileId }) => fileId === undefined)) {
    const detail = "must have a file, and the fileId of each";
    return refuse("13000102", "jobs.files", { field, detail });
  }
  if (taskType === 4 && fileInfo.length > MAX_RESTORED) {
    const detail = `must have at most ${MAX_RESTORED} files, has ${fileInfo.length}`;
    return refuse("13000102", "jobs.restore-limit", { field, detail });
  }
  if (taskType === 5 && fileInfo.length > 1) {
    return refuse("13000102", "jobs.one-archive", { field, detail: "must have one file" });
  }
  if (actionType !== 503 || uncompressFilePaths.length > 0) return undefined;
  const detail = "must have a path for the actionType 503";
  return refuse("13000102", "jobs.one-archive", { field: "taskInfo.uncompressFilePaths", detail });
}

/** The folder that files go to, in which the caller may put them. */
export function findTarget(
  world: World,
  actor: Actor,
  { dstContainerId, folderId }: { dstContainerId: string; folderId: string | undefined },
): { space: Space; folder: Folder } | Refusal {
  const place = { containerId: dstContainerId, field: "dstContainerId" };
  const space = findUsableSpace(world, actor, place);
  if (isRefusal(space)) return space;
  const field = "taskInfo.newFilePath";
  const folder = findFolder(world, space, { fileId: folderId, field });
  if (isRefusal(folder)) return folder;
  const { file } = folder;
  const refusal = refuseRight(
    world,
    actor,
    { space, field, ...(file && { file }) },
    "uploadPermission",
  );
  return refusal ?? { space, folder };
}
