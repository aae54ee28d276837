// The search in lists.
import { ofArray, type Sequence } from "../world/pages.ts";

/** The rows that have a text in one of their names, in any case. Without a text, all rows. */
export function search<Row>(
  rows: Sequence<Row>,
  keyWord: string | undefined,
  namesOf: (row: Row) => readonly (string | undefined)[],
): Sequence<Row> {
  if (!keyWord) return rows;
  const isFound = (row: Row) => namesOf(row).some((name = "") => hasText(name, keyWord));
  return ofArray([...rows.from(0)].filter(isFound));
}

/** Whether a name has a text in it, in small or capital letters. */
export function hasText(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.toLowerCase());
}
