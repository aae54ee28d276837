// What transfers of files, and work that is waited for, reject with.
import { type ErrorContext, KooDriveError } from "./errors.ts";
import { isRetryableStatus } from "./model/retryable-status.ts";

/**
 * Why the bytes of a file did not get to where they belong:
 *
 * - `refused`: the storage refused a request, `status` and `code` say how;
 * - `disconnected`: no answer arrived from the storage, or it broke off;
 * - `stalled`: nothing arrived, or was taken, for as long as is waited;
 * - `no-address`: KooDrive gave no address of the bytes, or one that is not safe;
 * - `source`: the source cannot be read, or is not of the size that was announced;
 * - `changed`: the file was changed while it was being sent or fetched, or is not the one that was
 *   begun with;
 * - `integrity`: the bytes that arrived are others than those that were sent;
 * - `target`: what is fetched cannot be written;
 * - `gone`: the upload that was to be gone on with is not there any more;
 * - `unclear`: whether a call was carried out is unknown, and could not be found out;
 * - `ambiguous`: which file has a name is not known: several of its folder have it, or the list of
 *   the folder does not end;
 * - `names`: names break the rules of the service, `problems` lists them. Nothing was sent.
 */
export type TransferReason =
  | "refused"
  | "disconnected"
  | "stalled"
  | "no-address"
  | "source"
  | "changed"
  | "integrity"
  | "target"
  | "gone"
  | "unclear"
  | "ambiguous"
  | "names";

/** What is wrong with the path of a file or folder. */
export interface NameProblem {
  /** Below the directory that was given, with `/` between its names. */
  readonly path: string;
  /** What is wrong, such as `must have 1 to 250 characters`. */
  readonly problem: string;
}

/** What is known of a transfer that failed. */
export interface TransferDetails {
  /** HTTP status of the storage's answer. */
  status?: number | undefined;
  /** The code in the storage's answer, such as `NoSuchUpload`. */
  code?: string | undefined;
  /** The storage's identifier of the request. */
  requestId?: string | undefined;
  /** Number of the part, from 1. */
  part?: number | undefined;
  /** Identifier of the file. */
  fileId?: string | undefined;
  /** All names that break a rule, for the reason `names`. */
  problems?: readonly NameProblem[] | undefined;
}

/**
 * The bytes of a file did not get to where they belong. What KooDrive itself refuses rejects with
 * an {@link ApiError}, as elsewhere. No address of the storage is part of the error.
 */
export class TransferError extends KooDriveError {
  override get name() {
    return "TransferError" as const;
  }
  declare readonly reason: TransferReason;
  declare readonly status: number | undefined;
  declare readonly code: string | undefined;
  declare readonly requestId: string | undefined;
  declare readonly part: number | undefined;
  declare readonly fileId: string | undefined;
  declare readonly problems: readonly NameProblem[] | undefined;

  constructor(
    reason: TransferReason,
    message: string,
    { cause, operation, ...details }: TransferDetails & { cause?: unknown; operation?: string },
  ) {
    const isPassing = reason === "disconnected" || reason === "stalled";
    const isRetryable = isPassing || isRetryableStatus(details.status ?? 0);
    super(message, { operation }, isRetryable, cause === undefined ? {} : { cause });
    this.reason = reason;
    Object.assign(this, details);
  }
}

/** A file that a job or task has not processed. */
export interface WorkFailure {
  /** Identifier of the file; of an import of users, the name of the user. */
  readonly id: string;
  /** What the service says of it, if it says something. */
  readonly description?: string | undefined;
}

/**
 * A job or task has ended without doing all that it was to do. The work has ended: waiting longer
 * does not help.
 */
export class WorkError extends KooDriveError {
  override get name() {
    return "WorkError" as const;
  }
  /** How much was done, also of what was cancelled. */
  declare readonly outcome: "some" | "none";
  /** Whether it was cancelled. */
  declare readonly isCancelled: boolean;
  /** What failed, as far as the service names it. */
  declare readonly failed: readonly WorkFailure[];
  /** The service's code of the failure, if it gave one. */
  declare readonly code: string | undefined;
  /** The service's last answer about the work. */
  declare readonly answer: unknown;

  constructor(
    message: string,
    context: ErrorContext,
    ended: Pick<WorkError, "outcome" | "isCancelled" | "failed" | "answer"> & {
      code?: string | undefined;
    },
  ) {
    const { answer, ...told } = ended;
    super(message, context, false);
    Object.assign(this, told);
    // A printed error stays short.
    Object.defineProperty(this, "answer", { value: answer });
  }
}
