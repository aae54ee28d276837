// `koodrive ls`: what is in a folder.
import { choiceOption } from "../arguments/kinds.ts";
import { defineCommand } from "../model/command.ts";
import { NOTHING } from "../model/result.ts";
import { outputMode } from "../output/mode.ts";
import { ENTRY_FIELDS, type Entry, LONG_COLUMNS, SHORT_COLUMNS } from "./entry.ts";
import { demandPaths, findEntry, PATH_HELP, pathPositional } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS } from "./space.ts";

export const lsCommand = defineCommand({
  name: "ls",
  summary: "Lists what is in a folder of a space",
  description:
    "All of it is listed, in the order in which the service sorts it. If the path is that of a " +
    "file, that file is listed.",
  positionals: [pathPositional({ says: `${PATH_HELP} (default /)`, optional: true })],
  options: {
    long: { says: "also the time of creation, the identifier and the SHA-256" },
    sort: choiceOption(["name", "size", "created", "modified"], "the order (default name)"),
    reverse: { says: "reverses the order" },
    ...SPACE_OPTIONS,
  },
  examples: [
    "koodrive ls",
    "koodrive ls /Plans --long --sort modified --reverse",
    "koodrive ls /Plans --json",
  ],
  fields: ENTRY_FIELDS,
  async run({ options, positionals: [path = "/"] }, context) {
    demandPaths([path]);
    const space = await openSpace(options, context);
    const entry = await findEntry(space, path);
    const sorting = { by: options.sort ?? "name", isReversed: options.reverse ?? false } as const;
    const columns = options.long ? LONG_COLUMNS : SHORT_COLUMNS;
    if (entry.kind === "file") return { kind: "rows", rows: [entry], columns };
    const entries = space.list(entry, sorting);
    if (outputMode(context.global) !== "table") return { kind: "rows", rows: entries, columns };
    const rows = await begun(entries);
    if (rows) return { kind: "rows", rows, columns };
    context.notice("The folder is empty.");
    return NOTHING;
  },
});

/** The same entries, of which the first is there; undefined if there are none. */
async function begun(entries: AsyncIterable<Entry>): Promise<AsyncIterable<Entry> | undefined> {
  const iterator = entries[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return undefined;
  return (async function* () {
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  })();
}
