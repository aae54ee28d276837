// Waiting for tasks on shared files.
import type { LaterContext } from "../client/later.ts";
import { rules, validate } from "../validate.ts";
import { lookAtFileWork } from "./file-work.ts";
import { TEXT } from "./identifiers.ts";
import type { FollowMethods, ShareTaskReference, WaitOptions } from "./methods.ts";
import { validateWaitOptions, type Work, waitForWork } from "./wait.ts";

type ShareTaskAnswer = Awaited<ReturnType<FollowMethods["shareLinks"]["waitForTask"]>>["answer"];

const OPERATION = "shareLinks.waitForTask";

export async function waitForShareTask(
  context: LaterContext,
  task: ShareTaskReference,
  options: WaitOptions = {},
) {
  validate(rules.object, "task", task, OPERATION);
  const { shareId, taskId, kdstoken, isPublic = false } = task;
  validate(TEXT, "shareId", shareId, OPERATION);
  validate(TEXT, "taskId", taskId, OPERATION);
  validate(rules.boolean, "isPublic", isPublic, OPERATION);
  validateWaitOptions(options, OPERATION);
  const { getTask, getTaskPublic } = context.koodrive.shareLinks;
  const get = isPublic ? getTaskPublic : getTask;
  const work: Work<ShareTaskAnswer> = {
    operation: OPERATION,
    kind: "task",
    id: taskId,
    async look(callOptions) {
      const args = { shareId, taskId, ...(kdstoken !== undefined && { kdstoken }) };
      const answer = await get(args, callOptions);
      // The form of 2024 has a field of its own, and no results of files.
      const { jobInfo = answer.taskInfo, taskInfos } = answer;
      const told = { status: jobInfo?.taskStatus, ...jobInfo };
      return lookAtFileWork(told, taskInfos, answer, OPERATION);
    },
  };
  return waitForWork(context, work, options);
}
