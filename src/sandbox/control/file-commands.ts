// Files without uploads: made, found, read and changed in ways that no operation has.

import { ArgumentError } from "../../errors.ts";
import type { Rule } from "../../validate.ts";
import { fromBase64, toBase64 } from "../bytes/base64.ts";
import { type ByteStore, collect, readAll } from "../bytes/byte-store.ts";
import { sha256Hex } from "../bytes/hash.ts";
import { MAX_TEXT_SIZE, textContent } from "../bytes/text-blob.ts";
import { fileDescription, fileText } from "../seed/shapes.ts";
import { settle } from "../state.ts";
import type { File } from "../world/file-rows.ts";
import { filesBelow, isFolder, purgeFile, putFile, usedBy } from "../world/files.ts";
import { millisecondsOf, pointInTime } from "../world/moments.ts";
import { FOLDER_TYPE, SMART_FOLDER_TYPE } from "../world/new-files.ts";
import { faultOfPath, pathOf } from "../world/paths.ts";
import { spacesOf } from "../world/spaces.ts";
import { all, find, select } from "../world/table.ts";
import { values } from "../world/tree.ts";
import type { World } from "../world/world.ts";
import { addFile, type FilePlace, type NewContent } from "./add-file.ts";
import { boolean, required, text, wholeNumber } from "./argument-rules.ts";
import { type ClearedVersions, clearVersions, type VersionClearing } from "./clear-versions.ts";
import { type ArgumentRule, type CommandTable, changeWorld, command } from "./command.ts";
import { type Page, pageArguments, pageOf } from "./page.ts";
import { spaceOf } from "./space-of.ts";
import { userOf } from "./user-of.ts";

export interface NewFile extends FilePlace {
  /** The content, in UTF-8. Default: nothing, or zeros up to `size`. */
  text?: string | undefined;
  /** Bytes, to 1 GiB: of the text, over and over. Default: the text once. */
  size?: number | undefined;
  /** The content in Base64, in place of `text` and `size`. */
  base64?: string | undefined;
}

/** A file or folder, and where it is. */
export interface FileInfo extends File {
  /** From the root of its space, that of a folder with `/` at its end: `Plans/plan.txt`. */
  readonly path: string;
}

export interface FileFilter {
  /** Its space. */
  containerId?: string | undefined;
  /** A user whose individual space it is in. */
  userId?: string | undefined;
  /** The whole name. */
  name?: string | undefined;
  /** The whole path, as {@link FileInfo} has it. */
  path?: string | undefined;
}

export interface FilePage extends FileFilter, Page {}

export interface FileQuery extends FileFilter {
  fileId?: string | undefined;
}

/** The bytes of a file, to look at. */
export interface FileBytes {
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What they are in UTF-8. */
  readonly text: string;
  readonly base64: string;
}

export interface FileChanges {
  fileId: string;
  /** Up to 512 characters, without emoji. Default: as before, as for all that is left out. */
  description?: string | undefined;
  hidden?: boolean | undefined;
  /** Of a folder: whether it is a smart one. */
  smart?: boolean | undefined;
  /** ISO 8601 with a time zone, or milliseconds since 1970. */
  createdTime?: string | number | undefined;
}

/** Larger files are for downloads. */
const MAX_READ = 16 * 1024 * 1024;

const filePath: ArgumentRule = {
  accepts: (value) => typeof value === "string" && faultOfPath(value) === undefined,
  expected: "a path such as Plans/plan.txt, that of a folder with / at its end",
  hint: (value) => (typeof value === "string" ? `it ${faultOfPath(value)}` : undefined),
};

const base64: Rule = {
  accepts: (value) =>
    typeof value === "string" && value.length % 4 === 0 && /^[A-Za-z\d+/]*={0,2}$/.test(value),
  expected: "Base64 with its padding",
};

function fileOf(world: World, fileId: string): File {
  const file = find(world.files, fileId);
  if (file) return file;
  throw new ArgumentError("fileId", `must be that of a file; there is no ${fileId}`);
}

const infoOf = (world: World, file: File): FileInfo => ({ ...file, path: pathOf(world, file) });

function* filesWith(world: World, filter: FileFilter): Generator<File> {
  const { name, path } = filter;
  for (const file of filesOfSpaces(world, filter)) {
    if (name !== undefined && file.name !== name) continue;
    if (path !== undefined && !path.includes(file.name)) continue;
    if (path === undefined || pathOf(world, file) === path) yield file;
  }
}

/** Those of one space, of a user's individual spaces, or all. */
function* filesOfSpaces(world: World, { containerId, userId }: FileFilter): Generator<File> {
  if (containerId === undefined && userId === undefined) return yield* all(world.files);
  const spaces =
    userId === undefined
      ? [spaceOf(world, containerId ?? "")]
      : values(spacesOf(world, 1, userOf(world, userId).id));
  for (const space of spaces) {
    if (containerId !== undefined && space.containerId !== containerId) continue;
    yield* values(select(world.files, "space", space.containerId));
  }
}

function findOne(world: World, { fileId, ...filter }: FileQuery): File | undefined {
  const files = filesWith(world, filter);
  if (fileId === undefined) return files.next().value;
  return [...files].find(({ id }) => id === fileId);
}

/** The content that the arguments give; undefined for a folder. */
async function contentOf(
  store: ByteStore,
  { path, text: given, size, base64: encoded }: NewFile,
): Promise<NewContent | undefined> {
  const isGiven = given !== undefined || size !== undefined;
  if (path.endsWith("/")) {
    if (!isGiven && encoded === undefined) return undefined;
    throw new ArgumentError("path", "must not end in /: a folder has no content");
  }
  if (encoded === undefined) {
    if (given === "" && size) throw new ArgumentError("text", "must have characters to repeat");
    return textContent(given, size);
  }
  if (isGiven) throw new ArgumentError("base64", "must not stand beside text or size");
  const bytes = fromBase64(encoded);
  const writer = store.write(bytes.length);
  await writer.write(bytes);
  return { sha256: sha256Hex(bytes), blobs: [await writer.finish()] };
}

export const fileCommands = {
  /**
   * Adds a file, and the folders on its way. A file that is there already gets another version. A
   * path that ends in `/` is that of a folder.
   */
  addFile: command<NewFile, Promise<FileInfo>>({
    arguments: {
      containerId: text,
      userId: text,
      path: required(filePath),
      text: fileText,
      size: wholeNumber(0, MAX_TEXT_SIZE),
      base64,
    },
    waits: true,
    async run(state, input) {
      const content = await contentOf(state.settings.store, input);
      return changeWorld((world) => {
        const [next, file] = addFile(world, input, content);
        return [next, infoOf(next, file)];
      })(state, input);
    },
  }),

  /** Files and folders in the order of their making, by 100 unless more are asked for. */
  listFiles: command<FilePage, readonly FileInfo[]>({
    arguments: { containerId: text, userId: text, name: text, path: text, ...pageArguments },
    reads: true,
    run(state, { offset, limit, ...filter }) {
      const world = settle(state);
      const files = pageOf(filesWith(world, filter), { offset, limit });
      return files.map((file) => infoOf(world, file));
    },
  }),

  /** The first file or folder that has all that is given. An ArgumentError says that none has. */
  findFile: command<FileQuery, FileInfo>({
    arguments: { fileId: text, containerId: text, userId: text, name: text, path: text },
    reads: true,
    run(state, query) {
      const world = settle(state);
      const file = findOne(world, query);
      if (file) return infoOf(world, file);
      const [argument = "fileId"] = Object.keys(query);
      const problem = `must be that of a file; none has ${JSON.stringify(query)}`;
      throw new ArgumentError(argument, problem);
    },
  }),

  /** The bytes of the newest version of a file, up to 16 MiB. */
  readFile: command<{ fileId: string }, Promise<FileBytes>>({
    arguments: { fileId: required(text) },
    reads: true,
    waits: true,
    async run(state, { fileId }) {
      const world = settle(state);
      const { versionId = "", size, sha256: digest } = fileOf(world, fileId);
      const content = find(world.contents, find(world.versions, versionId)?.contentId ?? "");
      if (!content)
        throw new ArgumentError("fileId", "must be that of a file, is that of a folder");
      if (size > MAX_READ) {
        throw new ArgumentError("fileId", `must be of at most ${MAX_READ} bytes, is of ${size}`);
      }
      const bytes = await collect(readAll(state.settings.store, content.blobs));
      const decoded = new TextDecoder().decode(bytes);
      return { size, sha256: digest, text: decoded, base64: toBase64(bytes) };
    },
  }),

  /** Changes what no operation changes of a file or folder. */
  updateFile: command<FileChanges, FileInfo>({
    arguments: {
      fileId: required(text),
      description: fileDescription,
      hidden: boolean,
      smart: boolean,
      createdTime: pointInTime,
    },
    run: changeWorld((world, { fileId, smart, createdTime, ...changes }) => {
      const before = fileOf(world, fileId);
      if (smart !== undefined && !isFolder(before)) {
        throw new ArgumentError("smart", "must be given for a folder alone");
      }
      const { description = before.description, hidden = before.hidden } = changes;
      const file: File = {
        ...{ ...before, description, hidden },
        ...(smart !== undefined && { fileType: smart ? SMART_FOLDER_TYPE : FOLDER_TYPE }),
        ...(createdTime !== undefined && { createdTime: millisecondsOf(createdTime) }),
      };
      const next = putFile(world, file, "update");
      return [next, infoOf(next, file)];
    }),
  }),

  /**
   * Removes a file or a folder with all below it for good, past the recycle bin and whoever may:
   * the answer says how many files and folders, and how many bytes in all their versions.
   */
  removeFile: command<{ fileId: string }, { removed: number; bytes: number }>({
    arguments: { fileId: required(text) },
    run: changeWorld((world, { fileId }) => {
      const file = fileOf(world, fileId);
      const removed = [...filesBelow(world, file)].length;
      return [purgeFile(world, file), { removed, bytes: usedBy(world, file) }];
    }),
  }),

  /**
   * Removes versions as the service does by itself in time: not the newest of a file, and none that
   * is kept forever.
   */
  clearVersions: command<VersionClearing, ClearedVersions>({
    arguments: { containerId: text, keep: wholeNumber(0) },
    run: changeWorld(clearVersions),
  }),
} as const satisfies CommandTable;
