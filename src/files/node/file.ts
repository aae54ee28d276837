// Files by their path, under Node.
import { type BigIntStats, constants, createReadStream, openSync } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { Socket } from "node:net";
import { basename, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ArgumentError } from "../../errors.ts";
import { TransferError } from "../../transfer-errors.ts";
import { piecesByOffset } from "../sources/in-order.ts";
import type { Source, SourceOptions } from "../sources/source.ts";
import { createStreamSource, readIterable } from "../sources/stream.ts";
import { giveWay } from "./hashing.ts";
import { systemReason } from "./system-reason.ts";

/** @throws {@link TransferError} `source` if there is no file that can be read. */
export async function openPath(given: string | URL, options: SourceOptions): Promise<Source> {
  const { operation } = options;
  const path = toPath(given, operation);
  try {
    const kind = await stat(path);
    if (kind.isDirectory()) throw new Error("it is a directory");
    if (kind.isFIFO()) return openSpecial(path, () => openPipe(path), options);
    const source = kind.isFile() && (await openRegular(path, operation));
    return source || openSpecial(path, () => createReadStream(path), options);
  } catch (cause) {
    const message = `${path} cannot be read: ${systemReason(cause)}`;
    throw new TransferError("source", message, { operation, cause });
  }
}

/** Undefined if it has bytes although its size is 0, as files of /proc have. */
async function openRegular(path: string, operation: string): Promise<Source | undefined> {
  const handle = await open(path);
  try {
    const opened = await handle.stat({ bigint: true });
    const isEmpty = opened.size === 0n;
    if (isEmpty && (await handle.read(new Uint8Array(1), 0, 1)).bytesRead > 0) {
      await handle.close();
      return undefined;
    }
    const verify = () => verifyFile(handle, path, opened, operation);
    const source = createFileSource(handle, Number(opened.size), { operation, verify });
    return { ...source, name: basename(path), shareable: path };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

function toPath(given: string | URL, operation: string): string {
  if (typeof given === "string" && given !== "") return resolve(given);
  try {
    return fileURLToPath(given);
  } catch {
    const expected = "must be a path or a file: URL of this machine";
    throw new ArgumentError("source", expected, { operation });
  }
}

/** Bytes that are read at once: a part can have 5 GiB, and Node reads 2 GiB at most. */
const STEP = 64 * 1024 * 1024;

/** A file that is open, of so many bytes. */
export function createFileSource(
  handle: FileHandle,
  size: number,
  { operation, verify }: { operation: string; verify: Source["verify"] },
): Source {
  const fail = (message: string, cause?: unknown) =>
    new TransferError("source", message, { operation, cause });
  const read: Source["read"] = async (target, offset) => {
    let filled = 0;
    while (filled < target.length) {
      const wanted = Math.min(STEP, target.length - filled);
      const { bytesRead } = await handle
        .read(target, filled, wanted, offset + filled)
        .catch((cause) => {
          throw fail(`the file cannot be read: ${systemReason(cause)}`, cause);
        });
      if (bytesRead === 0) {
        await verify();
        throw fail(`the file ended after ${offset + filled} of ${size} bytes`);
      }
      filled += bytesRead;
    }
  };
  return {
    ...{ size, read, verify, name: undefined, mimeType: undefined },
    pieces: () => piecesByOffset(read, size),
    close: () => handle.close(),
  };
}

/** What is open must be as it was, and must still be what is at the path. */
async function verifyFile(
  handle: FileHandle,
  path: string,
  opened: BigIntStats,
  operation: string,
): Promise<void> {
  const found = await Promise.all([
    handle.stat({ bigint: true }),
    stat(path, { bigint: true }).catch(() => undefined),
  ]);
  const isSame = (now: BigIntStats | undefined) =>
    now?.size === opened.size && now.mtimeNs === opened.mtimeNs && now.ino === opened.ino;
  if (!found.every(isSame)) {
    throw new TransferError("changed", "the file was changed while it was sent", { operation });
  }
}

/** Pipes, devices and the like: nobody knows their size before they end. */
function openSpecial(
  path: string,
  begin: () => AsyncIterable<Uint8Array>,
  options: SourceOptions,
): Source {
  const named = { ...options, giveWay, name: basename(path) };
  return createStreamSource(
    () => readIterable(begin()),
    () => {},
    named,
  );
}

/**
 * A named pipe, which waits for its writer in the event loop. Opened as other files are, it would
 * wait in one of the few threads that all of the program's files share, and could not be given up.
 */
function openPipe(path: string): AsyncIterable<Uint8Array> {
  // That opens it at once, whether or not there is a writer.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}
