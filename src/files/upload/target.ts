// Where an upload leads: to a new file, or to a new version of one.
import { ArgumentError } from "../../errors.ts";
import { faultOfName } from "../../model/file-names.ts";
import { fileTypeOf, mediaTypeOf } from "../../model/file-types.ts";
import { type OptionRules, type Rule, rules, validate, validateOptions } from "../../validate.ts";
import type { Source } from "../sources/source.ts";
import type { Transfer } from "../transfer.ts";
import { TRANSFER_RULES } from "../transfer-rules.ts";
import type { RemoteEntry } from "../trees/folder-lists.ts";
import type { ContentOptions, UploadOptions, VersionUploadOptions } from "../upload-types.ts";
import { findByName } from "./find-file.ts";
import type { UploadIdentity } from "./session.ts";

/** What the folder of a file has of its name. */
export interface Lookup {
  /** By a list that was made before. */
  listed(): Promise<RemoteEntry | undefined>;
  /**
   * After the service has called the name taken.
   *
   * @param isStale Whether what was found before is not so any more.
   */
  taken(isStale: boolean): Promise<RemoteEntry | undefined>;
}

/** What the announcement says of a target, whatever the bytes are. */
export interface Target {
  readonly kind: "file" | "version";
  readonly containerId: string;
  /** Of a version. */
  readonly fileId?: string | undefined;
  readonly shareFolderId?: string | undefined;
  /** Of a file: its folder and its name. */
  readonly parentFolder?: string;
  readonly fileName?: string;
  /** Whether the service changes a name that is taken. */
  readonly canBeRenamed?: boolean;
  /** Whether nothing is to be sent where the file is there already. */
  readonly canBeSkipped?: boolean;
  /** Where a file whose name is taken is to get a new version: that version, if there is a file. */
  readonly findVersion?: (transfer: Transfer, isStale: boolean) => Promise<Target | undefined>;
  /** By which a file that is there already is not announced. */
  readonly lookup?: Lookup | undefined;
  /** Further arguments of the operation that announces it. */
  readonly args: object;
}

export const identityOf = (
  { kind, containerId, shareFolderId }: Target,
  fileId: string,
  fileName: string | undefined,
): UploadIdentity => ({ kind, containerId, fileId, fileName, shareFolderId });

const TEXT: Rule = {
  accepts: (value) => typeof value === "string" && value !== "",
  expected: "a non-empty string",
};

const ANY_TEXT: Rule = { accepts: (value) => typeof value === "string", expected: "a string" };

const SIZE: Rule = {
  accepts: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  expected: "a whole number of bytes",
};

const DATE: Rule = {
  accepts: (value) => value instanceof Date && !Number.isNaN(value.getTime()),
  expected: "a valid Date",
};

/** What the service makes of a name that is taken. */
const AUTO_RENAME = { rename: 2, fail: 3, "skip-identical": 4, version: 3 } as const;

export const CONFLICT: Rule = {
  accepts: (value) => typeof value === "string" && Object.hasOwn(AUTO_RENAME, value),
  expected: `one of ${Object.keys(AUTO_RENAME).join(", ")}`,
};

/** What resuming takes; the rest is known by then. */
export const RESUME_RULES: OptionRules = {
  ...TRANSFER_RULES,
  size: SIZE,
  spool: rules.boolean,
  onState: rules.function,
};

const CONTENT_RULES: OptionRules = {
  ...RESUME_RULES,
  containerId: TEXT,
  instant: rules.boolean,
  mimeType: TEXT,
  createdTime: DATE,
};

const UPLOAD_RULES: OptionRules = {
  ...CONTENT_RULES,
  parentFolder: TEXT,
  fileName: TEXT,
  onConflict: CONFLICT,
  fileType: TEXT,
  description: ANY_TEXT,
  hidden: rules.boolean,
  shareFolderId: rules.headerValue,
};

const VERSION_RULES: OptionRules = { ...CONTENT_RULES, fileId: TEXT, keepForever: rules.boolean };

/** @throws {@link ArgumentError} that names the option that is missing, unknown or unusable. */
export function validateUpload(options: UploadOptions, operation: string): void {
  validateOptions(options, UPLOAD_RULES, operation);
  validate(TEXT, "containerId", options.containerId, operation);
}

/** @throws as for a file. */
export function validateVersionUpload(options: VersionUploadOptions, operation: string): void {
  validateOptions(options, VERSION_RULES, operation);
  validate(TEXT, "containerId", options.containerId, operation);
  validate(TEXT, "fileId", options.fileId, operation);
}

/**
 * @param lookup Default: a file is announced first, and looked for if its name is taken.
 * @throws {@link ArgumentError} if the file has no name, or one that the service refuses.
 */
export function fileTarget(
  source: Source,
  options: UploadOptions,
  operation: string,
  lookup?: Lookup,
): Target {
  const { containerId, shareFolderId, parentFolder = "root", description, hidden } = options;
  const fileName = options.fileName ?? source.name;
  const fault =
    fileName === undefined ? "must be given: the source has none" : faultOfName(fileName);
  if (fileName === undefined || fault)
    throw new ArgumentError("fileName", `${fault}`, { operation });
  const { fileType = fileTypeOf(fileName), onConflict = "fail" } = options;
  const content = contentArgs(source, options, mediaTypeOf(fileName));
  const place = { containerId, shareFolderId, parentFolder };
  const findVersion: Target["findVersion"] = async (transfer, isStale) => {
    const fileId = lookup
      ? fileIn(await lookup.taken(isStale))
      : await findByName(transfer, place, fileName);
    if (fileId === undefined) return undefined;
    const args = { containerId, fileId, ...content };
    return { kind: "version", containerId, fileId, shareFolderId, fileName, args };
  };
  return {
    ...{ kind: "file", ...place, fileName },
    canBeRenamed: AUTO_RENAME[onConflict] !== AUTO_RENAME.fail,
    canBeSkipped: onConflict === "skip-identical",
    ...(onConflict === "version" && { findVersion }),
    ...(onConflict !== "rename" && { lookup }),
    args: {
      ...{ containerId, fileName, fileType, parentFolder: [parentFolder] },
      ...{ autoRename: AUTO_RENAME[onConflict], ...(shareFolderId && { shareFolderId }) },
      ...content,
      ...(description !== undefined && { description }),
      ...(hidden !== undefined && { hidden }),
    },
  };
}

/** The identifier of what is no folder. */
const fileIn = (entry: RemoteEntry | undefined): string | undefined =>
  entry?.isFolder ? undefined : entry?.id || undefined;

export function versionTarget(source: Source, options: VersionUploadOptions): Target {
  const { containerId, fileId, keepForever } = options;
  const mimeType = source.name === undefined ? undefined : mediaTypeOf(source.name);
  return {
    ...{ kind: "version", containerId, fileId },
    args: {
      ...{ containerId, fileId },
      ...contentArgs(source, options, mimeType),
      ...(keepForever !== undefined && { keepPolicy: keepForever ? 1 : 0 }),
    },
  };
}

function contentArgs(source: Source, options: ContentOptions, usualType: string | undefined) {
  const mimeType = options.mimeType ?? (source.mimeType || usualType);
  const createdTime = options.createdTime?.toISOString().replace(/\.\d+Z$/, "Z");
  return {
    ...{ uploadMode: "multipart", uploadType: 1 },
    ...(mimeType !== undefined && { mimeType }),
    ...(createdTime !== undefined && { createdTime }),
  };
}
