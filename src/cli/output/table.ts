// Tables: on a terminal within its width, elsewhere as wide as their values.
import type { ErrorReport } from "../describe-error.ts";
import type { Column, Row } from "../model/result.ts";
import { isPlainList, textOf, valueAt } from "./fields.ts";
import { fitInto, type Measured } from "./fit-columns.ts";
import { printable, type Style } from "./style.ts";
import { cutOf, fitApart } from "./tell-apart.ts";
import { columnsOf, fit, type Part } from "./width.ts";

/** Blanks between two columns. */
const GAP = "  ";

export interface Table {
  /** The line of titles. */
  readonly header: string;
  line(row: Row): string;
  /** The columns for which the terminal has no room. */
  readonly left: readonly Column[];
}

/**
 * A table whose columns are as wide as these rows need, if there is room.
 *
 * @param areAsked Somebody has named these columns, so that none is left out.
 */
export function layTable(
  columns: readonly Column[],
  rows: readonly Row[],
  { width, paint }: Style,
  areAsked: boolean,
): Table {
  const measured = columns.map((column) => measure(column, rows));
  const cellOf = (row: Row, { column }: Measured) => cell(row, column);
  const fitted = (room: number) =>
    areAsked ? fitInto(measured, room, true) : fitApart(measured, rows, room, cellOf);
  const shown = width === undefined ? measured : fitted(width);
  const cuts = shown.map((each) =>
    cutOf(
      each,
      rows.map((row) => cellOf(row, each)),
    ),
  );
  const lineOf = (texts: readonly string[]) =>
    texts
      .map((text, index) => place(text, shown[index], { total: width, keeps: cuts[index] }))
      .join(GAP)
      .trimEnd();
  return {
    header: paint("bold", lineOf(shown.map(({ column }) => titleOf(column)))),
    line: (row) => lineOf(shown.map(({ column }) => cell(row, column))),
    left: columns.filter((column) => !shown.some((each) => each.column === column)),
  };
}

function measure(column: Column, rows: readonly Row[]): Measured {
  const texts = [titleOf(column), ...rows.map((row) => cell(row, column))];
  const values = rows.map((row) => valueAt(row, column.field) ?? undefined);
  const isAll = (type: string) =>
    values.every((value) => value === undefined || typeof value === type);
  return {
    column,
    width: texts.reduce((widest, text) => Math.max(widest, columnsOf(text)), 0),
    isObject: column.show === undefined && values.some(isWritten),
    isNumber: !column.show && !column.align && values.every(isNumeric),
    // Numbers are compared by their last digits.
    align: column.align ?? (rows.length > 0 && isAll("number") ? "right" : "left"),
  };
}

/** A cell. Only texts and paths are cut, on a terminal; a later one may be wider than measured. */
function place(
  text: string,
  measured: Measured | undefined,
  { total, keeps = "beginning" }: { total: number | undefined; keeps: Part | undefined },
): string {
  const { column, width = 0, align = "left" } = measured ?? {};
  const isCut = total !== undefined && (column?.isText || column?.isPath);
  const columns = isCut ? width : Math.max(width, columnsOf(text));
  return fit(text, columns, { align, keeps });
}

const titleOf = ({ title, field }: Column): string => title ?? field;

const isNumeric = (value: unknown): boolean =>
  value === undefined || /^-?\d+(\.\d+)?$/.test(String(value));

/** Of which a table can only show the JSON. */
const isWritten = (value: unknown): boolean =>
  typeof value === "object" && !isPlainList(value) && !isReport(value);

/** An error as commands report it, by its first sentence: stderr has all of it. */
const shown = (value: unknown): string =>
  isReport(value) ? (/^.*?[.!?](?= |$)/s.exec(value.message)?.[0] ?? value.message) : textOf(value);

function isReport(value: unknown): value is ErrorReport {
  const { message, exitCode } = Object(value) as Partial<ErrorReport>;
  return typeof message === "string" && typeof exitCode === "number";
}

function cell(row: Row, { field, show = shown }: Column): string {
  return printable(show(valueAt(row, field)));
}

/** An object as a list of its fields, each in a line. No value is shortened. */
export function layObject(row: Row, columns: readonly Column[], style: Style): string[] {
  const names = columns.map(titleOf);
  const width = Math.max(0, ...names.map(columnsOf));
  return columns.map((column, index) => {
    const name = style.paint("bold", fit(names[index] ?? "", width));
    return `${name}${GAP}${cell(row, column)}`.trimEnd();
  });
}
