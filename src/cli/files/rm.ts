// `koodrive rm`: files and folders into the recycle bin of their space.

import { textIn } from "../../files/download/answered.ts";
import { WorkError } from "../../index.ts";
import { isUnclear } from "../../model/is-unclear.ts";
import type { Context } from "../context.ts";
import { ERROR_FIELDS, reportOf } from "../describe-error.ts";
import { defineCommand } from "../model/command.ts";
import { DeclinedError } from "../model/declined-error.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { counted } from "../output/counted.ts";
import { namesOf } from "../output/names-of.ts";
import { type Entry, ROOT } from "./entry.ts";
import { findRemoved, withLookHint } from "./lost-answer.ts";
import {
  demandPaths,
  findEntry,
  isRootPath,
  NotFoundError,
  PATH_HELP,
  pathPositional,
} from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { entriesBelow } from "./tree.ts";

/** How many files one job is given; what the service takes is not published. */
const FILES_PER_JOB = 100;

const COLUMNS: readonly Column[] = [
  { field: "status" },
  { field: "path", isPath: true },
  { field: "kind" },
];

const OPTIONS = {
  recursive: { says: "also folders, with all that is in them" },
  force: { says: "ignores paths that do not exist" },
  yes: { says: "does not ask" },
  "dry-run": { says: "only lists what would be removed" },
  ...SPACE_OPTIONS,
} satisfies OptionTable;

export const rmCommand = defineCommand({
  name: "rm",
  summary: "Moves files and folders into the recycle bin",
  description:
    "koodrive call jobs.create --task-type 4 restores them from there, by the id and containerId " +
    "that --json gives. It asks first, with the number of files; where nobody can be " +
    "asked, it needs --yes. If one path does not exist, nothing is removed.",
  positionals: [pathPositional({ says: PATH_HELP, repeatable: true })],
  options: OPTIONS,
  examples: [
    "koodrive rm /Plans/old.pdf",
    "koodrive rm /Archive --recursive --dry-run",
    "koodrive rm /Archive --recursive --yes",
  ],
  fields: ["status", "path", "kind", "id", "containerId", ...ERROR_FIELDS],
  async run({ options, positionals }, context) {
    demandPaths(positionals);
    if (positionals.some(isRootPath)) throw new UsageError(NOT_THE_ROOT);
    const space = await openSpace(options, context);
    const entries = await findAll(space, positionals, options);
    if (options["dry-run"]) {
      return { kind: "rows", rows: listed(space, entries, context), columns: COLUMNS };
    }
    if (entries.length === 0) return { kind: "rows", rows: [] };
    if (!options.yes) await confirm(space, entries, context);
    return remove(space, entries, context);
  },
});

const NOT_THE_ROOT = "The root of a space cannot be removed.";

/** All of them, before anything is removed. */
async function findAll(
  space: Space,
  paths: readonly string[],
  { recursive, force }: OptionValues<typeof OPTIONS>,
): Promise<Entry[]> {
  const found = new Map<string, Entry>();
  for (const path of paths) {
    const entry = await findEntry(space, path).catch((error: unknown) => {
      if (force && error instanceof NotFoundError) return undefined;
      throw error;
    });
    if (!entry) continue;
    if (entry.path === ROOT.path) throw new UsageError(NOT_THE_ROOT);
    if (entry.kind === "folder" && !recursive) {
      throw new UsageError(`${entry.path} is a folder: --recursive removes it with all in it.`);
    }
    found.set(entry.id, entry);
  }
  // What is in a folder goes with it.
  const folders = [...found.values()].map(({ path }) => `${path}/`);
  return [...found.values()].filter(
    ({ path }) => !folders.some((folder) => path.startsWith(folder)),
  );
}

async function* listed(
  space: Space,
  entries: readonly Entry[],
  context: Context,
): AsyncGenerator<object> {
  const counts = { file: 0, folder: 0 };
  const row = (entry: Entry) => {
    counts[entry.kind] += 1;
    return rowOf(space, entry, "to remove");
  };
  for (const entry of entries) {
    yield row(entry);
    if (entry.kind !== "folder") continue;
    for await (const inner of entriesBelow(space, entry, undefined, context)) yield row(inner);
  }
  if (entries.length > 0) context.notice(countOf(counts.file, counts.folder));
}

const rowOf = ({ containerId }: Space, { path, kind, id }: Entry, status: string) => ({
  ...{ status, path, kind, id, containerId },
});

async function confirm(
  { koodrive, containerId }: Space,
  entries: readonly Entry[],
  { prompt }: Context,
): Promise<void> {
  const refusal = "This removes files: give --yes where nobody can be asked.";
  if (!prompt.isPossible) throw new UsageError(refusal);
  let files = entries.filter(({ kind }) => kind === "file").length;
  let folders = entries.length - files;
  for (const { id: fileId, kind } of entries) {
    if (kind !== "folder") continue;
    const { data } = await koodrive.files.getStatistics({ containerId, fileId });
    files += Number(data?.subFileCount ?? 0);
    folders += Number(data?.subDirCount ?? 0);
  }
  const what = namesOf(entries.map(({ path }) => path));
  const question = `Move ${what} into the recycle bin, ${countOf(files, folders)}?`;
  if (await prompt.confirm(question, refusal)) return;
  throw new DeclinedError("Nothing was removed.");
}

/** `5 files and 2 folders`; what there are none of is left out. */
const countOf = (files: number, folders: number): string =>
  [files > 0 && counted(files, "file"), folders > 0 && counted(folders, "folder")]
    .filter(Boolean)
    .join(" and ");

/** What was removed is told also if a later batch fails, or the command is interrupted. */
async function remove(space: Space, entries: readonly Entry[], context: Context): Promise<Result> {
  const rows: object[] = [];
  try {
    for (let begin = 0; begin < entries.length; begin += FILES_PER_JOB) {
      const batch = entries.slice(begin, begin + FILES_PER_JOB);
      const failed = await removeBatch(space, batch, context);
      for (const entry of batch) rows.push(await tell(space, entry, failed(entry), context));
    }
  } catch (error) {
    if (!space.signal.aborted || rows.length === 0) throw error;
  }
  return { kind: "rows", rows: toTheEnd(rows, space), columns: COLUMNS };
}

async function tell(space: Space, entry: Entry, error: unknown, context: Context): Promise<object> {
  if (error === undefined) {
    context.succeed();
    return rowOf(space, entry, "removed");
  }
  await context.fail(entry.path, error);
  return { ...rowOf(space, entry, "failed"), error: reportOf(error) };
}

async function* toTheEnd(rows: readonly object[], { signal }: Space): AsyncGenerator<object> {
  yield* rows;
  signal.throwIfAborted();
}

const NO_ID_PATH =
  "Nothing of it is removed: the service does not say where it is, it gives no fileIdPath.";
const MAY_BE_REMOVED =
  "It may be removed yet, if the service has begun with it: koodrive ls shows whether it is there.";

/**
 * Resolves to what tells why an entry was not removed, undefined if it was; rejects only if the
 * command is given up.
 */
async function removeBatch(
  space: Space,
  batch: readonly Entry[],
  { status, announce }: Context,
): Promise<(entry: Entry) => unknown> {
  const { koodrive, containerId, signal } = space;
  const fileInfo: { fileId: string; filePath: string }[] = [];
  try {
    for (const { id: fileId } of batch) {
      const answer = await koodrive.files.getFullPath({ containerId, fileId });
      const fileIdPath = textIn(answer.fileIdPath);
      if (fileIdPath === undefined) throw new Error(NO_ID_PATH);
      fileInfo.push({ fileId, filePath: fileIdPath.replace(/^\//, "") });
    }
    await koodrive.jobs.run(
      {
        ...{ taskType: 2, actionType: 201, dstContainerId: containerId },
        taskInfo: { srcContainerId: containerId, fileInfo },
      },
      { signal, onProgress: ({ percent = 0 }) => status.show(`${percent}% removed`) },
    );
    return () => undefined;
  } catch (error) {
    if (signal.aborted) announce("Interrupted; the service goes on with what was begun.");
    signal.throwIfAborted();
    if (isUnclear(error)) {
      const removed = await findRemoved(space, batch);
      const told = withLookHint(error, MAY_BE_REMOVED);
      return ({ id }) => (removed.has(id) ? undefined : told);
    }
    if (!(error instanceof WorkError)) return () => error;
    const reasons = new Map(error.failed.map((each) => [each.id, each.description]));
    return ({ id }) => {
      // Where the service does not name what failed, it may have been any.
      if (reasons.size > 0 && !reasons.has(id)) return undefined;
      return new Error(reasons.get(id) ?? error.message);
    };
  }
}
