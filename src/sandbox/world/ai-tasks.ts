// The tasks of the AI service: a work for each type of processing of a task.

import { isInBin } from "./files.ts";
import { find, put, select } from "./table.ts";
import { values } from "./tree.ts";
import type { Work, WorkOutcome } from "./work-rows.ts";
import { beginWork, type Performers } from "./works.ts";
import type { World } from "./world.ts";

/** What a work of this family has beside its type. */
export type Plan = {
  readonly taskId: string;
  readonly createTime: number;
  readonly retryTimes: number;
  /** Of a file that was announced; the others come from an address. */
  readonly fileId?: string;
  /** Not the address itself, since whoever has it can read the file. */
  readonly hasAddress: boolean;
  readonly expiredAt?: number;
  readonly subType?: number;
  readonly language?: string;
};

export const planOf = ({ plan }: Work): Plan => plan as Plan;

export const partsOf = (world: World, userId: string, taskId: string): Work[] => [
  ...values(select(world.works, "aiTask", `${userId}/${taskId}`)),
];

/** Begins a type of processing of a task. */
export function beginPart(world: World, part: { userId: string; type: string }, plan: Plan): World {
  return beginWork(world, { family: "aiTask", ...part, items: [plan.taskId], plan })[0];
}

export function retry(world: World, work: Work): World {
  const plan = planOf(work);
  return beginAgain(world, { ...work, plan: { ...plan, retryTimes: plan.retryTimes + 1 } });
}

export function beginAgain(world: World, { startTime, endTime, ...work }: Work): World {
  const items = work.items.map(({ id }) => ({ id }));
  const row: Work = {
    ...{ ...work, items, status: 0, done: 0, createTime: world.now, ...world.pace },
  };
  return { ...world, works: put(world.works, row) };
}

/** Does a task as far as the sandbox can: it decides what becomes of it. */
export const aiTaskPerformer: Performers[string] = {
  perform: (world, work) => [world, outcomeOf(world, planOf(work))],
};

const INVALID_CALL = "3";

function outcomeOf(world: World, { fileId, hasAddress, expiredAt }: Plan): WorkOutcome {
  if (fileId !== undefined) {
    const succeeded = fileStatusOf(world, fileId) === 0;
    return succeeded ? { succeeded } : { succeeded, message: "The file was deleted." };
  }
  if (!hasAddress) {
    return { succeeded: false, code: INVALID_CALL, message: "There is no downloadUrl." };
  }
  return expiredAt === undefined || expiredAt > world.now
    ? { succeeded: true }
    : { succeeded: false, message: "downloadUrl has expired." };
}

/** 0 runs, 1 has succeeded, 2 has failed, 3 was an invalid call. */
export function statusOf({ status, items: [item] }: Work): 0 | 1 | 2 | 3 {
  if (status < 2) return 0;
  if (item?.outcome?.succeeded) return 1;
  return item?.outcome?.code === INVALID_CALL ? 3 : 2;
}

/** 0 valid, 1 in the recycle bin, 2 deleted for good. */
export function fileStatusOf(world: World, fileId: string): 0 | 1 | 2 {
  const file = find(world.files, fileId);
  if (!file) return 2;
  return isInBin(world, file) ? 1 : 0;
}
