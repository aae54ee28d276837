// Work in the background, as rows. It advances with the clock of the sandbox, see works.ts.
import type { Role } from "./rows.ts";

/** What a work is for, which decides who performs it. */
export type WorkFamily = "job" | "shareTask" | "task" | "purge" | "aiTask" | "thumbnail";

/** 0 waits, 1 runs, 2 is done, 3 was cancelled. */
export type WorkStatus = 0 | 1 | 2 | 3;

export interface Work {
  readonly id: string;
  readonly family: WorkFamily;
  /** Within the family: the `taskType` of a job, for example. */
  readonly type: string;
  /** The user or the application that has begun it; empty for nobody in particular. */
  readonly userId: string;
  readonly status: WorkStatus;
  /** Done one after the other, in this order. */
  readonly items: readonly WorkItem[];
  /** How many of them are done, from the first. */
  readonly done: number;
  /** What its performer needs beside the items: plain data. */
  readonly plan: Readonly<Record<string, unknown>>;
  readonly createTime: number;
  /** Undefined until the first item is done. */
  readonly startTime?: number;
  readonly endTime?: number;
  /** Milliseconds from its creation until the last item is done. */
  readonly duration: number;
  /** Whether only commands advance it. */
  readonly held: boolean;
  /** The bytes that it holds: an archive that it has packed, or what it has still to unpack. */
  readonly archiveContentId?: string;
  /** When links to its archive end, which is then deleted. */
  readonly expireTime?: number;
}

export interface WorkItem {
  /** The file, in most families. */
  readonly id: string;
  /** Undefined until it is done, unless it is known before what becomes of it. */
  readonly outcome?: WorkOutcome;
}

export interface WorkOutcome {
  readonly succeeded: boolean;
  /** The code and the text of a failure. */
  readonly code?: string;
  readonly message?: string;
  /** The file that it made. */
  readonly newFileId?: string;
}

/** Users that `createTask` imports, prepared by a command: no operation does it. */
export interface UserImport {
  readonly id: string;
  readonly users: readonly UserToImport[];
}

/** An OrgID account of which a user is to be made. */
export interface UserToImport {
  readonly accountId: string;
  /** Default: the root department. */
  readonly departmentId?: string | undefined;
  /** Default: 1. */
  readonly role?: Role | undefined;
  /** GB of the individual space; 0 for none. Default: that of the organization. */
  readonly capacity?: number | undefined;
}
