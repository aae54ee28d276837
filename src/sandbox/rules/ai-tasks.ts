// The tasks of the AI service. A task has a work for each type of processing.
import {
  beginAgain,
  beginPart,
  fileStatusOf,
  type Plan,
  partsOf,
  planOf,
  retry,
  statusOf,
} from "../world/ai-tasks.ts";
import { drawHex } from "../world/chance.ts";
import { isoTime } from "../world/moments.ts";
import { ofTree, pageOf } from "../world/pages.ts";
import { select } from "../world/table.ts";
import { sizeOf } from "../world/tree.ts";
import { findUser } from "../world/users.ts";
import type { Work } from "../world/work-rows.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { findFileToRead } from "./file-access.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Rules } from "./rule.ts";
import { apiReference, type Statements } from "./statement.ts";

const STATUS = apiReference("IgetTaskStatus");

export const aiTaskStatements = {
  "aiTasks.user": {
    says:
      "X-AIUser-Id names the user of an AI task before X-User-Id does. With a user's own token it " +
      "can name that user alone; 13000410 otherwise.",
    source: apiReference("ImediaHandle"),
    assumed: "The page has the header for applications and no code for a wrong one.",
  },
  "aiTasks.type": {
    says: "A task is of one of the types 1 to 4.",
    source: STATUS,
    assumed: "The values stand where tasks are read, not where they are created.",
  },
  "aiTasks.identifier": {
    says:
      "A task has the identifier that is sent, or one of 32 characters. Sent again with another " +
      "type, it adds that type of processing to the task; with the same one it is refused.",
    assumed: "A task is read as a list of types of processing, and only this call could add one.",
  },
  "aiTasks.unknown": {
    says: "A user has no tasks but those that were created for this user; 13000309 otherwise.",
    assumed: "No page limits who reads tasks, nor has a code for those that do not exist.",
  },
  "aiTasks.processing": {
    says:
      "Nothing is fetched and nothing is looked into. A task succeeds unless its downloadUrl has " +
      "expired by then; without one it ends as an invalid call. Results, such as subtitles, are " +
      "those of the contract's examples.",
    source: STATUS,
    assumed: "The page lists the states, not what leads to them.",
  },
  "aiTasks.retry": {
    says:
      "A retry begins again what it names, whatever has become of it, and is counted. A new " +
      "downloadUrl does not expire.",
    source: apiReference("TaskRetry"),
    assumed: "A retry sends an address without the time when it stops working.",
  },
  "aiTasks.list": {
    says: "Tasks are listed in the order of their creation; a cursor is how many come before it.",
    assumed: "The cursors are integers, and those of the examples rise by the size of a page.",
  },
  "aiTasks.announced": {
    says:
      "A file that is announced gets a task with the identifier of the file: for voice the " +
      "transcription, type 2, and else the classification, type 3. It is begun again each time.",
    assumed: "An example has a file's identifier as that of a task. No page says what comes of it.",
  },
} as const satisfies Statements;

type AiTaskOperation =
  | "createAiTask"
  | "getAiTask"
  | "getAiTaskByType"
  | "listAiTasks"
  | "notifyChangedFiles"
  | "retryAiTask"
  | "retryAiTaskByType";

export const aiTaskRules: Rules<AiTaskOperation> = {
  createAiTask: {
    changes: true,
    run(world, caller, { header, body }) {
      const userId = findOwner(world, caller, header);
      if (typeof userId === "object") return userId;
      if (!["1", "2", "3", "4"].includes(String(body.taskType))) {
        const detail = `must be from 1 to 4, is ${body.taskType}`;
        return refuse("13000102", "aiTasks.type", { field: "taskType", detail });
      }
      const [drawn, id] = drawHex(world, 32);
      const { taskId = id, taskType, downloadUrl, expiredAt, subType, language } = body;
      const type = String(taskType);
      if (partsOf(world, userId, taskId).some((part) => part.type === type)) {
        const detail = `is that of a task with type ${type} already`;
        return refuse("13000102", "aiTasks.identifier", { field: "taskId", detail });
      }
      const plan: Plan = {
        ...{ taskId, createTime: world.now, retryTimes: 0 },
        hasAddress: downloadUrl !== undefined && downloadUrl !== "",
        ...(expiredAt !== undefined && { expiredAt }),
        ...(subType !== undefined && { subType }),
        ...(language !== undefined && { language }),
      };
      return [beginPart(drawn, { type, userId }, plan), { taskId }];
    },
  },

  getAiTask: {
    run(world, caller, { path, header }) {
      const parts = findParts(world, caller, { ...path, header });
      return isRefusal(parts)
        ? parts
        : [world, { data: parts.map((part) => describe(world, part)) }];
    },
  },

  getAiTaskByType: {
    run(world, caller, { path, header }) {
      const parts = findParts(world, caller, { ...path, header });
      if (isRefusal(parts)) return parts;
      const [part] = parts;
      return [world, part ? describe(world, part) : {}];
    },
  },

  listAiTasks: {
    run(world, caller, { query: { cursor: offset, pageSize: limit }, header }) {
      const userId = findOwner(world, caller, header);
      if (typeof userId === "object") return userId;
      const works = select(world.works, "user", `aiTask/${userId}`);
      if (offset < 0) {
        const detail = "must be the cursor of a page of this list";
        return refuse("13000102", "cursors.own", { field: "cursor", detail });
      }
      const page = pageOf(world, ofTree(works), { offset, limit });
      const nextCursor = offset + page.length;
      return [
        world,
        {
          data: page.map((work) => describe(world, work)),
          ...(nextCursor < sizeOf(works) && { nextCursor }),
        },
      ];
    },
  },

  notifyChangedFiles: {
    changes: true,
    run(world, caller, { header, body: { changedFileInfoList = [] } }) {
      const userId = findOwner(world, caller, header);
      if (typeof userId === "object") return userId;
      let next = world;
      for (const { fileId, contextInfo } of changedFileInfoList) {
        if (fileId === undefined) continue;
        const file = findFileToRead(world, caller, fileId);
        if (isRefusal(file)) return file;
        const type = contextInfo?.fullProcessFlag === "voice" ? "2" : "3";
        next = beginAnnounced(next, { fileId, type, userId });
      }
      return [next, {}];
    },
  },

  retryAiTask: {
    changes: true,
    run(world, caller, { path, header }) {
      const parts = findParts(world, caller, { ...path, header });
      return isRefusal(parts) ? parts : [parts.reduce(retry, world), {}];
    },
  },

  retryAiTaskByType: {
    changes: true,
    run(world, caller, { path, header, body: { downloadUrl } }) {
      const parts = findParts(world, caller, { ...path, header });
      if (isRefusal(parts)) return parts;
      const [part] = parts;
      if (!part) return [world, {}];
      const { expiredAt, ...plan } = planOf(part);
      const work = downloadUrl ? { ...part, plan: { ...plan, hasAddress: true } } : part;
      return [retry(world, work), {}];
    },
  },
};

type Headers = { readonly "x-aiuser-id"?: string };

/** For whom a call is made. */
function findOwner(world: World, caller: Caller, header: Headers): string | Refusal {
  const id = header["x-aiuser-id"];
  if (id === undefined) return operatorOf(caller);
  const user = findUser(world, id);
  const field = "X-AIUser-Id";
  if (!user) return refuse("13000309", "aiTasks.user", { field, detail: "is unknown" });
  if (caller.scheme !== "AccessToken" || caller.user?.id === user.id) return user.id;
  return refuse("13000410", "aiTasks.user", { field, detail: "is not the user of the token" });
}

/** The works of a task, or its one work of a type. There is one at least. */
function findParts(
  world: World,
  caller: Caller,
  { taskId, taskType, header }: { taskId: string; taskType?: string; header: Headers },
): Work[] | Refusal {
  const userId = findOwner(world, caller, header);
  if (typeof userId === "object") return userId;
  const parts = partsOf(world, userId, taskId);
  const found = parts.filter(({ type }) => taskType === undefined || type === taskType);
  if (found.length > 0) return found;
  const field = parts.length > 0 ? "taskType" : "taskId";
  return refuse("13000309", "aiTasks.unknown", { field, detail: "is unknown" });
}

function beginAnnounced(
  world: World,
  { fileId, type, userId }: { fileId: string; type: string; userId: string },
): World {
  const former = partsOf(world, userId, fileId).find((part) => part.type === type);
  if (former) return beginAgain(world, former);
  const plan: Plan = {
    ...{ taskId: fileId, fileId, createTime: world.now, retryTimes: 0, hasAddress: false },
  };
  return beginPart(world, { type, userId }, plan);
}

function describe(world: World, work: Work) {
  const { taskId, retryTimes, subType, language, fileId, createTime } = planOf(work);
  const [item] = work.items;
  const { createTime: callTime, endTime, startTime = callTime } = work;
  return {
    ...{ status: statusOf(work), taskType: Number(work.type) as 1 | 2 | 3 | 4, taskId, retryTimes },
    ...(item?.outcome?.message && { failReason: item.outcome.message }),
    ...(subType !== undefined && { taskSubType: subType }),
    ...(language !== undefined && { language }),
    createTime: isoTime(createTime),
    updateTime: isoTime(endTime ?? startTime),
    callTime: isoTime(callTime),
    ...(fileId && { fileSource: 1 as const, fileStatus: fileStatusOf(world, fileId) }),
  };
}
