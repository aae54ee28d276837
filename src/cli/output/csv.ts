// CSV by RFC 4180. A value is written as it is, also if it begins with a sign that spreadsheets
// take for a formula: programs read it back, and an apostrophe in front would be part of the data.
import type { Column, Row } from "../model/result.ts";
import { textOf, valueAt } from "./fields.ts";

const END = "\r\n";

export function csvHeader(columns: readonly Column[]): string {
  return columns.map(({ field }) => quote(field)).join(",") + END;
}

export function csvLine(row: Row, columns: readonly Column[]): string {
  return columns.map(({ field }) => quote(textOf(valueAt(row, field)))).join(",") + END;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
