// Rows of a table that would look the same, since a terminal has no room for what tells them apart.
import type { Row } from "../model/result.ts";
import { fitInto, isIdentifier, type Measured } from "./fit-columns.ts";
import { fit, type Part } from "./width.ts";

type CellOf = (row: Row, measured: Measured) => string;

/**
 * The columns that a terminal has room for. Where rows would look the same but for their numbers,
 * the identifier that tells them apart is kept before the others; where texts would, of which only
 * the beginnings are alike, they are cut in their middle.
 */
export function fitApart(
  columns: readonly Measured[],
  rows: readonly Row[],
  total: number,
  cellOf: CellOf,
): Measured[] {
  const shown = fitInto(columns, total, false);
  const missing = missingIdentifier(columns, shown, rows, { total, cellOf });
  return missing ? fitInto(columns, total, false, missing) : shown;
}

/** Of those that are left out and fit, the first that no two rows share that look the same. */
function missingIdentifier(
  columns: readonly Measured[],
  shown: readonly Measured[],
  rows: readonly Row[],
  { total, cellOf }: { total: number; cellOf: CellOf },
): Measured | undefined {
  const labels = shown.filter(({ isNumber, align }) => !isNumber && align === "left");
  const looks = looksOf(labels, rows, cellOf);
  if (new Set(looks).size === rows.length) return undefined;
  return columns
    .filter((each) => !shown.includes(each) && isIdentifier(each) && each.width <= total)
    .find((each) => {
      const told = rows.map((row, index) => `${looks[index]}\n${cellOf(row, each)}`);
      return new Set(told).size === rows.length;
    });
}

/** The labels of each row, as far as they are shown. */
function looksOf(labels: readonly Measured[], rows: readonly Row[], cellOf: CellOf): string[] {
  const columns = labels.map((each) => {
    const texts = rows.map((row) => cellOf(row, each));
    const keeps = cutOf(each, texts);
    return texts.map((text) => fit(text, each.width, { keeps }));
  });
  return rows.map((_, index) => columns.map((texts) => texts[index]).join("\n"));
}

/** How a column of texts is cut: in the middle where rows would else look the same. */
export function cutOf({ column, width }: Measured, texts: readonly string[]): Part {
  if (column.isPath) return "end";
  const whole = new Set(texts);
  const cut = new Set([...whole].map((text) => fit(text, width)));
  return cut.size < whole.size ? "both" : "beginning";
}
