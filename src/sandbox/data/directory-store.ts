// Bytes in files of a directory. A blob is a file whose name is drawn here: nothing of what programs
// send is ever part of a path. A file is deleted when no row of any world, fork or snapshot has its
// blob any more, or by the next process that opens the directory.
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { BlobWriter, ByteStore } from "../bytes/byte-store.ts";
import { readText } from "../bytes/text-blob.ts";
import type { Blob } from "../world/file-rows.ts";

export interface DirectoryStore extends ByteStore {
  /**
   * The object that all rows are to have for a blob which was stored by another process.
   *
   * @throws when it is none of this store.
   */
  adopt(blob: Blob): Blob;
  /**
   * Deletes what is left over: the files of no blob that was adopted.
   *
   * @throws when the file of one that was adopted is missing. None is deleted then.
   */
  sweep(): void;
  /** Leaves all files as they are from now on. */
  close(): void;
}

/** Makes a directory in one that is there. Recursively, Node would never end where that is gone. */
function makeIfMissing(path: string): void {
  if (!existsSync(path)) mkdirSync(path);
}

/** Bytes that are read and written at once. */
const PIECE = 256 * 1024;

const ID = /^[0-9a-f]{32}$/;
/** Where files are until they are finished, beside folders named for how identifiers begin. */
const UNFINISHED = "unfinished";
const FOLDER = /^([0-9a-f]{2}|unfinished)$/;

export function createDirectoryStore(root: string): DirectoryStore {
  for (const path of [root, join(root, UNFINISHED)]) makeIfMissing(path);
  const adopted = new Map<string, Blob>();
  const folders = new Set<string>();
  let isClosed = false;
  /** Rows hand on the very object: when it is gone, nothing has the bytes. */
  const unreachable = new FinalizationRegistry((id: string) => {
    // What cannot be deleted now is left over for the next process.
    if (!isClosed) rm(pathOf(root, id), { force: true }).catch(() => {});
  });

  const blobOf = (id: string, size: number): Blob => {
    const blob = { id, size };
    unreachable.register(blob, id);
    return blob;
  };

  return {
    write(size) {
      const id = randomBytes(16).toString("hex");
      const temporary = join(root, UNFINISHED, id);
      return writerTo(temporary, size, async () => {
        const folder = join(root, id.slice(0, 2));
        if (!folders.has(folder)) makeIfMissing(folder);
        folders.add(folder);
        await rename(temporary, pathOf(root, id));
        return blobOf(id, size);
      });
    },

    read(blob, start = 0, end = blob.size, reuse = false) {
      if (blob.text !== undefined) return toAsync(readText(blob, start, end));
      return readPieces(root, blob, { start, end, reuse });
    },

    adopt({ id, size }) {
      if (!ID.test(id)) throw new Error(`${JSON.stringify(id)} is no blob of it`);
      const blob = adopted.get(id) ?? blobOf(id, size);
      adopted.set(id, blob);
      return blob;
    },

    sweep() {
      deleteAllBut(root, adopted.keys());
      adopted.clear();
    },

    close() {
      isClosed = true;
    },
  };
}

async function* toAsync<Value>(values: Iterable<Value>): AsyncGenerator<Value> {
  yield* values;
}

/** Holds the blob until the end, and so its file. */
async function* readPieces(
  root: string,
  blob: Blob,
  { start, end, reuse }: { start: number; end: number; reuse: boolean },
): AsyncGenerator<Uint8Array> {
  if (start >= end) return;
  const handle = await open(pathOf(root, blob.id));
  try {
    let memory = new Uint8Array(Math.min(PIECE, end - start));
    for (let position = start; position < end; ) {
      const length = Math.min(PIECE, end - position);
      const { bytesRead } = await handle.read(memory, 0, length, position);
      if (bytesRead === 0) throw new Error(`The file of the blob ${blob.id} is too short.`);
      position += bytesRead;
      yield memory.subarray(0, bytesRead);
      if (!reuse) memory = new Uint8Array(Math.min(PIECE, end - position));
    }
  } finally {
    await handle.close();
  }
}

/** @throws when the file of a blob is missing. None is deleted then. */
function deleteAllBut(root: string, kept: Iterable<string>): void {
  const missing = new Set(kept);
  const leftOver: string[] = [];
  for (const folder of readdirSync(root).filter((name) => FOLDER.test(name))) {
    for (const name of readdirSync(join(root, folder)).filter((each) => ID.test(each))) {
      const isKept = folder !== UNFINISHED && missing.delete(name);
      if (!isKept) leftOver.push(join(root, folder, name));
    }
  }
  const [id] = missing;
  if (id) throw new Error(`bytes are missing: there is no file ${pathOf(root, id)}`);
  for (const file of leftOver) rmSync(file);
}

function pathOf(root: string, id: string): string {
  if (!ID.test(id)) throw new Error(`${JSON.stringify(id)} is no blob of this sandbox.`);
  return join(root, id.slice(0, 2), id);
}

function writerTo(file: string, size: number, keep: () => Promise<Blob>): BlobWriter {
  const opened = open(file, "wx");
  // Whoever writes or finishes is told.
  opened.catch(() => {});
  const block = blockBefore(opened, Math.min(PIECE, size));
  let received = 0;
  const close = async () => (await opened).close();
  const abort = async () => {
    await close().catch(() => {});
    await rm(file, { force: true });
  };

  return {
    write(piece) {
      received += piece.length;
      // What is too much is counted alone.
      return received > size ? undefined : block.write(piece);
    },
    async finish() {
      try {
        await block.flush();
        await close();
        if (received === size) return await keep();
        throw new Error(`${received} bytes were written of a blob of ${size}.`);
      } catch (error) {
        await abort();
        throw error;
      }
    },
    abort,
  };
}

/** Memory that gathers small pieces, and is written to a file when it is full. */
function blockBefore(opened: Promise<FileHandle>, length: number) {
  const memory = new Uint8Array(length);
  let filled = 0;
  /** Gives what there is no room for. */
  const fill = (piece: Uint8Array) => {
    const part = piece.subarray(0, memory.length - filled);
    memory.set(part, filled);
    filled += part.length;
    return piece.subarray(part.length);
  };
  const flush = async () => {
    const handle = await opened;
    for (let start = 0; start < filled; ) {
      start += (await handle.write(memory, start, filled - start)).bytesWritten;
    }
    filled = 0;
  };
  const writeAll = async (piece: Uint8Array) => {
    for (let rest = piece; rest.length > 0; rest = fill(rest)) await flush();
  };
  return {
    flush,
    write(piece: Uint8Array): void | Promise<void> {
      const rest = fill(piece);
      return rest.length > 0 ? writeAll(rest) : undefined;
    },
  };
}
