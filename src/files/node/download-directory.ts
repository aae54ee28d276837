// Fetches a folder with all that is in it. Folders are listed while files are fetched; what waits
// for its turn is bounded.
import type { Begun, LaterContext } from "../../client/later.ts";
import { validateOptions } from "../../validate.ts";
import { toHexadecimal } from "../download/digest.ts";
import { fetchToPath } from "../download/to-path.ts";
import type { FileReference } from "../download-types.ts";
import { runTransfer, type Transfer } from "../transfer.ts";
import type { DownloadTreeOptions, TreeResult } from "../tree-types.ts";
import { type Addressed, addressWithOthers, spaceOf, withDetails } from "../trees/addresses.ts";
import { DOWNLOAD_OPTIONS, FOLDER, validateFields } from "../trees/arguments.ts";
import { createFolderLists, type ListFolder, type RemoteEntry } from "../trees/folder-lists.ts";
import { type Queue, workOn } from "../trees/queue.ts";
import { createReport, failure, type Report } from "../trees/report.ts";
import { shareConnections } from "../trees/share.ts";
import { checkNames, faultOfListed } from "../trees/target-names.ts";
import { createTreeMeter, type TreeMeter } from "../trees/tree-meter.ts";
import { pathOf } from "./paths.ts";
import { openTarget, type TargetDirectory } from "./target-directory.ts";

const OPERATION = "files.downloadDirectory";

/** How many files may wait for their turn: two pages of a list, and so two calls for addresses. */
const ROOM = 200;

export function downloadDirectory(
  context: LaterContext,
  folder: FileReference,
  path: string | URL,
  options: DownloadTreeOptions = {},
): Begun {
  validateFields("folder", folder, FOLDER, OPERATION);
  const directory = pathOf("path", path, OPERATION);
  validateOptions(options, DOWNLOAD_OPTIONS, OPERATION);
  const run = (transfer: Transfer) => fetchTree(transfer, folder, directory, options);
  return { result: runTransfer(context, OPERATION, options, run) };
}

/** A folder of the service that is to be listed. */
interface FolderTask {
  readonly id: string;
  /** The names of the folders down to it, and its own; none of the folder that was asked for. */
  readonly names: readonly string[];
  /** The folders above it. */
  readonly above: readonly string[];
}

/** A file that is to be fetched. */
interface FileTask extends Addressed {
  readonly names: readonly string[];
  readonly size: number | undefined;
  readonly sha256: string | undefined;
}

interface Job {
  readonly transfer: Transfer;
  readonly folder: FileReference;
  readonly target: TargetDirectory;
  readonly list: ListFolder;
  readonly report: Report;
  readonly meter: TreeMeter;
}

async function fetchTree(
  transfer: Transfer,
  folder: FileReference,
  directory: string,
  options: DownloadTreeOptions,
): Promise<TreeResult> {
  const list = createFolderLists(transfer.context, folder, transfer.calls);
  const target = await openTarget(transfer, directory);
  const report = createReport(options);
  const meter = createTreeMeter(transfer);
  const job: Job = { transfer, folder, target, list, report, meter };
  const fetch = createFetcher(job, options);
  const { concurrency } = transfer;
  await workOn<FileTask>((files) => listTree(job, files), fetch, { concurrency, room: ROOM });
  meter.finish();
  return report.result();
}

/** Lists all folders, several at once, and adds the files that it finds. */
async function listTree(job: Job, files: Queue<FileTask>): Promise<void> {
  const { transfer, folder, report } = job;
  let open = 0;
  const visit = async (task: FolderTask, folders: Queue<FolderTask>) => {
    const path = task.names.join("/");
    const known = { path, kind: "folder", fileId: task.id, fileName: task.names.at(-1) } as const;
    try {
      await listFolder(job, task, files, async (inner) => {
        open += 1;
        await folders.add(inner);
      });
      if (path) report.add({ ...known, status: "done" });
    } catch (error) {
      transfer.signal.throwIfAborted();
      if (!path) throw error;
      report.add({ ...known, ...failure(error) });
    }
    open -= 1;
    if (open === 0) folders.end();
  };
  await workOn<FolderTask>(
    async (folders) => {
      open += 1;
      await folders.add({ id: folder.fileId, names: [], above: [] });
    },
    visit,
    { concurrency: transfer.concurrency },
  );
  files.end();
}

async function listFolder(
  { list, report, meter, target }: Job,
  folder: FolderTask,
  files: Queue<FileTask>,
  addFolder: (folder: FolderTask) => Promise<void>,
): Promise<void> {
  const above = [...folder.above, folder.id];
  if (folder.names.length > 0) await target.makeFolder(folder.names);
  const faultIn = (entry: RemoteEntry) => faultOfListed(entry, above);
  for await (const { entry, reason } of checkNames(list(folder.id), target.folding, faultIn)) {
    const names = [...folder.names, entry.name];
    const { id, size, isFolder } = entry;
    if (reason) {
      const path = names.join("/");
      const kind = isFolder ? "folder" : "file";
      const known = { path, kind, fileId: id || undefined, fileName: entry.name, size } as const;
      report.add({ ...known, status: "failed", reason });
    } else if (isFolder) {
      await addFolder({ id, names, above });
    } else {
      meter.found(size ?? 0);
      await files.add({ fileId: id, names, size, sha256: toHexadecimal(entry.sha256) });
    }
  }
}

function createFetcher(
  { transfer, folder, target, report, meter }: Job,
  { onConflict = "fail" }: DownloadTreeOptions,
) {
  const space = spaceOf(folder);
  const runFile = shareConnections(transfer);
  return async (task: FileTask, { waiting }: Queue<FileTask>): Promise<void> => {
    const { fileId, names, size, sha256 } = task;
    const fileName = names.at(-1);
    const known = { path: names.join("/"), kind: "file", fileId, fileName } as const;
    try {
      const path = await target.pathOf(names);
      const address = addressWithOthers(transfer, space, task, waiting);
      const fetched = await runFile(waiting.length, (own) => {
        const file = { fileId, fileName, size, sha256 };
        const find = () => withDetails(own, space, file, address);
        return fetchToPath(own, find, path, { onConflict, meter: meter.meterOf(size ?? 0) });
      });
      const reason = fetched.isNew ? undefined : "the same file is there already";
      const status = fetched.isNew ? "done" : "identical";
      report.add({ ...known, status, size: fetched.size, reason });
    } catch (error) {
      transfer.signal.throwIfAborted();
      report.add({ ...known, size, ...failure(error) });
    }
  };
}
