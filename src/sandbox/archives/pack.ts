// Makes an archive of stored files.
import { bytesToHex } from "@noble/hashes/utils.js";
import { type ByteStore, readAll } from "../bytes/byte-store.ts";
import { createHash } from "../bytes/hash.ts";
import { streamOf } from "../bytes/stream.ts";
import { contentOf } from "../world/contents.ts";
import type { Blob, File } from "../world/file-rows.ts";
import { contentsOfFolder, isFolder } from "../world/files.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";

export interface PackEntry {
  /** That of a folder ends in a slash. */
  readonly path: string;
  readonly blobs: readonly Blob[];
  /** In milliseconds since 1970. */
  readonly time: number;
}

/** An archive is stored in blobs of about this size: its own size is not known beforehand. */
const BLOB_SIZE = 1024 * 1024;

/** Stores an archive with these entries. */
export async function packFiles(
  store: ByteStore,
  entries: readonly PackEntry[],
): Promise<{ sha256: string; blobs: Blob[] }> {
  const { ZipWriter } = await import("./zip.ts");
  const hash = createHash("sha256");
  const blobs: Blob[] = [];
  let pieces: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    if (size > 0) blobs.push(await writeBlob(store, pieces, size));
    pieces = [];
    size = 0;
  };
  const writable = new WritableStream<Uint8Array>({
    async write(piece) {
      hash.update(piece);
      pieces.push(piece);
      size += piece.length;
      if (size >= BLOB_SIZE) await flush();
    },
    close: flush,
  });
  const writer = new ZipWriter(writable);
  for (const { path, blobs: content, time } of entries) {
    const lastModDate = new Date(time);
    if (path.endsWith("/")) {
      await writer.add(path, undefined, { lastModDate, directory: true });
    } else {
      const uncompressedSize = sizeOf(content);
      await writer.add(path, streamOf(readAll(store, content)), { lastModDate, uncompressedSize });
    }
  }
  await writer.close();
  return { sha256: bytesToHex(hash.digest()), blobs };
}

/** As one piece: the library writes many small ones, which would be slow to find again. */
async function writeBlob(
  store: ByteStore,
  pieces: readonly Uint8Array[],
  size: number,
): Promise<Blob> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    bytes.set(piece, offset);
    offset += piece.length;
  }
  const writer = store.write(size);
  await writer.write(bytes);
  return writer.finish();
}

const sizeOf = (blobs: readonly Blob[]): number =>
  blobs.reduce((total, { size }) => total + size, 0);

/** The entries for files and folders, those with all that is in them. */
export function packEntriesOf(world: World, files: readonly File[]): PackEntry[] {
  const names = new Set<string>();
  return files.flatMap((file) => {
    const name = unusedName(names, file.name);
    names.add(name);
    return [...entriesOf(world, file, name)];
  });
}

function* entriesOf(world: World, file: File, path: string): Generator<PackEntry> {
  const time = file.editedTime;
  if (!isFolder(file)) {
    yield { path, blobs: contentOf(world, file)?.blobs ?? [], time };
    return;
  }
  yield { path: `${path}/`, blobs: [], time };
  for (const child of values(contentsOfFolder(world, file.id))) {
    yield* entriesOf(world, child, `${path}/${child.name}`);
  }
}

/** `plan (2).dwg` for the second `plan.dwg`, where files come from several folders. */
function unusedName(names: ReadonlySet<string>, name: string): string {
  const dot = name.lastIndexOf(".");
  const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let unused = name;
  for (let number = 2; names.has(unused); number += 1) unused = `${stem} (${number})${end}`;
  return unused;
}
