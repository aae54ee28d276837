// Jobs as answers have them.
import { downloadAddress } from "../storage/addresses.ts";
import { localTimestamp } from "../world/names.ts";
import type { Work, WorkOutcome } from "../world/work-rows.ts";
import { progressOf } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { describeEntry } from "./archives.ts";
import { archivePlanOf } from "./job-archives.ts";
import { planOf } from "./job-plan.ts";
import type { Output } from "./rule.ts";

export type JobDetails = NonNullable<Output<"getJob">["data"]>;

/** A job as a list has it. */
export function summaryOf({ organization }: World, work: Work) {
  const { taskType, actionType, dstContainerId: containerId, contentNum } = planOf(work);
  const { id: taskId, status, startTime, endTime, createTime } = work;
  return {
    ...{ taskId, taskType, ...(actionType && { actionType }), status, ...resultOf(work) },
    ...{ contentNum, containerId, tenantId: organization.tenantId },
    ...(startTime !== undefined && { beginTime: localTimestamp(startTime) }),
    ...(endTime !== undefined && { endTime: localTimestamp(endTime) }),
    createTime: localTimestamp(createTime),
  };
}

/** Once a job has come to its end: whether all, some or none succeeded, and the first failure. */
function resultOf({ status, items }: Work) {
  if (status !== 2) return {};
  const failed = items.filter(({ outcome }) => outcome && !outcome.succeeded);
  const some = failed.length < items.length ? 2 : 3;
  const taskResultCode: 1 | 2 | 3 = failed.length === 0 ? 1 : some;
  return { taskResultCode, resultCode: Number(failed[0]?.outcome?.code ?? 0) };
}

export function detailsOf(world: World, work: Work, origin: string): JobDetails {
  const { taskType, creator } = planOf(work);
  const isArchive = taskType === 5;
  return {
    jobInfo: {
      ...summaryOf(world, work),
      userId: `${world.organization.tenantId}-${creator}`,
      progress: progressOf(work, world.now),
      ...downloadOf(world, work, origin),
    },
    taskInfos: isArchive ? [resultOfArchive(work)] : resultsOf(work),
    ...(isArchive && { uncompressedFileList: entriesOf(work) }),
  };
}

/** The link to a packed archive, until it expires. */
function downloadOf(world: World, work: Work, origin: string) {
  const { archiveContentId: key, expireTime } = work;
  if (key === undefined || expireTime === undefined) return {};
  const { dstContainerId: containerId } = planOf(work);
  const { fileName } = archivePlanOf(work);
  return { downloadUrl: downloadAddress(world, origin, { containerId, key, fileName }) };
}

function resultsOf(work: Work) {
  const { srcContainerId } = planOf(work);
  return work.items.map(({ id: fileId, outcome }, index) => ({
    ...{ fileId, ...statusOf(index < work.done ? outcome : undefined), srcContainerId },
    ...(outcome?.newFileId && { newFileId: outcome.newFileId }),
  }));
}

function statusOf(outcome: WorkOutcome | undefined) {
  if (!outcome) return { status: "0" };
  const { succeeded, code, message } = outcome;
  return succeeded ? { status: "1" } : { status: "2", code, msg: message };
}

/** The archive succeeds with the first of its entries that does. */
function resultOfArchive(work: Work) {
  const { items, status } = work;
  const { srcContainerId } = planOf(work);
  const { archiveId: fileId = "", unpackedId } = archivePlanOf(work);
  const outcomes = items.map(({ outcome }) => outcome);
  const decisive = outcomes.find((outcome) => outcome?.succeeded) ?? outcomes[0];
  const result = status === 2 ? statusOf(decisive ?? { succeeded: true }) : statusOf(undefined);
  const isUnpacked = decisive?.succeeded && unpackedId !== undefined;
  return { fileId, ...result, ...(isUnpacked && { newFileId: unpackedId }), srcContainerId };
}

function entriesOf(work: Work) {
  const { dstContainerId: containerId } = planOf(work);
  const { entries = {}, unpackedId } = archivePlanOf(work);
  if (unpackedId === undefined) return Object.values(entries).map(describeEntry);
  return work.items.flatMap(({ id, outcome }) => {
    const entry = entries[id];
    if (!entry) return [];
    const { succeeded = true, code = "", newFileId: fileId } = outcome ?? {};
    const place = fileId && { containerId, fileId };
    return { ...describeEntry(entry), ...(!succeeded && { code }), ...place };
  });
}
