// A folder of a space with all that is in it.
import { MAX_LEVELS, MAX_WALKED_LEVELS } from "../../model/file-names.ts";
import { type Entry, pathIn } from "./entry.ts";
import type { TreeFilter } from "./filter.ts";
import type { Space } from "./space.ts";

export interface Walked {
  readonly entry: Entry;
  /** The folders that it is in, from the one that the walk began with on, and without that. */
  readonly above: readonly Entry[];
  /** Why what is in the folder is not known. */
  readonly error?: unknown;
}

export interface WalkOptions {
  /** How many levels of folders; default all. */
  readonly depth?: number | undefined;
  /** Which of it, by its path in the folder; default all. */
  readonly isWanted?: TreeFilter | undefined;
}

/** Each folder before what is in it. A folder that cannot be listed comes a second time. */
export async function* walkFolder(
  space: Space,
  top: Entry,
  { depth = Number.POSITIVE_INFINITY, isWanted = () => true }: WalkOptions = {},
): AsyncGenerator<Walked> {
  async function* walk(above: readonly Entry[]): AsyncGenerator<Walked> {
    for await (const entry of space.list(above.at(-1) ?? top)) {
      if (!isWanted(pathIn(top, entry), entry.kind)) continue;
      yield { entry, above };
      const inner = [...above, entry];
      if (entry.kind !== "folder" || inner.length >= depth) continue;
      const problem = problemOf(entry, [top, ...above]);
      if (problem !== undefined) {
        yield { entry, above, error: new Error(problem) };
        continue;
      }
      try {
        yield* walk(inner);
      } catch (error) {
        space.signal.throwIfAborted();
        yield { entry, above, error };
      }
    }
  }
  yield* walk([]);
}

/** Why a folder is not gone into, if so: a service that answers wrongly must not lead on for ever. */
function problemOf({ id }: Entry, above: readonly Entry[]): string | undefined {
  if (above.some((folder) => folder.id === id)) return "It is a folder that it is in itself.";
  if (above.length <= MAX_WALKED_LEVELS) return undefined;
  return (
    `It is nested more than ${MAX_WALKED_LEVELS} levels deep and is not gone into: ` +
    `the service allows ${MAX_LEVELS}.`
  );
}
