// Unpacks a stored archive into stored bytes. What it holds is not trusted: names must not lead out
// of the folder that it is unpacked into, and no more is written than its directory promises.

import { bytesToHex } from "@noble/hashes/utils.js";
import { faultOfName } from "../../model/file-names.ts";
import type { ByteStore } from "../bytes/byte-store.ts";
import { createHash } from "../bytes/hash.ts";
import { keepingProblem } from "../control/sandbox-error.ts";
import type { Blob } from "../world/file-rows.ts";
import { MAX_FOLDER_DEPTH } from "../world/files.ts";
import {
  type ArchiveEntry,
  type ArchiveFault,
  entryOf,
  type ReadEntry,
  readDirectory,
  withoutSlash,
} from "./list.ts";

/**
 * A name that no file can have, too many folders above it, a second entry of its path, no entry of
 * its path, broken bytes.
 */
export type EntryFault = "name" | "depth" | "taken" | "missing" | "unreadable";

export type UnpackedEntry = ArchiveEntry &
  ({ readonly sha256: string; readonly blobs: readonly Blob[] } | { readonly fault: EntryFault });

export interface Unpacking {
  readonly password?: string | undefined;
  /** Paths of the files and folders that are wanted. Default: all. */
  readonly paths?: readonly string[] | undefined;
  /** Bytes that there is room for. */
  readonly room: number;
}

type Chosen = { readonly entry: ArchiveEntry; readonly read: ReadEntry | EntryFault };

/** The entries in the order of the archive, or why none can be unpacked. */
export async function unpackFiles(
  store: ByteStore,
  blobs: readonly Blob[],
  { password, paths, room }: Unpacking,
): Promise<UnpackedEntry[] | ArchiveFault | "too large"> {
  const directory = await readDirectory(store, blobs, password);
  if (typeof directory === "string") return directory;
  const chosen = paths ? choose(directory, paths) : checkNames(directory);
  let size = 0;
  for (const { entry, read } of chosen) if (typeof read !== "string") size += entry.size;
  if (size > room) return "too large";
  const unpacked: UnpackedEntry[] = [];
  for (const { entry, read } of chosen) {
    unpacked.push({ ...entry, ...(await unpackEntry(store, read)) });
  }
  return unpacked;
}

/** The entries, without those of a folder after its first. */
function checkNames(directory: readonly ReadEntry[]): Chosen[] {
  const entries = directory.map((read) => ({ read, entry: entryOf(read) }));
  const folders = new Set(entries.flatMap(({ entry }) => foldersOf(entry)));
  const seen = new Set<string>();
  const checked: Chosen[] = [];
  for (const { entry, read } of entries) {
    const { path, isFolder } = entry;
    const isTaken = seen.has(path) || (!isFolder && folders.has(path));
    if (isFolder && isTaken) continue;
    seen.add(path);
    checked.push({ entry, read: faultOfPath(path) ?? (isTaken ? "taken" : read) });
  }
  return checked;
}

/** Whatever is no plain path of names, such as one that begins with a slash, has a wrong name. */
function faultOfPath(path: string): EntryFault | undefined {
  const names = path.split("/");
  if (names.some(faultOfName)) return "name";
  return names.length > MAX_FOLDER_DEPTH ? "depth" : undefined;
}

/** The folders that an entry is in, and the one that it is. */
function foldersOf({ path, isFolder }: ArchiveEntry): string[] {
  if (faultOfPath(path)) return [];
  const names = path.split("/");
  const above = names.map((_, index) => names.slice(0, index).join("/")).slice(1);
  return isFolder ? [...above, path] : above;
}

/** The entries with these paths, or in folders with them. */
function choose(directory: readonly ReadEntry[], paths: readonly string[]): Chosen[] {
  const wanted = new Set(paths.map(withoutSlash));
  const found = new Set<string>();
  const chosen = checkNames(directory).filter(({ entry }) => {
    const matching = [entry.path, ...foldersOf(entry)].filter((path) => wanted.has(path));
    for (const path of matching) found.add(path);
    return matching.length > 0;
  });
  const missing = [...wanted].filter((path) => !found.has(path));
  const absent = (path: string): Chosen => ({
    entry: { path, isFolder: false, size: 0, time: 0 },
    read: "missing",
  });
  return [...chosen, ...missing.map(absent)];
}

async function unpackEntry(
  store: ByteStore,
  read: ReadEntry | EntryFault,
): Promise<{ sha256: string; blobs: Blob[] } | { fault: EntryFault }> {
  if (typeof read === "string") return { fault: read };
  if (read.directory) return { sha256: "", blobs: [] };
  const writer = store.write(read.uncompressedSize);
  const hash = createHash("sha256");
  const writable = new WritableStream<Uint8Array>({
    write(piece) {
      hash.update(piece);
      return writer.write(piece);
    },
  });
  try {
    await read.getData(writable);
    const blob = await writer.finish();
    return { sha256: bytesToHex(hash.digest()), blobs: blob.size > 0 ? [blob] : [] };
  } catch (error) {
    await writer.abort();
    if (keepingProblem(error)) throw error;
    return { fault: "unreadable" };
  }
}
