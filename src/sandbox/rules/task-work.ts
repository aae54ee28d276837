// The work of tasks: handing over a user, and importing users.
import { handOver } from "../world/hand-over.ts";
import { sendMessage } from "../world/messages.ts";
import { allocateDefaultSpace, allocateSpace } from "../world/spaces.ts";
import { find, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import { addUser, findUser, isActiveSystemAdministrator } from "../world/users.ts";
import type { UserToImport, Work, WorkItem, WorkOutcome } from "../world/work-rows.ts";
import type { Performers } from "../world/works.ts";
import type { World } from "../world/world.ts";
import { refuseUnknownDepartment } from "./departments.ts";
import { failureOf } from "./job-items.ts";
import { isRefusal, refuse } from "./refusal.ts";
import { accountToAdd, refuseLimit } from "./user-refusals.ts";

/** Plain data, since a work keeps it. */
export type TaskPlan = Readonly<{
  name: string;
  /** Of a hand-over: who is handed over, whom nobody finds any more later, and to whom. */
  from?: Readonly<{ id: string; accountId: string; name: string }>;
  recipientId?: string;
  /** Of an import: the users by their accounts. */
  users?: Readonly<Record<string, UserToImport>>;
}>;

export const taskPlanOf = ({ plan }: Work): TaskPlan => plan as TaskPlan;

export const taskPerformers: Performers = {
  task: {
    perform: (world, work, item) =>
      work.type === "0" ? performHandOver(world, work) : performImport(world, work, item),
    finish: tellOfTask,
  },
};

const HAND_OVER_FAILED = "18000205";

function performHandOver(world: World, work: Work): [World, WorkOutcome] {
  const { from, recipientId = "" } = taskPlanOf(work);
  const user = find(world.users, from?.id ?? "");
  const recipient = find(world.users, recipientId);
  const fail = (message: string): [World, WorkOutcome] => [
    world,
    { succeeded: false, code: HAND_OVER_FAILED, message },
  ];
  if (!user || !recipient) return fail("A user of the hand-over is gone.");
  const next = handOver(world, user, recipient);
  if (!next) return fail("The recipient has no space in which there is room for the files.");
  return [next, { succeeded: true }];
}

function performImport(world: World, work: Work, { id }: WorkItem): [World, WorkOutcome] {
  const account = accountToAdd(world, id);
  if (isRefusal(account)) return [world, failureOf(account)];
  const { rootDepartmentId } = world.organization;
  const {
    departmentId = rootDepartmentId,
    role = 1,
    capacity,
  } = taskPlanOf(work).users?.[id] ?? {};
  const isKnown = find(world.departments, departmentId) !== undefined;
  const refusal = isKnown ? refuseLimit(world) : refuseUnknownDepartment("departmentId");
  if (refusal) return [world, failureOf(refusal)];
  const [next, { id: ownerId }] = addUser(world, account, { departmentId, role });
  const space = { type: 1, ownerId, creator: work.userId } as const;
  if (capacity === undefined) return [allocateDefaultSpace(next, space), { succeeded: true }];
  if (capacity === 0) return [next, { succeeded: true }];
  const made = allocateSpace(next, { ...space, capacity });
  if (made) return [made[0], { succeeded: true }];
  const detail = `The pool of individual spaces has less than ${capacity} GB left`;
  return [world, failureOf(refuse("13000311", "tasks.import-failures", { detail }))];
}

/** Tells the recipient of a hand-over, and administrators, once a task is done. */
function tellOfTask(world: World, work: Work): World {
  const { from, recipientId = "" } = taskPlanOf(work);
  const succeeded = work.items.filter(({ outcome }) => outcome?.succeeded).length;
  if (!from) {
    const failed = work.items.length - succeeded;
    const text = `An import of users is done: ${succeeded} were added, ${failed} were not.`;
    return tellAdministrators(world, text);
  }
  const recipient = findUser(world, recipientId);
  if (succeeded === 0 || !recipient) return world;
  const text = `You have received the files, groups and shares of ${from.name}.`;
  const told = sendMessage(world, { userId: recipient.id, sender: SENDER, type: "002", text });
  return tellAdministrators(told, `${from.name} was handed over to ${recipient.name}.`);
}

const SENDER = "KooDrive";

function tellAdministrators(world: World, text: string): World {
  let next = world;
  for (const role of ["2", "3"]) {
    for (const user of values(select(world.users, "role", role))) {
      if (!isActiveSystemAdministrator(user)) continue;
      next = sendMessage(next, { userId: user.id, sender: SENDER, type: "003", text });
    }
  }
  return next;
}
