// Downloads to a path: beside it first, and in its place when all has arrived and is right.

import type { DownloadConflict, FileAtPath, FileReference } from "../download-types.ts";
import { prepareTarget } from "../node/platform.ts";
import type { Meter } from "../progress.ts";
import type { Transfer } from "../transfer.ts";
import { checkedBytes } from "./check.ts";
import { openFile } from "./open.ts";
import { addressOf, type KnownFile, type RemoteFile } from "./remote-file.ts";

/** A file that is to be written. */
export interface PathTarget {
  readonly path: string;
  /** Whether it is there and has this content. */
  has(content: { size: number; sha256: string }): Promise<boolean>;
  /** Removes what downloads to the path have left whose process was killed. */
  removeOldParts(): Promise<void>;
  /** Begins to write beside it. */
  create(): Promise<TargetFile>;
}

export interface TargetFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Puts what was written in the place of the target. */
  finish(): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

interface PathOptions {
  readonly onConflict?: DownloadConflict | undefined;
  /** Counts for several files. Default: the transfer's own, for this file alone. */
  readonly meter?: Pick<Meter, "add" | "skip"> | undefined;
}

/**
 * Fetches a file of which all is known to a path.
 *
 * @param file `url` is its address, if it has just been given.
 * @throws {@link TransferError} `target` if the path cannot be written, before anything is fetched
 * if that can be seen; else as {@link checkedBytes}.
 */
export async function downloadToPath(
  transfer: Transfer,
  file: KnownFile & FileReference & { readonly url?: string | undefined },
  path: string,
  options: PathOptions = {},
): Promise<FileAtPath> {
  const fork = transfer.fork();
  try {
    const address = addressOf(fork.transfer, file, file.url);
    const { fileId, fileName, size, sha256 } = file;
    const find = async () => ({ fileId, fileName, size, sha256, address });
    return await fetchToPath(fork.transfer, find, path, options);
  } finally {
    fork.end();
  }
}

/** @param find Asks about the file, when the path has been looked at. */
export async function fetchToPath(
  transfer: Transfer,
  find: () => Promise<RemoteFile>,
  path: string | URL,
  { onConflict = "replace", meter: given }: PathOptions,
): Promise<FileAtPath> {
  const target = await prepareTarget(transfer, path, onConflict);
  // Of several files, whoever fetches them does so once for each directory.
  if (!given) await target.removeOldParts();
  const file = await find();
  const { fileId, fileName, size, sha256 } = file;
  if (onConflict === "skip-identical" && size !== undefined && sha256 !== undefined) {
    if (await target.has({ size, sha256 })) {
      count(transfer, size, given);
      const result = { fileId, fileName, size, sha256, path: target.path };
      return { ...result, check: "sha256", isNew: false };
    }
  }
  return write(transfer, file, target, given);
}

function count(transfer: Transfer, size: number, given: PathOptions["meter"]): void {
  if (given) given.skip(size);
  else transfer.meter(size).finish();
}

async function write(
  transfer: Transfer,
  file: RemoteFile,
  target: PathTarget,
  given: PathOptions["meter"],
): Promise<FileAtPath> {
  const output = await target.create();
  try {
    const opened = await openFile(transfer, file);
    const { fileId, fileName, sha256 } = opened;
    const own = given ? undefined : transfer.meter(opened.size);
    const meter = { add: (given ?? own)?.add ?? (() => {}) };
    let size = 0;
    for await (const bytes of checkedBytes(transfer, opened, meter)) {
      // Before they are written, since their memory is given back then.
      size += bytes.length;
      await output.write(bytes);
    }
    await output.finish();
    own?.finish();
    const check = sha256 ? "sha256" : "length";
    return { fileId, fileName, size, sha256, check, path: target.path, isNew: true };
  } catch (error) {
    await output.discard();
    throw error;
  }
}
