// Work in the background. It advances with the clock of the sandbox alone: whatever is due by now
// is done before a request is answered, so that no request sees a world that lags behind.
import type { Statements } from "../rules/statement.ts";
import { giveUpUploads } from "./files.ts";
import { mintId } from "./ids.ts";
import { drop, put, select } from "./table.ts";
import { at, sizeOf, values } from "./tree.ts";
import { dropExpiredArchives, releaseContent } from "./work-contents.ts";
import type { Work, WorkFamily, WorkItem, WorkOutcome } from "./work-rows.ts";
import type { World } from "./world.ts";

export const workStatements = {
  "works.kept": {
    says:
      "Of jobs, and of each kind of tasks, the newest 10,000 are kept; of those before them, only " +
      "what goes on still. An older one is unknown.",
    assumed: "No page says how long they can be asked for.",
  },
} as const satisfies Statements;

/** The newest of so many works of a family are kept. */
export const MAX_WORKS = 10_000;

/** Does one item of a work: the next world, and what has become of the item. */
export type Performer = (world: World, work: Work, item: WorkItem) => [World, WorkOutcome];

export interface Performers {
  readonly [Family: string]: {
    readonly perform: Performer;
    /** Called once all of its items are done. */
    readonly finish?: (world: World, work: Work) => World;
  };
}

export interface NewWork {
  family: WorkFamily;
  type: string;
  userId: string;
  /** The identifiers of its items, or items whose outcome is known already. */
  items: readonly (string | WorkItem)[];
  plan?: Readonly<Record<string, unknown>>;
}

/** Begins a work. Nothing of it is done yet. */
export function beginWork(world: World, { items, plan = {}, ...work }: NewWork): [World, Work] {
  const [next, id] = mintId(world);
  const { duration, held, failure } = world.pace;
  const rows = items.map((item) => (typeof item === "string" ? { id: item } : item));
  const fails = failure !== undefined && rows.some((item) => isMeant(item, failure.items));
  const row: Work = {
    ...{ id, ...work, plan, status: 0, done: 0, createTime: world.now, duration, held },
    items: fails ? failItems(rows, failure, work.family) : rows,
  };
  const pace = fails ? { duration, held } : world.pace;
  return [dropOldest({ ...next, pace, works: put(next.works, row) }, row.family), row];
}

function dropOldest(world: World, family: WorkFamily): World {
  const works = select(world.works, "family", family);
  const oldest = at(works, 0);
  if (!oldest || isActive(oldest) || sizeOf(works) <= MAX_WORKS) return world;
  return dropOldest(forgetWork(releaseContent(world, oldest), oldest), family);
}

/** Items of a work that are to fail. */
export interface PlannedFailure {
  readonly outcome: WorkOutcome;
  /** Of a task, where it is another. */
  readonly outcomeOfTask?: WorkOutcome;
  /** The identifiers of the items. Default: all. */
  readonly items?: readonly string[] | undefined;
}

const isMeant = ({ id }: WorkItem, ids: readonly string[] | undefined): boolean =>
  ids === undefined || ids.includes(id);

export function failItems(
  items: readonly WorkItem[],
  { items: ids, outcome: ofOthers, outcomeOfTask = ofOthers }: PlannedFailure,
  family: WorkFamily,
): WorkItem[] {
  const outcome = family === "task" ? outcomeOfTask : ofOthers;
  return items.map((item) => (isMeant(item, ids) ? { ...item, outcome } : item));
}

export const isActive = ({ status }: Work): boolean => status < 2;

/** The world in which everything is done that is due by now. The same one if nothing is. */
export function advanceWorks(world: World, performers: Performers): World {
  let next = giveUpUploads(dropExpiredArchives(world));
  for (const work of values(select(world.works, "active", "active"))) {
    if (!work.held) next = advanceWork(next, work, performers, itemsDue(work, world.now));
  }
  return next;
}

/** How many of its items are due: they are spread over its duration. Undefined before it begins. */
function itemsDue({ items, createTime, duration }: Work, now: number): number | undefined {
  const elapsed = now - createTime;
  if (elapsed >= duration) return Number.POSITIVE_INFINITY;
  return elapsed > 0 ? Math.floor((items.length * elapsed) / duration) : undefined;
}

/** The world in which so many items of a work are done, from the first. Infinity finishes it. */
export function advanceWork(
  world: World,
  work: Work,
  performers: Performers,
  upTo: number | undefined,
): World {
  const isDone = upTo === Number.POSITIVE_INFINITY;
  if (upTo === undefined || (upTo <= work.done && work.status === 1)) return world;
  const performer = performers[work.family];
  const items = [...work.items];
  const done = Math.max(work.done, Math.min(upTo, items.length));
  let next = world;
  for (const [offset, item] of items.slice(work.done, done).entries()) {
    // It may be known already what becomes of an item.
    if (item.outcome) continue;
    const [after, outcome] = performer?.perform(next, work, item) ?? [next, { succeeded: true }];
    items[work.done + offset] = { ...item, outcome };
    next = after;
  }
  const row: Work = {
    ...work,
    ...{ items, done, status: isDone ? 2 : 1 },
    startTime: work.startTime ?? (work.held ? world.now : work.createTime),
    ...(isDone && { endTime: endOf(work, world.now) }),
  };
  next = { ...next, works: put(next.works, row) };
  return isDone ? (performer?.finish?.(next, row) ?? next) : next;
}

/** Also if nobody has asked since: when it was due. */
const endOf = ({ held, createTime, duration }: Work, now: number): number =>
  held ? now : Math.min(now, createTime + duration);

/** The world in which nothing more is done of a work. What is done stays done. */
export function cancelWork(world: World, work: Work): World {
  const row: Work = { ...work, status: 3, endTime: world.now };
  return releaseContent({ ...world, works: put(world.works, row) }, row);
}

/** How much of a work is done, in percent. */
export function progressOf({ status, items, done, held, ...work }: Work, now: number): number {
  if (status === 2) return 100;
  const isByTime = status === 1 && !held;
  const [part, whole] = isByTime ? [now - work.createTime, work.duration] : [done, items.length];
  // The clock may have been set back since it began.
  return whole === 0 ? 0 : Math.max(0, Math.min(99, Math.floor((100 * part) / whole)));
}

/** The world without a work that has ended, such as one that nobody can ask for. */
export function forgetWork(world: World, { id }: Work): World {
  return { ...world, works: drop(world.works, id) };
}
