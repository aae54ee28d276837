// Fetches files into a directory, each under its name.
import type { Begun, LaterContext } from "../../client/later.ts";
import { validateOptions } from "../../validate.ts";
import type { Address } from "../download/remote-file.ts";
import { fetchToPath } from "../download/to-path.ts";
import type { FileReference } from "../download-types.ts";
import { runTransfer, type Transfer } from "../transfer.ts";
import type { BatchEntry, BatchResult, DownloadTreeOptions } from "../tree-types.ts";
import { askAddresses, MOST_FILES, type Space, spaceOf, withDetails } from "../trees/addresses.ts";
import { DOWNLOAD_OPTIONS, FILES, validateFields } from "../trees/arguments.ts";
import { type Queue, workOn } from "../trees/queue.ts";
import { createReport, failure, outcomeOf } from "../trees/report.ts";
import { shareConnections } from "../trees/share.ts";
import { createNameRegister, faultOfTargetName, numberedName } from "../trees/target-names.ts";
import { createTreeMeter } from "../trees/tree-meter.ts";
import { pathOf } from "./paths.ts";
import { openTarget, type TargetDirectory } from "./target-directory.ts";

const OPERATION = "files.downloadMany";

type Files = Omit<FileReference, "fileId"> & { readonly fileIds: readonly string[] };

export function downloadMany(
  context: LaterContext,
  files: Files,
  directory: string | URL,
  options: DownloadTreeOptions = {},
): Begun {
  validateFields("files", files, FILES, OPERATION);
  const path = pathOf("directory", directory, OPERATION);
  validateOptions(options, DOWNLOAD_OPTIONS, OPERATION);
  const run = async (transfer: Transfer) => {
    const target = await openTarget(transfer, path);
    return fetchFiles({ transfer, target, ...settling(options) }, files, options);
  };
  return { result: runTransfer(context, OPERATION, options, run) };
}

/** A file that is to be fetched. */
interface Task {
  readonly fileId: string;
  readonly fileName: string;
  /** The name that it gets here. */
  readonly name: string;
  readonly address: Address;
}

type Settled = Pick<BatchEntry, "fileId" | "fileName" | "status"> & Partial<BatchEntry>;

interface Job {
  readonly transfer: Transfer;
  readonly target: TargetDirectory;
  /** Tells what became of a file. */
  settle(entry: Settled): void;
  entryOf(fileId: string): BatchEntry | undefined;
}

function settling(options: DownloadTreeOptions): Pick<Job, "settle" | "entryOf"> {
  const entries = new Map<string, BatchEntry>();
  const report = createReport(options);
  return {
    settle({ fileId, fileName, status, path, size, error }) {
      entries.set(fileId, { fileId, fileName, status, path, size, error });
      const reason = error?.message;
      report.add({ fileId, path: fileName ?? "", kind: "file", status, size, reason, error });
    },
    entryOf: (fileId) => entries.get(fileId),
  };
}

async function fetchFiles(
  job: Job,
  { fileIds, ...place }: Files,
  { onConflict = "fail" }: DownloadTreeOptions,
): Promise<BatchResult> {
  const { transfer, target, settle, entryOf } = job;
  const space = spaceOf(place);
  const meter = createTreeMeter(transfer);
  const runFile = shareConnections(transfer);
  const fetch = async (task: Task, { waiting }: Queue<Task>) => {
    const { fileId, fileName, name, address } = task;
    const known = { fileId, fileName };
    try {
      const path = await target.pathOf([name]);
      const { isNew, size } = await runFile(waiting.length, async (own) => {
        const unknown = { ...known, size: undefined, sha256: undefined };
        const file = await withDetails(own, space, unknown, address);
        meter.found(file.size ?? 0);
        const options = { onConflict, meter: meter.meterOf(file.size ?? 0) };
        return fetchToPath(own, async () => file, path, options);
      });
      settle({ ...known, status: isNew ? "done" : "identical", path, size });
    } catch (error) {
      transfer.signal.throwIfAborted();
      settle({ ...known, ...failure(error) });
    }
  };
  const { concurrency } = transfer;
  const find = (queue: Queue<Task>) => findFiles(job, space, [...new Set(fileIds)], queue);
  await workOn<Task>(find, fetch, { concurrency, room: MOST_FILES });
  meter.finish();
  const files = fileIds.flatMap((fileId) => entryOf(fileId) ?? []);
  return { outcome: outcomeOf(files), files };
}

/** @throws the error of the first call for addresses, if all of them fail. */
async function findFiles(
  { transfer, target, settle }: Job,
  space: Space,
  fileIds: readonly string[],
  queue: Queue<Task>,
): Promise<void> {
  const nameOf = createNames(target);
  const errors: unknown[] = [];
  for (let start = 0; start < fileIds.length; start += MOST_FILES) {
    const batch = fileIds.slice(start, start + MOST_FILES);
    try {
      const answers = await askAddresses(transfer, space, batch);
      for (const [fileId, { fileName = "", address, error }] of answers) {
        const fault = faultOfTargetName(fileName, process.platform);
        const problem = error ?? (fault && transfer.fail("target", fault, { fileId }));
        if (address && !problem) {
          await queue.add({ fileId, fileName, name: nameOf(fileName), address });
        } else {
          settle({ fileId, fileName: fileName || undefined, ...failure(problem) });
        }
      }
    } catch (error) {
      transfer.signal.throwIfAborted();
      errors.push(error);
      for (const fileId of batch) settle({ fileId, fileName: undefined, ...failure(error) });
    }
  }
  if (errors.length > 0 && errors.length === Math.ceil(fileIds.length / MOST_FILES))
    throw errors[0];
  queue.end();
}

/** Gives each file a name of its own. */
function createNames({ folding }: TargetDirectory) {
  const register = createNameRegister(folding);
  return (wanted: string): string => {
    let name = wanted;
    for (let number = 2; register(name) !== undefined; number += 1) {
      name = numberedName(wanted, number);
    }
    return name;
  };
}
