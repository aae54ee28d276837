// What people see of a transfer: the rows that say something, and one line for the whole.
import type { Context } from "../context.ts";
import { counted } from "../output/counted.ts";
import { outputMode } from "../output/mode.ts";
import type { TransferRow } from "./batch.ts";
import { showDuration, showSize } from "./units.ts";

/** Of files, in the order in which the total names them. */
const STATUSES = [
  ...["sent", "instant", "fetched", "to send", "to fetch"],
  ...["identical", "skipped", "failed"],
];

/** Those whose bytes went over the network, or would. */
const CARRIED: readonly string[] = ["sent", "fetched", "to send", "to fetch"];

type Counted = Pick<TransferRow, "status" | "kind" | "size">;

/** `302 sent, 74 identical: 4.2 MiB in 12 s`. @param took Milliseconds. */
export function totalOf(rows: readonly Counted[], took?: number): string {
  const folders = rows.filter(({ kind, status }) => kind === "folder" && isDone(status));
  const others = rows.filter((row) => !folders.includes(row));
  const counts = STATUSES.flatMap((status) => {
    const count = others.filter((row) => row.status === status).length;
    return count > 0 ? [`${count} ${status}`] : [];
  });
  if (counts.length === 0) return `no files in ${counted(folders.length, "folder")}`;
  const bytes = others
    .filter(({ status }) => CARRIED.includes(status))
    .reduce((sum, { size = 0 }) => sum + size, 0);
  if (bytes === 0) return counts.join(", ");
  const time = took === undefined ? "" : ` in ${timeOf(took / 1000)}`;
  return `${counts.join(", ")}: ${showSize(bytes)}${time}`;
}

/** A folder is no file: only one that was skipped, or failed, is counted. */
const isDone = (status: string): boolean => status !== "skipped" && status !== "failed";

function timeOf(seconds: number): string {
  if (seconds < 9.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : showDuration(whole);
}

/**
 * The rows that a form of output has. JSON and CSV have all. A table has what was done or failed,
 * and with `--quiet`, so that a job of the night is silent if all is well, what failed.
 */
export function shownRows(
  rows: readonly TransferRow[],
  { global }: Pick<Context, "global">,
  isStrict: boolean,
): readonly TransferRow[] {
  if (outputMode(global) !== "table") return rows;
  if (!global.quiet) return rows.filter(({ status }) => !THERE.includes(status));
  return rows.filter(({ status }) => status === "failed" || (isStrict && status === "skipped"));
}

/** Of a dry run, for which a table also has what would be done where all is well. */
export const plannedRows = (
  rows: readonly TransferRow[],
  { global }: Pick<Context, "global">,
): readonly TransferRow[] =>
  outputMode(global) === "table" ? rows.filter(({ status }) => !THERE.includes(status)) : rows;

const THERE: readonly string[] = ["identical", "ready"];
