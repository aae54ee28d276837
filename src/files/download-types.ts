// What downloads take and give back.
import type { TransferOptions } from "./types.ts";

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
