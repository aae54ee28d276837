// CSV by RFC 4180. A value is written as it is, also if it begins with a sign that spreadsheets
// take for a formula: programs read it back, and an apostrophe in front would be part of the data.
import type { Column, Row } from "../model/result.ts";
import { textOf, valueAt } from "./fields.ts";

const END = "\r\n";

/** U+FEFF. Without it, Excel takes a file for one in the encoding of the machine. */
const BYTE_ORDER_MARK = "\uFEFF";

export function csvHeader(columns: readonly Column[], hasMark = false): string {
  const names = columns.map(({ field }) => quote(field)).join(",");
  return (hasMark ? BYTE_ORDER_MARK : "") + names + END;
}

export function csvLine(row: Row, columns: readonly Column[]): string {
  return columns.map(({ field }) => quote(textOf(valueAt(row, field)))).join(",") + END;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
