// One file into a space, from where an earlier run has stopped.
import { systemReason } from "../../files/node/system-reason.ts";
import {
  type ApiError,
  ArgumentError,
  type Progress,
  TransferError,
  type Upload,
  type UploadedFile,
  type UploadState,
} from "../../index.ts";
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";
import type { Batch } from "./batch.ts";
import { below, type Entry } from "./entry.ts";
import { ofName } from "./remote-path.ts";
import { type Content, contentOf } from "./same-content.ts";
import { type SavedUpload, savedUpload } from "./saved-uploads.ts";
import { isNameTaken, type Space } from "./space.ts";
import { type FindThere, failedForNow, findSameNow, sameOf } from "./there.ts";
import { showSize } from "./units.ts";

export const CONFLICTS = ["fail", "rename", "skip-identical", "version"] as const;

/** What all that one command sends has in common. */
export interface Sending {
  readonly context: Context;
  readonly space: Space;
  readonly batch: Batch;
  readonly onConflict: (typeof CONFLICTS)[number];
}

export interface FileToSend {
  /** The whole path. */
  readonly local: string;
  readonly parent: Entry;
  readonly name: string;
  /** Requests at once. */
  readonly concurrency: number;
  /** The file that is there with the same content, before it is sent. Default: nothing is known. */
  readonly findThere?: (() => Promise<Entry | undefined>) | undefined;
}

/** Sends it, and tells what became of it; rejects only if the command is given up. */
export async function sendFile(sending: Sending, file: FileToSend): Promise<void> {
  const { batch, context } = sending;
  const path = below(file.parent.path, file.name);
  const known = { path, local: file.local, kind: "file" } as const;
  try {
    const { fileId: id, size, outcome, fileName } = await sendOrGoOn(sending, file, path);
    const place = below(file.parent.path, fileName ?? file.name);
    await batch.add({ ...known, status: outcome, path: place, size, id });
  } catch (error) {
    context.signal.throwIfAborted();
    const sought = { ...file, content: () => contentOf(file.local) };
    const { same, cause } = await lookAfter(sending, sought, error);
    if (same) {
      batch.progress.skip(same.size ?? 0);
      await batch.add({ ...known, status: "identical", size: same.size, id: same.id });
    } else await batch.add({ ...known, status: "failed" }, withConflicts(sending, ofSource(cause)));
  } finally {
    batch.progress.end(path);
    batch.progress.count(1);
  }
}

type Sent = Pick<UploadedFile, "fileId" | "fileName" | "outcome"> & { readonly size?: number };

async function sendOrGoOn(
  sending: Sending,
  { local, parent, name, concurrency, findThere }: FileToSend,
  path: string,
): Promise<Sent> {
  const { space, onConflict, batch, context } = sending;
  const { koodrive, containerId } = space;
  const saved = savedUpload({ local, containerId, parentId: parent.id, name, onConflict }, context);
  const options = {
    concurrency,
    onProgress: (progress: Progress) => batch.progress.update(path, progress),
    onState: keeper(saved, sending),
  };
  const state = await saved.read();
  if (state) {
    const announce = () => context.announce(`Going on with ${path}: ${thereOf(state)}.`);
    const announcing = { ...options, onState: announcer(state, announce, options.onState) };
    const resumed = await goOn(saved, () => koodrive.files.resumeUpload(local, state, announcing));
    if (resumed) return resumed;
  }
  const there = await findThere?.();
  if (there) {
    batch.progress.skip(there.size ?? 0);
    return { ...there, fileId: there.id, fileName: name, outcome: "identical" };
  }
  const target = { containerId, parentFolder: parent.id, fileName: name, onConflict };
  batch.progress.begin(path);
  return finish(saved, koodrive.files.upload(local, { ...options, ...target }));
}

/** What the client says of a file whose size is not known before it ends, such as those of /proc. */
export function ofSource(error: unknown): unknown {
  const isOfSource =
    error instanceof ArgumentError && ["source", "onConflict"].includes(error.argument);
  return isOfSource ? new UsageError(NO_SIZE) : ofName(error);
}

const NO_SIZE =
  "Its size is not known before it is read to its end: pipe it in, koodrive upload - --name NAME.";

export const OTHER_NAMES =
  "--on-conflict rename gives it another name; version makes it a new version, if what is there " +
  "is a file.";

export const OTHER_NAME = "--on-conflict rename gives it another name.";

/** Of a directory. */
export const FILE_THERE =
  "What is there is a file: rename or delete it, or give the directory another name.";

/** The same error, which also names what helps where a name is taken. */
export function withConflicts({ onConflict }: Pick<Sending, "onConflict">, error: unknown) {
  const isAmbiguous = error instanceof TransferError && error.reason === "ambiguous";
  if (isAmbiguous) return Object.assign(error, { remedy: OTHER_NAME });
  if (!isNameTaken(error)) return error;
  const taken = error as ApiError;
  if (taken.operation === "files.createDirectory") {
    return Object.assign(taken, { remedy: FILE_THERE });
  }
  // Of a file there would be a version.
  const remedy = onConflict === "version" ? OTHER_NAME : OTHER_NAMES;
  return Object.assign(taken, { remedy });
}

/** Keeps each state of an upload. One that cannot be kept is no failure of the upload. */
function keeper(saved: SavedUpload, { context, batch }: Sending) {
  let isTold = false;
  return async (state: UploadState) => {
    try {
      await saved.save(state);
    } catch (error) {
      if (isTold) return;
      isTold = true;
      batch.progress.clear();
      const reason = systemReason(error);
      context.notice(
        `If it breaks off, this upload begins anew: its state is not kept. ${reason}.`,
      );
    }
  };
}

/**
 * Keeps states like the other function, and announces once that an upload goes on: when a further
 * part is there. Before that, the upload may be over, such as by another run of the command.
 */
function announcer(
  begun: UploadState,
  announce: () => void,
  keep: (state: UploadState) => Promise<void>,
) {
  let isTold = false;
  return (state: UploadState) => {
    if (!isTold && partsOf(state) > partsOf(begun)) {
      isTold = true;
      announce();
    }
    return keep(state);
  };
}

/** Keeps the state of an upload that fails, and forgets that of one that succeeds or is over. */
async function finish(saved: SavedUpload, upload: Upload): Promise<UploadedFile> {
  try {
    const file = await upload;
    await saved.forget();
    return file;
  } catch (error) {
    if (isOver(error)) await saved.forget();
    const state = isOver(error) ? undefined : upload.state();
    // That it cannot be kept was told when it was kept before.
    if (state) await saved.save(state).catch(() => {});
    throw error;
  }
}

/** Goes on with what an earlier run has begun; undefined if that is over. */
async function goOn(saved: SavedUpload, resume: () => Upload): Promise<UploadedFile | undefined> {
  try {
    return await finish(saved, resume());
  } catch (error) {
    // What was written by another version of the command may be no state to this one.
    if (!isEnded(error) && !(error instanceof ArgumentError)) throw error;
    await saved.forget();
    return undefined;
  }
}

const isEnded = (error: unknown): boolean =>
  error instanceof TransferError && ["gone", "changed"].includes(error.reason);

/** Whether there is nothing to go on with: another run of the command may have been first. */
const isOver = (error: unknown): boolean => isEnded(error) || isNameTaken(error);

const partsOf = ({ sent }: UploadState): number =>
  sent.reduce((count, [first, last]) => count + last - first + 1, 0);

function thereOf(state: UploadState): string {
  const { partSize, size } = state;
  const parts = partsOf(state);
  return `${showSize(Math.min(size, parts * partSize))} of ${showSize(size)} are there`;
}

/** Where a name is looked for, and what would be sent there. */
interface Sought extends Pick<FileToSend, "parent" | "name"> {
  content(): Promise<Content>;
}

/** What is known of a file that was not sent. */
interface Unsent {
  /** The file that is there already, with the same content. */
  readonly same?: Entry | undefined;
  /** Why it was not sent. */
  readonly cause: unknown;
}

/** Looks for a file whose name was refused as taken. @param error Why it was not sent. */
export async function lookAfter(
  { space, onConflict }: Sending,
  { content, ...place }: Sought,
  error: unknown,
): Promise<Unsent> {
  if (onConflict !== "fail" || !isNameTaken(error)) return { cause: error };
  try {
    return { same: await findSameNow(space, place, await content()), cause: error };
  } catch (failure) {
    space.signal.throwIfAborted();
    // Why it can never be looked for says less than the refusal.
    return { cause: failedForNow(failure) ? failure : error };
  }
}

/** Looks for the file in lists that are shared with others, before the service is asked. */
export function lookBefore(
  { space, onConflict }: Sending,
  find: FindThere,
  { parent, name, local }: Pick<FileToSend, "parent" | "name" | "local">,
): FileToSend["findThere"] {
  if (onConflict === "rename") return undefined;
  return async () => {
    try {
      const there = await find(parent, name);
      return there.length > 0 ? await sameOf(space, there, await contentOf(local)) : undefined;
    } catch {
      space.signal.throwIfAborted();
      // What cannot be listed or read is told when it is sent.
      return undefined;
    }
  };
}
