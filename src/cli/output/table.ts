// Tables: on a terminal within its width, elsewhere as wide as their values.
import type { Column, Row } from "../model/result.ts";
import { textOf, valueAt } from "./fields.ts";
import { printable, type Style } from "./style.ts";
import { columnsOf, fit } from "./width.ts";

/** Blanks between two columns. */
const GAP = "  ";
/** Narrower than this, a column of long values says nothing. */
const NARROWEST = 8;

export interface Table {
  /** The line of titles. */
  readonly header: string;
  line(row: Row): string;
  /** The columns for which the terminal has no room. */
  readonly left: readonly Column[];
}

/** A table whose columns are as wide as these rows need, if there is room. */
export function layTable(columns: readonly Column[], rows: readonly Row[], style: Style): Table {
  const widths = columns.map((column) =>
    Math.max(...[titleOf(column), ...rows.map((row) => cell(row, column))].map(columnsOf)),
  );
  const room = fitInto(widths, style.width);
  const shown = columns.slice(0, room.length);
  const aligned = shown.map((column) => column.align ?? alignmentIn(rows, column));
  const lineOf = (texts: readonly string[]) =>
    texts
      .map((text, index) => fit(text, room[index] ?? 0, aligned[index]))
      .join(GAP)
      .trimEnd();
  return {
    header: style.paint("bold", lineOf(shown.map(titleOf))),
    line: (row) => lineOf(shown.map((column) => cell(row, column))),
    left: columns.slice(room.length),
  };
}

const titleOf = ({ title, field }: Column): string => title ?? field;

function cell(row: Row, { field, show = textOf }: Column): string {
  return printable(show(valueAt(row, field)));
}

/** Numbers are compared by their last digits. */
function alignmentIn(rows: readonly Row[], { field }: Column): "left" | "right" {
  const values = rows.map((row) => valueAt(row, field) ?? 0);
  return rows.length > 0 && values.every((value) => typeof value === "number") ? "right" : "left";
}

/**
 * The widths of the columns for which there is room. All that are wider than the average of what is
 * left are shortened to the same width; from the end, columns are left out that would be too narrow.
 */
function fitInto(widths: readonly number[], total: number | undefined): number[] {
  if (total === undefined) return [...widths];
  let shown = [...widths];
  while (shown.length > 1 && sum(shown.map(least)) + gapsOf(shown) > total)
    shown = shown.slice(0, -1);
  let room = total - gapsOf(shown);
  const given: number[] = [];
  const narrowFirst = [...shown.keys()].sort((a, b) => (shown[a] ?? 0) - (shown[b] ?? 0));
  for (const [done, index] of narrowFirst.entries()) {
    const share = Math.floor(room / (shown.length - done));
    given[index] = Math.max(1, Math.min(shown[index] ?? 0, share));
    room -= given[index] ?? 0;
  }
  return given;
}

const least = (width: number): number => Math.min(width, NARROWEST);
const gapsOf = (widths: readonly number[]): number => GAP.length * (widths.length - 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** An object as a list of its fields, each in a line. No value is shortened. */
export function layObject(row: Row, columns: readonly Column[], style: Style): string[] {
  const names = columns.map(titleOf);
  const width = Math.max(0, ...names.map(columnsOf));
  return columns.map((column, index) => {
    const name = style.paint("bold", fit(names[index] ?? "", width));
    return `${name}${GAP}${cell(row, column)}`.trimEnd();
  });
}
