// Lists that are paged by cursor. A cursor holds what the last row of a page is sorted by, not a
// place: pages neither repeat nor skip rows when others come or go between them.
import { type Refusal, refuse } from "../rules/refusal.ts";
import type { Statements } from "../rules/statement.ts";
import { ofArray, ofTree, ofTreeReversed, pageOf, type Sequence } from "./pages.ts";
import { sortKeyOf, type Table } from "./table.ts";
import { get, rank, sizeOf, type Tree, values } from "./tree.ts";
import type { World } from "./world.ts";

export const cursorStatements = {
  "cursors.start": {
    says: "A list begins at its start without a cursor, and with an empty one or 0.",
    assumed: "Some pages name one of these for the first page, and others none.",
  },
  "cursors.after": {
    says: "A page begins after the last row of the page before, whatever has come or gone since.",
    assumed: "Two published cursors hold what the last row of their page is sorted by.",
  },
  "cursors.own": {
    says: "A list takes the cursors that it gave itself, and refuses all others.",
    assumed: "No page shows a wrong cursor; 13000102 is the code for parameters.",
  },
  "cursors.page-size": {
    says: "A page has room for at least one row.",
    assumed: "The pages give the largest size alone.",
  },
} as const satisfies Statements;

/** What a list is sorted by; with an identifier at its end where rows may be equal in the rest. */
export type SortKey = readonly (string | number)[];

/** Rows in the order of their sort keys. */
export interface SortedList<Row> extends Sequence<Row> {
  sortKeyOf(row: Row): SortKey;
  /** How many rows come up to this sort key. That of a row which is gone is taken, too. */
  countUpTo(key: SortKey): number;
}

/**
 * Rows of a table by identifier, or those of an index by what it sorts them by. A page costs no
 * more for the ones before it.
 */
export function oldestFirst<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: Tree<Row>,
  index?: Index,
): SortedList<Row> {
  return {
    ...ofTree(rows),
    sortKeyOf: (row) => [sortKeyOf(table, row, index)],
    countUpTo: ([key]) => {
      const text = String(key);
      return rank(rows, text) + (get(rows, text) === undefined ? 0 : 1);
    },
  };
}

/** The same rows the other way round. */
export function newestFirst<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: Tree<Row>,
  index?: Index,
): SortedList<Row> {
  return {
    ...ofTreeReversed(rows),
    sortKeyOf: (row) => [sortKeyOf(table, row, index)],
    countUpTo: ([key]) => sizeOf(rows) - rank(rows, String(key)),
  };
}

export type Direction = "ascending" | "descending";

/** The same rows either way, or those of them that are listed: then all are looked at. */
export function inOrder<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: Tree<Row>,
  order: { index?: Index; direction: Direction; isListed?: ((row: Row) => boolean) | undefined },
): SortedList<Row> {
  const { index, direction, isListed } = order;
  if (!isListed) return (direction === "ascending" ? oldestFirst : newestFirst)(table, rows, index);
  const listed = [...values(rows)].filter(isListed);
  return sortedBy(listed, (row) => [sortKeyOf(table, row, index)], direction);
}

/** Rows by whatever they are to be sorted by, for lists that look at all of their rows anyway. */
export function sortedBy<Row>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => SortKey,
  direction: Direction = "ascending",
): SortedList<Row> {
  const sign = direction === "ascending" ? 1 : -1;
  const entries = Array.from(rows, (row) => ({ row, key: keyOf(row) }));
  entries.sort((one, other) => sign * compareKeys(one.key, other.key));
  return {
    ...ofArray(entries.map(({ row }) => row)),
    sortKeyOf: keyOf,
    countUpTo: (upTo) => countWhile(entries, ({ key }) => sign * compareKeys(key, upTo) <= 0),
  };
}

/** How many elements from the first fulfil a condition that none fulfils behind one that does not. */
function countWhile<Element>(
  elements: readonly Element[],
  isFulfilled: (element: Element) => boolean,
): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && isFulfilled(element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, part] of one.entries()) {
    const otherPart = other[index] ?? "";
    if (part !== otherPart) return part < otherPart ? -1 : 1;
  }
  return 0;
}

export interface CursorRequest {
  /** Says which list this is, and how it is sorted where it can be sorted in several ways. */
  readonly list: string;
  readonly size: number;
  readonly cursor: string | undefined;
  /** The names of the two arguments. */
  readonly sizeField?: string;
  readonly cursorField?: string;
}

export interface CursorPage<Row> {
  readonly rows: Row[];
  /** Absent on the last page. */
  readonly nextCursor?: string;
}

/** The page of a list that begins where a cursor says. */
export function pageByCursor<Row>(
  world: World,
  rows: SortedList<Row>,
  request: CursorRequest,
): CursorPage<Row> | Refusal {
  const { list, size, sizeField = "pageSize" } = request;
  if (size < 1) {
    const detail = `must be at least 1, is ${size}`;
    return refuse("13000102", "cursors.page-size", { field: sizeField, detail });
  }
  const offset = offsetOf(rows, request);
  if (typeof offset === "object") return offset;
  const page = pageOf(world, rows, { offset, limit: size });
  const last = page.at(-1);
  if (last === undefined || offset + page.length >= rows.size) return { rows: page };
  return { rows: page, nextCursor: writeCursor([list, ...rows.sortKeyOf(last)]) };
}

function offsetOf<Row>(
  rows: SortedList<Row>,
  { list, cursor = "", cursorField = "pageCursor" }: CursorRequest,
): number | Refusal {
  if (cursor === "" || cursor === "0") return 0;
  const [name, ...key] = readCursor(cursor) ?? [];
  if (name === list && key.length > 0) return rows.countUpTo(key);
  const detail = "must be the cursor of a page of this list";
  return refuse("13000102", "cursors.own", { field: cursorField, detail });
}

/** As base64url: a cursor is sent in queries, too. */
function writeCursor(parts: SortKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const base64 = btoa(String.fromCharCode(...bytes));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Undefined for what `writeCursor` has not written. */
function readCursor(cursor: string): SortKey | undefined {
  try {
    const base64 = cursor.replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const parts: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(parts) && parts.every(isPart) ? parts : undefined;
  } catch {
    return undefined;
  }
}

const isPart = (part: unknown): part is string | number =>
  typeof part === "string" || typeof part === "number";
