// Writes what a command has given: as a table, JSON or CSV.
import type { Column, Result, Row } from "../model/result.ts";
import { csvHeader, csvLine } from "./csv.ts";
import { chosenColumns, columnsIn, pick, presentIn } from "./fields.ts";
import { harmless, jsonOf, type Style, wrap } from "./style.ts";
import { layObject, layTable } from "./table.ts";

export type OutputMode = "table" | "json" | "jsonl" | "csv";

export interface Printer {
  readonly mode: OutputMode;
  /** The fields that were asked for; undefined for all. */
  readonly fields: readonly string[] | undefined;
  /** Whether CSV begins with a byte order mark. Default false. */
  readonly hasMark?: boolean;
  readonly style: Style;
  write(text: string): Promise<void>;
  /** Whether nobody reads any more. */
  isClosed(): boolean;
  /** Whether what is written can steer a terminal. */
  readonly isTerminal: boolean;
  /** For people, beside the data. */
  notice(text: string): void;
}

/** By so many rows, the columns of a table and their widths are decided. */
const FIRST_ROWS = 100;

export async function print(result: Result, asked: Printer): Promise<void> {
  if (result.kind === "text") return asked.write(result.text);
  if (result.kind === "rows") {
    const rows = result.isLookup ? whileRead(result.rows, asked) : result.rows;
    return printRows(rows, result.columns, asked);
  }
  const { value, rows, columns, view = Object(value), text, isWhole } = result;
  const printer = isWhole ? { ...asked, fields: undefined } : asked;
  const { mode, fields } = printer;
  // Where an answer has no content, there is nothing to show in any form.
  if (value === undefined) return;
  if (mode === "table" && !fields && text !== undefined) return printer.write(text);
  if (mode === "json" && !fields) return printer.write(`${jsonOf(value, 2)}\n`);
  if (typeof value === "string") {
    const shown = printer.isTerminal ? harmless(value) : value;
    return printer.write(shown.endsWith("\n") ? shown : `${shown}\n`);
  }
  if (rows) return printRows(rows, columns, printer);
  return printObject(view, columns, printer);
}

async function printObject(
  value: Row,
  named: readonly Column[] | undefined,
  { mode, fields, style, write, isTerminal, hasMark }: Printer,
): Promise<void> {
  const columns = fields ? chosenColumns(fields, named) : (named ?? columnsIn([value]));
  if (mode === "json") return write(`${jsonOf(pick(value, columns), 2)}\n`);
  if (mode === "jsonl") return write(`${jsonOf(fields ? pick(value, columns) : value)}\n`);
  if (mode === "csv") {
    const line = csvLine(value, columns);
    return write(csvHeader(columns, hasMark) + (isTerminal ? harmless(line) : line));
  }
  const lines = layObject(value, fields ? columns : presentIn([value], columns), style);
  return write(lines.map((line) => `${line}\n`).join(""));
}

/** Rows as long as somebody reads them. */
async function* whileRead(
  rows: Iterable<Row> | AsyncIterable<Row>,
  { isClosed }: Printer,
): AsyncIterable<Row> {
  for await (const row of rows) {
    yield row;
    if (isClosed()) return;
  }
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
  } catch (error) {
    // What came before a failure is shown. Without it, there is nothing: no list is not an empty one.
    if (!lineOf && first.length > 0) await begin();
    throw error;
  }
  if (!lineOf) await begin();
}

/** Resolves to what makes the line of a row. */
async function printHeader(
  columns: readonly Column[],
  rows: readonly Row[],
  { mode, fields, style, write, notice, isTerminal, hasMark }: Printer,
): Promise<(row: Row) => string> {
  if (mode === "csv") {
    if (columns.length > 0) await write(csvHeader(columns, hasMark));
    return (row) => (isTerminal ? harmless(csvLine(row, columns)) : csvLine(row, columns));
  }
  if (rows.length === 0) notice("Nothing was found.");
  const present = fields ? columns : presentIn(rows, columns);
  const { header, line, left } = layTable(present, rows, style, Boolean(fields));
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
    await write(`${jsonOf(columns ? pick(row, columns) : row)}\n`);
  }
}

/** An array of JSON that is whole also if the rows end with an error, unless that is the first. */
async function printArray(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly Column[] | undefined,
  { write }: Printer,
): Promise<void> {
  let separator = "[\n";
  try {
    for await (const row of rows) {
      await write(`${separator}${jsonOf(columns ? pick(row, columns) : row)}`);
      separator = ",\n";
    }
  } catch (error) {
    if (separator !== "[\n") await write("\n]\n");
    throw error;
  }
  await write(separator === "[\n" ? "[]\n" : "\n]\n");
}
