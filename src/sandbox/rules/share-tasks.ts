// Tasks on the files of shares, in the background: files are packed into an archive, or saved to a
// space of the visitor.

import { extensionOf, faultOfName } from "../../model/file-names.ts";
import { packEntriesOf, packFiles } from "../archives/pack.ts";
import { downloadAddress } from "../storage/addresses.ts";
import type { Content, File } from "../world/file-rows.ts";
import { localTimestamp } from "../world/names.ts";
import type { User } from "../world/rows.ts";
import type { Share } from "../world/share-rows.ts";
import { countUse } from "../world/shares.ts";
import { find } from "../world/table.ts";
import { holdContent } from "../world/work-contents.ts";
import type { Work, WorkItem } from "../world/work-rows.ts";
import { beginWork } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { forUser, type UserCaller } from "./caller.ts";
import { findFolder, findUsableSpace } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import {
  type Caller,
  type Input,
  type Outcome,
  type Output,
  type Preparation,
  type Rules,
  withBytes,
} from "./rule.ts";
import {
  findEach,
  findSharedFile,
  openShare,
  refuseDownload,
  useShareToken,
} from "./share-access.ts";
import { planOf, refuseSize, type ShareTaskPlan } from "./share-saving.ts";

type TaskOperation =
  | "createShareTask"
  | "createShareTaskPublic"
  | "getShareTask"
  | "getShareTaskPublic";

export const shareTaskRules: Rules<TaskOperation> = {
  createShareTask: withBytes({
    changes: true,
    prepare: (world, caller, { body }) => pack(readTask(world, caller, caller.user, body)),
    run: (world, caller, { body }, packed: Packed | undefined) =>
      begin(readTask(world, caller, caller.user, body), packed),
  }),
  createShareTaskPublic: withBytes({
    changes: true,
    prepare: (world, caller, { body }) => pack(readTask(world, caller, undefined, body)),
    run: (world, caller, { body }, packed: Packed | undefined) =>
      begin(readTask(world, caller, undefined, body), packed),
  }),
  getShareTask: { run: forUser((world, caller, { body }) => describe(world, caller, body)) },
  getShareTaskPublic: {
    run: forUser((world, caller, { query }) =>
      describe(world, caller, query, (share) => share.scope === 1),
    ),
  },
};

type Packed = Pick<Content, "sha256" | "blobs">;

/** What makes the archive of a task that needs one. */
function pack(task: ShareTask | Refusal): Preparation<Packed> | undefined {
  if (isRefusal(task) || task.plan.target) return undefined;
  const entries = packEntriesOf(task.world, task.files);
  return (store) => packFiles(store, entries);
}

function begin(task: ShareTask | Refusal, packed: Packed | undefined): Outcome<"createShareTask"> {
  if (isRefusal(task)) return task;
  const { share, files, plan, userId } = task;
  const [begun, work] = beginWork(task.world, {
    ...{ family: "shareTask", type: plan.target ? "2" : "1", userId, plan: { ...plan } },
    items: files.map(({ id }) => id),
  });
  const next = packed ? holdContent(begun, work, packed) : begun;
  return [countUse(next, share, plan.target ? "saves" : "downloads"), { taskId: work.id }];
}

/** A task that may be begun. */
interface ShareTask {
  /** In which the share's token was used. */
  readonly world: World;
  readonly userId: string;
  readonly share: Share;
  readonly files: readonly File[];
  readonly plan: ShareTaskPlan;
}

type TaskBody = Input<"createShareTask">["body"];

/** @param visitor Undefined for a task on a public share. */
function readTask(
  world: World,
  caller: Caller,
  visitor: User | undefined,
  body: TaskBody,
): ShareTask | Refusal {
  const { user } = caller;
  if (!user) return refuse("APIGW.0301", "auth.token-kind");
  const opened = openShare(world, visitor, body);
  if (isRefusal(opened)) return opened;
  const [next, share] = opened;
  const { id: shareId, containerId } = share;
  const refusal = refuseDownload(share);
  if (refusal) return refusal;
  if (body.containerId !== containerId) {
    const detail = "is not the space of the share";
    return refuse("13000302", "files.other-space", { field: "containerId", detail });
  }
  const files = findEach(body.fileIds, (reference) => findSharedFile(next, share, reference));
  if (isRefusal(files)) return files;
  const more = body.taskType === 2 ? readTarget(world, caller, body, files) : readName(body, files);
  if (isRefusal(more)) return more;
  return { world: next, userId: user.id, share, files, plan: { shareId, containerId, ...more } };
}

/** Where the files are to be saved. */
function readTarget(
  world: World,
  caller: Caller,
  { targetFileId }: TaskBody,
  files: readonly File[],
): Pick<ShareTaskPlan, "target"> | Refusal {
  if (!targetFileId) {
    const detail = "is required to save files";
    return refuse("13000102", "share-tasks.target", { field: "targetFileId", detail });
  }
  const { containerId, fileId } = targetFileId;
  const reference = { containerId, field: "targetFileId.containerId" };
  const space = findUsableSpace(world, caller, reference, "uploadPermission");
  if (isRefusal(space)) return space;
  const folder = findFolder(world, space, { fileId, field: "targetFileId.fileId" });
  if (isRefusal(folder)) return folder;
  return refuseSize(world, space, files) ?? { target: { containerId, folderId: folder.id } };
}

/** What the archive is to be called. */
function readName(
  { zipName }: TaskBody,
  [first]: readonly File[],
): Pick<ShareTaskPlan, "zipName"> | Refusal {
  const name = zipName || (first?.name ?? "");
  const fault = faultOfName(name);
  if (fault) return refuse("13000102", "share-tasks.archive", { field: "zipName", detail: fault });
  return { zipName: extensionOf(name).toLowerCase() === "zip" ? name : `${name}.zip` };
}

interface TaskReference {
  readonly taskId: string;
  readonly shareId: string;
  readonly kdstoken?: string;
}

function describe(
  world: World,
  { user, origin }: UserCaller,
  { taskId, shareId, kdstoken }: TaskReference,
  isKnown: (share: Share) => boolean = () => true,
): Outcome<"getShareTask"> {
  const work = find(world.works, taskId);
  const share = find(world.shares, shareId);
  const isOwn = work?.family === "shareTask" && work.userId === user.id;
  if (!isOwn || planOf(work).shareId !== shareId || !share || !isKnown(share)) {
    const detail = "is no task that you have begun on this share";
    return refuse("13000309", "share-tasks.own", { field: "taskId", detail });
  }
  const next = useShareToken(world, share, kdstoken);
  if (isRefusal(next)) return next;
  return [next, outputOf(next, origin, work)];
}

function outputOf(world: World, origin: string, work: Work): Output<"getShareTask"> {
  const { id, userId, type, status, items, done, createTime, startTime, endTime } = work;
  const { containerId } = planOf(work);
  const downloadUrl = archiveAddress(world, origin, work);
  return {
    jobInfo: {
      ...{ userId, taskId: id, taskType: type === "1" ? 1 : 2, taskStatus: status },
      ...(status === 2 && { taskResultCode: resultOf(items) }),
      createTime: localTimestamp(createTime),
      ...(startTime !== undefined && { startTime: localTimestamp(startTime) }),
      ...(endTime !== undefined && { endTime: localTimestamp(endTime) }),
      progress: status === 2 ? 100 : Math.floor((100 * done) / items.length),
      ...(downloadUrl && { downloadUrl }),
    },
    taskInfos: items.map(({ id: fileId, outcome }, index) => {
      const newFileId = outcome?.newFileId;
      const result = outcome?.succeeded ? "1" : "2";
      return {
        ...{ fileId, status: index < done ? result : "0", srcContainerId: containerId },
        ...(newFileId && { newFileId }),
      };
    }),
  };
}

/** 1 all files succeeded, 2 some, 3 none. */
function resultOf(items: readonly WorkItem[]): 1 | 2 | 3 {
  const succeeded = items.filter(({ outcome }) => outcome?.succeeded).length;
  if (succeeded === items.length) return 1;
  return succeeded > 0 ? 2 : 3;
}

/** Where the archive can be downloaded, as long as it is there. */
function archiveAddress(world: World, origin: string, work: Work): string | undefined {
  const { archiveContentId: key, expireTime = 0 } = work;
  if (key === undefined || expireTime <= world.now) return undefined;
  const { containerId, zipName: fileName = "" } = planOf(work);
  return downloadAddress(world, origin, { containerId, key, fileName });
}
