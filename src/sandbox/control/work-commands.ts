// Work in the background: how long it takes, whether it waits, and what fails of it. And what a
// task needs that no operation gives.
import { ArgumentError } from "../../errors.ts";
import type { Rule } from "../../validate.ts";
import { describeRefusal } from "../answer/answer.ts";
import { performers } from "../rules/performers.ts";
import { type State, settle } from "../state.ts";
import { identifier, mintId } from "../world/ids.ts";
import { all, find, put, select } from "../world/table.ts";
import { valuesReversed } from "../world/tree.ts";
import type { UserToImport, Work, WorkFamily, WorkItem, WorkOutcome } from "../world/work-rows.ts";
import { advanceWork, failItems, isActive, progressOf } from "../world/works.ts";
import type { Pace, World } from "../world/world.ts";
import { amount, boolean, oneOf, required, text, wholeNumber } from "./argument-rules.ts";
import { type CommandTable, changeWorld, command } from "./command.ts";

export type WorkPace = Pick<Pace, "duration" | "held">;

export interface PaceChanges {
  /** Milliseconds that a work takes, by the clock of the sandbox. Default: as before. */
  duration?: number | undefined;
  /** Whether a work waits for `stepWork`, `finishWork` or `releaseWork`. Default: as before. */
  held?: boolean | undefined;
}

/** A job, a task, or other work that goes on after the call that began it. */
export interface WorkInfo
  extends Pick<
    Work,
    "id" | "family" | "type" | "userId" | "status" | "createTime" | "duration" | "held"
  > {
  /** In percent. */
  readonly progress: number;
  /** What it is about, such as files by their identifiers, and what has become of each. */
  readonly items: readonly WorkItem[];
}

export interface WorkFilter {
  family?: WorkFamily | undefined;
  /** How many at most, to 1000. Default 100. */
  limit?: number | undefined;
}

export interface WorkId {
  /** Of a job or a task, that which its operation answered. */
  id: string;
}

export interface WorkStep extends WorkId {
  /** How many items are done. Default 1. */
  items?: number | undefined;
}

export interface WorkFailure {
  /** Default: the next work that begins and has one of these items. */
  id?: string | undefined;
  /**
   * Identifiers of items, such as files, which must be there; in an archive, paths. Default: all
   * that are not done.
   */
  items?: readonly string[] | undefined;
  /** Default 13000311, insufficient space; for a task 18000205, the code that is known. */
  code?: string | number | undefined;
}

export interface NewUserImport {
  users: readonly UserToImport[];
}

const FAMILIES = ["job", "shareTask", "task", "purge", "aiTask", "thumbnail"] as const;

const code: Rule = {
  accepts: (value) => ["string", "number"].includes(typeof value) && /^\d{8}$/.test(String(value)),
  expected: "a code of the service, such as 13000311",
};

const listOf = (rule: Rule, expected: string): Rule => ({
  accepts: (value) => Array.isArray(value) && value.length > 0 && value.every(rule.accepts),
  expected: `a list of ${expected}`,
});

const user: Rule = {
  accepts: (value) => {
    if (typeof value !== "object" || value === null) return false;
    const { accountId, departmentId, role, capacity, ...others } = value as UserToImport;
    return (
      identifier.accepts(accountId) &&
      (departmentId === undefined || identifier.accepts(departmentId)) &&
      (role === undefined || oneOf(0, 1, 2, 3, 5).accepts(role)) &&
      (capacity === undefined || wholeNumber(0).accepts(capacity)) &&
      Object.keys(others).length === 0
    );
  },
  expected: "",
};

function infoOf(world: World, work: Work): WorkInfo {
  const { id, family, type, userId, status, createTime, duration, held, items } = work;
  return {
    ...{ id, family, type, userId, status, createTime, duration, held, items },
    progress: progressOf(work, world.now),
  };
}

function activeWork(world: World, id: string): Work {
  const work = find(world.works, id);
  if (work && isActive(work)) return work;
  const problem = work ? "has ended" : "does not exist";
  throw new ArgumentError("id", `must be that of work that goes on; ${id} ${problem}`);
}

/** The `run` of a command that changes a work that goes on, and answers what it is then. */
function changeWork<Input extends WorkId>(
  change: (world: World, work: Work, input: Input) => World,
) {
  return changeWorld((world, input: Input): [World, WorkInfo] => {
    const next = change(world, activeWork(world, input.id), input);
    const work = find(next.works, input.id);
    return [next, infoOf(next, work ?? activeWork(world, input.id))];
  });
}

const putWork = (world: World, work: Work): World => ({
  ...world,
  works: put(world.works, work),
});

const failureWith = (given: string | number): WorkOutcome => {
  const code = String(given);
  return { succeeded: false, code, message: describeRefusal({ code }) };
};

function demandItems(
  items: readonly string[] | undefined,
  accepts: (item: string) => boolean,
  which: string,
): void {
  const wrong = items?.find((item) => !accepts(item));
  if (wrong === undefined) return;
  throw new ArgumentError("items", `must be of items ${which}; ${wrong} is none`);
}

/** As identifiers of files, users and accounts are written. Paths in archives are otherwise. */
const IDENTIFIER = /^([A-Z][\dA-Fa-f]{32}|\d{16,19})$/;

/** Whether some work can have such an item: of an identifier, if it is that of anything. */
function canBeItem({ files, users, accounts, userImports }: World, item: string): boolean {
  if (!IDENTIFIER.test(item)) return true;
  if (find(files, item) ?? find(users, item) ?? find(accounts, item)) return true;
  const imported = [...all(userImports)].flatMap(({ users }) => users);
  return imported.some(({ accountId }) => accountId === item);
}

/** The current pace of a state that is brought up to date. */
const now = (state: State): World => ({ ...settle(state), now: state.clock.now() });

export const workCommands = {
  /**
   * How work goes that begins from now on: `{ duration: 10_000 }` makes it take 10 seconds,
   * `{ held: true }` makes it wait. At first it takes no time: it is done when the next request
   * arrives.
   */
  setPace: command<PaceChanges, WorkPace>({
    arguments: { duration: amount, held: boolean },
    run: changeWorld((world, { duration = world.pace.duration, held = world.pace.held }) => [
      { ...world, pace: { ...world.pace, duration, held } },
      { duration, held },
    ]),
  }),

  /** Work in the background, the newest first, with what has ended. */
  listWork: command<WorkFilter, readonly WorkInfo[]>({
    arguments: { family: oneOf(...FAMILIES), limit: wholeNumber(1, 1000) },
    reads: true,
    run(state, { family, limit = 100 }) {
      const world = now(state);
      const rows = family ? select(world.works, "family", family) : world.works.rows;
      const infos: WorkInfo[] = [];
      for (const work of valuesReversed(rows)) {
        if (infos.length === limit) break;
        infos.push(infoOf(world, work));
      }
      return infos;
    },
  }),

  /** Does the next items of a work, whether or not it is held. With the last, it ends. */
  stepWork: command<WorkStep, WorkInfo>({
    arguments: { id: required(text), items: wholeNumber(1) },
    run: changeWork((world, work, { items = 1 }) => {
      const upTo = work.done + items;
      const isLast = upTo >= work.items.length;
      return advanceWork(world, work, performers, isLast ? Number.POSITIVE_INFINITY : upTo);
    }),
  }),

  /** Does all that is left of a work, whether or not it is held. */
  finishWork: command<WorkId, WorkInfo>({
    arguments: { id: required(text) },
    run: changeWork((world, work) =>
      advanceWork(world, work, performers, Number.POSITIVE_INFINITY),
    ),
  }),

  /** Lets a work that is held go on by the clock, as if it had not been held. */
  releaseWork: command<WorkId, WorkInfo>({
    arguments: { id: required(text) },
    run: changeWork((world, work) => putWork(world, { ...work, held: false })),
  }),

  /**
   * Lets items fail when their turn comes: `failWork({ items: [fileId], code: 13000306 })` those of
   * the next work that has such a file. Nothing is done with them.
   */
  failWork: command<WorkFailure, WorkInfo | undefined>({
    arguments: { id: text, items: listOf(text, "identifiers"), code },
    run: changeWorld((world, { id, items, code: given }) => {
      const work = id === undefined ? undefined : activeWork(world, id);
      const failure = {
        items,
        outcome: failureWith(given ?? 13000311),
        outcomeOfTask: failureWith(given ?? 18000205),
      };
      if (!work) {
        demandItems(items, (item) => canBeItem(world, item), "of work");
        return [{ ...world, pace: { ...world.pace, failure } }, undefined];
      }
      const left = work.items.slice(work.done);
      const isLeft = (item: string) => left.some((row) => row.id === item);
      demandItems(items, isLeft, `that ${work.id} has still to do`);
      const done = work.items.slice(0, work.done);
      const failed = { ...work, items: [...done, ...failItems(left, failure, work.family)] };
      return [putWork(world, failed), infoOf(world, failed)];
    }),
  }),

  /**
   * Prepares an import of users for `tasks.create`: no operation gives the `resultId` that it
   * takes. Whether the users can be imported is found out by the import.
   */
  prepareUserImport: command<NewUserImport, { readonly resultId: string }>({
    arguments: {
      users: required(
        listOf(user, "objects with accountId and, optionally, departmentId, role and capacity"),
      ),
    },
    run: changeWorld((world, { users }) => {
      const [next, id] = mintId(world);
      const userImports = put(next.userImports, { id, users: structuredClone(users) });
      return [{ ...next, userImports }, { resultId: id }];
    }),
  }),
} as const satisfies CommandTable;
