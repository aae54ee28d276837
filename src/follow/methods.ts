// The methods that wait for work of the service, and follow its changes. Their code is loaded by
// the first call.
import type { Resources } from "../../generated/resources.ts";
import type {
  CreateJobResponse,
  CreateTaskResponse,
  GetJobResponse,
  GetShareTaskResponse,
  GetTaskResponse,
  SyncDirectoryChange,
} from "../../generated/types.ts";
import type { WorkFailure } from "../transfer-errors.ts";

/** How far work is. */
export interface WorkProgress {
  /** Whether it waits for its turn, is being done, or has ended. */
  readonly state: "waiting" | "running" | "ended";
  /** Percent, if the service tells. */
  readonly percent: number | undefined;
  /** Milliseconds since it was first asked about. */
  readonly elapsed: number;
}

/** How to wait. */
export interface WaitOptions {
  /** Ends the waiting with the signal's reason. The work goes on. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds to wait at most; then it rejects with a {@link TimeoutError}, and the work goes
   * on. Default 600000 (10 minutes); `Infinity` for no limit. Each question has the client's own
   * `timeout` and `retry`.
   */
  timeout?: number | undefined;
  /**
   * Milliseconds of the first pause between two questions. Each further one is half as long again.
   * Default 500.
   */
  interval?: number | undefined;
  /** Milliseconds of the longest pause. Default 10000. */
  maxInterval?: number | undefined;
  /** Called after each answer. What it throws is ignored. */
  onProgress?: ((progress: WorkProgress) => void) | undefined;
  /**
   * Whether work that has not done all rejects with a {@link WorkError}. Default true; with `false`
   * it resolves with `outcome` `some` or `none`.
   */
  rejectFailures?: boolean | undefined;
}

/** Work that has ended. */
export interface EndedWork<Answer> {
  /**
   * Whether all, some or none of its files were processed, of an import its users. With nothing to
   * process it is `all`.
   */
  readonly outcome: "all" | "some" | "none";
  /** Whether it was cancelled. What had been done by then stays done. */
  readonly isCancelled: boolean;
  /** What failed, as far as the service names it. */
  readonly failed: readonly WorkFailure[];
  /** The service's last answer about it. */
  readonly answer: Answer;
}

interface JobsMethods {
  /**
   * Waits until a job has ended. Failures of a question that can pass do not end the waiting,
   * unless there are five in a row.
   *
   * @param job Its identifier, or what `jobs.create` resolved to.
   * @param options How long to wait, and how often to ask.
   * @throws {@link WorkError} if some or all files failed, or the job was cancelled;
   * {@link TimeoutError} if it takes longer than `timeout`; {@link ResponseError} `not-a-state` if
   * its state is one that the contract does not know; else as `jobs.get`.
   * @see api-koodrive/GetJobDetail
   * @example
   * const { answer } = await koodrive.jobs.wait(jobId);
   * console.log(answer.data?.jobInfo?.downloadUrl);
   */
  wait(
    job: string | Readonly<Pick<CreateJobResponse, "data">>,
    options?: WaitOptions,
  ): Promise<EndedWork<GetJobResponse>>;
  /**
   * Creates a job and waits until it has ended. A call to create it is never repeated, unless
   * nothing of it was sent. `timeout` begins when it has been created.
   *
   * @param args The job, as for `jobs.create`.
   * @param options How long to wait, and how often to ask; `signal` ends both.
   * @throws as `jobs.create` and `jobs.wait`; {@link ResponseError} `not-an-identifier` if the
   * service does not say which job it has created.
   * @see api-koodrive/CreateJob
   * @example
   * const files = { srcContainerId: containerId, newFilePath: folderId, fileInfo: [{ fileId }] };
   * const job = { taskType: 1, actionType: 101, taskInfo: files, dstContainerId: containerId } as const;
   * await koodrive.jobs.run(job);
   */
  run(
    args: Parameters<Resources["jobs"]["create"]>[0],
    options?: WaitOptions,
  ): Promise<EndedWork<GetJobResponse>>;
}

interface TasksMethods {
  /**
   * Waits until a task, such as a hand-over of data or an import of users, has ended. Of an import
   * it also asks for the result: `failed` has the users that could not be added, by name, and an
   * import that succeeded without some of them has the outcome `some`.
   *
   * @param task Its identifier, or what `tasks.create` resolved to.
   * @param options How long to wait, and how often to ask.
   * @throws as `jobs.wait`, and as `tasks.get` and `tasks.getResult`.
   * @see api-koodrive/getTaskDetail
   * @example
   * const { failed } = await koodrive.tasks.wait(taskId, { rejectFailures: false });
   * for (const { id, description } of failed) console.warn(id, description);
   */
  wait(
    task: string | Readonly<Pick<CreateTaskResponse, "taskId">>,
    options?: WaitOptions,
  ): Promise<EndedWork<GetTaskResponse>>;
  /**
   * Creates a task and waits until it has ended. A call to create it is never repeated, unless
   * nothing of it was sent. `timeout` begins when it has been created.
   *
   * @param args The task, as for `tasks.create`.
   * @param options How long to wait, and how often to ask; `signal` ends both.
   * @throws as `tasks.create` and `tasks.wait`; {@link ResponseError} `not-an-identifier` if the
   * service does not say which task it has created.
   * @see api-koodrive/createTask
   * @example
   * await koodrive.tasks.run({ taskType: 0, srcUserId: leaverId, dstUserId: recipientId });
   */
  run(
    args: Parameters<Resources["tasks"]["create"]>[0],
    options?: WaitOptions,
  ): Promise<EndedWork<GetTaskResponse>>;
}

/** A task on shared files. */
export interface ShareTaskReference {
  /** Identifier of the share. */
  readonly shareId: string;
  /** Identifier of the task, as `shareLinks.createTask` gave it. */
  readonly taskId: string;
  /** Token of the share, which those with an extract code need. */
  readonly kdstoken?: string | undefined;
  /** Whether the task was created by `shareLinks.createTaskPublic`. Default false. */
  readonly isPublic?: boolean | undefined;
}

interface ShareLinksMethods {
  /**
   * Waits until a task on shared files has ended.
   *
   * @param task The task, and the share that it is of.
   * @param options How long to wait, and how often to ask.
   * @throws as `jobs.wait`, and as `shareLinks.getTask`.
   * @see api-koodrive/getBatchTask, zh-cn 2025-12-12
   * @example
   * const { answer } = await koodrive.shareLinks.waitForTask({ shareId, taskId });
   * console.log(answer.jobInfo?.downloadUrl);
   */
  waitForTask(
    task: ShareTaskReference,
    options?: WaitOptions,
  ): Promise<EndedWork<GetShareTaskResponse>>;
}

/** The synchronization directory to follow, and where to begin. */
export interface ChangesSource {
  /** Identifier of the space. */
  readonly container: string;
  /** Identifier of the synchronization directory. */
  readonly syncDirId: string;
  /** Identifier of this device. */
  readonly deviceId: string;
  /**
   * The cursor that was kept last. Default: one is asked for, and what changes from then on is
   * told.
   */
  readonly cursor?: string | undefined;
}

/** How to follow. */
export interface ChangesOptions {
  /** Ends the iteration with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Whether to wait for further changes when all have been taken. Default false: the iteration ends
   * there.
   */
  follow?: boolean | undefined;
  /** Milliseconds between two questions while nothing changes. Default 5000. */
  interval?: number | undefined;
  /** Changes of a page, 1 to 100. Default 100. */
  pageSize?: number | undefined;
}

/** Some changes, and where to go on when they have been applied. */
export interface ChangesBatch {
  /** In the order of the service. Empty if only the cursor is new. */
  readonly changes: readonly SyncDirectoryChange[];
  /** Keep it once the changes have been applied: the next iteration begins there. */
  readonly cursor: string;
}

interface SyncDirectoriesMethods {
  /**
   * Follows the changes in a synchronization directory from a cursor, page by page. Changes can
   * come late, in another order, or twice, and include those of this device: apply them by the
   * identifier and the state of the file that they tell.
   *
   * Without a cursor the first batch is empty and has the one that was asked for. List the directory
   * then, before the cursor is kept: what changes meanwhile is in the batches behind it. A call that
   * fails ends the iteration; the next one begins at the cursor that was kept.
   *
   * @param from The directory, and where to begin.
   * @param options Whether to wait for further changes.
   * @returns Batches of changes, each with the cursor behind it.
   * @throws {@link ApiError} if the service refuses the cursor, because it is too old: list the
   * directory anew, and begin without one; {@link ResponseError} `repeated` if it goes round in
   * circles, `not-a-cursor` if it does not say where to go on, `not-a-list` if it sends none; else
   * as `syncDirectories.listChanges`.
   * @see api-koodrive/listChanges, zh-cn 2025-12-12
   * @example
   * const from = { container, syncDirId, deviceId, cursor: await load() };
   * for await (const { changes, cursor } of koodrive.syncDirectories.changes(from)) {
   *   for (const change of changes) await apply(change);
   *   await keep(cursor);
   * }
   */
  changes(
    from: ChangesSource,
    options?: ChangesOptions,
  ): AsyncGenerator<ChangesBatch, void, undefined>;
}

/** The methods that wait and follow, by resource. */
export interface FollowMethods {
  readonly jobs: JobsMethods;
  readonly tasks: TasksMethods;
  readonly shareLinks: ShareLinksMethods;
  readonly syncDirectories: SyncDirectoriesMethods;
}
