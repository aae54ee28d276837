// Walks a list page by page, in the way that the contract gives (`x-koodrive-pagination`).
import { pageSize } from "../../../generated/operations.ts";
import { ArgumentError, type ErrorContext, ResponseError } from "../../errors.ts";
import type { CursorOptions } from "../../model/call-options.ts";
import { coerce } from "../../model/coerce.ts";
import type { CursorPagination, Pagination } from "../../model/operation.ts";
import { rules, validate } from "../../validate.ts";
import { type Fields, getField, withField } from "./field-path.ts";

/** What the call of a page resolves to. The context is that of the call's errors. */
interface Page {
  body: Fields;
  context: ErrorContext;
}

/** Fetches one page with these arguments. The signal is aborted when the walk has ended. */
type FetchPage = (args: Fields, signal: AbortSignal) => Promise<Page>;

interface WalkOptions {
  pagination: Pagination;
  /** The method's name, for errors. */
  operation: string;
  /** Ends the walk after so many elements. Default: none. */
  maxItems?: number | undefined;
  /** Each ends the walk when it is aborted, whatever is there already. */
  signals?: readonly (AbortSignal | undefined)[];
  /** Whether pages are fetched while the elements of those before them are being taken. */
  prefetch?: boolean | undefined;
  onCursor?: CursorOptions<unknown>["onCursor"];
}

/**
 * Tells where the next page begins, then by guess where those behind it do; nothing when the list
 * has ended. Or why no next page can be fetched. Called once a page.
 */
type Follow = (body: Fields, length: number) => unknown[] | ResponseError["reason"];

/** The pages that are fetched ahead, counted from the next. */
const AHEAD = [0, 1, 2, 3];

/**
 * How many pages in a row may be alike where that does not prove that the service repeats itself:
 * they have no elements, or equal ones, or each came with a new cursor.
 */
const MOST_EQUAL_PAGES = 1000;

/**
 * Yields every element of a list.
 *
 * @throws {@link ResponseError} `repeated` when the service sends a page or a cursor a second time:
 * the walk would never end; `not-a-list` when something else stands in the list's place, or nothing
 * on the first page; `not-a-cursor` when the service does not say where the next page begins.
 */
export async function* paginate(
  fetchPage: FetchPage,
  args: Fields,
  walkOptions: WalkOptions,
): AsyncGenerator<unknown> {
  const { pagination, operation, signals = [] } = walkOptions;
  const { maxItems = Number.POSITIVE_INFINITY, prefetch = false } = walkOptions;
  validate(rules.nonNegative, "maxItems", maxItems, operation);
  validate(rules.boolean, "prefetch", prefetch, operation);
  const tellCursor = cursorTeller(walkOptions);
  const size = Number(getField(args, pagination.limit) ?? pageSize);
  validate(rules.positiveInteger, pagination.limit, size, operation);
  const walk = new AbortController();
  const sized = withField(args, pagination.limit, size);
  const { fetchAhead, take } = pagesOnce((position) =>
    fetchPage(withField(sized, pagination.position, position), walk.signal),
  );
  let at = startOf(args, pagination);
  const follow =
    pagination.style === "cursor" ? byCursor(pagination, at) : byPosition(pagination, Number(at));
  const read = itemsReader(pagination);
  let left = maxItems;
  try {
    while (left > 0) {
      const page = await take(at);
      const items = read(page);
      const next = follow(page.body, items.length);
      if (prefetch && Array.isArray(next))
        next.slice(0, Math.ceil(left / items.length) - 1).forEach(fetchAhead);
      for (const item of items) {
        if (left <= 0) return;
        throwIfAborted(signals);
        yield item;
        left -= 1;
      }
      throwIfAborted(signals);
      const isFollowed = Array.isArray(next);
      if (isFollowed) await tellCursor(page.body);
      if (left <= 0) return;
      if (!isFollowed) throw new ResponseError(200, next, page.context);
      if (next.length === 0) return;
      [at] = next;
    }
  } finally {
    walk.abort();
  }
}

/** Fetches each page once, ahead of the walk or when it is taken. */
function pagesOnce(fetchAt: (position: unknown) => Promise<Page>) {
  const fetched = new Map<unknown, Promise<Page>>();
  const fetchAhead = (position: unknown): Promise<Page> => {
    const page = fetched.get(position) ?? fetchAt(position);
    // Its error is thrown when the walk gets there, if it does.
    page.catch(() => {});
    fetched.set(position, page);
    return page;
  };
  const take = (position: unknown): Promise<Page> => {
    const page = fetchAhead(position);
    fetched.delete(position);
    return page;
  };
  return { fetchAhead, take };
}

/** Where the walk begins: the cursor of the first page, or a number. */
function startOf(args: Fields, pagination: Pagination): unknown {
  const start = getField(args, pagination.position);
  return pagination.style === "cursor" ? (start ?? pagination.first) : Number(start ?? 0);
}

/** Calls `onCursor` with the cursor that a response has for the next page, if there are both. */
function cursorTeller({ pagination, operation, onCursor }: WalkOptions) {
  if (onCursor === undefined) return () => {};
  if (pagination.style !== "cursor")
    throw new ArgumentError("onCursor", "is an option of lists by cursor alone", { operation });
  validate(rules.function, "onCursor", onCursor, operation);
  return (body: Fields) => {
    const cursor = getField(body, pagination.next);
    return isCursor(cursor) ? onCursor(cursor) : undefined;
  };
}

function isCursor(value: unknown): boolean {
  return value !== "" && ["string", "number"].includes(typeof value);
}

function throwIfAborted(signals: NonNullable<WalkOptions["signals"]>): void {
  for (const signal of signals) signal?.throwIfAborted();
}

/** Reads the elements of a page; it is called once a page, in their order. */
function itemsReader(pagination: Pagination): (page: Page) => unknown[] {
  let previous: string | undefined;
  let equal = 0;
  return ({ body, context }) => {
    const fields = pagination.items
      .map((path) => getField(body, path))
      .filter((field) => field !== undefined);
    // An empty list may be null, or missing once it is known that this is the right response.
    const isEmpty = fields.length > 0 || previous !== undefined || totalOf(body, pagination) === 0;
    const items = fields.find((field) => field !== null) ?? (isEmpty ? [] : undefined);
    if (!Array.isArray(items)) throw new ResponseError(200, "not-a-list", context);

    const rows = items.map(toText);
    const page = rows.join();
    equal = page === previous ? equal + 1 : 0;
    previous = page;
    const isProof = pagination.style !== "cursor" && new Set(rows).size > 1;
    if (equal > (isProof ? 0 : MOST_EQUAL_PAGES)) throw new ResponseError(200, "repeated", context);
    return items;
  };
}

/** What elements are compared by: empty for one that is nested too deeply. */
function toText(item: unknown): string {
  try {
    return JSON.stringify(item);
  } catch {
    return "";
  }
}

/** The total as a number, if it is one; else whatever there is. */
function totalOf(body: Fields, { total }: Pagination): unknown {
  return total && coerce(getField(body, total), "integer");
}

/**
 * Goes on by the cursor that each response has for the next page. The list ends with the cursor,
 * not with an empty page, which may come before the end; but nothing is behind a cursor that leads
 * to no elements and itself. How a list whose cursor is a number ends is not documented: it may be
 * an offset, of which there is always a next one, so that an empty page ends it.
 */
function byCursor({ next, more }: CursorPagination, start: unknown): Follow {
  let asked = String(start);
  const seen = new Set([asked]);
  return (body, length) => {
    const cursor = getField(body, next);
    const goesOn = more && getField(body, more);
    const isAbsent = cursor === undefined || cursor === null || cursor === "";
    if (goesOn === false || (isAbsent && goesOn !== true)) return [];
    if (!isCursor(cursor)) return "not-a-cursor";
    const isLast = typeof cursor === "number" || String(cursor) === asked;
    if (length === 0 && isLast && goesOn !== true) return [];
    asked = String(cursor);
    if (seen.has(asked)) return "repeated";
    seen.add(asked);
    return [cursor];
  };
}

/**
 * Goes on by the number of elements to skip or the number of the page. The list ends when as many
 * elements have come as the total says, or else with an empty page: the service may give less at
 * once than was asked for, and a total that is too small is none.
 */
function byPosition(pagination: Pagination, start: number): Follow {
  const isNumber = pagination.style === "page";
  let at = start;
  let skipped = isNumber ? 0 : start;
  let usual = 0;
  return (body, length) => {
    const total = totalOf(body, pagination);
    skipped += length;
    if (length === 0 || total === skipped) return [];
    const step = isNumber ? 1 : length;
    at += step;
    // Guesses are good while all pages have the same length.
    usual ||= length;
    if (length !== usual) usual = -1;
    return AHEAD.filter(
      (n) => n === 0 || (length === usual && skipped + n * length < Number(total)),
    ).map((n) => at + n * step);
  };
}
