// The methods that carry files from end to end. Their code is loaded by the first call.
import type {
  DownloadOptions,
  FileAtPath,
  FileInBlob,
  FileReference,
  SharedFileReference,
  StreamedFile,
} from "./download-types.ts";
import type {
  BatchResult,
  DownloadTreeOptions,
  TreeResult,
  TreeTarget,
  UploadTreeOptions,
} from "./tree-types.ts";
import type {
  ResumeOptions,
  Upload,
  UploadOptions,
  UploadSource,
  UploadState,
  VersionUploadOptions,
} from "./upload-types.ts";

/** Fetches a file of a kind: as a stream, to a path, or into a Blob. */
interface Download<Reference> {
  /**
   * Fetches a file as a stream. Bytes are fetched ahead, by several requests at once where the file
   * is large and the storage gives ranges. The stream goes on after a broken connection, never
   * mixes two versions of the file, and ends with a TransferError if what has arrived is not what
   * the file has. Cancelling it ends the download.
   *
   * @throws {@link ArgumentError} for arguments, {@link ApiError} for what KooDrive refuses,
   * {@link TransferError} for all that concerns the bytes.
   * @see api-koodrive/getDownLoadUrl, zh-cn 2025-12-12
   * @example
   * const { body, size } = await koodrive.files.download({ containerId, fileId });
   * for await (const bytes of body) use(bytes);
   */
  (file: Reference, target?: undefined, options?: DownloadOptions): Promise<StreamedFile>;
  /**
   * Fetches a file to a path, under Node. It is written beside it and renamed when it is complete
   * and checked, so that a half file is never there.
   *
   * @throws as for a stream.
   * @example
   * await koodrive.files.download({ containerId, fileId }, "report.pdf");
   */
  (file: Reference, target: string | URL, options?: DownloadOptions): Promise<FileAtPath>;
  /**
   * Fetches a file into a Blob.
   *
   * @throws as for a stream.
   * @example
   * const { blob } = await koodrive.files.download({ containerId, fileId }, { as: "blob" });
   */
  (
    file: Reference,
    target: {
      /** Says that the bytes are to be kept in memory. */
      as: "blob";
    },
    options?: DownloadOptions,
  ): Promise<FileInBlob>;
}

/** Methods for files of spaces. */
interface FilesMethods {
  /**
   * Uploads a file: announces it, sends its parts in parallel, completes the upload, and checks
   * what is there. A content that the service already has is not sent. A part that fails is sent
   * again; whether an upload was completed is looked up before anything is repeated.
   *
   * @returns A promise of the file, which also tells how far the upload is.
   * @throws {@link ArgumentError} for arguments, {@link ApiError} for what KooDrive refuses,
   * {@link TransferError} for all that concerns the bytes.
   * @see api-koodrive/createFile, zh-cn 2025-12-12
   * @example
   * const { fileId } = await koodrive.files.upload("report.pdf", { containerId });
   */
  upload(source: UploadSource, options: UploadOptions): Upload;
  /**
   * Goes on with an upload that was given up or broke off, of a file or a version, also in another
   * process. The source is read from its beginning to see that it is the same, and only parts that
   * have not arrived are sent.
   *
   * @param state What `state()` or `onState` of the upload gave.
   * @throws as `files.upload`; a {@link TransferError} with the reason `changed` if the source is
   * another, `gone` if the service has forgotten the upload.
   * @example
   * await koodrive.files.resumeUpload("video.mp4", JSON.parse(saved));
   */
  resumeUpload(source: UploadSource, state: UploadState, options?: ResumeOptions): Upload;
  download: Download<FileReference>;
  /**
   * Fetches many files of a space into a directory, under Node, each under its name. Addresses are
   * asked for a hundred at a time. One file that fails does not stop the others.
   *
   * @returns What became of each file.
   * @throws {@link ArgumentError} for arguments, {@link ApiError} if no address can be had.
   * @see api-koodrive/getDownLoadUrl, zh-cn 2025-12-12
   * @example
   * const { outcome, files } = await koodrive.files.downloadMany({ containerId, fileIds }, "inbox");
   */
  downloadMany(
    files: {
      /** Identifier of the space. */
      containerId: string;
      /** Identifiers of the files. */
      fileIds: readonly string[];
      /** Identifier of the shared folder that the files are in. */
      shareFolderId?: string | undefined;
    },
    directory: string | URL,
    options?: DownloadTreeOptions,
  ): Promise<BatchResult>;
  /**
   * Uploads a directory with all that is in it, under Node. Names are checked by the rules of the
   * service before anything is sent. Symbolic links are not followed. One file that fails does not
   * stop the others.
   *
   * @returns What became of each file and folder.
   * @throws {@link ArgumentError} for arguments, {@link TransferError} with the reason `names` if
   * names break the rules.
   * @example
   * const { outcome, entries } = await koodrive.files.uploadDirectory("site", { containerId });
   */
  uploadDirectory(
    path: string | URL,
    target: TreeTarget,
    options?: UploadTreeOptions,
  ): Promise<TreeResult>;
  /**
   * Fetches a folder with all that is in it into a directory, under Node. Nothing is ever written
   * outside of it, whatever the names in the service are, nor through symbolic links in it. One
   * file that fails does not stop the others.
   *
   * @param folder `fileId` is the folder's, `root` for all of the space.
   * @returns What became of each file and folder.
   * @throws {@link ArgumentError} for arguments, {@link ApiError} if the folder cannot be listed.
   * @example
   * await koodrive.files.downloadDirectory({ containerId, fileId: "root" }, "copy");
   */
  downloadDirectory(
    folder: FileReference,
    path: string | URL,
    options?: DownloadTreeOptions,
  ): Promise<TreeResult>;
}

interface FileVersionsMethods {
  /**
   * Uploads a new version of a file, as `files.upload` does a file.
   *
   * @throws as `files.upload`.
   * @see api-koodrive/createHistoryVersions, zh-cn, undated (2025 layout)
   * @example
   * await koodrive.fileVersions.upload("report.pdf", { containerId, fileId });
   */
  upload(source: UploadSource, options: VersionUploadOptions): Upload;
}

interface ShareLinksMethods {
  /** Fetches a file of a share, as `files.download` does a file of a space. */
  download: Download<SharedFileReference>;
}

/** The methods that carry files, by resource. */
export interface FileMethods {
  readonly files: FilesMethods;
  readonly fileVersions: FileVersionsMethods;
  readonly shareLinks: ShareLinksMethods;
}
