import { describe, expect, it } from "vitest";
import { isRefusal } from "../../../src/sandbox/rules/refusal.ts";
import {
  newestFirst,
  oldestFirst,
  pageByCursor,
  type SortedList,
  sortedBy,
} from "../../../src/sandbox/world/cursors.ts";
import { drop, emptyTable, put } from "../../../src/sandbox/world/table.ts";
import { smallWorld } from "../../support/small-world.ts";

interface Row {
  id: string;
  size: number;
}

const EMPTY = emptyTable<Row>()({ key: ({ id }) => id, indexes: {} });
const tableOf = (...ids: number[]) =>
  ids.reduce((table, id) => put(table, { id: String(id), size: id % 3 }), EMPTY);

const world = smallWorld();

/** The identifiers of a page, and the cursor of the next one. */
function pageOf(rows: SortedList<Row>, cursor?: string, { size = 2, list = "rows" } = {}) {
  const page = pageByCursor(world, rows, { list, size, cursor });
  if (isRefusal(page)) throw new Error(`${page.code} ${page.because} ${page.field}`);
  return { ids: page.rows.map(({ id }) => Number(id)), next: page.nextCursor };
}

/** All pages from the start on. */
function walk(rows: SortedList<Row>, size = 2): number[][] {
  const pages: number[][] = [];
  let cursor: string | undefined;
  do {
    const { ids, next } = pageOf(rows, cursor, { size });
    pages.push(ids);
    cursor = next;
  } while (cursor !== undefined);
  return pages;
}

const lists: [string, (table: typeof EMPTY) => SortedList<Row>, number[]][] = [
  ["oldest first", (table) => oldestFirst(table, table.rows), [5, 10, 20, 30, 100]],
  ["newest first", (table) => newestFirst(table, table.rows), [100, 30, 20, 10, 5]],
  [
    "by any key, ascending",
    (table) => sortedBy(rowsOf(table), ({ id, size }) => [size, Number(id)]),
    [30, 10, 100, 5, 20],
  ],
  [
    "by any key, descending",
    (table) => sortedBy(rowsOf(table), ({ id, size }) => [size, Number(id)], "descending"),
    [20, 5, 100, 10, 30],
  ],
];

const rowsOf = (table: typeof EMPTY) => oldestFirst(table, table.rows).from(0);

describe.each(lists)("a list %s", (_name, listOf, order) => {
  const table = tableOf(10, 20, 30, 5, 100);

  it("is walked page by page, and the last page has no cursor", () => {
    const [a, b, c, d, e] = order;
    expect(walk(listOf(table))).toEqual([[a, b], [c, d], [e]]);
    expect(walk(listOf(table), 5)).toEqual([order]);
    expect(walk(listOf(table), 1)).toEqual(order.map((id) => [id]));
  });

  it("begins at the start with an empty cursor and with 0", () => {
    expect(pageOf(listOf(table), "").ids).toEqual(order.slice(0, 2));
    expect(pageOf(listOf(table), "0").ids).toEqual(order.slice(0, 2));
  });

  it("goes on after the last row of the page though that row is gone", () => {
    const { next } = pageOf(listOf(table));
    expect(pageOf(listOf(drop(table, String(order[1]))), next).ids).toEqual(order.slice(2, 4));
  });

  it("neither repeats nor skips rows when one before the place goes or comes", () => {
    const fewer = drop(table, String(order[0]));
    const { next } = pageOf(listOf(table));
    expect(pageOf(listOf(fewer), next).ids).toEqual(order.slice(2, 4));
    const { next: later } = pageOf(listOf(fewer));
    expect(pageOf(listOf(table), later).ids).toEqual(order.slice(3, 5));
  });

  it("is empty after a cursor behind which nothing is left", () => {
    const { next } = pageOf(listOf(table), undefined, { size: 4 });
    expect(pageOf(listOf(drop(table, String(order[4]))), next)).toEqual({ ids: [] });
  });
});

describe("a cursor", () => {
  const table = tableOf(1, 2, 3, 4);
  const list = oldestFirst(table, table.rows);

  it("can be sent in a query as it is, whatever is in the sort key", () => {
    const rows = sortedBy(rowsOf(table), ({ id }) => [`设计 ü~ ÿþ?>${id}`]);
    const { next } = pageOf(rows);
    expect(next).toMatch(/^[\w-]+$/);
    expect(pageOf(rows, next).ids).toEqual([3, 4]);
  });

  it("is no place in the list, which a number would be", () => {
    expect(pageOf(list).next).not.toMatch(/^\d*$/);
  });

  const { next = "" } = pageOf(list);
  it.each([
    ["text", "abc"],
    ["a number", "2"],
    ["no base64", "%%%"],
    ["base64 of no JSON", btoa("{")],
    ["base64 of other JSON", btoa('{"rows":1}')],
    ["base64 of a list without a key", btoa('["rows"]')],
    ["base64 of a key of another type", btoa('["rows",null]')],
    ["a part of a cursor", next.slice(0, -2)],
    ["the cursor of another list", pageOf(list, undefined, { list: "files" }).next],
  ])("is refused if it is %s", (_what, cursor) => {
    const page = pageByCursor(world, list, { list: "rows", size: 2, cursor });
    expect(page).toMatchObject({ refused: true, code: "13000102", because: "cursors.own" });
    expect(page).toMatchObject({ field: "pageCursor" });
  });

  it("is refused under the name that the argument has", () => {
    const request = { list: "rows", size: 2, cursor: "x", cursorField: "pageInfo.pageCursor" };
    expect(pageByCursor(world, list, request)).toMatchObject({ field: "pageInfo.pageCursor" });
  });
});

describe("the size of a page", () => {
  const table = tableOf(1, 2, 3);
  const list = oldestFirst(table, table.rows);

  it.each([0, -1])("is refused if it is %d", (size) => {
    const page = pageByCursor(world, list, { list: "rows", size, cursor: undefined });
    expect(page).toMatchObject({ code: "13000102", field: "pageSize", refused: true });
  });

  it("is smaller where the sandbox was told to give small pages, and no row is lost", () => {
    const small = { ...world, pageSize: 1 };
    const first = pageByCursor(small, list, { list: "rows", size: 3, cursor: undefined });
    expect(first).toMatchObject({ rows: [{ id: "1" }] });
    const cursor = "nextCursor" in first ? first.nextCursor : undefined;
    const second = pageByCursor(small, list, { list: "rows", size: 3, cursor });
    expect(second).toMatchObject({ rows: [{ id: "2" }], nextCursor: expect.any(String) });
  });

  it("of an empty list is 0, and nothing follows", () => {
    expect(pageOf(oldestFirst(EMPTY, EMPTY.rows))).toEqual({ ids: [] });
  });
});
