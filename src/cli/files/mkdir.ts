// `koodrive mkdir`: new folders.
import { ERROR_FIELDS } from "../describe-error.ts";
import { defineCommand } from "../model/command.ts";
import type { Column } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import {
  createFolder,
  findEntry,
  findFolder,
  lookFor,
  makeFolders,
  NotFoundError,
  namesIn,
  namesToMake,
  pathPositional,
  withParents,
} from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { untilEnded } from "./until-ended.ts";

const COLUMNS: readonly Column[] = [
  { field: "status" },
  { field: "path", isPath: true },
  { field: "id" },
];

export const mkdirCommand = defineCommand({
  name: "mkdir",
  summary: "Makes folders in a space",
  positionals: [pathPositional({ says: "of the new folder, /Reports/2026", repeatable: true })],
  options: {
    parents: { says: "also makes the folders above it, and accepts a folder that exists" },
    "dry-run": { says: "only says what would be made" },
    ...SPACE_OPTIONS,
  },
  examples: ["koodrive mkdir /Reports", "koodrive mkdir --parents /Reports/2026/May"],
  fields: ["status", "path", "id", ...ERROR_FIELDS],
  async run({ options, positionals }, context) {
    const lists = positionals.map((path) => ({ path, names: namesToMake(path) }));
    const root = lists.find(({ names }) => names.length === 0);
    if (root) throw new UsageError(`${root.path}: the root of a space is there already.`);
    const space = await openSpace(options, context);
    const paths = lists.map(({ names }) => `/${names.join("/")}`);
    const rows = untilEnded(paths, context, (path) => make(space, path, options));
    return { kind: "rows", rows, columns: COLUMNS };
  },
});

async function make(
  space: Space,
  path: string,
  { parents, "dry-run": isDry }: { parents?: boolean; "dry-run"?: boolean },
): Promise<object> {
  if (parents && !isDry) {
    const { folder, isNew } = await makeFolders(space, path);
    return { status: isNew ? "made" : "there", path, id: folder.id };
  }
  if (parents) return { status: (await isThere(space, path)) ? "there" : "to make", path };
  const names = namesIn(path);
  const name = names.at(-1) ?? "";
  const parent = await findFolder(space, `/${names.slice(0, -1).join("/")}`).catch((error) => {
    throw withParents(error);
  });
  if (!isDry) return { status: "made", path, id: (await createFolder(space, parent, name)).id };
  return { status: (await lookFor(space, parent, name)) ? "there" : "to make", path };
}

async function isThere(space: Space, path: string): Promise<boolean> {
  try {
    return (await findEntry(space, path)).kind === "folder";
  } catch (error) {
    if (error instanceof NotFoundError) return false;
    throw error;
  }
}
