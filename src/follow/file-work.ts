// Work on files as the service tells of it, whether a job or a task on shared files.
import { ResponseError } from "../errors.ts";
import { coerce } from "../model/coerce.ts";
import type { WorkFailure } from "../transfer-errors.ts";
import type { EndedWork } from "./methods.ts";
import { type Ending, type Look, stateOf } from "./wait.ts";

export interface FileWork {
  /** 0 waiting, 1 running, 2 finished, 3 cancelled. */
  readonly status: unknown;
  /** Of finished work: 1 all files succeeded, 2 some failed, 3 all failed. */
  readonly taskResultCode?: unknown;
  readonly resultCode?: unknown;
  /** Percent. */
  readonly progress?: unknown;
  /** Number of files that the work is for. */
  readonly contentNum?: unknown;
}

/** What has become of one file. */
interface FileResult {
  readonly fileId?: unknown;
  /** "1" succeeded, "2" failed. Others are not documented, or mean that its turn has not come. */
  readonly status?: unknown;
  readonly code?: unknown;
  readonly msg?: unknown;
}

type Outcome = EndedWork<unknown>["outcome"];

const OUTCOMES: readonly (Outcome | undefined)[] = [undefined, "all", "some", "none"];
const CANCELLED = 3;

/** The service may send anything in place of a list, or of what is in it. */
export function objectsOf<Element extends object>(list: unknown): readonly Element[] {
  const isObject = (element: unknown) => typeof element === "object" && element !== null;
  return Array.isArray(list) ? (list.filter(isObject) as Element[]) : [];
}

export function lookAtFileWork<Answer>(
  work: FileWork,
  results: unknown,
  answer: Answer,
  operation: string,
): Look<Answer> {
  const state = stateOf(work.status, operation);
  const progress = coerce(work.progress, "integer");
  const percent = typeof progress === "number" ? progress : undefined;
  if (state !== "ended") return { state, percent, answer };
  const files = objectsOf<FileResult>(coerce(results, "array"));
  return { state, percent, answer, ending: endingOf(work, files, operation) };
}

function endingOf(work: FileWork, files: readonly FileResult[], operation: string): Ending {
  const isCancelled = coerce(work.status, "integer") === CANCELLED;
  const told = isCancelled ? undefined : outcomeToldBy(work, operation);
  const failedFiles = filesThatFailed(files, told, isCancelled);
  const failed = failedFiles.map(failureOf);
  const { resultCode, contentNum } = work;
  const code = Number(resultCode) ? String(resultCode) : undefined;
  const total = Math.max(files.length, Number(contentNum) || 0);
  const counts = { failed: failed.length, total, things: "files" };
  const outcome = isCancelled ? outcomeSoFar(files) : outcomeOf(told, failed.length, files.length);
  return { outcome, isCancelled, failed, code, counts };
}

const outcomeSoFar = (files: readonly FileResult[]) => (files.some(hasSucceeded) ? "some" : "none");

/** A result for all does not make up for a file that has failed. */
function outcomeOf(told: Outcome | undefined, failed: number, total: number): Outcome {
  if (told === "some" || told === "none") return told;
  if (failed === 0) return "all";
  return failed < total ? "some" : "none";
}

/** Undefined if the service tells none. @throws {@link ResponseError} if it is unknown. */
function outcomeToldBy({ taskResultCode }: FileWork, operation: string): Outcome | undefined {
  if (taskResultCode === undefined || taskResultCode === null) return undefined;
  const outcome = OUTCOMES[Number(taskResultCode)];
  if (!outcome) throw new ResponseError(200, "not-a-state", { operation });
  return outcome;
}

const hasSucceeded = ({ status }: FileResult) => String(status) === "1";
const hasFailed = ({ status }: FileResult) => String(status) === "2";

/**
 * Files whose result says so. Of work that was cancelled, or has failed without naming a file,
 * those that have not succeeded.
 */
function filesThatFailed(
  files: readonly FileResult[],
  told: Outcome | undefined,
  isCancelled: boolean,
): readonly FileResult[] {
  const failed = files.filter(hasFailed);
  const isUnnamed = told === "some" && failed.length === 0;
  if (!isCancelled && !isUnnamed && told !== "none") return failed;
  return files.filter((file) => !hasSucceeded(file));
}

function failureOf({ fileId, code, msg }: FileResult): WorkFailure {
  const said = [code, msg].filter((text) => text !== undefined && text !== null && text !== "");
  return { id: String(fileId), description: said.length > 0 ? said.join(": ") : undefined };
}
