// A directory with all that is in it into a space. The client sends it; large files are sent one by
// one, since those alone can be gone on with.
import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { isPartName } from "../../files/node/part-files.ts";
import { TransferError, type TreeEntry } from "../../index.ts";
import { UsageError } from "../model/usage-error.ts";
import { below, type Entry } from "./entry.ts";
import type { TreeFilter } from "./filter.ts";
import { openFolder } from "./remote-path.ts";
import { contentOf } from "./same-content.ts";
import {
  type FileToSend,
  lookAfter,
  lookBefore,
  ofSource,
  type Sending,
  sendFile,
  withConflicts,
} from "./send-file.ts";
import { createFinder } from "./there.ts";

/** Bytes from which on a file is worth going on with: it has several parts. */
const LARGE = 32 * 2 ** 20;

export interface DirectoryToSend extends FileToSend {
  readonly isWanted: TreeFilter;
  readonly onInvalidName: "fail" | "skip";
}

/** Sends it, and tells what became of all in it; rejects only if the command is given up. */
export async function sendDirectory(sending: Sending, directory: DirectoryToSend): Promise<void> {
  const { batch, context } = sending;
  const { local, parent, name } = directory;
  const known = { path: below(parent.path, name), local, kind: "folder" } as const;
  try {
    const { folder, isNew } = await openFolder(sending.space, parent, name);
    const row = { ...known, status: "ready", id: folder.id };
    if (isNew) await batch.add(row);
    else batch.addThere(row);
    await sendTree(sending, directory, folder);
  } catch (error) {
    context.signal.throwIfAborted();
    await batch.add({ ...known, status: "failed" }, withConflicts(sending, inWords(error)));
  }
}

async function sendTree(
  sending: Sending,
  { local, concurrency, isWanted, onInvalidName }: DirectoryToSend,
  folder: Entry,
): Promise<void> {
  const { batch, space, onConflict } = sending;
  const { koodrive, containerId } = space;
  const expected = new Set<string>();
  const large = new Set<string>();
  const unfinished = new Set<string>();
  const folders = new Map([["", folder]]);
  const told: Promise<void>[] = [];
  const filter = async (path: string, kind: TreeEntry["kind"]) => {
    if (!isWanted(path, kind)) return false;
    if (kind !== "file") return true;
    if (isPartName(nameIn(path))) {
      unfinished.add(path);
      return false;
    }
    const size = await sizeOf(join(local, path));
    if (!expected.has(path)) batch.progress.expect(1, size);
    expected.add(path);
    if (size < LARGE) return true;
    large.add(path);
    return false;
  };
  batch.progress.begin(folder.path);
  try {
    await koodrive.files.uploadDirectory(
      local,
      { containerId, parentFolder: folder.id, onConflict },
      {
        ...{ filter, onInvalidName, concurrency },
        onEntry(entry) {
          const { path, kind, fileId: id } = entry;
          if (kind === "folder" && id !== undefined) {
            folders.set(path, { ...folder, id, path: below(folder.path, path) });
          }
          if (kind === "file") batch.progress.count(1);
          told.push(tell(sending, entry, local, folders));
        },
        onProgress: (progress) => batch.progress.update(folder.path, progress),
      },
    );
  } finally {
    await Promise.all(told);
    batch.progress.end(folder.path);
  }
  for (const path of unfinished) {
    const place = { path: below(folder.path, path), local: join(local, path) };
    await batch.add({ ...place, kind: "file", status: "skipped", reason: UNFINISHED });
  }
  const find = createFinder(space);
  for (const path of large) {
    const parent = folders.get(directoryOf(path));
    const file = { local: join(local, path), name: nameIn(path), concurrency };
    if (parent) {
      const findThere = lookBefore(sending, find, { ...file, parent });
      await sendFile(sending, { ...file, parent, findThere });
    } else await failWithFolder(sending, { path: below(folder.path, path), local: file.local });
  }
}

/** Why a file of a directory is not sent that a download has begun. */
export const UNFINISHED = "is what a download has left that broke off";

const sizeOf = async (path: string): Promise<number> =>
  lstat(path).then(
    ({ size }) => size,
    () => 0,
  );

export const directoryOf = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf("/")));
export const nameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

async function failWithFolder(
  { batch }: Sending,
  { path, local }: { path: string; local: string },
): Promise<void> {
  const error = new Error("The folder that it is in could not be made.");
  await batch.add({ path, local, kind: "file", status: "failed" }, error);
}

/** A name may have been taken by another upload of the same file. */
async function tell(
  sending: Sending,
  entry: TreeEntry,
  directory: string,
  folders: ReadonlyMap<string, Entry>,
): Promise<void> {
  const { batch } = sending;
  const { path, kind, status, size, fileId: id, fileName, reason, error } = entry;
  const top = folders.get("")?.path ?? "/";
  const local = join(directory, path);
  const name = nameIn(path);
  const place = below(top, `${path.slice(0, -name.length)}${fileName ?? name}`);
  const row = { path: place, local, kind, size, id, reason };
  const done = kind === "folder" ? "ready" : "sent";
  const parent = folders.get(directoryOf(path));
  const content = () => contentOf(local);
  const { same, cause } = parent
    ? await lookAfter(sending, { parent, name, content }, error)
    : { same: undefined, cause: error };
  if (same) {
    batch.progress.skip(size ?? 0);
    return batch.add({ ...row, status: "identical", id: same.id });
  }
  if (status === "failed") await batch.add({ ...row, status }, toldError(sending, cause, reason));
  else await batch.add({ ...row, status: status === "done" ? done : status });
}

/** What the system says repeats the path; the reason has it without. */
function toldError(sending: Sending, error: unknown, reason: string | undefined): unknown {
  if (!(error instanceof Error) || "syscall" in error) return new Error(reason);
  return withConflicts(sending, ofSource(error));
}

/** Of a directory that has changed since its names were checked: those that break the rules. */
function inWords(error: unknown): unknown {
  const problems = error instanceof TransferError ? error.problems : undefined;
  if (!problems) return error;
  const lines = problems.map(({ path, problem }) => `${path} ${problem}`);
  return new UsageError(
    `Nothing of it was sent, for what the service does not take: ${lines.join("; ")}. ` +
      "--skip-invalid-names sends the rest.",
  );
}
