// What the service takes of a tree, which is checked before anything of it is sent.

import { faultOfName, MAX_LEVELS } from "../../model/file-names.ts";
import { type NameProblem, TransferError } from "../../transfer-errors.ts";

/** A file, folder, or something else below a directory of this machine. */
export interface FoundEntry {
  readonly name: string;
  /** Below the directory, with `/` between its names. */
  readonly path: string;
  readonly kind: "file" | "folder" | "other";
  /** Bytes of a file. */
  readonly size: number;
  /** 1 directly in the directory. */
  readonly level: number;
  /** The folder that it is in; undefined for the directory itself. */
  readonly folder: FoundEntry | undefined;
  /** Why its name cannot be sent as it is, if so. */
  readonly nameFault?: string | undefined;
  /** Why it cannot be read, or is not followed, if so. */
  readonly fault?: string;
  /** What the system said of it. */
  readonly error?: Error;
}

/** 200 GB: openapi/files/createFile.yaml. */
const MAX_SIZE = 200 * 2 ** 30;

/** Of the files directly in one folder. */
export const DEFAULT_FILES_PER_FOLDER = 1000;

/** Why a file is not sent that is one too many, and all that come after it. */
export const crowdOf = ({ filesPerFolder }: Pick<TreeRules, "filesPerFolder">): string =>
  `is one of more than ${filesPerFolder} files of its folder`;

/** How many problems the message tells. All are in `problems`. */
const TOLD = 3;

export interface TreeRules {
  /** How deep in its space the folder is that the tree goes to. */
  readonly levelsAbove: number;
  /** The most files directly in one folder. */
  readonly filesPerFolder: number;
}

/**
 * What of a file or folder breaks the rules, if anything does. Of a folder that is nested too deeply
 * it tells, and not of what is in that.
 */
export function faultOfEntry(
  { name, nameFault, kind, level, size }: FoundEntry,
  { levelsAbove }: TreeRules,
): string | undefined {
  // It is not sent, whatever its name is.
  if (kind === "other") return undefined;
  const fault = nameFault ?? faultOfName(name);
  if (fault) return fault;
  if (kind === "file")
    return size > MAX_SIZE ? `has ${size} bytes, of ${MAX_SIZE} at most` : undefined;
  const levels = levelsAbove + level;
  if (levels !== MAX_LEVELS + 1) return undefined;
  return `is nested ${levels} levels deep in the space, of ${MAX_LEVELS} at most`;
}

/** Counts the files of each folder as they come, and gives the number of a file in its folder. */
export function createFileCount() {
  const counts = new WeakMap<object, number>();
  const top = {};
  return ({ kind, folder = top }: Pick<FoundEntry, "kind"> & { folder?: object | undefined }) => {
    if (kind !== "file") return 0;
    const count = (counts.get(folder) ?? 0) + 1;
    counts.set(folder, count);
    return count;
  };
}

/** Goes through a tree, and gives the bytes that its files have together. */
export async function checkTree(
  entries: AsyncIterable<FoundEntry>,
  rules: TreeRules,
): Promise<{ size: number; problems: NameProblem[] }> {
  const { filesPerFolder } = rules;
  const numberOf = createFileCount();
  const problems: NameProblem[] = [];
  let size = 0;
  for await (const entry of entries) {
    const problem = faultOfEntry(entry, rules);
    if (problem) problems.push({ path: entry.path, problem });
    else size += entry.size;
    if (numberOf(entry) === filesPerFolder + 1) {
      const path = entry.folder?.path ?? ".";
      problems.push({ path, problem: `has more than ${filesPerFolder} files` });
    }
  }
  return { size, problems };
}

/** The error of a tree of which nothing is sent. */
export function namesError(operation: string, problems: readonly NameProblem[]): TransferError {
  const told = problems.slice(0, TOLD).map(({ path, problem }) => `${path} ${problem}`);
  const count = problems.length === 1 ? "1 name breaks" : `${problems.length} names break`;
  const more = problems.length > TOLD ? `; and ${problems.length - TOLD} more` : "";
  const message = `nothing was sent, ${count} the rules of the service: ${told.join("; ")}${more}`;
  return new TransferError("names", message, { operation, problems });
}
