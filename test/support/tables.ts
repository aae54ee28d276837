// The tables of a document in Markdown.

export interface TableRow {
  /** The heading that the table is under. */
  section: string;
  cells: string[];
}

/** All rows but those of heads, in their order. */
export function rowsOfTables(markdown: string): TableRow[] {
  const [, ...sections] = markdown.split(/^#+ /m);
  return sections.flatMap((text) => {
    const [section = ""] = text.split("\n");
    const lines = text.split("\n").filter((line) => /^ *\|.*\|$/.test(line));
    return lines
      .filter((line, index) => !isRule(line) && !isRule(lines[index + 1] ?? ""))
      .map((line) => ({ section, cells: cellsOf(line) }));
  });
}

/** The line below the head of a table. */
const isRule = (line: string): boolean => /^[ |:-]+$/.test(line) && line.includes("-");

/** A bar behind a backslash is a part of a cell. */
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
