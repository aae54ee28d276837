// `koodrive mkdir`: new folders.
import { ERROR_FIELDS, reportOf } from "../describe-error.ts";
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
  pathPositional,
} from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";

const COLUMNS: readonly Column[] = [{ field: "status" }, { field: "path" }, { field: "id" }];

export const mkdirCommand = defineCommand({
  name: "mkdir",
  summary: "Makes folders in a space",
  positionals: [pathPositional({ says: "of the new folder, /Reports/2026", repeatable: true })],
  options: {
    parents: { says: "also the folders above it; one that is there is no mistake" },
    "dry-run": { says: "only says what would be made" },
    ...SPACE_OPTIONS,
  },
  examples: ["koodrive mkdir /Reports", "koodrive mkdir --parents /Reports/2026/May"],
  fields: ["status", "path", "id", ...ERROR_FIELDS],
  async run({ options, positionals }, context) {
    const lists = positionals.map((path) => ({ path, names: namesIn(path) }));
    const root = lists.find(({ names }) => names.length === 0);
    if (root) throw new UsageError(`${root.path}: the root of a space is there already.`);
    const space = await openSpace(options, context);
    const rows: object[] = [];
    for (const { names } of lists) {
      const path = `/${names.join("/")}`;
      try {
        rows.push(await make(space, path, options));
        context.succeed();
      } catch (error) {
        context.signal.throwIfAborted();
        rows.push({ status: "failed", path, error: reportOf(error) });
        await context.fail(path, error);
      }
    }
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
  const parent = await findFolder(space, `/${names.slice(0, -1).join("/")}`);
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
