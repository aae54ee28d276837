// What is in a folder of the service, by a list that is read no further than it pays.
import type { RemoteEntry } from "./folder-lists.ts";

export interface FolderContents {
  /** What has this name. Undefined if nothing has it, as far as the list was read. */
  find(name: string): Promise<RemoteEntry | undefined>;
}

/**
 * How much of a list is read before anything is said of it: twice as many files as the user guide
 * has for a folder.
 */
const READ_AT_FIRST = 2000;

/** A page. To read more for a name would take more calls than to ask for that name. */
const READ_FOR_EACH = 100;

export const NOTHING: FolderContents = { find: async () => undefined };

/** Reads all of a list. */
export const readWhole = (entries: AsyncIterable<RemoteEntry>): FolderContents =>
  read(entries, () => Number.POSITIVE_INFINITY);

/**
 * Reads as much of a list as there are names to look for, so that a folder that is huge beside what
 * is looked for in it takes neither its number of calls nor its memory.
 */
export const readAsNeeded = (entries: AsyncIterable<RemoteEntry>): FolderContents =>
  read(entries, (asked) => READ_AT_FIRST + asked * READ_FOR_EACH);

function read(
  entries: AsyncIterable<RemoteEntry>,
  mostFor: (asked: number) => number,
): FolderContents {
  const known = new Map<string, RemoteEntry>();
  const iterator = entries[Symbol.asyncIterator]();
  let asked = 0;
  let count = 0;
  let hasEnded = false;
  let reading = Promise.resolve();
  const readUntil = async (name: string, most: number) => {
    while (!hasEnded && count < most && (count < READ_AT_FIRST || !known.has(name))) {
      const { done = false, value } = await iterator.next();
      hasEnded = done;
      if (done) return;
      count += 1;
      known.set(value.name, value);
    }
  };
  return {
    async find(name) {
      asked += 1;
      const most = mostFor(asked);
      // One after another: all of them read the one list.
      reading = reading.then(() => readUntil(name, most));
      await reading;
      return known.get(name);
    },
  };
}
