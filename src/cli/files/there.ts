// What is in a space already, of what would be sent.
import { type Entry, ROOT } from "./entry.ts";
import { hasSameContent } from "./same-content.ts";
import type { CONFLICTS } from "./send-file.ts";
import type { Space } from "./space.ts";

/** What a folder has of a name. It is undefined if nothing has it, or the folder cannot be listed. */
export type FindThere = (folder: Entry, name: string) => Promise<Entry | undefined>;

/** Lists each folder once, when it is first looked into. */
export function createFinder(space: Space): FindThere {
  const lists = new Map<string, Promise<ReadonlyMap<string, Entry>>>();
  const listOf = async (folder: Entry): Promise<ReadonlyMap<string, Entry>> => {
    const entries = new Map<string, Entry>();
    try {
      for await (const entry of space.list(folder)) entries.set(entry.name, entry);
    } catch {
      space.signal.throwIfAborted();
    }
    return entries;
  };
  return async (folder, name) => {
    // One that is still to be made has the path that it will have, and no identifier of its own.
    if (folder.id === ROOT.id && folder.path !== ROOT.path) return undefined;
    const list = lists.get(folder.id) ?? listOf(folder);
    lists.set(folder.id, list);
    return (await list).get(name);
  };
}

/** The file that is there, if it has the same content, so that nothing is to be sent. */
export async function sameOf(
  there: Entry | undefined,
  local: string,
  onConflict: (typeof CONFLICTS)[number],
): Promise<Entry | undefined> {
  if (onConflict === "rename" || there?.kind !== "file") return undefined;
  return (await hasSameContent(local, there)) ? there : undefined;
}
