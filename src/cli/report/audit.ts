// The audit log of a period, entry by entry, in the order in which things happened.
import type { KooDriveClient } from "../../index.ts";

export interface Period {
  /** Milliseconds since 1970, both within the period. */
  from: number;
  to: number;
}

type Entry = NonNullable<
  Awaited<ReturnType<KooDriveClient["auditLogs"]["list"]>>["logInfoList"]
>[number];

/** The largest page. */
const PAGE_SIZE = 100;

/**
 * What is logged meanwhile comes behind the end of the period, so that no page moves; where one has
 * moved all the same, an entry that came before is left out.
 */
export async function* auditLog(
  { auditLogs }: KooDriveClient,
  { from, to }: Period,
): AsyncGenerator<Entry> {
  const entries = auditLogs.list.all({
    operTimeFrom: new Date(from).toISOString(),
    operTimeTo: new Date(to).toISOString(),
    pageInfo: { pageSize: PAGE_SIZE },
    sortInfo: { sortType: 1, sortDirection: 1 },
  });
  const recent = createRecent(2 * PAGE_SIZE);
  for await (const entry of entries) {
    if (entry.logId !== undefined && recent.has(entry.logId)) continue;
    yield { ...entry, ...(entry.operateTime && { operateTime: isoTime(entry.operateTime) }) };
  }
}

/** Remembers so many identifiers, so that a log of any length takes no more memory. */
function createRecent(most: number) {
  const known = new Set<string>();
  return {
    /** Whether it was asked for before. */
    has(id: string): boolean {
      if (known.has(id)) return true;
      known.add(id);
      const [oldest] = known;
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return false;
    },
  };
}

/** In UTC, with its zone. No page gives the format of these times; what is no time stays as it is. */
function isoTime(text: string): string {
  const isWithoutZone = /^\d{4}-\d\d-\d\d[T ][\d:.]+$/.test(text);
  const time = Date.parse(isWithoutZone ? `${text.replace(" ", "T")}Z` : text);
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}
