// `koodrive download`: files and folders of a space to this machine.
import { once } from "node:events";
import { resolve } from "node:path";
import { choiceOption, textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import { NOTHING, type Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import {
  runBatch,
  TRANSFER_COLUMNS,
  TRANSFER_FIELDS,
  TRANSFER_OPTIONS,
  type TransferRow,
  USUAL_PARALLEL,
} from "./batch.ts";
import { ENTRY_FIELDS, type Entry, ROOT } from "./entry.ts";
import { fetchAll } from "./fetch.ts";
import { createFilter, FILTER_OPTIONS, type TreeFilter } from "./filter.ts";
import { demandDirectory, demandOwnNames, localName } from "./local-target.ts";
import { demandPaths, findEntry, PATH_HELP } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { totalOf } from "./transfer-total.ts";
import { walkFolder } from "./walk.ts";

const OPTIONS = {
  to: textOption(
    "DIRECTORY",
    "where it goes (default .), or - for stdout",
    "the path of a directory",
  ),
  name: textOption("NAME", "another name there", "a name"),
  "on-conflict": choiceOption(
    ["fail", "replace", "skip-identical"],
    "where a file is there (default fail); the same content is never fetched again",
  ),
  ...FILTER_OPTIONS,
  ...TRANSFER_OPTIONS,
  ...SPACE_OPTIONS,
} satisfies OptionTable;

type Values = OptionValues<typeof OPTIONS>;

export const downloadCommand = defineCommand({
  name: "download",
  summary: "Downloads files, and folders with all that is in them",
  description:
    "Each keeps its name, in the directory that --to names, which is made if it is missing; the root " +
    "of a space has no name, and all in it goes there. A file has its name only when it is " +
    "complete and checked. Where a download broke off, or was ended by Ctrl+C, the same command goes " +
    "on: what is there with the same content is not fetched again.",
  positionals: [{ name: "PATH", says: PATH_HELP, repeatable: true }],
  options: OPTIONS,
  examples: [
    "koodrive download /Plans/budget.xlsx",
    "koodrive download /Plans /Reports --to backup --on-conflict replace",
    "koodrive download /Backups/backup.tar --to -",
  ],
  fields: [...new Set([...TRANSFER_FIELDS, ...ENTRY_FIELDS])],
  async run({ options, positionals }, context) {
    const { to = ".", name } = options;
    if (positionals.length > 1 && (to === "-" || name !== undefined)) {
      throw new UsageError(`${to === "-" ? "--to -" : "--name"} is for one file or folder.`);
    }
    const isWanted = await createFilter(options);
    const directory = resolve(context.cwd, to);
    demandPaths(positionals);
    if (to !== "-") await demandDirectory(directory);
    const space = await openSpace(options, context);
    const entries = await findAll(space, positionals);
    if (to === "-") return toStdout(space, entries[0] ?? ROOT, options, context);
    for (const entry of entries) localName(entry, name);
    await demandOwnNames(entries);
    if (options["dry-run"]) {
      const rows = plan(space, entries, isWanted, context);
      return { kind: "rows", rows, columns: TRANSFER_COLUMNS };
    }
    const { "on-conflict": onConflict = "fail", parallel: concurrency = USUAL_PARALLEL } = options;
    const fetchOptions = { name, onConflict, concurrency, isWanted };
    return runBatch(context, options, (batch) =>
      fetchAll({ context, space, batch, directory, options: fetchOptions }, entries),
    );
  },
});

/** Each once, also if it is named twice. */
async function findAll(space: Space, paths: readonly string[]): Promise<Entry[]> {
  const found = new Map<string, Entry>();
  for (const path of paths) {
    const entry = await findEntry(space, path);
    found.set(entry.id, entry);
  }
  return [...found.values()];
}

async function toStdout(
  { koodrive, containerId }: Space,
  { id: fileId, kind, path }: Entry,
  { parallel: concurrency, "dry-run": isDry }: Values,
  { stdout }: Context,
): Promise<Result> {
  if (kind === "folder") throw new UsageError(`${path} is a folder: --to - takes a file.`);
  if (isDry) return NOTHING;
  const { body } = await koodrive.files.download({ containerId, fileId }, undefined, {
    concurrency,
  });
  for await (const bytes of body) if (!stdout.write(bytes)) await once(stdout, "drain");
  return NOTHING;
}

type PlannedRow = Pick<TransferRow, "status" | "kind" | "size">;

async function* plan(
  space: Space,
  entries: readonly Entry[],
  isWanted: TreeFilter | undefined,
  context: Context,
): AsyncGenerator<object> {
  const planned: PlannedRow[] = [];
  const row = (entry: Entry) => {
    context.succeed();
    const { kind, size } = entry;
    planned.push({ status: "to fetch", kind, size });
    return { status: "to fetch", ...entry };
  };
  for (const entry of entries) {
    if (entry.kind === "file") yield row(entry);
    else {
      for await (const { entry: inner, error } of walkFolder(space, entry, { isWanted })) {
        if (error !== undefined) await context.fail(inner.path, error);
        // With a filter, folders are made for what is in them.
        else if (inner.kind === "file" || !isWanted) yield row(inner);
      }
    }
  }
  if (planned.length > 0) context.notice(totalOf(planned));
}
