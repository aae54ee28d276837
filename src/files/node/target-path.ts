// Files that downloads are written to.
import { createHash } from "node:crypto";
import { createReadStream, type Stats } from "node:fs";
import { type FileHandle, link, lstat, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ArgumentError } from "../../errors.ts";
import type { PathTarget, TargetFile } from "../download/to-path.ts";
import type { DownloadConflict } from "../download-types.ts";
import type { Transfer } from "../transfer.ts";
import { partPathOf, removeOldParts } from "./part-files.ts";
import { giveBack } from "./received-memory.ts";
import { systemReason } from "./system-reason.ts";

/** Bytes that are gathered: pieces are small, and each call has its price. */
const WRITTEN_AT_ONCE = 1024 * 1024;

/**
 * Looks at a path before anything is fetched.
 *
 * A symbolic link there is replaced itself, whatever it leads to.
 *
 * @throws {@link TransferError} `target` if something other than a file or link is there, if the
 * path is in no directory, or is taken and must not be.
 */
export async function prepareTarget(
  transfer: Transfer,
  target: string | URL,
  onConflict: DownloadConflict,
): Promise<PathTarget> {
  const path = resolve(toPath(target, transfer.operation));
  const fail = failing(transfer, path);
  const there = await lstat(path).catch(fail.unlessMissing);
  const isDirectory = there?.isDirectory() || /[/\\]$/.test(String(target));
  if (isDirectory) throw fail("is a directory; the name of the file must be part of the path");
  if (there && !there.isFile() && !there.isSymbolicLink()) throw fail(`is ${kindOf(there)}`);
  if (there && onConflict === "fail") throw fail("exists already");
  const folder = await stat(dirname(path)).catch(fail.unlessMissing);
  if (!folder?.isDirectory()) throw fail("cannot be written: its directory does not exist");
  return {
    path,
    has: async ({ size, sha256 }) => {
      const isFile = there?.isFile() && there.size === size;
      return isFile ? (await digestOf(path).catch(fail.of)) === sha256 : false;
    },
    removeOldParts: () => removeOldParts(dirname(path), basename(path)),
    create: () => createBeside(path, onConflict, fail, there?.isFile() ? there : undefined),
  };
}

function kindOf(stats: Stats): string {
  if (stats.isFIFO()) return "a pipe, not a file";
  return stats.isSocket() ? "a socket, not a file" : "a device, not a file";
}

function toPath(target: string | URL, operation: string): string {
  if (typeof target === "string") return target;
  try {
    return fileURLToPath(target);
  } catch {
    throw new ArgumentError("target", "must be a file: URL of this machine", { operation });
  }
}

/** Makes the errors about a path. */
function failing(transfer: Transfer, path: string) {
  const fail = (problem: string, cause?: unknown) =>
    transfer.fail("target", `${path} ${problem}`, cause ? { cause } : {});
  const of = (error: Error): never => {
    throw fail(`cannot be written: ${systemReason(error)}`, error);
  };
  const unlessMissing = (error: NodeJS.ErrnoException): undefined => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") of(error);
    return undefined;
  };
  return Object.assign(fail, { of, unlessMissing });
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

/** @param replaced The file whose mode the new one gets. */
async function createBeside(
  path: string,
  onConflict: DownloadConflict,
  fail: ReturnType<typeof failing>,
  replaced: Stats | undefined,
): Promise<TargetFile> {
  const temporary = partPathOf(path);
  const mode = replaced && replaced.mode & 0o777;
  // From the beginning, lest others read what they may not.
  const handle = await open(temporary, "wx", mode).catch(fail.of);
  const waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    size = 0;
    const pieces = waiting.splice(0);
    await writeAll(handle, pieces).catch(fail.of);
    pieces.forEach(giveBack);
  };
  return {
    async write(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size >= WRITTEN_AT_ONCE) await flush();
    },
    async finish() {
      await flush();
      try {
        // What the mask of the process left out. A file system may have no modes.
        if (mode !== undefined) await handle.chmod(mode).catch(() => {});
        // A rename may outlive a loss of power that the bytes do not.
        await handle.sync();
        await handle.close();
        await (onConflict === "fail" ? moveToNew(temporary, path) : rename(temporary, path));
      } catch (error) {
        fail.of(error as Error);
      }
    },
    async discard() {
      await handle.close().catch(() => {});
      await rm(temporary, { force: true }).catch(() => {});
    },
  };
}

async function writeAll(handle: FileHandle, pieces: readonly Uint8Array[]): Promise<void> {
  if (pieces.length === 0) return;
  let { bytesWritten: position } = await handle.writev(pieces);
  // The file system may take a part only.
  for (const piece of pieces) {
    for (; position < piece.length; ) {
      position += (await handle.write(piece, position)).bytesWritten;
    }
    position -= piece.length;
  }
}

/** A file system without links cannot tell at once what was made there meanwhile. */
const WITHOUT_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

/** Renames, but not onto a file that was made since it was looked for. */
async function moveToNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!WITHOUT_LINKS.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return rename(temporary, path);
  }
  await rm(temporary, { force: true });
}
