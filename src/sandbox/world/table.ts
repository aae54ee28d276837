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
  /**
   * What an index sorts rows that have the same value in it by, before their keys: texts that all
   * have the same length, or none of which begins with another. Default: by their keys alone.
   */
  sorting?: Readonly<Partial<Record<Index, (row: Row) => string>>>;
}

const lengthDigits = (length: number): string => String(length).padStart(6, "0");
const LENGTHS = Array.from({ length: 100 }, (_, length) => lengthDigits(length));

const lengthOf = ({ length }: string): string => LENGTHS[length] ?? lengthDigits(length);

/** Behind their lengths identifiers sort as the numbers that they are, and none equals another. */
const sortable = (key: string): string => lengthOf(key) + key;

export function emptyTable<Row>() {
  return <Index extends string>(definition: Definition<Row, Index>): Table<Row, Index> => {
    const names = Object.keys(definition.indexes) as Index[];
    const indexes = Object.fromEntries(names.map((name) => [name, undefined]));
    return { definition, rows: undefined, indexes: indexes as Table<Row, Index>["indexes"] };
  };
}

/** What a table, or one of its indexes, sorts a row by. */
export function sortKeyOf<Row, Index extends string>(
  { definition }: Table<Row, Index>,
  row: Row,
  index?: Index,
): string {
  const key = sortable(definition.key(row));
  const sorting = index && definition.sorting?.[index];
  return sorting ? sorting(row) + key : key;
}

export function find<Row>(table: { readonly rows: Tree<Row> }, key: string): Row | undefined {
  return get(table.rows, sortable(key));
}

/** The rows that have a value in an index, by what it sorts them by. */
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

/** The table without these rows of it. */
export function dropAll<Row, Index extends string>(
  table: Table<Row, Index>,
  rows: Tree<Row>,
): Table<Row, Index> {
  let next = table;
  for (const row of values(rows)) next = drop(next, table.definition.key(row));
  return next;
}

/** An empty table filled with many rows at once, in linear time but for the sorting. */
export function fill<Row, Index extends string>(
  table: Table<Row, Index>,
  given: readonly Row[],
): Table<Row, Index> {
  const givenKeys = given.map((row) => {
    const key = table.definition.key(row);
    // As `sortable` makes it, but a text that does not keep its parts: there may be many.
    return [lengthOf(key), key].join("");
  });
  const order = ascending(givenKeys);
  const rows = pick(given, order);
  const keys = pick(givenKeys, order);
  const names = Object.keys(table.definition.indexes) as Index[];
  const indexes = madeWhenRead(names, (name) => makeIndex(table, name, rows, keys));
  return { ...table, rows: fromSorted(keys, rows), indexes };
}

/** A record whose values take long to make, and not all of which may be needed. */
function madeWhenRead<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  const record = {} as Record<Name, Value>;
  for (const name of names) {
    const get = () => {
      const value = make(name);
      Object.defineProperty(record, name, { value });
      return value;
    };
    Object.defineProperty(record, name, { get, configurable: true, enumerable: true });
  }
  return record;
}

/** @param keys Those of the rows, both sorted. */
function makeIndex<Row, Index extends string>(
  { definition }: Table<Row, Index>,
  name: Index,
  rows: readonly Row[],
  keys: readonly string[],
): Tree<Tree<Row>> {
  const groups = groupPlaces(rows, definition.indexes[name]);
  const sorting = definition.sorting?.[name];
  const values = [...groups.keys()].sort();
  const trees = values.map((value) => {
    const places = groups.get(value) ?? [];
    const group = pick(rows, places);
    const groupKeys = pick(keys, places);
    if (!sorting) return fromSorted(groupKeys, group);
    const sortKeys = group.map((row, place) => sorting(row) + groupKeys[place]);
    const order = ascending(sortKeys);
    return fromSorted(pick(sortKeys, order), pick(group, order));
  });
  return fromSorted(values, trees);
}

/** The places of rows by their value in an index. */
function groupPlaces<Row>(
  rows: readonly Row[],
  indexValue: (row: Row) => string | undefined,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const value = indexValue(row);
    if (value === undefined) continue;
    const places = groups.get(value);
    if (places) places.push(place);
    else groups.set(value, [place]);
  }
  return groups;
}

/** The places of texts, no two of which are equal, in their order. */
function ascending(texts: readonly string[]): number[] {
  const isBefore = (one: number, other: number) =>
    (texts[one] as string) < (texts[other] as string);
  return Array.from(texts.keys()).sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

const pick = <Element>(list: readonly Element[], places: readonly number[]): Element[] =>
  places.map((place) => list[place] as Element);

/**
 * The indexes of a table with a row in place of the one that has its key, either of which may be
 * missing.
 */
function reindex<Row, Index extends string>(
  { definition, indexes }: Table<Row, Index>,
  key: string,
  old: Row | undefined,
  row: Row | undefined,
): Table<Row, Index>["indexes"] {
  const changed = {} as Record<Index, Tree<Tree<Row>>>;
  for (const name of Object.keys(definition.indexes) as Index[]) {
    const indexValue = definition.indexes[name];
    const sorting = definition.sorting?.[name];
    const before = old && indexValue(old);
    const after = row && indexValue(row);
    const keyBefore = old && sorting ? sorting(old) + key : key;
    const keyAfter = row && sorting ? sorting(row) + key : key;
    let index = indexes[name];
    if (before !== undefined && (before !== after || keyBefore !== keyAfter)) {
      const group = remove(get(index, before), keyBefore);
      index = group ? insert(index, before, group) : remove(index, before);
    }
    if (after !== undefined && row !== undefined) {
      index = insert(index, after, insert(get(index, after), keyAfter, row));
    }
    changed[name] = index;
  }
  return changed;
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
