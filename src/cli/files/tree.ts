// `koodrive tree`: a folder with all that is in it, as a tree.
import { countOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { counted } from "../output/counted.ts";
import { outputMode } from "../output/mode.ts";
import { printable } from "../output/style.ts";
import { ENTRY_FIELDS, type Entry, PATH_COLUMNS } from "./entry.ts";
import { demandPaths, findFolder, PATH_HELP, pathPositional } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { showSize } from "./units.ts";
import { walkFolder } from "./walk.ts";

export const treeCommand = defineCommand({
  name: "tree",
  summary: "Shows a folder of a space with all that is in it",
  description: "With --json, --csv or --fields it is a list, each folder before what is in it.",
  positionals: [pathPositional({ says: `${PATH_HELP} (default /)`, optional: true })],
  options: {
    depth: countOption("N", "how many levels to show (default: all)"),
    ...SPACE_OPTIONS,
  },
  examples: ["koodrive tree", "koodrive tree /Plans --depth 2", "koodrive tree --json"],
  fields: ENTRY_FIELDS,
  async run({ options, positionals: [path = "/"] }, context) {
    demandPaths([path]);
    const space = await openSpace(options, context);
    const folder = await findFolder(space, path);
    const isDrawn = outputMode(context.global) === "table" && !context.global.fields;
    if (isDrawn) return { kind: "text", text: await draw(space, folder, options.depth, context) };
    const rows = entriesBelow(space, folder, options.depth, context);
    return { kind: "rows", rows, columns: PATH_COLUMNS, isLookup: true };
  },
});

/** What is below a folder. A folder that cannot be listed is a failure, and the rest goes on. */
export async function* entriesBelow(
  space: Space,
  folder: Entry,
  depth: number | undefined,
  context: Context,
): AsyncGenerator<Entry> {
  for await (const { entry, error } of walkFolder(space, folder, { depth })) {
    if (error !== undefined) {
      await context.fail(entry.path, error);
      continue;
    }
    context.succeed();
    yield entry;
  }
}

interface Node {
  readonly entry: Entry;
  readonly inner: Node[];
}

async function draw(
  space: Space,
  folder: Entry,
  depth: number | undefined,
  context: Context,
): Promise<string> {
  const root: Node = { entry: folder, inner: [] };
  const nodes = new Map([[folder.path, root]]);
  const counts = { file: 0, folder: 0 };
  for await (const entry of entriesBelow(space, folder, depth, context)) {
    const node = { entry, inner: [] };
    const above = entry.path.slice(0, entry.path.length - entry.name.length - 1) || "/";
    nodes.get(above)?.inner.push(node);
    if (entry.kind === "folder") nodes.set(entry.path, node);
    counts[entry.kind] += 1;
  }
  context.notice(`${counted(counts.folder, "folder")}, ${counted(counts.file, "file")}`);
  return [printable(folder.path), ...branches(root, ""), ""].join("\n");
}

function branches({ inner }: Node, margin: string): string[] {
  return inner.flatMap((node, index) => {
    const isLast = index === inner.length - 1;
    const { name, kind, size } = node.entry;
    const shown = kind === "folder" ? `${printable(name)}/` : printable(name);
    const line = `${margin}${isLast ? "└── " : "├── "}${shown}`;
    const told = size === undefined ? line : `${line}  ${showSize(size)}`;
    return [told, ...branches(node, margin + (isLast ? "    " : "│   "))];
  });
}
