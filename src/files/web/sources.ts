// Sources outside of Node.
import { ArgumentError } from "../../errors.ts";
import { createBlobSource } from "../sources/blob.ts";
import { readInOrder } from "../sources/in-order.ts";
import type { Source, SourceOptions } from "../sources/source.ts";

export function openPath(_given: string | URL, { operation }: SourceOptions): Promise<Source> {
  const expected = "must not be a path: there are no files here, as there are under Node";
  throw new ArgumentError("source", expected, { operation });
}

/** Whether anything of the stream was read, which only those who take it as a body find out. */
export function isDisturbed(stream: ReadableStream): boolean {
  try {
    new Response(stream);
    return false;
  } catch {
    return true;
  }
}

const BLOCK_SIZE = 1024 * 1024;

/** Reads a source to its end. Browsers keep large Blobs on the disk. */
export async function spool(source: Source, options: SourceOptions): Promise<Source> {
  const { fill, leave } = readInOrder(source);
  try {
    const blobs: Blob[] = [];
    const block = new Uint8Array(BLOCK_SIZE);
    for (let filled = block.length; filled === block.length; ) {
      filled = await fill(block);
      blobs.push(new Blob([block.subarray(0, filled)]));
    }
    return createBlobSource(new Blob(blobs, { type: source.mimeType ?? "" }), options);
  } finally {
    await leave();
  }
}
