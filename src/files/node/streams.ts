// Streams under Node: those of unknown size go to a temporary file first.
import { randomUUID } from "node:crypto";
import { open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { TransferError } from "../../transfer-errors.ts";
import { readInOrder } from "../sources/in-order.ts";
import type { Source, SourceOptions } from "../sources/source.ts";
import { createFileSource } from "./file.ts";

/** Whether anything of the stream was read. */
export function isDisturbed(stream: ReadableStream): boolean {
  // It knows the web's streams, too, which its type does not say.
  return Readable.isDisturbed(stream as never);
}

const BLOCK_SIZE = 1024 * 1024;

/** Reads a source to its end. What it is kept in is gone when it is closed, or the process ends. */
export async function spool(source: Source, { operation }: SourceOptions): Promise<Source> {
  const { fill, leave } = readInOrder(source);
  const fail = (cause: Error) => {
    const message = `no temporary file can be written: ${cause.message}`;
    throw new TransferError("source", message, { operation, cause });
  };
  const path = join(tmpdir(), `koodrive-${randomUUID()}`);
  const handle = await open(path, "wx+", 0o600).catch(fail);
  const close = async () => {
    await handle.close();
    await rm(path, { force: true });
  };
  try {
    // It lives on without a name, for as long as it is open; where that cannot be, it has one.
    await rm(path).catch(() => {});
    let size = 0;
    const block = new Uint8Array(BLOCK_SIZE);
    for (let filled = block.length; filled === block.length; size += filled) {
      filled = await fill(block);
      await handle.writeFile(block.subarray(0, filled)).catch(fail);
    }
    const kept = createFileSource(handle, size, { operation, verify: async () => {} });
    return { ...kept, mimeType: source.mimeType, close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    await leave();
  }
}
