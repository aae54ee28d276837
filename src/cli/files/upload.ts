// `koodrive upload`: files and directories of this machine into a space.
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { choiceOption, textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import {
  createReport,
  endPlan,
  runBatch,
  TRANSFER_FIELDS,
  TRANSFER_OPTIONS,
  USUAL_PARALLEL,
} from "./batch.ts";
import { below, type Entry } from "./entry.ts";
import { createFilter, FILTER_OPTIONS } from "./filter.ts";
import { demandNames, planUpload, problemOf, type Source, type ToSend } from "./plan-upload.ts";
import {
  demandPaths,
  findFolder,
  findFolderToMake,
  makeFolders,
  withParents,
} from "./remote-path.ts";
import { forgetOldUploads } from "./saved-uploads.ts";
import { sendDirectory } from "./send-directory.ts";
import { CONFLICTS, lookBefore, type Sending, sendFile } from "./send-file.ts";
import { sendStdin } from "./send-stdin.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { createFinder } from "./there.ts";

const OPTIONS = {
  to: textOption("FOLDER", "the folder in the space (default /)", "the path of a folder"),
  parents: { says: "makes the folders of --to that are missing" },
  name: textOption("NAME", "another name there; what comes by stdin needs one", "a name"),
  "on-conflict": choiceOption(
    CONFLICTS,
    "where a name is taken (default fail); only rename sends the same content again",
  ),
  ...FILTER_OPTIONS,
  "skip-invalid-names": { says: "leaves out what the service does not take, and sends the rest" },
  ...TRANSFER_OPTIONS,
  ...SPACE_OPTIONS,
} satisfies OptionTable;

type Values = OptionValues<typeof OPTIONS>;

export const uploadCommand = defineCommand({
  name: "upload",
  summary: "Uploads files, and directories with all that is in them",
  description:
    "Each keeps its name, in the folder that --to names. Where an upload broke off, or was ended by " +
    "Ctrl+C, the same command goes on: what is there with the same content is not sent again, except " +
    "with rename, and of a large file only the parts that are missing. Symbolic links in directories " +
    "are not followed.\n\n" +
    "--on-conflict: with rename, the service adds a time to the new name; with version, the file " +
    "that is there gets a new version; skip-identical is as rename.",
  positionals: [
    { name: "LOCAL", says: "a file, a directory, or - for what is piped in", repeatable: true },
  ],
  options: OPTIONS,
  examples: [
    "koodrive upload report.pdf plan.pdf --to /Reports",
    "koodrive upload site --to /Web --exclude node_modules --on-conflict version",
    "koodrive upload - --name backup.tar --to /Backups",
  ],
  fields: TRANSFER_FIELDS,
  async run({ options, positionals }, context) {
    demandPaths([options.to ?? "/"]);
    const sources = await lookAt(positionals, options, context);
    const isWanted = (await createFilter(options)) ?? (() => true);
    const space = await openSpace(options, context);
    const found = await findTarget(space, options);
    const { parallel = USUAL_PARALLEL, "skip-invalid-names": isSkipping } = options;
    const { "on-conflict": onConflict = "fail" } = options;
    const onInvalidName = isSkipping ? "skip" : "fail";
    const common = { isWanted, onInvalidName, concurrency: parallel } as const;
    const filesIn = (parent: Entry) => sources.map((each) => ({ ...each, ...common, parent }));
    if (!isSkipping) await demandNames(space, filesIn(found));
    if (options["dry-run"]) {
      const report = createReport(context, options);
      await planUpload({ context, space, onConflict, report }, filesIn(found));
      return endPlan(context, report.rows);
    }
    const { to = "/", parents } = options;
    const isMade = !parents || to.startsWith("id:");
    const { folder, isNew } = isMade
      ? { folder: found, isNew: false }
      : await makeFolders(space, to);
    const files = filesIn(folder);
    await forgetOldUploads(context, context.now());
    const isPiped = sources.some(({ kind }) => kind === "stdin");
    return runBatch(context, { ...options, isPiped }, (batch) => {
      const sending = { context, space, batch, onConflict };
      return sendAll(sending, isNew ? files : withLists(sending, files), parallel);
    });
  },
});

/** Whether all is there, before anything is sent. */
async function lookAt(
  paths: readonly string[],
  { name }: Values,
  { cwd, stdin }: Context,
): Promise<Source[]> {
  if (name !== undefined && paths.length > 1) {
    throw new UsageError("--name is for one file or directory.");
  }
  const sources = await Promise.all(
    paths.map(async (path): Promise<Source> => {
      if (path === "-") {
        if (name === undefined) throw new UsageError("What comes by stdin needs a --name.");
        if (stdin.isTTY) throw new UsageError("-: nothing is piped in.");
        return { local: path, name, kind: "stdin", size: 0 };
      }
      const local = resolve(cwd, path);
      const stats = await stat(local).catch((error: NodeJS.ErrnoException) => {
        const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
        throw new UsageError(`${path}: ${reason}. Nothing was sent.`);
      });
      const known = { local, name: name ?? basename(local), size: stats.size };
      if (stats.isDirectory()) return { ...known, kind: "folder" };
      if (stats.isFile()) return { ...known, kind: "file" };
      throw new UsageError(`${path} is neither a file nor a directory. Nothing was sent.`);
    }),
  );
  demandOwnNames(sources, paths);
  return sources;
}

/** @throws {@link UsageError} for two that would have the same name in the space. */
function demandOwnNames(sources: readonly Source[], paths: readonly string[]): void {
  const taken = new Map<string, string>();
  for (const [index, { name }] of sources.entries()) {
    // As paths in a space are compared.
    const key = name.normalize();
    const path = paths[index] ?? "";
    const earlier = taken.get(key);
    taken.set(key, path);
    if (earlier === undefined) continue;
    throw new UsageError(
      `${earlier} and ${path} would both be called ${name} there: upload them one by one, with ` +
        "another --to or --name. Nothing was sent.",
    );
  }
}

/** The folder that all goes to, or the root if it is still to be made. */
async function findTarget(space: Space, { to = "/", parents }: Values): Promise<Entry> {
  if (to.startsWith("id:")) return findFolder(space, to);
  if (parents) return findFolderToMake(space, to);
  return findFolder(space, to).catch((error) => {
    throw withParents(error);
  });
}

/** Of several files, the list of their folder tells which are there; of one, a refusal does. */
function withLists(sending: Sending, files: readonly ToSend[]): readonly ToSend[] {
  if (files.filter(({ kind }) => kind === "file").length < 2) return files;
  const find = createFinder(sending.space);
  return files.map((file) =>
    file.kind === "file" ? { ...file, findThere: lookBefore(sending, find, file) } : file,
  );
}

/** Small files several at once, so that there are as many requests as were asked for. */
async function sendAll(
  sending: Sending,
  files: readonly ToSend[],
  parallel: number,
): Promise<void> {
  const atOnce = Math.min(parallel, files.length);
  const concurrency = Math.max(1, Math.floor(parallel / atOnce));
  for (const { kind, size } of files) if (kind !== "folder") sending.batch.progress.expect(1, size);
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      sending.context.signal.throwIfAborted();
      await send(sending, { ...file, concurrency });
    }
  };
  // All have noted how far they are before the command ends.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ended.find(({ status }) => status === "rejected");
  if (failed) throw (failed as PromiseRejectedResult).reason;
}

async function send(sending: Sending, file: ToSend): Promise<void> {
  const { name, parent, local } = file;
  const reason = problemOf(file);
  if (reason !== undefined && file.onInvalidName === "skip") {
    const kind = file.kind === "folder" ? "folder" : "file";
    const path = below(parent.path, name);
    return sending.batch.add({ status: "skipped", path, local, kind, reason });
  }
  if (file.kind === "stdin") return sendStdin(sending, file);
  return file.kind === "folder" ? sendDirectory(sending, file) : sendFile(sending, file);
}
