// What uploads and downloads take and give back. Sizes are bytes, times milliseconds.
import type { CallRetryOptions } from "../model/call-options.ts";

/** How far a transfer is. */
export interface Progress {
  /**
   * Bytes that have arrived: of an upload those that the storage has acknowledged, of a download
   * those that were handed on. It never falls, and is `total` at the end.
   */
  readonly transferred: number;
  /** Bytes in all. */
  readonly total: number;
  /** Bytes a second in the last seconds. */
  readonly bytesPerSecond: number;
}

/** The limits of the storage. Tests make them small; the service's own are the defaults. */
export interface TransferLimits {
  /** The least bytes of a part, of all but the last. Default 5242880 (5 MiB). */
  minPartSize?: number | undefined;
  /** The most bytes of a part. Default 5368709120 (5 GiB). */
  maxPartSize?: number | undefined;
  /** The most parts of a file. Default 10000. */
  maxParts?: number | undefined;
  /**
   * The most parts that one call asks addresses for. Default 100, which is what another service of
   * the same protocol takes; KooDrive's pages give no limit.
   */
  partsPerCall?: number | undefined;
  /** Milliseconds that an address is used for. Default 3600000, less a minute. */
  addressLifetime?: number | undefined;
}

/** Options of every transfer. */
export interface TransferOptions {
  /** Gives the transfer up: it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called as bytes arrive, some times a second at most, and at the end. What it throws is ignored. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /**
   * How many requests to the storage are under way at once. Default 4. The memory that a transfer
   * takes is `concurrency` + 1 times the size of a part.
   */
  concurrency?: number | undefined;
  /**
   * Bytes of a part: of what is sent, or fetched, by one request. Default 10485760 (10 MiB), more
   * where a file would have too many parts. Parts of an upload are multiples of 64 bytes.
   */
  partSize?: number | undefined;
  /**
   * Milliseconds that nothing may arrive, that sending one part may take, and that its answer or a
   * refusal may take to arrive in full. Then the request is made again. Default 60000 for what arrives; for a part that is sent, a minute and the time that
   * its bytes take at 64 kB a second.
   */
  stallTimeout?: number | undefined;
  /**
   * When a request to the storage is made again; `false` for never. Default: the client's `retry`,
   * whose `budget` all transfers share that have none of their own.
   */
  retry?: CallRetryOptions | false | undefined;
  /** Limits of the storage that are not the service's own, for tests. */
  limits?: TransferLimits | undefined;
}

/**
 * Where the bytes of an upload come from. A string is the path of a file, and a URL that of one
 * (`file:`), both under Node. A stream or an iterable is read once, and needs `size` or `spool`.
 */
export type UploadSource =
  | string
  | URL
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/**
 * What happens if the folder has a file of this name: `rename`, the service adds a timestamp to the
 * new file's name; `fail`, the upload is refused; `skip-identical`, nothing is sent if that file
 * has the same content, else as `rename`.
 */
export type UploadConflict = "rename" | "fail" | "skip-identical";

/** Options of what is sent, whether a new file or a version. */
export interface ContentOptions extends TransferOptions {
  /** Bytes of a stream or an iterable, which has to be known before it is sent. */
  size?: number | undefined;
  /**
   * Whether a stream of unknown size is first written to a temporary file (under Node) or kept as a
   * Blob. Default false: it is refused.
   */
  spool?: boolean | undefined;
  /**
   * Whether the file is hashed before it is sent, so that a content which the service already has
   * need not be sent at all. Default true for sources that can be read twice; others cannot be. With
   * `false` the first bytes are sent at once, and hashing runs just ahead of sending.
   */
  instant?: boolean | undefined;
  /** Media type. Default: that of a Blob, else by the extension of the name. */
  mimeType?: string | undefined;
  /** When the content was made. Default: none is sent. */
  createdTime?: Date | undefined;
  /**
   * Called with the state of the upload when it has begun, and after each part. A promise is waited
   * for. Keep the last one to go on with the upload in another process.
   */
  onState?: ((state: UploadState) => unknown) | undefined;
}

/** Where a file goes, and how. */
export interface UploadOptions extends ContentOptions {
  /** Identifier of the space. */
  containerId: string;
  /** Identifier of the folder. Default `root`, the space's own. */
  parentFolder?: string | undefined;
  /** Name of the file. Default: that of the path or File. */
  fileName?: string | undefined;
  /**
   * Default `fail`. `skip-identical` takes a source that is hashed before it is sent: not a stream,
   * unless `spool` keeps it, and not with `instant: false`.
   */
  onConflict?: UploadConflict | undefined;
  /** The service's type of the file, such as `15` for images. Default: by the extension. */
  fileType?: string | undefined;
  /** Description of the file, up to 512 characters. */
  description?: string | undefined;
  /** Whether the file is hidden, for whitelisted users. */
  hidden?: boolean | undefined;
  /** Identifier of the shared folder that the operation is in. */
  shareFolderId?: string | undefined;
}

/** The file that gets a new version, and how. */
export interface VersionUploadOptions extends ContentOptions {
  /** Identifier of the space. */
  containerId: string;
  /** Identifier of the file. */
  fileId: string;
  /** Whether the version is kept forever. Default: the service removes it by its rules. */
  keepForever?: boolean | undefined;
}

/** A file that is there. */
export interface UploadedFile {
  readonly fileId: string;
  readonly containerId: string;
  /** The name that the service gave it. Undefined for a version. */
  readonly fileName: string | undefined;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /**
   * `sent`; `instant`, the service had the content already; `identical`, the folder had the file
   * already, and `fileId` is that file's.
   */
  readonly outcome: "sent" | "instant" | "identical";
}

/**
 * How far an upload is: plain JSON without secrets, with which `files.resumeUpload` goes on, also
 * in another process. The storage keeps the parts of an unfinished upload for some days.
 */
export interface UploadState {
  /** Version of this form. */
  readonly format: 1;
  /** Whether it is a new file, or a new version of one. */
  readonly kind: "file" | "version";
  /** Identifier of the space. */
  readonly containerId: string;
  /** Identifier of the file. */
  readonly fileId: string;
  /** The name that the service gave it. */
  readonly fileName?: string | undefined;
  /** Identifier of the shared folder that the file is in. */
  readonly shareFolderId?: string | undefined;
  /** Bytes in all. */
  readonly size: number;
  /** Bytes of each part but the last. */
  readonly partSize: number;
  /** Whether the parts carry the state of SHA-256, so that they may be sent in parallel. */
  readonly parallel: boolean;
  /** The parts that have arrived: the first and the last number of each row of them. */
  readonly sent: readonly (readonly [first: number, last: number])[];
  /** SHA-256 of the whole, if it was known at the beginning. */
  readonly sha256?: string | undefined;
  /**
   * Of the bytes up to an offset, their state of SHA-256: eight words, by which the source is
   * recognised.
   */
  readonly hashed?:
    | {
        /** Bytes from the beginning, a multiple of 64. */
        readonly offset: number;
        /** The eight words, each a whole number of 32 bits. */
        readonly words: readonly number[];
      }
    | undefined;
}

/** An upload: a promise of the file, and how far it is. */
export interface Upload extends Promise<UploadedFile> {
  /** Undefined until the service knows of the upload. It can still be had after a failure. */
  state(): UploadState | undefined;
}

/** Options of an upload that is gone on with. Where it goes is known. */
export type ResumeOptions = Omit<ContentOptions, "instant" | "createdTime" | "mimeType">;

/** The file to fetch. */
export interface FileReference {
  /** Identifier of the space. */
  containerId: string;
  /** Identifier of the file. */
  fileId: string;
  /** Identifier of the shared folder that the file is in. */
  shareFolderId?: string | undefined;
}

/** A file of a share. */
export interface SharedFileReference {
  /** Identifier of the share. */
  shareId: string;
  /** Identifier of the file. */
  fileId: string;
  /** Token of the share, which those with an extract code need. */
  kdstoken?: string | undefined;
  /** Whether to fetch it without signing in, by the public operations. Default false. */
  isPublic?: boolean | undefined;
}

/**
 * What to do if there is something at the path: `replace` it once the download is complete; `fail`;
 * `skip-identical`, leave it if it has the same content, else as `replace`. A file that is replaced
 * keeps its mode. A symbolic link is replaced itself, and what it leads to stays as it is. Anything
 * but a file or link (a directory, device, pipe, socket) is refused before anything is fetched.
 */
export type DownloadConflict = "replace" | "fail" | "skip-identical";

/** How to fetch a file. */
export interface DownloadOptions extends TransferOptions {
  /** For a path. Default `replace`. */
  onConflict?: DownloadConflict | undefined;
  /** SHA-256 that the content must have. Default: what the service says that it has. */
  sha256?: string | undefined;
}

/** What a download is checked by: its SHA-256 and length, or its length alone. */
export type DownloadCheck = "sha256" | "length";

interface DownloadedFile {
  /** Identifier of the file. */
  readonly fileId: string;
  /** Name of the file in the service. Use no path that is made of it: it may be any text. */
  readonly fileName: string | undefined;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, 64 lower-case hexadecimal digits. Of a stream, what is expected. */
  readonly sha256: string | undefined;
  /** What the bytes are compared by with the file in the service. */
  readonly check: DownloadCheck;
}

/** Bytes in an ArrayBuffer, a type that compilers older than TypeScript 5.7 do not have. */
type Bytes = ReturnType<typeof Uint8Array.of>;

/** A file as a stream, which ends with an error if the bytes are not those of the file. */
export interface StreamedFile extends DownloadedFile {
  /** The bytes of the file. */
  readonly body: ReadableStream<Bytes>;
}

/** A file in memory. */
export interface FileInBlob extends DownloadedFile {
  /** The bytes of the file. */
  readonly blob: Blob;
}

/** A file on the disk. */
export interface FileAtPath extends DownloadedFile {
  /** Where it was written. */
  readonly path: string;
  /** False if it was there already, by `onConflict: "skip-identical"`. */
  readonly isNew: boolean;
}

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
  /** For the files. Folders that are there are used. Default `fail`. */
  onConflict?: UploadConflict | undefined;
}

/** What became of a file or folder of a tree. */
export interface TreeEntry {
  /** Below the directory, with `/` between its names. */
  readonly path: string;
  /** What it is; `other` are symbolic links, sockets and the like. */
  readonly kind: "file" | "folder" | "other";
  /**
   * `done`, it was carried over; `identical`, the same file was there already (`skip-identical`);
   * `skipped`, it was left out: a name that breaks the rules, with `onInvalidName: "skip"`, all that
   * is in a folder of such a name, or what is neither file nor folder; `failed`, it could not be
   * carried over.
   */
  readonly status: "done" | "identical" | "skipped" | "failed";
  /** Identifier in the service. */
  readonly fileId: string | undefined;
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
