// What uploads and downloads have in common: options, rows of what became of each file, and how a
// run ends that was interrupted.
import { TransferError } from "../../index.ts";
import { choiceOption, countOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { ERROR_FIELDS, reportOf } from "../describe-error.ts";
import type { OptionTable, OptionValues } from "../model/option.ts";
import { type Column, NOTHING, type Result } from "../model/result.ts";
import { counted } from "../output/counted.ts";
import { createProgress, type TransferProgress } from "./progress.ts";
import { plannedRows, shownRows, totalOf } from "./transfer-total.ts";
import { showSize } from "./units.ts";

export const TRANSFER_OPTIONS = {
  parallel: countOption("N", "requests to the storage at once (default 4)", { digits: 2 }),
  progress: choiceOption(
    ["auto", "always", "never"],
    "shows progress on stderr (default auto: not with --json or --quiet)",
  ),
  strict: { says: "counts what is skipped as failed" },
  "dry-run": { says: "only lists what would be done" },
} satisfies OptionTable;

export type TransferValues = OptionValues<typeof TRANSFER_OPTIONS>;

export const USUAL_PARALLEL = 4;

/** What became of a file or folder. */
export interface TransferRow {
  /**
   * `sent`, `instant` (the service had the content already), `fetched`; `identical`, it was there
   * already; `ready`, a folder is there; `skipped`, `failed`; of a dry run `to send` and `to fetch`
   * for files, `to make` for folders.
   */
  readonly status: string;
  /** In the space. */
  readonly path: string;
  /** On this machine. */
  readonly local?: string | undefined;
  readonly kind: "file" | "folder" | "other";
  readonly size?: number | undefined;
  readonly id?: string | undefined;
  /** Why it was skipped, or failed. */
  readonly reason?: string | undefined;
  /** As errors are in JSON. */
  readonly error?: unknown;
}

/** Also of a dry run, which has what is known of files that are there. */
export const TRANSFER_FIELDS: readonly string[] = [
  ...["status", "path", "local", "kind", "size", "id", "reason"],
  ...ERROR_FIELDS,
];

export const TRANSFER_COLUMNS: readonly Column[] = [
  { field: "status" },
  { field: "path", isPath: true },
  { field: "size", show: showSize, align: "right" },
];

export interface Batch extends Report {
  readonly progress: TransferProgress;
}

/** Rows of what became, or would become, of each file; what failed or was left out is told. */
export interface Report {
  readonly rows: readonly TransferRow[];
  /** @param error Why it failed. */
  add(row: TransferRow, error?: unknown): Promise<void>;
  /** Adds a folder that was there before the command, which is nothing that it has done. */
  addThere(row: TransferRow): void;
}

/** @param beforeTelling Called before something is told. */
export function createReport(
  context: Context,
  { strict = false }: Pick<TransferValues, "strict">,
  beforeTelling = () => {},
): Report {
  const rows: TransferRow[] = [];
  return {
    rows,
    async add(row, error) {
      const { path, local = path, status, reason } = row;
      const isFailed = status === "failed";
      const isLeftOut = status === "skipped";
      const report = isFailed ? reportOf(error) : undefined;
      rows.push(report ? { ...row, reason: reason ?? report.message, error: report } : row);
      if (isFailed || isLeftOut) beforeTelling();
      if (isFailed) await context.fail(path, error);
      else if (isLeftOut && strict) await context.fail(path, new Error(reason));
      else if (isLeftOut) context.notice(`Skipped ${local}: ${reason}.`);
      else context.succeed();
    },
    addThere: (row) => void rows.push(row),
  };
}

/** Does the work, and gives what became of each file, also if it was interrupted. */
export async function runBatch(
  context: Context,
  options: TransferValues & { isPiped?: boolean },
  work: (batch: Batch) => Promise<void>,
): Promise<Result> {
  const progress = createProgress(context, options.progress ?? "auto");
  const began = context.now();
  const report = createReport(context, options, () => progress.clear());
  const { rows } = report;
  try {
    await work({ ...report, progress });
  } catch (error) {
    if (!context.signal.aborted) throw error;
    if (rows.length === 0) throw interruption(rows, context, options);
  } finally {
    progress.clear();
  }
  const shown = shownRows(rows, context, options.strict ?? false);
  if (context.signal.aborted) {
    return {
      kind: "rows",
      rows: endedBy(interruption(rows, context, options), shown),
      columns: TRANSFER_COLUMNS,
    };
  }
  tellTotal(context, rows, totalOf(rows, context.now() - began));
  return resultOf(rows, shown);
}

/** What a dry run has found. */
export function endPlan(context: Context, rows: readonly TransferRow[]): Result {
  tellTotal(context, rows, totalOf(rows));
  return resultOf(rows, plannedRows(rows, context));
}

function tellTotal(context: Context, rows: readonly TransferRow[], total: string): void {
  const failed = rows.filter(({ status }) => status === "failed");
  // Of one that failed alone, all is said.
  if (failed.length === rows.length) return;
  if (failed.length > 0) context.sumUp(total);
  else context.notice(total);
}

function resultOf(rows: readonly TransferRow[], shown: readonly TransferRow[]): Result {
  // A table without rows would say that nothing was found.
  if (shown.length === 0 && rows.length > 0) return NOTHING;
  return { kind: "rows", rows: inOrder(shown), columns: TRANSFER_COLUMNS };
}

/** By their paths. */
const inOrder = (rows: readonly TransferRow[]): readonly TransferRow[] =>
  [...rows].sort((one, other) => (one.path < other.path ? -1 : 1));

async function* endedBy(
  reason: unknown,
  shown: readonly TransferRow[],
): AsyncGenerator<TransferRow> {
  yield* inOrder(shown);
  throw reason;
}

/** Tells how far it has come, and gives what the command ends with. */
function interruption(
  rows: readonly TransferRow[],
  { signal, notice }: Context,
  { isPiped }: { isPiped?: boolean } = {},
): unknown {
  const done = rows.filter(({ kind, status }) => kind === "file" && status !== "failed").length;
  const files = done === 0 ? "no file is" : `${counted(done, "file")} ${done === 1 ? "is" : "are"}`;
  // What was piped in is read, and no command can read it again.
  const how = isPiped ? "" : " The same command goes on from here.";
  notice(`Interrupted; ${files} done.${how}`);
  return signal.reason;
}

/** Whether a transfer failed for what is at its target. */
export const isTargetTaken = (error: unknown): boolean =>
  error instanceof TransferError && error.reason === "target";
