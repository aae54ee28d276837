// A file or folder of a space, as commands show it.
import type { Column } from "../model/result.ts";
import { showSize, showTime } from "./units.ts";

/** In JSON and CSV it has these fields, those that are known. */
export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
  /** Bytes of a file. */
  readonly size?: number;
  /** When it was last changed, as the service writes it. */
  readonly modified?: string;
  readonly created?: string;
  /** From the root of its space, each name after a slash. */
  readonly path: string;
  readonly id: string;
  readonly sha256?: string;
}

/** The names of these fields. */
export const ENTRY_FIELDS: readonly string[] = [
  ...["name", "kind", "size", "modified", "created", "path", "id", "sha256"],
];

/** A file as lists, searches and details have it. */
export interface ListedFile {
  readonly id?: string;
  readonly fileName?: string;
  readonly fileType?: string;
  readonly mimeType?: string;
  readonly size?: string | number;
  readonly sha256?: string;
  readonly createdTime?: string;
  readonly editedTime?: string;
  readonly updateTime?: string;
}

export const ROOT: Entry = { id: "root", name: "", path: "/", kind: "folder" };

/** Folders, and smart ones. */
const FOLDER_TYPES = ["10", "11"];
const FOLDER_MEDIA_TYPE = "application/vnd.huawei-apps.folder";

/** @param above The path of the folder that it is in. */
export function entryOf(file: ListedFile, above: string): Entry {
  const { id = "", fileName: name = "", fileType = "", mimeType, size, sha256 } = file;
  const isFolder = FOLDER_TYPES.includes(fileType) || mimeType === FOLDER_MEDIA_TYPE;
  const modified = file.editedTime ?? file.updateTime;
  return {
    ...{ name, kind: isFolder ? "folder" : "file" },
    ...(!isFolder && size !== undefined && { size: Number(size) }),
    ...(modified !== undefined && { modified }),
    ...(file.createdTime !== undefined && { created: file.createdTime }),
    ...{ path: below(above, name), id },
    ...(!isFolder && sha256 !== undefined && { sha256 }),
  };
}

/** The path of a name in a folder. */
export const below = (folder: string, name: string): string =>
  `${folder === "/" ? "" : folder}/${name}`;

/** The path of what is below a folder, from there on. */
export const pathIn = (folder: Entry, { path }: Entry): string =>
  path.slice(folder.path === "/" ? 1 : folder.path.length + 1);

const KIND: Column = { field: "kind" };
const SIZE: Column = { field: "size", show: showSize, align: "right" };
const MODIFIED: Column = { field: "modified", show: showTime };

export const SHORT_COLUMNS: readonly Column[] = [
  { field: "name", isText: true },
  KIND,
  SIZE,
  MODIFIED,
];
export const PATH_COLUMNS: readonly Column[] = [{ field: "path" }, KIND, SIZE, MODIFIED];
export const LONG_COLUMNS: readonly Column[] = [
  ...SHORT_COLUMNS,
  { field: "created", show: showTime },
  { field: "id" },
  { field: "sha256", isOptional: true },
];
