// Fields of rows: which a table has, and how one is found.
import type { Column, Row } from "../model/result.ts";

/** What stands at a path, its parts joined by dots: `owner.name`, `versions.0.size`. */
export function valueAt(row: Row, path: string): unknown {
  if (Object.hasOwn(row, path)) return (row as Record<string, unknown>)[path];
  return path
    .split(".")
    .reduce<unknown>((inner, part) => (hasOwn(inner, part) ? inner[part] : undefined), row);
}

function hasOwn(value: unknown, name: string): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name);
}

/** The columns that a user has asked for; of those that a command names, with their titles. */
export function chosenColumns(
  fields: readonly string[],
  named: readonly Column[] = [],
): readonly Column[] {
  return fields.map((field) => {
    const { isOptional: _, ...column } = named.find((each) => each.field === field) ?? { field };
    return column;
  });
}

/** A column for each field that one of these rows has, in the order in which they come. */
export function columnsIn(rows: readonly Row[]): readonly Column[] {
  const fields = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...fields].map((field) => ({ field }));
}

/**
 * Without the columns that a table can do without: those that no row has, and those that are the
 * empty list in each row that has them.
 */
export function presentIn(rows: readonly Row[], columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ field, isOptional, show }) => {
    const values = rows.map((row) => valueAt(row, field)).filter((value) => value != null);
    if (values.length === 0) return !isOptional;
    return show !== undefined || !values.every(isEmptyList);
  });
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The row with these fields alone, by the names that were asked for; null for what is not there. */
export function pick(row: Row, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({ field }) => [field, valueAt(row, field) ?? null]));
}

/**
 * A value in one line: a text as it is, what is not there as nothing, a list of plain values with
 * commas, any other object as JSON.
 */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (isPlainList(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** A list without lists, objects and gaps in it. */
export const isPlainList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((each) => each !== null && typeof each !== "object");
