// The limits that the project has set itself, and what was measured against them.

export interface Limit {
  title: string;
  measured: number;
  /** Decimals that are shown. Default 1. */
  digits?: number;
  /** One of the two. */
  most?: number;
  least?: number;
}

/** A limit is missed for certain by more than what runs and machines differ by. */
const NOISE = 1.5;

/** A row of the table of limits. */
export function limitRow({ title, measured, digits = 1, most, least }: Limit): string[] {
  const limit = most === undefined ? `${least} at least` : `${most} at most`;
  return [title, measured.toFixed(digits), limit];
}

/** @throws an error that names the limits that are missed for certain. */
export function demandKept(limits: readonly Limit[]): void {
  const missed = limits.filter(
    ({ measured, most = Number.POSITIVE_INFINITY, least = 0 }) =>
      !(measured <= most * NOISE && measured >= least / NOISE),
  );
  if (missed.length === 0) return;
  throw new Error(
    `limits are missed: ${missed.map((limit) => limitRow(limit).join(", ")).join("; ")}`,
  );
}
