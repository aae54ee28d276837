// Jobs: work on files that is begun by one call and looked at by others.
import { mintFileId } from "../world/new-files.ts";
import { ofArray, ofTreeReversed, pageOf } from "../world/pages.ts";
import { find, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { holdContent, keepArchive, releaseContent } from "../world/work-contents.ts";
import type { Work } from "../world/work-rows.ts";
import { beginWork, cancelWork, isActive, type Performers } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { isSystemAdministrator, operatorOf } from "./authority.ts";
import { detailsOf, summaryOf } from "./job-answers.ts";
import { type PreparedJob, prepareArchive, unpackEntry } from "./job-archives.ts";
import { performFileJob, performItem } from "./job-items.ts";
import { planJob, planOf } from "./job-plan.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import { type Caller, type Rules, withBytes } from "./rule.ts";

export const jobRules: Rules<"cancelJob" | "createJob" | "getJob" | "listJobs"> = {
  createJob: withBytes({
    changes: true,
    prepare(world, caller, { body }) {
      const job = planJob(world, caller, body);
      return isRefusal(job) ? undefined : prepareArchive(world, caller, job, body);
    },
    run(world, caller, { body }, prepared: PreparedJob | undefined) {
      const job = planJob(world, caller, body);
      if (isRefusal(job)) return job;
      const { plan, fileIds } = job;
      const [minted, unpackedId] = mintFileId(world);
      const isUnpacking = plan.taskType === 5 && plan.actionType !== 501;
      const [next, work] = beginWork(isUnpacking ? minted : world, {
        ...{ family: "job", type: String(plan.taskType), userId: operatorOf(caller) },
        items: prepared?.items ?? fileIds,
        plan: { ...plan, ...prepared?.archive, ...(isUnpacking && { unpackedId }) },
      });
      const bytes = prepared?.bytes;
      return [bytes ? holdContent(next, work, bytes) : next, { data: work.id }];
    },
  }),

  getJob: {
    run(world, caller, { path }) {
      const job = findJob(world, caller, path.jobId);
      return isRefusal(job) ? job : [world, { data: detailsOf(world, job, caller.origin) }];
    },
  },

  listJobs: {
    run(world, caller, { query: { type, status, offset, limit } }) {
      const own = select(world.works, "user", `job/${operatorOf(caller)}`);
      const isListed = (work: Work) =>
        (type === undefined || planOf(work).taskType === type) &&
        (status === undefined || work.status === status);
      const isFiltered = type !== undefined || status !== undefined;
      const jobs = isFiltered
        ? ofArray([...values(own)].filter(isListed).reverse())
        : ofTreeReversed(own);
      const page = pageOf(world, jobs, { offset, limit });
      return [world, { data: page.map((work) => summaryOf(world, work)) }];
    },
  },

  cancelJob: {
    changes: true,
    run(world, caller, { body }) {
      const job = findJob(world, caller, body.jobId);
      if (isRefusal(job)) return job;
      return [isActive(job) ? cancelWork(world, job) : world, {}];
    },
  },
};

function findJob(world: World, caller: Caller, jobId: string): Work | Refusal {
  const field = "jobId";
  const work = find(world.works, jobId);
  if (work?.family !== "job") {
    return refuse("13000309", "jobs.unknown", { field, detail: "is unknown" });
  }
  if (isSystemAdministrator(caller) || work.userId === operatorOf(caller)) return work;
  return refuse("13000410", "jobs.own", { field, detail: "is of a job that another has created" });
}

export const jobPerformers: Performers = {
  job: {
    perform: (world, work, item) =>
      work.type === "5"
        ? performItem(world, work, item.id, unpackEntry)
        : performFileJob(world, work, item),
    finish(world, work) {
      const hasArchive = work.type === "6" && work.items.some(({ outcome }) => outcome?.succeeded);
      return hasArchive ? keepArchive(world, work) : releaseContent(world, work);
    },
  },
};
