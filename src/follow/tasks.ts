// Waiting for tasks: hand-overs, and imports of users.
import type { LaterContext } from "../client/later.ts";
import { ApiError } from "../errors.ts";
import type { CommonOptions } from "../model/call-options.ts";
import { coerce } from "../model/coerce.ts";
import { objectsOf } from "./file-work.ts";
import { createdIdentifier, givenIdentifier } from "./identifiers.ts";
import type { FollowMethods, WaitOptions } from "./methods.ts";
import { type Ending, stateOf, validateWaitOptions, type Work, waitForWork } from "./wait.ts";

type Tasks = FollowMethods["tasks"];
type TaskAnswer = Awaited<ReturnType<Tasks["wait"]>>["answer"];

const HAND_OVER = 0;
const FAILED = 3;

export async function waitForTask(
  context: LaterContext,
  task: Parameters<Tasks["wait"]>[0],
  options: WaitOptions = {},
) {
  const operation = "tasks.wait";
  const given = { argument: "task", creator: "tasks.create", operation };
  const taskId = givenIdentifier(task, "taskId", given);
  validateWaitOptions(options, operation);
  return waitForWork(context, taskWork(context, taskId, operation), options);
}

export async function runTask(
  context: LaterContext,
  args: Parameters<Tasks["run"]>[0],
  options: WaitOptions = {},
) {
  const operation = "tasks.run";
  validateWaitOptions(options, operation);
  const { signal } = options;
  const created = await context.koodrive.tasks.create(args, { signal });
  const taskId = createdIdentifier(created.taskId, operation);
  const work = taskWork(context, taskId, operation, args?.taskType);
  return waitForWork(context, work, options);
}

/** @param created The type that it was created with. */
function taskWork(
  context: LaterContext,
  taskId: string,
  operation: string,
  created?: number,
): Work<TaskAnswer> {
  return {
    operation,
    kind: "task",
    id: taskId,
    async look(options) {
      const answer = await context.koodrive.tasks.get({ taskId }, options);
      const taskType = answer.taskType ?? created;
      const state = stateOf(answer.status, operation);
      const look = { state, percent: undefined, answer };
      if (state !== "ended") return look;
      return { ...look, ending: await endingOf(context, taskId, { ...answer, taskType }, options) };
    },
  };
}

async function endingOf(
  { koodrive }: LaterContext,
  taskId: string,
  {
    status,
    resultCode,
    taskType,
  }: Pick<TaskAnswer, "status" | "resultCode"> & { taskType: unknown },
  options: CommonOptions,
): Promise<Ending> {
  const hasFailed = coerce(status, "integer") === FAILED;
  const code = hasFailed ? resultCode : undefined;
  const whole = {
    outcome: hasFailed ? "none" : "all",
    isCancelled: false,
    failed: [],
    code,
  } as const;
  if (coerce(taskType, "integer") === HAND_OVER) return whole;
  try {
    const { data } = await koodrive.tasks.getResult({ taskId }, options);
    return endingOfImport(data, whole);
  } catch (error) {
    // That it has failed is known all the same.
    if (hasFailed && error instanceof ApiError && !error.retryable) return whole;
    throw error;
  }
}

type ImportResult = Awaited<ReturnType<LaterContext["koodrive"]["tasks"]["getResult"]>>["data"];

interface FailedUser {
  readonly userName?: unknown;
  readonly desc?: string;
}

/** An import that succeeds may have left out users: by its counts alone it is seen how many. */
function endingOfImport(result: ImportResult, whole: Ending): Ending {
  const users = objectsOf<FailedUser>(result?.failInfoList);
  const failed = users.map(({ userName, desc }) => ({
    ...{ id: String(userName), description: desc },
  }));
  // Counts may be text.
  const countOfFailed = Math.max(Number(result?.failCount) || 0, failed.length);
  const succeeded = Number(result?.successCount) || 0;
  const counts = { failed: countOfFailed, total: succeeded + countOfFailed, things: "users" };
  if (countOfFailed === 0 && whole.outcome === "all") return whole;
  return { ...whole, outcome: succeeded > 0 ? "some" : "none", failed, counts };
}
