// What uploads take and give back.
import type { TransferOptions } from "./types.ts";

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
 * has the same content, else as `rename`; `version`, that file gets a new version, and nothing is
 * sent if it has the same content. Of a source that is not hashed before it is sent, the content
 * cannot be compared, and there is a new version each time.
 */
export type UploadConflict = "rename" | "fail" | "skip-identical" | "version";

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
   * need not be sent at all. Default true for sources that can be read twice and for what fits into
   * one part; a longer stream cannot be, unless `spool` keeps it. With `false` the first bytes are
   * sent at once, and hashing runs just ahead of sending.
   */
  instant?: boolean | undefined;
  /** Media type. Default: that of a Blob, else by the extension of the name. */
  mimeType?: string | undefined;
  /** When the content was made. Default: none is sent. */
  createdTime?: Date | undefined;
  /**
   * Called with the state of the upload when it has begun, and after each part. A promise is waited
   * for, also before the upload rejects for another reason than `signal`. Keep the last one to go on
   * with the upload in another process.
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
  /** The name that the service gave it. Undefined where it does not tell that of a version. */
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
 * in another process. How long the storage keeps the parts of an unfinished upload is not published.
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
