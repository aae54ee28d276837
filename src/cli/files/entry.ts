// A file or folder of a space, as commands show it.
import { sizeIn, textIn } from "../../files/download/answered.ts";
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

export const ROOT: Entry = { id: "root", name: "", path: "/", kind: "folder" };

/** Folders, and smart ones. */
const FOLDER_TYPES = ["10", "11"];
const FOLDER_MEDIA_TYPE = "application/vnd.huawei-apps.folder";

/**
 * A file as lists, searches and details have it, as far as its fields are of their types. Undefined
 * for what has no name or no identifier: nothing can be done with it.
 *
 * @param above The path of the folder that it is in.
 */
export function entryOf(file: unknown, above: string): Entry | undefined {
  const { fileName, fileType, mimeType, ...fields } = Object(file) as Record<string, unknown>;
  const id = textIn(fields.id);
  const name = textIn(fileName);
  if (id === undefined || name === undefined) return undefined;
  const isFolder = FOLDER_TYPES.includes(String(fileType)) || mimeType === FOLDER_MEDIA_TYPE;
  const size = isFolder ? undefined : sizeIn(fields.size);
  const sha256 = isFolder ? undefined : textIn(fields.sha256);
  const modified = textIn(fields.editedTime) ?? textIn(fields.updateTime);
  const created = textIn(fields.createdTime);
  return {
    ...{ name, kind: isFolder ? "folder" : "file" },
    ...(size !== undefined && { size }),
    ...(modified !== undefined && { modified }),
    ...(created !== undefined && { created }),
    ...{ path: below(above, name), id },
    ...(sha256 !== undefined && { sha256 }),
  };
}

/** What is told once of a folder, or of a search. */
export const withoutName = (where: string): string =>
  `The service listed something without a name or an identifier ${where}: it is left out.`;

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
export const PATH_COLUMNS: readonly Column[] = [
  { field: "path", isPath: true },
  KIND,
  SIZE,
  MODIFIED,
];
export const LONG_COLUMNS: readonly Column[] = [
  ...SHORT_COLUMNS,
  { field: "created", show: showTime },
  { field: "id" },
  { field: "sha256", isOptional: true },
];
