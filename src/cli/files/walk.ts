// A folder of a space with all that is in it.
import type { Entry } from "./entry.ts";
import type { Space } from "./space.ts";

export interface Walked {
  readonly entry: Entry;
  /** 1 for what is directly in the folder that the walk began with. */
  readonly level: number;
  /** Why what is in the folder is not known. */
  readonly error?: unknown;
}

/** Each folder before what is in it. A folder that cannot be listed comes a second time. */
export async function* walkFolder(
  space: Space,
  folder: Entry,
  depth = Number.POSITIVE_INFINITY,
  above: readonly string[] = [],
): AsyncGenerator<Walked> {
  const level = above.length + 1;
  for await (const entry of space.list(folder)) {
    yield { entry, level };
    const isIn = [...above, folder.id].includes(entry.id);
    if (entry.kind !== "folder" || level >= depth || isIn) continue;
    try {
      yield* walkFolder(space, entry, depth, [...above, folder.id]);
    } catch (error) {
      space.signal.throwIfAborted();
      yield { entry, level, error };
    }
  }
}
