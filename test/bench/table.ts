// What all measurements share: medians, and Markdown tables of them.

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export function table(head: string[], rows: string[][]): void {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  console.log(
    [line(head), line(head.map((_, column) => (column ? "--:" : "---"))), ...rows.map(line)].join(
      "\n",
    ),
    "\n",
  );
}
