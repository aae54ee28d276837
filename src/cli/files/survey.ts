// What is in a directory, and what of it the service does not take: found before anything is sent.
import { isPartName } from "../../files/node/part-files.ts";
import { systemReason } from "../../files/node/system-reason.ts";
import { walkDirectory } from "../../files/node/walk-directory.ts";
import {
  createFileCount,
  crowdOf,
  DEFAULT_FILES_PER_FOLDER,
  faultOfEntry,
} from "../../files/trees/upload-rules.ts";
import { levelOf } from "./remote-path.ts";
import { type DirectoryToSend, UNFINISHED } from "./send-directory.ts";

export interface Surveyed {
  /** Below the directory. */
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
  /** Bytes of a file. */
  readonly size: number;
  /** Which rule of the service it breaks, if so. */
  readonly problem: string | undefined;
  /** Why it is left out, whatever the service takes: it is no file, or an unfinished one. */
  readonly leftOut: string | undefined;
  /** Why it cannot be read, if so. */
  readonly fault: string | undefined;
}

/**
 * Each folder before what is in it.
 *
 * @throws if the directory itself cannot be read.
 */
export async function surveyDirectory(
  { local, parent, isWanted }: Pick<DirectoryToSend, "local" | "parent" | "isWanted">,
  signal: AbortSignal,
): Promise<Surveyed[]> {
  const rules = {
    // The directory becomes a folder itself.
    levelsAbove: levelOf(parent) + 1,
    filesPerFolder: DEFAULT_FILES_PER_FOLDER,
  };
  const found = new Map<string, Surveyed>();
  const numberOf = createFileCount();
  try {
    for await (const entry of walkDirectory(local, signal, isWanted)) {
      const { path, name, kind, size, fault } = entry;
      const leftOut = kind === "file" && isPartName(name) ? UNFINISHED : undefined;
      const isTooMany = !leftOut && numberOf(entry) > rules.filesPerFolder;
      const problem = faultOfEntry(entry, rules) ?? (isTooMany ? crowdOf(rules) : undefined);
      const known = { path, kind, size, problem };
      if (kind === "other") found.set(path, { ...known, leftOut: fault, fault: undefined });
      else found.set(path, { ...known, leftOut, fault });
    }
  } catch (error) {
    signal.throwIfAborted();
    throw new Error(`${local} cannot be read: ${systemReason(error)}.`, { cause: error });
  }
  return [...found.values()];
}
