// `koodrive ls`: what is in a folder.
import { choiceOption } from "../arguments/kinds.ts";
import { defineCommand } from "../model/command.ts";
import { ENTRY_FIELDS, LONG_COLUMNS, SHORT_COLUMNS } from "./entry.ts";
import { demandPaths, findEntry, PATH_HELP, pathPositional } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS } from "./space.ts";

export const lsCommand = defineCommand({
  name: "ls",
  summary: "Lists what is in a folder of a space",
  description:
    "All of it is listed, in the order in which the service sorts it. Of a file, that file is.",
  positionals: [pathPositional({ says: `${PATH_HELP} (default /)`, optional: true })],
  options: {
    long: { says: "also the time of creation, the identifier and the SHA-256" },
    sort: choiceOption(["name", "size", "created", "modified"], "the order (default name)"),
    reverse: { says: "the other way round" },
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
    const rows = entry.kind === "folder" ? space.list(entry, sorting) : [entry];
    return { kind: "rows", rows, columns: options.long ? LONG_COLUMNS : SHORT_COLUMNS };
  },
});
