// Waiting for jobs on files.
import type { LaterContext } from "../client/later.ts";
import { lookAtFileWork } from "./file-work.ts";
import { createdIdentifier, givenIdentifier } from "./identifiers.ts";
import type { FollowMethods, WaitOptions } from "./methods.ts";
import { validateWaitOptions, type Work, waitForWork } from "./wait.ts";

type Jobs = FollowMethods["jobs"];
type JobAnswer = Awaited<ReturnType<Jobs["wait"]>>["answer"];

export async function waitForJob(
  context: LaterContext,
  job: Parameters<Jobs["wait"]>[0],
  options: WaitOptions = {},
) {
  const operation = "jobs.wait";
  const jobId = givenIdentifier(job, "data", {
    argument: "job",
    creator: "jobs.create",
    operation,
  });
  validateWaitOptions(options, operation);
  return waitForWork(context, jobWork(context, jobId, operation), options);
}

export async function runJob(
  context: LaterContext,
  args: Parameters<Jobs["run"]>[0],
  options: WaitOptions = {},
) {
  const operation = "jobs.run";
  validateWaitOptions(options, operation);
  const { signal } = options;
  const created = await context.koodrive.jobs.create(args, { signal });
  const jobId = createdIdentifier(created.data, operation);
  return waitForWork(context, jobWork(context, jobId, operation), options);
}

function jobWork({ koodrive }: LaterContext, jobId: string, operation: string): Work<JobAnswer> {
  return {
    operation,
    kind: "job",
    id: jobId,
    async look(options) {
      const answer = await koodrive.jobs.get({ jobId }, options);
      const { jobInfo, taskInfos } = answer.data ?? {};
      return lookAtFileWork({ status: undefined, ...jobInfo }, taskInfos, answer, operation);
    },
  };
}
