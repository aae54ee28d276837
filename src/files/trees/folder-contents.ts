// What is in a folder of the service, by a list that is read no further than it pays.
import type { Transfer } from "../transfer.ts";
import type { RemoteEntry } from "./folder-lists.ts";

interface Named {
  readonly name: string;
}

export interface FolderContents<Entry extends Named = RemoteEntry> {
  /** All that have this name, as far as the list was read: usually one at most. */
  find(name: string): Promise<readonly Entry[]>;
}

/**
 * How much of a list is read before anything is said of it: twice as many files as the user guide
 * has for a folder.
 */
const READ_AT_FIRST = 2000;

/** A page. To read more for a name would take more calls than to ask for that name. */
const READ_FOR_EACH = 100;

/** A hundred times as many files as the user guide has for a folder. */
const READ_AT_MOST = 100_000;

export const NOTHING: FolderContents = { find: async () => [] };

/**
 * Reads a list until it has a name, or to its end.
 *
 * @throws {@link TransferError} `ambiguous` if it goes on and on.
 */
export const readWhole = <Entry extends Named>(
  transfer: Pick<Transfer, "fail">,
  entries: AsyncIterable<Entry>,
): FolderContents<Entry> => read(bounded(transfer, entries), () => Number.POSITIVE_INFINITY);

/**
 * The entries of a list that has an end.
 *
 * @throws {@link TransferError} `ambiguous` if it goes on and on.
 */
export async function* bounded<Entry>(
  { fail }: Pick<Transfer, "fail">,
  entries: AsyncIterable<Entry>,
): AsyncGenerator<Entry> {
  let count = 0;
  for await (const entry of entries) {
    if (count === READ_AT_MOST) throw fail("ambiguous", ENDLESS);
    count += 1;
    yield entry;
  }
}

const ENDLESS =
  `what has the name could not be found out: the list of its folder goes on after ` +
  `${READ_AT_MOST} entries`;

/**
 * Reads as much of a list as there are names to look for, so that a folder that is huge beside what
 * is looked for in it takes neither its number of calls nor its memory.
 */
export const readAsNeeded = <Entry extends Named>(
  entries: AsyncIterable<Entry>,
): FolderContents<Entry> => read(entries, (asked) => READ_AT_FIRST + asked * READ_FOR_EACH);

/** Milliseconds for which a list is believed: others may change what is in the folder. */
const LIST_LIFETIME = 5 * 60_000;

/** By a list that is made when it is first needed, and anew when it is old. */
export function keepFresh<Entry extends Named>(
  list: () => FolderContents<Entry>,
): FolderContents<Entry> {
  let contents: FolderContents<Entry> | undefined;
  let since = 0;
  return {
    find(name) {
      const now = performance.now();
      if (!contents || now - since > LIST_LIFETIME) {
        contents = list();
        since = now;
      }
      return contents.find(name);
    },
  };
}

/** What is said where a version cannot be made, since it is not known of which file. */
export const severalOfName = (count: number): string =>
  `the folder has ${count} files of this name, none with this content`;

function read<Entry extends Named>(
  entries: AsyncIterable<Entry>,
  mostFor: (asked: number) => number,
): FolderContents<Entry> {
  const known = new Map<string, Entry[]>();
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
      const others = known.get(value.name);
      if (others) others.push(value);
      else known.set(value.name, [value]);
    }
  };
  return {
    async find(name) {
      asked += 1;
      const most = mostFor(asked);
      // One after another: all of them read the one list.
      reading = reading.then(() => readUntil(name, most));
      await reading;
      return known.get(name) ?? [];
    },
  };
}
