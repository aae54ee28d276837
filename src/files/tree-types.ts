// What transfers of directories, and of many files, take and give back.
import type { DownloadConflict } from "./download-types.ts";
import type { TransferOptions } from "./types.ts";
import type { UploadConflict } from "./upload-types.ts";

/** What became of one of several files. */
export interface BatchEntry {
  /** Identifier of the file. */
  readonly fileId: string;
  /** Name of the file in the service, if it is known. */
  readonly fileName: string | undefined;
  /** Whether it was fetched, was there already (`skip-identical`), or could not be fetched. */
  readonly status: "done" | "identical" | "failed";
  /** Where it was written. */
  readonly path: string | undefined;
  /** Bytes, if they are known. */
  readonly size: number | undefined;
  /** Why it failed. */
  readonly error: Error | undefined;
}

/** Whether all, some or none succeeded; with no file at all, `all`. */
export type Outcome = "all" | "some" | "none";

/** What became of several files. */
export interface BatchResult {
  /** Whether all, some or none of the files are there, `done` or `identical`. */
  readonly outcome: Outcome;
  /** In the order in which they were asked for. */
  readonly files: readonly BatchEntry[];
}

/** The folder that a tree goes to. */
export interface TreeTarget {
  /** Identifier of the space. */
  containerId: string;
  /** Identifier of the folder. Default `root`, the space's own. */
  parentFolder?: string | undefined;
  /**
   * For the files. Folders that are there are used, and files that are there with the same content
   * are `identical`, but with `rename`. Default `fail`.
   */
  onConflict?: UploadConflict | undefined;
}

/** What became of a file or folder of a tree. */
export interface TreeEntry {
  /** Below the directory, with `/` between its names. */
  readonly path: string;
  /** What it is; `other` are symbolic links, sockets and the like. */
  readonly kind: "file" | "folder" | "other";
  /**
   * `done`, it was carried over; `identical`, the same file was there already (of a download, with
   * `skip-identical`); `skipped`, it was left out: a name that breaks the rules, with `onInvalidName: "skip"`, all that
   * is in a folder of such a name, or what is neither file nor folder; `failed`, it could not be
   * carried over.
   */
  readonly status: "done" | "identical" | "skipped" | "failed";
  /** Identifier in the service. */
  readonly fileId: string | undefined;
  /**
   * Name in the service, if it is there: of an upload that may rename, it need not be the name in
   * `path`.
   */
  readonly fileName: string | undefined;
  /** Bytes of a file. */
  readonly size: number | undefined;
  /** Why it is `identical`, `skipped` or `failed`. */
  readonly reason: string | undefined;
  /** The error that it failed with. */
  readonly error: Error | undefined;
}

/** Options of a whole tree. */
export interface TreeOptions extends TransferOptions {
  /** Called with each file and folder as it is done. What it throws is ignored. */
  onEntry?: ((entry: TreeEntry) => void) | undefined;
}

/** How to upload a tree. */
export interface UploadTreeOptions extends TreeOptions {
  /**
   * Whether a file, or a folder with all that is in it, is part of the tree. What is not appears
   * nowhere in the result. It is asked twice about each: when names are checked, and when files are
   * sent. Default: all are.
   *
   * @param path Below the directory, with `/` between its names.
   */
  filter?: ((path: string, kind: TreeEntry["kind"]) => boolean | Promise<boolean>) | undefined;
  /**
   * What to do about names that break the rules of the service: `fail`, nothing is sent, and the
   * error lists all of them; `skip`, all others are sent. Default `fail`.
   */
  onInvalidName?: "fail" | "skip" | undefined;
  /**
   * The most files directly in one folder; what is beyond is treated as a name that breaks the
   * rules. Default 1000, as the user guide has it for folders that are uploaded by the console.
   */
  filesPerFolder?: number | undefined;
}

/** How to fetch a tree. */
export interface DownloadTreeOptions extends TreeOptions {
  /** What to do about files that are there. Default `fail`. */
  onConflict?: DownloadConflict | undefined;
}

/** What became of a tree. */
export interface TreeResult {
  /**
   * `all`, every file and folder is `done` or `identical`; what is `other` does not count. Else
   * `some`, if a file is, and `none` if no file is. So one that was `skipped` counts as one that
   * `failed`.
   */
  readonly outcome: Outcome;
  /** In the order of their paths. */
  readonly entries: readonly TreeEntry[];
}
