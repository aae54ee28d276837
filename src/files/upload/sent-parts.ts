// Which parts have arrived, as rows of numbers: of thousands of parts there are few rows.

/** Rows of numbers in their order, with gaps between them: the first and the last of each. */
export type Rows = readonly (readonly [first: number, last: number])[];

export const hasNumber = (rows: Rows, number: number): boolean =>
  rows.some(([first, last]) => first <= number && number <= last);

export function withNumber(rows: Rows, number: number): Rows {
  const before = rows.filter(([, last]) => last < number - 1);
  const after = rows.filter(([first]) => first > number + 1);
  const joined = rows.slice(before.length, rows.length - after.length);
  const first = Math.min(number, joined[0]?.[0] ?? number);
  const last = Math.max(number, joined.at(-1)?.[1] ?? number);
  return [...before, [first, last], ...after];
}

/** How many parts from the first on have arrived without a gap. */
export const firstRow = ([row]: Rows): number => (row?.[0] === 1 ? row[1] : 0);
