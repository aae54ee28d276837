// The journal: the last requests that were answered, without what is secret in them. It is bounded
// by their number and by their size.
import { entryOf, type JournalEntry, type JournalRecord } from "./journal-entry.ts";
import { createKeptTexts } from "./kept-texts.ts";

export interface JournalOptions {
  /** How many requests are kept; 0 for none. Default 1000. */
  size?: number | undefined;
  /** How much memory they take at most, all together. Default 4 MiB. */
  maxBytes?: number | undefined;
  /** Called with each entry, whether or not any are kept. What it throws is ignored. */
  log?: ((entry: JournalEntry) => void) | undefined;
}

/** Which entries; each filter that is left out takes all. */
export interface JournalFilter {
  /** The client's method, `spaces.update`, or the operationId. */
  operation?: string | undefined;
  /** Those that were refused, or those that were not. */
  refused?: boolean | undefined;
  /** Those with a larger number than this. */
  since?: number | undefined;
}

export interface Journal {
  /** Whether entries are needed at all. */
  readonly isOn: boolean;
  record(record: JournalRecord): void;
  /** The entries in the order in which they were answered. */
  read(filter?: JournalFilter): JournalEntry[];
  /** The number of the newest entry, kept or not; 0 before the first. */
  readonly last: number;
  /** Takes all entries out and says how many. The numbers go on. */
  clear(): number;
}

const DEFAULT_SIZE = 1000;
const DEFAULT_MAX_BYTES = 4 * 1024 * 1024;
/** Of longer records the entries are kept, which are shorter. */
const MAX_RECORD = 16 * 1024;

export function createJournal({
  size = DEFAULT_SIZE,
  maxBytes = DEFAULT_MAX_BYTES,
  log,
}: JournalOptions = {}): Journal {
  const kept = createKeptTexts(maxBytes);
  let last = 0;

  const keep = (record: JournalRecord) => {
    if (size === 0) return;
    const text = JSON.stringify(record);
    const isLong = text.length > MAX_RECORD;
    kept.push(isLong ? JSON.stringify(entryOf(last, record)) : text);
    if (kept.count > size) kept.dropOldest();
  };

  return {
    isOn: size > 0 || log !== undefined,
    get last() {
      return last;
    },
    record(record) {
      last += 1;
      keep(record);
      try {
        log?.(entryOf(last, record));
      } catch {
        // A log that fails is no reason to leave a request without its answer.
      }
    },
    read({ operation, refused, since = 0 } = {}) {
      const first = last - kept.count + 1;
      return Array.from(kept.read(), (text, index) => ({ number: first + index, text }))
        .filter(({ number }) => number > since)
        .map(({ number, text }) => parseEntry(number, text))
        .filter(
          (entry) =>
            (operation === undefined || [entry.operation, entry.operationId].includes(operation)) &&
            (refused === undefined || (entry.refusal !== undefined) === refused),
        );
    },
    clear() {
      const { count } = kept;
      kept.clear();
      return count;
    },
  };
}

function parseEntry(number: number, text: string): JournalEntry {
  const kept: JournalRecord | JournalEntry = JSON.parse(text);
  return "arguments" in kept ? entryOf(number, kept) : kept;
}
