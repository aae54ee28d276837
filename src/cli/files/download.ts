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
  createReport,
  endPlan,
  runBatch,
  TRANSFER_FIELDS,
  TRANSFER_OPTIONS,
  USUAL_PARALLEL,
} from "./batch.ts";
import { ENTRY_FIELDS, type Entry, ROOT } from "./entry.ts";
import { fetchAll } from "./fetch.ts";
import { createFilter, FILTER_OPTIONS } from "./filter.ts";
import { demandDirectory, demandOwnNames, localName } from "./local-target.ts";
import { planDownload } from "./plan-download.ts";
import { demandPaths, findEntry, PATH_HELP } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";

const OPTIONS = {
  to: textOption(
    "DIRECTORY",
    "where it goes (default .), or - for stdout",
    "the path of a directory",
  ),
  name: textOption("NAME", "another name there", "a name"),
  "on-conflict": choiceOption(
    ["fail", "replace", "skip-identical"],
    "where a file is there (default fail); only replace fetches the same content again",
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
    "on: what is there with the same content is not fetched again, except with replace.",
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
    const { "on-conflict": onConflict = "fail", parallel: concurrency = USUAL_PARALLEL } = options;
    const fetchOptions = { name, onConflict, concurrency, isWanted };
    if (options["dry-run"]) {
      const plan = { context, space, directory, options: fetchOptions };
      const report = createReport(context, options);
      await planDownload(plan, entries, report);
      return endPlan(context, report.rows);
    }
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
