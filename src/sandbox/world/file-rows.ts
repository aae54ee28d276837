// Files, their versions and their bytes, as rows. A space's two top folders have no rows: their
// identifiers follow from that of the space, see ids.ts.

/** A file or a folder. Sizes are in bytes, times in milliseconds since 1970. */
export interface File {
  readonly id: string;
  readonly containerId: string;
  /** The folder that it is in; of a file in the recycle bin, the one that it was in. */
  readonly parentId: string;
  readonly name: string;
  /** `10` folder, `11` smart folder; see the contract for the others. */
  readonly fileType: string;
  readonly mimeType: string;
  readonly description: string;
  readonly hidden: boolean;
  /** As whoever made it says. */
  readonly createdTime: number;
  /** When its name, its place or its content last changed. */
  readonly editedTime: number;
  /** A user or, where it has made the call by itself, an application. */
  readonly ownerId: string;
  readonly editorId: string;
  /** Of its newest version; 0 for a folder. */
  readonly size: number;
  /** Hexadecimal; empty for a folder. */
  readonly sha256: string;
  /** The newest version; undefined for a folder. */
  readonly versionId?: string | undefined;
  /** The content of its thumbnail, once there is one. */
  readonly thumbnailId?: string;
  /** Present only if it was put into the recycle bin itself, and not a folder above it. */
  readonly recycled?: Recycling;
}

export interface Recycling {
  readonly time: number;
  readonly userId: string;
  /** The folders above it at that time, from the top; without the top folder itself. */
  readonly formerPath: readonly { readonly id: string; readonly name: string }[];
  /** The top folder above it. */
  readonly topFolderId: string;
}

/** What a file was at one time. */
export interface Version {
  /** The identifier of an object that all versions of a file have in common, a dot, and its own. */
  readonly id: string;
  readonly fileId: string;
  /** Counted from 1; it rises with each version of the file. */
  readonly number: number;
  readonly contentId: string;
  readonly size: number;
  readonly sha256: string;
  readonly mimeType: string;
  /** Whether the service may not remove it by itself. */
  readonly keepForever: boolean;
  /** 1 uploaded, 2 restored from another version. */
  readonly createReason: 1 | 2;
  readonly creatorId: string;
  readonly createTime: number;
  /** When it was last changed, if it was. */
  readonly updateTime?: number;
  readonly updaterId?: string;
}

/** Stored bytes. Copies of a file have theirs in common. */
export interface Content {
  readonly id: string;
  readonly size: number;
  readonly sha256: string;
  /** Of a content that no file has, where it is known. */
  readonly mimeType?: string;
  /** One after the other, they are the bytes. */
  readonly blobs: readonly Blob[];
}

/**
 * A piece of stored bytes. Its identifier and its place never change, and rows hand on the very
 * object: what is in memory is found by it, and goes when no row has it any more.
 */
export interface Blob {
  readonly id: string;
  readonly size: number;
  /** Of a blob that is stored nowhere: its bytes are this text over and over, in UTF-8. */
  readonly text?: string;
}

/** An upload that was begun: of a new file, or of a new version of one. */
export interface Upload {
  readonly id: string;
  /** The file that it becomes, or that gets a new version. */
  readonly fileId: string;
  readonly kind: "file" | "version";
  readonly containerId: string;
  /** The folder that the file comes into. */
  readonly parentId: string;
  readonly name: string;
  readonly fileType: string;
  readonly mimeType: string;
  readonly description: string;
  readonly hidden: boolean;
  /** 2 and 4 a timestamp is added to a taken name, 3 the upload fails. */
  readonly renameMode: 2 | 3 | 4;
  readonly length: number;
  /** The digest of the whole file, if it was announced. */
  readonly sha256?: string;
  readonly keepForever: boolean;
  readonly createdTime: number;
  readonly userId: string;
  /** When it was begun. */
  readonly createTime: number;
}

/** A part of an upload, from when an address was issued for it. */
export interface Part {
  readonly uploadId: string;
  /** From 1 to 10000. */
  readonly number: number;
  readonly size: number;
  /** Bytes before this part; only if the parts are sent in parallel. */
  readonly offset?: number;
  /** The state of SHA-256 after the bytes before this part: eight words. */
  readonly hashContext?: readonly number[];
  /** Addresses of the part that can still be used, each by what makes it unique. */
  readonly openAddresses: readonly string[];
  /** Undefined until its bytes are there. */
  readonly blob?: Blob;
}

export interface Favorite {
  readonly userId: string;
  readonly fileId: string;
  readonly containerId: string;
  readonly time: number;
}

/** 1 viewed, 2 edited, 3 shared, 4 saved, 5 uploaded, 6 saved from a share. */
export type VisitType = 1 | 2 | 3 | 4 | 5 | 6;

/** The last thing that a user did with a file. */
export interface Visit {
  readonly id: string;
  readonly userId: string;
  readonly fileId: string;
  readonly containerId: string;
  /** What the file was then; it may be gone. */
  readonly name: string;
  readonly fileType: string;
  readonly type: VisitType;
  readonly time: number;
}

/** A folder whose changes are listed. */
export interface SyncDirectory {
  readonly fileId: string;
  readonly containerId: string;
  readonly userId: string;
  readonly createTime: number;
  /** The newest identifier before the changes that the list still has all of. */
  readonly startCursor: string;
}

export type ChangeType = "create" | "update" | "rename" | "move" | "delete" | "restore";

/**
 * The last change of a kind to a file below a synchronization directory, or to the directory
 * itself.
 */
export interface Change {
  /** Rises with each change. */
  readonly id: string;
  readonly syncDirectoryId: string;
  readonly fileId: string;
  readonly type: ChangeType;
  readonly time: number;
  readonly userId: string;
  /** What the file was when it changed. */
  readonly file: File;
}

/** The verdict on a content, whatever files have it. */
export interface ModerationRecord {
  /** Hexadecimal, in lower case. */
  readonly sha256: string;
  readonly size: number;
  /** 10 by a machine, 20 by a person, 30 by both, 99 after an appeal. */
  readonly level: 10 | 20 | 30 | 99;
  /** 1 normal, 2 of low sensitivity, 3 of high sensitivity. */
  readonly result: 1 | 2 | 3;
  /** What was said about it; undefined for nothing. */
  readonly detail?: string | undefined;
  readonly time: number;
}
