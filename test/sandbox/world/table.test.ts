// Tables: rows by their key, and by what their indexes say of them.
import fc from "fast-check";
import { createSandbox, rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import {
  all,
  count,
  drop,
  emptyTable,
  fill,
  find,
  put,
  select,
  type Table,
} from "../../../src/sandbox/world/table.ts";
import { sortableName } from "../../../src/sandbox/world/tables.ts";
import { values } from "../../../src/sandbox/world/tree.ts";

interface Row {
  id: string;
  color: string;
  shape?: string | undefined;
}

const EMPTY = emptyTable<Row>()({
  key: ({ id }) => id,
  indexes: { color: ({ color }) => color, shape: ({ shape }) => shape },
  sorting: { shape: ({ color }) => color.padEnd(11) },
});

const ids = fc.oneof(
  fc.constantFrom("", "0", "1", "01", "10", "9", "a", "0a", "1289173650183882753"),
  fc.nat({ max: 30 }).map(String),
);
const rows = fc.record({
  id: ids,
  color: fc.constantFrom("red", "green", "constructor"),
  shape: fc.option(fc.constantFrom("round", "square"), { nil: undefined }),
});
const changes = fc.array(
  fc.oneof(
    rows.map((row) => ({ row })),
    ids.map((id) => ({ id })),
  ),
  { maxLength: 60 },
);

/** The table and a map, after the same changes. */
function change(made: readonly ({ row: Row } | { id: string })[]) {
  let table = EMPTY;
  const model = new Map<string, Row>();
  for (const each of made) {
    if ("row" in each) {
      table = put(table, each.row);
      model.set(each.row.id, each.row);
    } else {
      table = drop(table, each.id);
      model.delete(each.id);
    }
  }
  return { table, model };
}

const idsOf = (found: Iterable<Row>) => Array.from(found, ({ id }) => id);

/** By length first, as numbers without leading zeros are sorted. */
const inOrder = (found: Iterable<Row>) =>
  idsOf(found).sort((one, other) => one.length - other.length || (one < other ? -1 : 1));

function expectEqual(table: Table<Row, "color" | "shape">, model: ReadonlyMap<string, Row>) {
  expect(count(table)).toBe(model.size);
  expect(idsOf(all(table))).toEqual(inOrder(model.values()));
  for (const [id, row] of model) expect(find(table, id)).toBe(row);
  const colors = ["constructor", "green", "red"];
  const found = (row: Partial<Row>) =>
    [...model.values()].filter((each) =>
      Object.entries(row).every(([name, value]) => each[name as keyof Row] === value),
    );
  for (const color of colors) {
    const expected = inOrder(found({ color }));
    expect(idsOf(values(select(table, "color", color)))).toEqual(expected);
  }
  for (const shape of ["round", "square", "red"]) {
    const expected = colors.flatMap((color) => inOrder(found({ shape, color })));
    expect(idsOf(values(select(table, "shape", shape)))).toEqual(expected);
  }
}

describe("a table", () => {
  it("is empty at first", () => {
    expectEqual(EMPTY, new Map());
    expect(find(EMPTY, "1")).toBeUndefined();
  });

  it("has, by key and in its indexes, the rows that were put and not dropped since", () => {
    fc.assert(
      fc.property(changes, (made) => {
        const { table, model } = change(made);
        expectEqual(table, model);
      }),
    );
  });

  it("is what it was after another was made of it", () => {
    fc.assert(
      fc.property(changes, rows, ids, (made, row, id) => {
        const { table, model } = change(made);
        put(table, row);
        drop(table, id);
        expectEqual(table, model);
      }),
    );
  });

  it("filled at once is the same as filled row by row", () => {
    const distinctRows = fc.uniqueArray(rows, { selector: ({ id }) => id });
    fc.assert(
      fc.property(distinctRows, (given) => {
        const model = new Map(given.map((row) => [row.id, row]));
        expectEqual(fill(EMPTY, given), model);
        expectEqual(change(given.map((row) => ({ row }))).table, model);
      }),
    );
  });

  it("stays itself when a row is dropped that it does not have", () => {
    const table = put(EMPTY, { id: "1", color: "red" });
    expect(drop(table, "2")).toBe(table);
  });

  it("has nothing left in its indexes of rows that are gone", () => {
    const row = { id: "1", color: "red", shape: "round" };
    const { indexes } = drop(put(put(EMPTY, row), { ...row, color: "green" }), "1");
    expect(indexes).toEqual({ color: undefined, shape: undefined });
  });

  it("takes a key for no other with more or fewer zeros before it", () => {
    const table = put(EMPTY, { id: "app", color: "red" });
    const others = ["0app", "00app", "app".padStart(19, "0")];
    expect(others.filter((id) => find(table, id))).toEqual([]);
  });

  it("sorts numbers as numbers, however many digits they have", () => {
    const given = ["10", "9", "1289173650183882753", "100"].map((id) => ({ id, color: "red" }));
    const sorted = ["9", "10", "100", "1289173650183882753"];
    expect(idsOf(all(fill(EMPTY, given)))).toEqual(sorted);
    expect(idsOf(values(select(fill(EMPTY, given), "color", "red")))).toEqual(sorted);
  });
});

it("names sort as they are, and none begins with another, behind their ends", () => {
  const name = fc.string({ unit: fc.constantFrom("\0", "\u0001", " ", "/", "a"), maxLength: 4 });
  fc.assert(
    fc.property(name, name, (one, other) => {
      const [first, second] = [sortableName(one), sortableName(other)];
      expect(first < second).toBe(one < other);
      expect(second.startsWith(first)).toBe(one === other);
    }),
  );
});

it("rowsOf lists the rows of a table of a sandbox, as they are at that moment", () => {
  const sandbox = createSandbox();
  const { users } = sandbox.world;
  const before = rowsOf(users);
  expect(before.map(({ name }) => name)).toEqual(sandbox.listUsers().map(({ name }) => name));
  expect(before).toHaveLength(count(users));
  sandbox.createAccount({ name: "Zhao Min", mobile: "1" });
  expect(rowsOf(sandbox.world.accounts).at(-1)).toMatchObject({ name: "Zhao Min" });
  expect(rowsOf(users)).toEqual(before);
});
