// Writes what a command has given: as a table, JSON or CSV.
import type { Column, Result, Row } from "../model/result.ts";
import { csvHeader, csvLine } from "./csv.ts";
import { chosenColumns, columnsIn, pick, presentIn } from "./fields.ts";
import { type Style, wrap } from "./style.ts";
import { layObject, layTable } from "./table.ts";

export type OutputMode = "table" | "json" | "jsonl" | "csv";

export interface Printer {
  readonly mode: OutputMode;
  /** The fields that were asked for; undefined for all. */
  readonly fields: readonly string[] | undefined;
  readonly style: Style;
  write(text: string): Promise<void>;
  /** For people, beside the data. */
  notice(text: string): void;
}

/** By so many rows, the columns of a table and their widths are decided. */
const FIRST_ROWS = 100;

export async function print(result: Result, asked: Printer): Promise<void> {
  if (result.kind === "text") return asked.write(result.text);
  if (result.kind === "rows") return printRows(result.rows, result.columns, asked);
  const { value, rows, columns, view = Object(value), text, isWhole } = result;
  const printer = isWhole ? { ...asked, fields: undefined } : asked;
  const { mode, fields } = printer;
  // Where an answer has no content, there is nothing to show in any form.
  if (value === undefined) return;
  if (mode === "table" && !fields && text !== undefined) return printer.write(text);
  if (mode === "json" && !fields) return printer.write(`${JSON.stringify(value, null, 2)}\n`);
  if (typeof value === "string") return printer.write(value.endsWith("\n") ? value : `${value}\n`);
  if (rows) return printRows(rows, columns, printer);
  return printObject(view, columns, printer);
}

async function printObject(
  value: Row,
  named: readonly Column[] | undefined,
  { mode, fields, style, write }: Printer,
): Promise<void> {
  const columns = fields ? chosenColumns(fields, named) : (named ?? columnsIn([value]));
  if (mode === "json") return write(`${JSON.stringify(pick(value, columns), null, 2)}\n`);
  if (mode === "jsonl") return write(`${JSON.stringify(fields ? pick(value, columns) : value)}\n`);
  if (mode === "csv") return write(csvHeader(columns) + csvLine(value, columns));
  const lines = layObject(value, fields ? columns : presentIn([value], columns), style);
  return write(lines.map((line) => `${line}\n`).join(""));
}

async function printRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  named: readonly Column[] | undefined,
  printer: Printer,
): Promise<void> {
  const { mode, fields } = printer;
  const columns = fields ? chosenColumns(fields, named) : named;
  if (mode === "json") return printArray(rows, fields && columns, printer);
  if (mode === "jsonl") return printLines(rows, fields && columns, printer);
  const first: Row[] = [];
  let lineOf: ((row: Row) => string) | undefined;
  const begin = async () => {
    lineOf = await printHeader(columns ?? columnsIn(first), first, printer);
    await printer.write(first.map(lineOf).join(""));
  };
  try {
    for await (const row of rows) {
      if (lineOf) await printer.write(lineOf(row));
      else if (first.push(row) === FIRST_ROWS) await begin();
    }
  } finally {
    // What came before a failure is shown.
    if (!lineOf) await begin();
  }
}

/** Resolves to what makes the line of a row. */
async function printHeader(
  columns: readonly Column[],
  rows: readonly Row[],
  { mode, fields, style, write, notice }: Printer,
): Promise<(row: Row) => string> {
  if (mode === "csv") {
    if (columns.length > 0) await write(csvHeader(columns));
    return (row) => csvLine(row, columns);
  }
  if (rows.length === 0) notice("Nothing was found.");
  const { header, line, left } = layTable(presentIn(rows, columns), rows, style, Boolean(fields));
  if (rows.length > 0) await write(`${header}\n`);
  if (left.length > 0) notice(leftOut(left, style));
  return (row) => `${line(row)}\n`;
}

function leftOut(columns: readonly Column[], { width }: Style): string {
  const names = columns.map(({ field }) => field).join(", ");
  return wrap(`No room for ${names}: choose columns with --fields, or --json.`, 0, width);
}

async function printLines(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly Column[] | undefined,
  { write }: Printer,
): Promise<void> {
  for await (const row of rows) {
    await write(`${JSON.stringify(columns ? pick(row, columns) : row)}\n`);
  }
}

/** An array of JSON that is whole also if the rows end with an error. */
async function printArray(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly Column[] | undefined,
  { write }: Printer,
): Promise<void> {
  let separator = "[\n";
  try {
    for await (const row of rows) {
      await write(`${separator}${JSON.stringify(columns ? pick(row, columns) : row)}`);
      separator = ",\n";
    }
  } finally {
    await write(separator === "[\n" ? "[]\n" : "\n]\n");
  }
}
