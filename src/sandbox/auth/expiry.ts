// What expires is dropped by and by, so that a world that is used for long holds little of it.
import { drop, put, sortKeyOf, type Table } from "../world/table.ts";
import { rank, values } from "../world/tree.ts";

/** So many rows are looked at for each that is added: of those kept, one in four has expired. */
const LOOKED_AT = 4;

/**
 * The table with this row, and without those of the next rows that have expired. The keys are
 * random, so that sooner or later each row is among them.
 */
export function putAndExpire<Row extends { readonly expires: number }, Index extends string>(
  table: Table<Row, Index>,
  row: Row,
  now: number,
): Table<Row, Index> {
  let next = put(table, row);
  let left = LOOKED_AT;
  for (const other of values(table.rows, rank(table.rows, sortKeyOf(table, row)))) {
    if (other.expires <= now) next = drop(next, table.definition.key(other));
    left -= 1;
    if (left === 0) break;
  }
  return next;
}
