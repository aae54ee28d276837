// Tasks: hand-overs and imports of users.
import { inOrder } from "../world/cursors.ts";
import { isoTime } from "../world/moments.ts";
import { pageOf } from "../world/pages.ts";
import type { User } from "../world/rows.ts";
import { drop, find, select, sortKeyOf } from "../world/table.ts";
import { valuesReversed } from "../world/tree.ts";
import { findUser, isLastSystemAdministrator } from "../world/users.ts";
import type { Work } from "../world/work-rows.ts";
import { beginWork, isActive } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { operatorOf } from "./authority.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Caller, Input, Rules } from "./rule.ts";
import { type TaskPlan, taskPlanOf } from "./task-work.ts";

type TaskOperation =
  | "createTask"
  | "getHandoverRecipient"
  | "getTask"
  | "getTaskResult"
  | "listTasks";

export const taskRules: Rules<TaskOperation> = {
  createTask: {
    allows: "system administrators",
    changes: true,
    run(world, caller, { body }) {
      const begin = { 0: beginHandOver, 1: beginImport };
      if (body.taskType === undefined) return refuseMissing("taskType");
      const begun = begin[body.taskType](world, caller, body);
      return isRefusal(begun) ? begun : [begun[0], { taskId: begun[1].id }];
    },
  },

  getHandoverRecipient: {
    run(world, _caller, { path: { srcUserId } }) {
      for (const work of valuesReversed(tasksOf(world))) {
        const { from, recipientId = "" } = taskPlanOf(work);
        const isMeant = from?.id === srcUserId || from?.accountId === srcUserId;
        const recipient = isMeant && statusOf(work) === 2 && find(world.users, recipientId);
        if (recipient) return [world, { id: recipient.id, name: recipient.name }];
      }
      const detail = "must be that of a user who was handed over to one who is there";
      return refuse("13000309", "tasks.recipient", { field: "srcUserId", detail });
    },
  },

  getTask: {
    allows: "system administrators",
    run(world, _caller, { path }) {
      const work = findTask(world, path.taskId);
      return isRefusal(work) ? work : [world, describe(world, work)];
    },
  },

  getTaskResult: {
    allows: "system administrators",
    run(world, _caller, { query: { taskId } }) {
      if (taskId === undefined) return refuseMissing("taskId");
      const work = findTask(world, taskId);
      if (isRefusal(work)) return work;
      const done = work.type === "1" ? work.items.slice(0, work.done) : [];
      const failed = done.filter(({ outcome }) => !outcome?.succeeded);
      const failInfoList = failed.map(({ id, outcome }) => {
        const account = findUser(world, id) ?? find(world.accounts, id);
        return { userName: account?.name ?? id, desc: outcome?.message ?? "" };
      });
      const counts = { successCount: done.length - failed.length, failCount: failed.length };
      return [world, { data: { ...counts, failInfoList } }];
    },
  },

  listTasks: {
    allows: "system administrators",
    run(world, _caller, { query }) {
      const { taskType, status = [], pageSize: limit = 100, pageCursor = "0" } = query;
      if (limit < 1) {
        const detail = `must be at least 1, is ${limit}`;
        return refuse("13000102", "cursors.page-size", { field: "pageSize", detail });
      }
      const isListed = (work: Work) =>
        (taskType === undefined || work.type === String(taskType)) &&
        (status.length === 0 || status.includes(statusOf(work)));
      const isWhole = taskType === undefined && status.length === 0;
      const list = inOrder(world.works, tasksOf(world), {
        direction: "ascending",
        isListed: isWhole ? undefined : isListed,
      });
      const offset = list.countUpTo([keyOf(world, { id: pageCursor })]);
      const rows = pageOf(world, list, { offset, limit });
      const last = offset + rows.length < list.size ? rows.at(-1) : undefined;
      const taskList = rows.map((work) => summaryOf(world, work));
      return [world, { taskList, ...(last && { nextCursor: last.id }) }];
    },
  },
};

const keyOf = ({ works }: World, { id }: Pick<Work, "id">): string =>
  sortKeyOf(works, { id } as Work);

const tasksOf = (world: World) => select(world.works, "family", "task");

function findTask(world: World, taskId: string): Work | Refusal {
  const work = find(world.works, taskId);
  if (work?.family === "task") return work;
  return refuse("13000309", "tasks.unknown", { field: "taskId", detail: "is unknown" });
}

type TaskRequest = Input<"createTask">["body"];

const refuseMissing = (field: string): Refusal =>
  refuse("13000102", "tasks.arguments", { field, detail: "is required" });

function beginHandOver(
  world: World,
  caller: Caller,
  { srcUserId, dstUserId }: TaskRequest,
): [World, Work] | Refusal {
  const user = userOf(world, "srcUserId", srcUserId);
  if (isRefusal(user)) return user;
  const recipient = userOf(world, "dstUserId", dstUserId);
  if (isRefusal(recipient)) return recipient;
  const field = "dstUserId";
  if (user.id === recipient.id) {
    return refuse("13000102", "tasks.users", { field, detail: "must be another user" });
  }
  if (user.id === caller.user?.id || isLastSystemAdministrator(world, user)) {
    const detail = "must be neither the caller nor the last system administrator";
    return refuse("13000102", "tasks.deletable", { field: "srcUserId", detail });
  }
  const { id, accountId, name } = user;
  const plan = {
    ...{ name: `handover-${nextNumber(world)}` },
    ...{ from: { id, accountId, name }, recipientId: recipient.id },
  };
  return begin(world, caller, { type: "0", items: [id], plan });
}

function userOf(world: World, field: string, id: string | undefined): User | Refusal {
  if (id === undefined) return refuseMissing(field);
  const user = findUser(world, id);
  return user ?? refuse("13000309", "tasks.users", { field, detail: "is no user" });
}

function beginImport(
  world: World,
  caller: Caller,
  { resultId, orgId, orgUserId }: TaskRequest,
): [World, Work] | Refusal {
  if (resultId === undefined) return refuseMissing("resultId");
  if (orgId === undefined) return refuseMissing("orgId");
  if (orgUserId === undefined) return refuseMissing("orgUserId");
  if (orgId !== world.organization.orgId) {
    const detail = `must be ${world.organization.orgId}`;
    return refuse("13000410", "tasks.organization", { field: "orgId", detail });
  }
  if (!findUser(world, orgUserId)) {
    const detail = "is no user";
    return refuse("13000309", "tasks.organization", { field: "orgUserId", detail });
  }
  const prepared = find(world.userImports, resultId);
  if (!prepared) {
    const detail = "must be one that prepareUserImport has given";
    return refuse("13000309", "tasks.accounts", { field: "resultId", detail });
  }
  const items = prepared.users.map(({ accountId }) => accountId);
  const users = Object.fromEntries(prepared.users.map((user) => [user.accountId, user]));
  const next = { ...world, userImports: drop(world.userImports, resultId) };
  const plan = { name: `import-${nextNumber(world)}`, users };
  return begin(next, caller, { type: "1", items, plan });
}

/** Older tasks may have been forgotten. */
function nextNumber(world: World): number {
  const [newest] = valuesReversed(tasksOf(world));
  const name = newest ? taskPlanOf(newest).name : "";
  return Number(name.slice(name.lastIndexOf("-") + 1)) + 1;
}

const begin = (
  world: World,
  caller: Caller,
  task: { type: "0" | "1"; items: readonly string[]; plan: TaskPlan },
): [World, Work] => beginWork(world, { ...task, family: "task", userId: operatorOf(caller) });

/** 0 new, 1 running, 2 succeeded, 3 failed: an import succeeds whatever becomes of its users. */
function statusOf(work: Work): 0 | 1 | 2 | 3 {
  return work.status === 2 && codeOf(work) !== undefined ? 3 : work.status;
}

const codeOf = ({ type, items: [item] }: Work): string | undefined =>
  type === "0" ? item?.outcome?.code : undefined;

function describe(world: World, work: Work) {
  const { id: taskId, type, userId } = work;
  const resultCode = isActive(work) ? undefined : codeOf(work);
  return {
    ...({ taskId, taskName: taskPlanOf(work).name, taskType: type === "0" ? 0 : 1 } as const),
    tenantId: world.organization.tenantId,
    ...(!find(world.applications, userId) && { userId }),
    ...{ status: statusOf(work), ...(resultCode && { resultCode }) },
  };
}

function summaryOf(world: World, work: Work) {
  const { createTime, startTime, endTime } = work;
  return {
    ...describe(world, work),
    createTime: isoTime(createTime),
    ...(startTime !== undefined && { startTime: isoTime(startTime) }),
    ...(endTime !== undefined && { endTime: isoTime(endTime) }),
  };
}
