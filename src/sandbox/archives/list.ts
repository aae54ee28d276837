// What is in a stored archive, by its directory.

import type { ByteStore } from "../bytes/byte-store.ts";
import { keepingProblem } from "../control/sandbox-error.ts";
import type { Blob } from "../world/file-rows.ts";
import type { openArchive } from "./zip.ts";

/** It is no zip archive or a broken one, or its password is missing or wrong. */
export type ArchiveFault = "unreadable" | "password";

export interface ArchiveEntry {
  /** That of a folder has no slash at its end. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly time: number;
}

type Reader = ReturnType<typeof openArchive>;
export type ReadEntry = Awaited<ReturnType<Reader["getEntries"]>>[number];

/** The entries of an archive as the library has them, or why they cannot be read. */
export async function readDirectory(
  store: ByteStore,
  blobs: readonly Blob[],
  password?: string,
): Promise<ReadEntry[] | ArchiveFault> {
  const { isPasswordFault, openArchive } = await import("./zip.ts");
  try {
    const entries = await openArchive(store, blobs, password).getEntries();
    const encrypted = entries.find((entry) => entry.encrypted && !entry.directory);
    if (encrypted?.directory === false) {
      await encrypted.getData(new WritableStream(), { checkPasswordOnly: true });
    }
    return entries;
  } catch (error) {
    if (keepingProblem(error)) throw error;
    return isPasswordFault(error) ? "password" : "unreadable";
  }
}

export const withoutSlash = (path: string): string =>
  path.endsWith("/") ? path.slice(0, -1) : path;

const END_OF_9999 = 253_402_300_799_999;

/** Archives can hold times that no date is: they count as none. */
function timeOf(date: Date): number {
  const time = date.getTime();
  return time >= 0 && time <= END_OF_9999 ? time : 0;
}

export function entryOf({ filename, directory, ...entry }: ReadEntry): ArchiveEntry {
  return {
    path: withoutSlash(filename),
    isFolder: directory,
    size: entry.uncompressedSize,
    time: timeOf(entry.lastModDate),
  };
}

/** What is in an archive, or why that cannot be said. */
export async function listArchive(
  store: ByteStore,
  blobs: readonly Blob[],
  password?: string,
): Promise<ArchiveEntry[] | ArchiveFault> {
  const entries = await readDirectory(store, blobs, password);
  return typeof entries === "string" ? entries : entries.map(entryOf);
}
