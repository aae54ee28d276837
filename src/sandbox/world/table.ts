// A table of rows that never changes: the rows by their key, and again by each of its indexes. A
// change makes a new table, which shares with the old one what did not change.
import { fromSorted, get, insert, remove, sizeOf, type Tree, values } from "./tree.ts";

export interface Table<Row, Index extends string = never> {
  readonly definition: Definition<Row, Index>;
  readonly rows: Tree<Row>;
  /** For each index, the rows that have the same value in it, by that value. */
  readonly indexes: Readonly<Record<Index, Tree<Tree<Row>>>>;
}

interface Definition<Row, Index extends string> {
  key(row: Row): string;
  /** The value of a row in an index; undefined for a row that the index leaves out. */
  indexes: Readonly<Record<Index, (row: Row) => string | undefined>>;
}

/** Behind their lengths identifiers sort as the numbers that they are, and none equals another. */
const sortable = (key: string): string => String(key.length).padStart(6, "0") + key;

export function emptyTable<Row>() {
  return <Index extends string>(definition: Definition<Row, Index>): Table<Row, Index> => {
    const names = Object.keys(definition.indexes) as Index[];
    const indexes = Object.fromEntries(names.map((name) => [name, undefined]));
    return { definition, rows: undefined, indexes: indexes as Table<Row, Index>["indexes"] };
  };
}

/** What a table sorts a row by. */
export function sortKeyOf<Row, Index extends string>(table: Table<Row, Index>, row: Row): string {
  return sortable(table.definition.key(row));
}

export function find<Row>(table: { readonly rows: Tree<Row> }, key: string): Row | undefined {
  return get(table.rows, sortable(key));
}

/** The rows that have a value in an index, by their key. */
export function select<Row, Index extends string>(
  table: Table<Row, Index>,
  index: Index,
  value: string,
): Tree<Row> {
  return get(table.indexes[index], value);
}

/** The rows by their value in an index, those that have the same one together. */
export function grouped<Row, Index extends string>(
  table: Table<Row, Index>,
  index: Index,
): Tree<Tree<Row>> {
  return table.indexes[index];
}

/** The table with this row, in place of the one that has its key. */
export function put<Row, Index extends string>(
  table: Table<Row, Index>,
  row: Row,
): Table<Row, Index> {
  const key = sortKeyOf(table, row);
  const old = get(table.rows, key);
  const rows = insert(table.rows, key, row);
  return { ...table, rows, indexes: reindex(table, key, old, row) };
}

/** The table without the row of this key. */
export function drop<Row, Index extends string>(
  table: Table<Row, Index>,
  key: string,
): Table<Row, Index> {
  const sortableKey = sortable(key);
  const old = get(table.rows, sortableKey);
  if (old === undefined) return table;
  const rows = remove(table.rows, sortableKey);
  return { ...table, rows, indexes: reindex(table, sortableKey, old, undefined) };
}

/** An empty table filled with many rows at once, in linear time but for the sorting. */
export function fill<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: readonly Row[],
): Table<Row, Index> {
  const { key, indexes } = table.definition;
  const entries = sorted(rows.map((row) => [sortable(key(row)), row]));
  const names = Object.keys(indexes) as Index[];
  const filled = names.map((name) => [name, indexOf(entries, indexes[name])]);
  return { ...table, rows: fromSorted(entries), indexes: Object.fromEntries(filled) };
}

type Entry<Value> = readonly [string, Value];

function sorted<Value>(entries: Entry<Value>[]): Entry<Value>[] {
  return entries.sort((one, other) => (one[0] < other[0] ? -1 : 1));
}

function indexOf<Row>(
  entries: readonly Entry<Row>[],
  indexValue: (row: Row) => string | undefined,
): Tree<Tree<Row>> {
  const groups = new Map<string, Entry<Row>[]>();
  for (const entry of entries) {
    const value = indexValue(entry[1]);
    if (value === undefined) continue;
    const group = groups.get(value);
    if (group) group.push(entry);
    else groups.set(value, [entry]);
  }
  return fromSorted(sorted(Array.from(groups, ([value, group]) => [value, fromSorted(group)])));
}

function reindex<Row, Index extends string>(
  { definition, indexes }: Table<Row, Index>,
  key: string,
  old: Row | undefined,
  row: Row | undefined,
): Table<Row, Index>["indexes"] {
  const changed: Record<string, Tree<Tree<Row>>> = { ...indexes };
  for (const name of Object.keys(indexes) as Index[]) {
    const indexValue = definition.indexes[name];
    const before = old === undefined ? undefined : indexValue(old);
    const after = row === undefined ? undefined : indexValue(row);
    let index = indexes[name];
    if (before !== undefined && before !== after) {
      const group = remove(get(index, before), key);
      index = group ? insert(index, before, group) : remove(index, before);
    }
    if (after !== undefined && row !== undefined) {
      index = insert(index, after, insert(get(index, after), key, row));
    }
    changed[name] = index;
  }
  return changed as Table<Row, Index>["indexes"];
}

export function count(table: { readonly rows: Tree<unknown> }): number {
  return sizeOf(table.rows);
}

/**
 * The rows of a table of `sandbox.world`, in the order of their identifiers:
 * `rowsOf(sandbox.world.users)`, for example.
 */
export function rowsOf<Row>(table: { readonly rows: Tree<Row> }): Row[] {
  return [...values(table.rows)];
}

export function all<Row>(table: { readonly rows: Tree<Row> }): Generator<Row> {
  return values(table.rows);
}
