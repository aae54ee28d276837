// Sends a directory with all that is in it. A first walk looks for what breaks the rules of the
// service, a second one sends. So neither keeps the tree, and nothing is sent of one that would get
// stuck halfway. The tree may change in between: the second walk checks again.
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import type { Begun, LaterContext } from "../../client/later.ts";
import { validateOptions } from "../../validate.ts";
import { runTransfer, type Transfer } from "../transfer.ts";
import type { TreeResult, TreeTarget, UploadTreeOptions } from "../tree-types.ts";
import { TARGET, UPLOAD_OPTIONS, validateFields } from "../trees/arguments.ts";
import { createFolderLists } from "../trees/folder-lists.ts";
import { type Queue, workOn } from "../trees/queue.ts";
import {
  createFolderMaker,
  findListed,
  findTaken,
  levelOf,
  type RemoteFolder,
} from "../trees/remote-folders.ts";
import { createReport, failure, type Report } from "../trees/report.ts";
import { shareConnections } from "../trees/share.ts";
import { createTreeMeter, type TreeMeter } from "../trees/tree-meter.ts";
import {
  checkTree,
  createFileCount,
  crowdOf,
  DEFAULT_FILES_PER_FOLDER,
  type FoundEntry,
  faultOfEntry,
  namesError,
  type TreeRules,
} from "../trees/upload-rules.ts";
import { createReport as createUploadReport } from "../upload/report.ts";
import { fileTarget } from "../upload/target.ts";
import { uploadSource } from "../upload/upload.ts";
import { pathOf } from "./paths.ts";
import { systemReason } from "./system-reason.ts";
import { walkDirectory } from "./walk-directory.ts";

const OPERATION = "files.uploadDirectory";

/** How many files may wait for their turn, in the memory of the program. */
const ROOM = 100;

export function uploadDirectory(
  context: LaterContext,
  path: string | URL,
  target: TreeTarget,
  options: UploadTreeOptions = {},
): Begun {
  const directory = pathOf("path", path, OPERATION);
  validateFields("target", target, TARGET, OPERATION);
  validateOptions(options, UPLOAD_OPTIONS, OPERATION);
  const run = (transfer: Transfer) => sendTree({ transfer, directory, target, options });
  return { result: runTransfer(context, OPERATION, options, run) };
}

interface Job {
  readonly transfer: Transfer;
  readonly directory: string;
  readonly target: TreeTarget;
  readonly options: UploadTreeOptions;
}

/** What the program is told by. */
interface Told {
  readonly report: Report;
  readonly meter: TreeMeter;
}

/** A file or folder whose turn will come. */
interface Task {
  readonly entry: FoundEntry;
  /** Where it goes. */
  readonly parent: RemoteFolder;
  /** What it is itself, if it is a folder. */
  readonly folder: RemoteFolder;
}

async function sendTree(job: Job): Promise<TreeResult> {
  const { transfer, directory, target, options } = job;
  const { containerId, parentFolder = "root" } = target;
  const { onInvalidName = "fail", filesPerFolder = DEFAULT_FILES_PER_FOLDER } = options;
  await checkDirectory(transfer, directory);
  const levelsAbove = await levelOf(transfer, containerId, parentFolder);
  const rules: TreeRules = { levelsAbove, filesPerFolder };
  const walk = () => walkDirectory(directory, transfer.signal, options.filter);
  const { size, problems } = await checkTree(walk(), rules);
  if (onInvalidName === "fail" && problems.length > 0) throw namesError(OPERATION, problems);

  const meter = createTreeMeter(transfer, size);
  const report = createReport(options);
  await workOn<Task>(
    (queue) => findTasks(job, rules, { report, meter }, { walk, queue }),
    createSender(job, { report, meter }),
    {
      concurrency: transfer.concurrency,
      room: ROOM,
      isReady: ({ parent }) => parent.id !== undefined || parent.fault !== undefined,
    },
  );
  meter.finish();
  return report.result();
}

async function checkDirectory({ fail }: Transfer, directory: string): Promise<void> {
  try {
    await (await opendir(directory)).close();
  } catch (cause) {
    throw fail("source", `the directory cannot be read: ${systemReason(cause)}`, { cause });
  }
}

/** The second walk. What cannot be sent is reported at once, with all that is in it. */
async function findTasks(
  { target, options }: Job,
  rules: TreeRules,
  { report, meter }: Told,
  { walk, queue }: { walk: () => AsyncIterable<FoundEntry>; queue: Queue<Task> },
): Promise<void> {
  const top: RemoteFolder = { id: target.parentFolder ?? "root" };
  const folders = new WeakMap<FoundEntry, RemoteFolder>();
  const numberOf = createFileCount();
  for await (const entry of walk()) {
    const parent = (entry.folder && folders.get(entry.folder)) ?? top;
    const isTooMany = numberOf(entry) > rules.filesPerFolder;
    const problem = faultOfEntry(entry, rules) ?? (isTooMany ? crowdOf(rules) : undefined);
    const { path, kind } = entry;
    const reason = problem ?? entry.fault;
    const isSkipped = problem ? options.onInvalidName === "skip" : kind === "other";
    const status = isSkipped ? "skipped" : "failed";
    const folder: RemoteFolder = {};
    folders.set(entry, folder);
    if (reason === undefined || parent.fault) {
      meter.found(entry.size);
      await queue.add({ entry, parent, folder });
    } else {
      folder.fault = { status, reason: `is in ${path}, which ${reason}`, error: entry.error };
      report.add({ path, kind, status, reason, error: entry.error });
    }
  }
  queue.end();
}

/** Sends a file, or makes a folder; and reports what became of it. */
function createSender({ transfer, directory, target }: Job, { report, meter }: Told) {
  const { containerId, onConflict = "fail" } = target;
  const lists = createFolderLists(transfer.context, { containerId }, transfer.calls);
  const makeFolder = createFolderMaker(transfer, containerId, lists);
  const runFile = shareConnections(transfer);

  const sendFolder = async ({ entry: { name }, parent, folder }: Task) => {
    Object.assign(folder, await makeFolder(parent, name));
    return { status: "done", fileId: folder.id, fileName: name } as const;
  };
  const sendFile = async ({ entry, parent }: Task, waiting: number) => {
    const { name, path } = entry;
    const place = { containerId, parentFolder: parent.id, fileName: name, onConflict };
    const sought = { list: lists, parent, name };
    const lookup = {
      listed: () => findListed(sought),
      taken: (own: Transfer, isStale: boolean) => findTaken(own, sought, isStale),
    };
    const { outcome, ...file } = await runFile(waiting, (own) =>
      uploadSource(own, join(directory, path), place, {
        targetOf: (source) => fileTarget(source, place, OPERATION, lookup),
        report: createUploadReport(),
        meter: meter.meterOf,
        check: false,
      }),
    );
    const { fileId, fileName = name, size } = file;
    const sent = { fileId, fileName, size };
    if (outcome !== "identical") return { status: "done", ...sent } as const;
    return { status: "identical", ...sent, reason: "the folder has the same file" } as const;
  };
  return async (task: Task, { waiting }: Queue<Task>): Promise<void> => {
    const { entry, parent, folder } = task;
    const { path, kind } = entry;
    const known = { path, kind, ...(kind === "file" && { size: entry.size }) };
    if (parent.fault) {
      folder.fault = parent.fault;
      report.add({ ...known, ...parent.fault });
      return;
    }
    try {
      const sent = kind === "folder" ? sendFolder(task) : sendFile(task, waiting.length);
      report.add({ ...known, ...(await sent) });
    } catch (error) {
      transfer.signal.throwIfAborted();
      const failed = failure(error);
      folder.fault = { ...failed, reason: `is in ${path}, which failed: ${failed.reason}` };
      report.add({ ...known, ...failed });
    }
  };
}
