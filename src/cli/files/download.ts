// `koodrive download`: files and folders of a space to this machine.
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { BatchEntry, Progress, TreeEntry } from "../../index.ts";
import { choiceOption, textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import { NOTHING, type Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { type Batch, isTargetTaken, runBatch, TRANSFER_OPTIONS, USUAL_PARALLEL } from "./batch.ts";
import { below, type Entry, entryOf, PATH_COLUMNS, ROOT } from "./entry.ts";
import { findEntry, PATH_HELP } from "./remote-path.ts";
import { hasSameContent } from "./same-content.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
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
  ...TRANSFER_OPTIONS,
  ...SPACE_OPTIONS,
} satisfies OptionTable;

type Values = OptionValues<typeof OPTIONS>;
type Conflict = NonNullable<Values["on-conflict"]>;

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
  async run({ options, positionals }, context) {
    const { to = ".", name } = options;
    if (positionals.length > 1 && (to === "-" || name !== undefined)) {
      throw new UsageError(`${to === "-" ? "--to -" : "--name"} is for one file or folder.`);
    }
    const space = await openSpace(options, context);
    const entries: Entry[] = [];
    for (const path of positionals) entries.push(await findEntry(space, path));
    if (to === "-") return toStdout(space, entries[0] ?? ROOT, options, context);
    if (options["dry-run"]) {
      return { kind: "rows", rows: plan(space, entries, context), columns: PATH_COLUMNS };
    }
    const directory = resolve(context.cwd, to);
    for (const entry of entries) localName(entry, options);
    return runBatch(context, options, (batch) =>
      fetchAll({ context, space, batch, options, directory }, entries),
    );
  },
});

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

async function* plan(
  space: Space,
  entries: readonly Entry[],
  context: Context,
): AsyncGenerator<object> {
  const row = (entry: Entry) => ({ status: "to fetch", ...entry });
  for (const entry of entries) {
    if (entry.kind === "file") yield row(entry);
    else {
      for await (const { entry: inner, error } of walkFolder(space, entry)) {
        if (error === undefined) yield row(inner);
        else await context.fail(inner.path, error);
      }
    }
  }
}

interface Fetching {
  readonly context: Context;
  readonly space: Space;
  readonly batch: Batch;
  readonly options: Values;
  readonly directory: string;
}

/** Files together, since their addresses are asked for together, then each folder. */
async function fetchAll(fetching: Fetching, entries: readonly Entry[]): Promise<void> {
  const { options, directory } = fetching;
  await mkdir(directory, { recursive: true });
  const files = entries.filter(({ kind }) => kind === "file");
  if (options.name !== undefined && files[0]) await fetchNamed(fetching, files[0], options.name);
  else if (files.length > 0) await fetchFiles(fetching, files);
  for (const entry of entries) {
    if (entry.kind === "folder") await fetchFolder(fetching, entry);
  }
}

const conflictOf = ({ "on-conflict": onConflict = "fail" }: Values): Conflict => onConflict;

const transferOptions = ({ options, batch }: Fetching, name: string) => ({
  onConflict: conflictOf(options),
  concurrency: options.parallel ?? USUAL_PARALLEL,
  onProgress: (progress: Progress) => batch.progress.update(name, progress),
});

async function fetchNamed(fetching: Fetching, entry: Entry, name: string): Promise<void> {
  const { space, batch, directory, context } = fetching;
  const { id: fileId, path } = entry;
  const { containerId } = space;
  const local = join(directory, name);
  try {
    const { size, isNew } = await space.koodrive.files.download(
      { containerId, fileId },
      local,
      transferOptions(fetching, path),
    );
    const status = isNew ? "fetched" : "identical";
    await batch.add({ status, path, local, kind: "file", size, id: fileId });
  } catch (error) {
    context.signal.throwIfAborted();
    await addFailed(fetching, { entry, local, error });
  } finally {
    batch.progress.end(path);
  }
}

async function fetchFiles(fetching: Fetching, entries: readonly Entry[]): Promise<void> {
  const { space, batch, directory } = fetching;
  const { containerId } = space;
  const label = entries.length === 1 ? (entries[0]?.path ?? "") : `${entries.length} files`;
  batch.progress.expect(entries.length);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const fileIds = [...byId.keys()];
  const { files } = await space.koodrive.files
    .downloadMany({ containerId, fileIds }, directory, transferOptions(fetching, label))
    .finally(() => batch.progress.end(label));
  for (const file of files) {
    const entry = byId.get(file.fileId);
    if (entry) await addFile(fetching, entry, file);
  }
}

async function addFile(fetching: Fetching, entry: Entry, file: BatchEntry): Promise<void> {
  const { batch, directory } = fetching;
  const { status, path: local, size, error } = file;
  batch.progress.count(1);
  if (status === "failed") {
    return addFailed(fetching, { entry, local: join(directory, entry.name), error });
  }
  const told = status === "done" ? "fetched" : status;
  await batch.add({ status: told, path: entry.path, local, kind: "file", size, id: entry.id });
}

/** A file is not failed that is there with the same content. */
async function addFailed(
  { batch, options }: Fetching,
  { entry, local, error }: { entry: Entry; local: string; error: unknown },
): Promise<void> {
  const { path, id, size } = entry;
  const isSame =
    conflictOf(options) === "fail" && isTargetTaken(error) && (await hasSameContent(local, entry));
  const row = { path, local, kind: "file", size, id } as const;
  if (isSame) await batch.add({ ...row, status: "identical" });
  else await batch.add({ ...row, status: "failed" }, error);
}

/** The name of a folder on this machine, where it is to be one. @throws {@link UsageError} */
function localName({ id, name: ownName, path }: Entry, { name = ownName }: Values): string {
  const isPath = /[/\\\0]/.test(name) || name === "." || name === "..";
  if (!isPath && (name !== "" || id === ROOT.id)) return name;
  throw new UsageError(`${path} cannot be written under its name: give another by --name.`);
}

async function fetchFolder(fetching: Fetching, folder: Entry): Promise<void> {
  const { space, batch, options, directory, context } = fetching;
  const local = join(directory, localName(folder, options));
  const told: Promise<void>[] = [];
  const onEntry = (entry: TreeEntry) => {
    if (entry.kind === "file") {
      batch.progress.expect(1);
      batch.progress.count(1);
    }
    told.push(addEntry(fetching, { folder, local, entry }));
  };
  try {
    await mkdir(local, { recursive: true });
    await space.koodrive.files.downloadDirectory(
      { containerId: space.containerId, fileId: folder.id },
      local,
      { ...transferOptions(fetching, folder.path), onEntry },
    );
  } catch (error) {
    context.signal.throwIfAborted();
    await batch.add({ status: "failed", path: folder.path, local, kind: "folder" }, error);
  } finally {
    await Promise.all(told);
    batch.progress.end(folder.path);
  }
}

async function addEntry(
  fetching: Fetching,
  { folder, local, entry }: { folder: Entry; local: string; entry: TreeEntry },
): Promise<void> {
  const { batch, space } = fetching;
  const { path, kind, status, fileId, size, reason, error = new Error(reason) } = entry;
  const place = { path: below(folder.path, path), local: join(local, path) };
  if (status === "failed" && kind === "file" && fileId !== undefined && isTargetTaken(error)) {
    const { containerId } = space;
    const file = await space.koodrive.files.get({ containerId, fileId });
    const found = { ...entryOf(file, ""), path: place.path, id: fileId };
    return addFailed(fetching, { entry: found, local: place.local, error });
  }
  const done = kind === "folder" ? "ready" : "fetched";
  const told = status === "done" ? done : status;
  await batch.add({ ...place, kind, status: told, size, id: fileId, reason }, error);
}
