// Follows the changes in a synchronization directory, page by page.
import type { LaterContext } from "../client/later.ts";
import { ResponseError } from "../errors.ts";
import { coerce } from "../model/coerce.ts";
import { sleep } from "../model/waiting.ts";
import { type OptionRules, rules, validate, validateOptions } from "../validate.ts";
import { TEXT } from "./identifiers.ts";
import type { ChangesBatch, ChangesOptions, ChangesSource } from "./methods.ts";
import { linkSignals } from "./signals.ts";

const OPERATION = "syncDirectories.changes";

const PLACE = { container: TEXT, syncDirId: TEXT, deviceId: TEXT };
const CURSOR = { accepts: (value: unknown) => typeof value === "string", expected: "a string" };
const SOURCE_RULES: OptionRules = { ...PLACE, cursor: CURSOR };

const CHANGES_RULES: OptionRules = {
  signal: rules.signal,
  follow: rules.boolean,
  interval: rules.timeout,
  pageSize: rules.positiveInteger,
};

/** A service that has nothing to tell, and always more of it, is not asked for ever. */
const MOST_EMPTY_PAGES = 1000;

export async function* changes(
  context: LaterContext,
  from: ChangesSource,
  options: ChangesOptions = {},
): AsyncGenerator<ChangesBatch, void, undefined> {
  validateSource(from);
  validateOptions(options, CHANGES_RULES, OPERATION);
  const { follow = false, interval = 5_000, pageSize = 100 } = options;
  const { signal, release } = linkSignals([options.signal, context.settings.signal]);
  const { syncDirectories } = context.koodrive;
  const { container, syncDirId, deviceId } = from;
  try {
    let { cursor } = from;
    if (cursor === undefined) {
      const start = { container, fileId: syncDirId };
      const { startCursor } = await syncDirectories.getStartCursor(start, { signal });
      cursor = cursorIn(startCursor) ?? fail("not-a-cursor");
      yield { changes: [], cursor };
    }
    signal.throwIfAborted();
    const read = pageReader(cursor);
    for (;;) {
      const asked = { container, syncDirId, deviceId, cursor, pageSize };
      const { batch, hasMore } = read(await syncDirectories.listChanges(asked, { signal }));
      if (batch.changes.length > 0 || batch.cursor !== cursor) yield batch;
      signal.throwIfAborted();
      cursor = batch.cursor;
      if (hasMore) continue;
      if (!follow) return;
      await sleep(interval, signal);
    }
  } finally {
    release();
  }
}

function validateSource(from: ChangesSource): void {
  validate(rules.object, "from", from, OPERATION);
  validateOptions(from, SOURCE_RULES, OPERATION);
  for (const [name, rule] of Object.entries(PLACE)) {
    validate(rule, name, from[name as keyof typeof PLACE], OPERATION);
  }
}

type Page = Awaited<ReturnType<LaterContext["koodrive"]["syncDirectories"]["listChanges"]>>;

/** Reads the pages that follow one another from a cursor, and refuses those that lead nowhere. */
function pageReader(start: string) {
  let asked = start;
  let seen = new Set([start]);
  let emptyPages = 0;
  let last = "";
  return (page: Page): { batch: ChangesBatch; hasMore: boolean } => {
    const changes = changesIn(page);
    const next = cursorIn(page.nextCursor);
    emptyPages = changes.length > 0 ? 0 : emptyPages + 1;
    const told = coerce(page.hasMore, "boolean");
    const hasMore = typeof told === "boolean" ? told : next !== undefined && next !== asked;
    if (!hasMore) {
      const cursor = next ?? asked;
      // Without a cursor behind them, the same changes come again each time.
      const text = JSON.stringify(changes);
      const isRepeated = cursor === asked && text === last;
      [asked, seen, emptyPages, last] = [cursor, new Set([cursor]), 0, text];
      return { batch: { changes: isRepeated ? [] : changes, cursor }, hasMore };
    }
    if (next === undefined) fail("not-a-cursor");
    if (seen.has(next) || emptyPages === MOST_EMPTY_PAGES) fail("repeated");
    asked = next;
    seen.add(next);
    return { batch: { changes, cursor: next }, hasMore };
  };
}

/** An empty list may be null, or missing where the rest shows that this is the right response. */
function changesIn({ fileChangeList, nextCursor, hasMore }: Page): ChangesBatch["changes"] {
  if (Array.isArray(fileChangeList)) return fileChangeList;
  const isAbsent = fileChangeList === undefined || fileChangeList === null;
  if (!isAbsent || (nextCursor === undefined && hasMore === undefined)) fail("not-a-list");
  return [];
}

function cursorIn(value: unknown): string | undefined {
  const isCursor = typeof value === "number" || (typeof value === "string" && value !== "");
  return isCursor ? String(value) : undefined;
}

function fail(reason: ResponseError["reason"]): never {
  throw new ResponseError(200, reason, { operation: OPERATION });
}
