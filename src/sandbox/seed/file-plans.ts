// The files that a seed has in a space, checked and as a list.
import { ArgumentError } from "../../errors.ts";
import { fileTypeOf, mediaTypeOf } from "../../model/file-types.ts";
import { rules, validate } from "../../validate.ts";
import { millisecondsOf } from "../world/moments.ts";
import { faultOfPath } from "../world/paths.ts";
import {
  SEED_TIME,
  type SeedContent,
  type SeedFile,
  type SeedFileInfo,
  type SeedFolder,
} from "./seed.ts";
import { checkShape } from "./shape.ts";
import { fileInfoShape, fileShape } from "./shapes.ts";

/** What is in a space. */
export interface FilePlan {
  /** Each folder before what is in it. */
  readonly files: readonly PlannedFile[];
  /** Bytes of all versions. */
  readonly size: number;
}

/** A file, or a folder, which has no content. */
export interface PlannedFile {
  /** From the root of the space. That of a folder ends in `/`. */
  readonly path: string;
  /** The path of the folder that it is in; empty for the root. */
  readonly folder: string;
  readonly name: string;
  readonly info: SeedFileInfo;
  readonly createdTime: number;
  readonly editedTime: number;
  /** All versions, the newest last. None for a folder. */
  readonly contents: readonly SeedContent[];
  /** Undefined for a folder. */
  readonly fileType: string | undefined;
  readonly mimeType: string | undefined;
}

/** What there is by its path; undefined for a folder of which nothing is said. */
type Found = Map<string, SeedFile | SeedFileInfo | undefined>;

/**
 * @param place Where the seed has the files.
 * @throws {@link ArgumentError} that names the first of them that is wrong.
 */
export function planFiles(place: string, tree: SeedFolder): FilePlan {
  const found: Found = new Map();
  addFolder(found, place, "", tree);
  let bytes = 0;
  const files = Array.from(found, ([path, info = {}]) => {
    const file = planFile(path, info);
    for (const { text = "", size = utf8.encode(text).length } of file.contents) bytes += size;
    return file;
  });
  return { files, size: bytes };
}

function planFile(path: string, info: SeedFile | SeedFileInfo): PlannedFile {
  const isFolder = path.endsWith("/");
  const end = isFolder ? path.length - 1 : path.length;
  const start = path.lastIndexOf("/", end - 1) + 1;
  const [folder, name] = [path.slice(0, start), path.slice(start, end)];
  const { createdTime = SEED_TIME, editedTime = createdTime } = info;
  return {
    ...{ path, folder, name, info },
    createdTime: millisecondsOf(createdTime),
    editedTime: millisecondsOf(editedTime),
    contents: isFolder ? [] : contentsOf(info),
    fileType: isFolder ? undefined : fileTypeOf(name),
    mimeType: isFolder ? undefined : mediaTypeOf(name),
  };
}

const utf8 = new TextEncoder();

export const placeOf = (place: string, path: string): string => `${place}[${JSON.stringify(path)}]`;

function addFolder(found: Found, place: string, prefix: string, tree: SeedFolder): void {
  validate(rules.object, prefix ? placeOf(place, prefix) : place, tree);
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined) continue;
    const path = prefix + key;
    const itsPlace = placeOf(place, path);
    if (key === ".") {
      checkShape(fileInfoShape, itsPlace, value);
      if (found.get(prefix)) throw new ArgumentError(itsPlace, "must be there once");
      if (!prefix) throw new ArgumentError(itsPlace, "must be in a folder: the root has no more");
      found.set(prefix, value as SeedFileInfo);
      continue;
    }
    const fault = faultOfPath(path);
    if (fault) throw new ArgumentError(itsPlace, fault);
    addPath(found, itsPlace, path);
    if (key.endsWith("/")) addFolder(found, place, path, value as SeedFolder);
    else found.set(path, fileOf(itsPlace, value));
  }
}

/** Adds a path and the folders on its way. */
function addPath(found: Found, place: string, path: string): void {
  for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1)) {
    const folder = path.slice(0, end + 1);
    if (found.has(path.slice(0, end))) throw taken(place);
    if (!found.has(folder)) found.set(folder, undefined);
  }
  if (path.endsWith("/")) return;
  if (found.has(path) || found.has(`${path}/`)) throw taken(place);
}

const taken = (place: string): ArgumentError =>
  new ArgumentError(place, "must have another name than the others in its folder");

function fileOf(place: string, value: unknown): SeedFile {
  checkShape(fileShape, place, value);
  const file =
    typeof value === "object" ? (value as SeedFile) : contentOf(value as string | number);
  for (const { text, size = 0 } of contentsOf(file)) {
    if (text === "" && size > 0) {
      throw new ArgumentError(place, `must have a text to make ${size} bytes of`);
    }
  }
  return file;
}

const contentOf = (given: string | number | SeedContent): SeedContent => {
  if (typeof given === "object") return given;
  return typeof given === "string" ? { text: given } : { size: given };
};

const contentsOf = (file: SeedFile): SeedContent[] => [
  ...(file.versions ?? []).map(contentOf),
  file,
];
