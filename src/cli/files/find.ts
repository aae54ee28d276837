// `koodrive find`: files and folders below a folder that fit.
import { textIn } from "../../files/download/answered.ts";
import { choiceOption, textOption } from "../arguments/kinds.ts";
import { momentOption } from "../arguments/times.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { type OptionTable, type OptionValues, WrongValue } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import {
  below,
  ENTRY_FIELDS,
  type Entry,
  entryOf,
  PATH_COLUMNS,
  pathIn,
  ROOT,
  withoutName,
} from "./entry.ts";
import { demandPaths, findFolder, PATH_HELP, pathPositional } from "./remote-path.ts";
import { openSpace, SPACE_OPTIONS, type Space } from "./space.ts";
import { entriesBelow } from "./tree.ts";
import { sizeOption } from "./units.ts";

const CONDITIONS = {
  name: {
    ...textOption("GLOB", "the name, '*.pdf', or the path, 'Plans/**'", "a pattern"),
    repeatable: true,
  },
  "ignore-case": { says: "makes --name ignore upper and lower case" },
  type: choiceOption(["file", "folder"], "only files, or only folders"),
  larger: sizeOption("files of more bytes than 1500, 10M, 1.5G"),
  smaller: sizeOption("files of fewer bytes"),
  newer: momentOption("changed since 2026-01-31, today, 2026-01-31T08:00Z, or within 7d"),
  older: momentOption("changed before that"),
} satisfies OptionTable;

/** What the service takes. */
const LONGEST_SEARCH = 80;

export const findCommand = defineCommand({
  name: "find",
  summary: "Finds files and folders below a folder of a space",
  description:
    "It goes through all folders, so that it finds what is there at this moment. With --search the " +
    "service's own search is asked for a text in names: that is faster in large spaces, but what " +
    "it takes for a match is the service's matter, and it may not know yet what has just come.\n\n" +
    "A day begins at midnight of this machine's time zone, which is also that of times in a table. " +
    "JSON and CSV have times in UTC, as the service writes them.",
  positionals: [pathPositional({ says: `${PATH_HELP} (default /)`, optional: true })],
  options: {
    ...CONDITIONS,
    search: {
      value: "TEXT",
      says: "what the search of the service looks for",
      read(text: string) {
        if (text === "" || text.length > LONGEST_SEARCH) {
          throw new WrongValue(`is a text of up to ${LONGEST_SEARCH} characters`);
        }
        return text;
      },
    },
    ...SPACE_OPTIONS,
  },
  examples: [
    "koodrive find --name '*.pdf' --larger 10M",
    "koodrive find /Plans --type file --newer 7d --json",
    "koodrive find --search budget --type file",
  ],
  fields: ENTRY_FIELDS,
  async run({ options, positionals: [path = "/"] }, context) {
    demandPaths([path]);
    const fits = await createCondition(options, context);
    const space = await openSpace(options, context);
    const folder = await findFolder(space, path);
    const all =
      options.search === undefined
        ? entriesBelow(space, folder, undefined, context)
        : searched(space, folder, options.search, context);
    const rows = only(all, (entry) => fits(entry, pathIn(folder, entry)));
    return { kind: "rows", rows, columns: PATH_COLUMNS, isLookup: true };
  },
});

async function* only(
  entries: AsyncIterable<Entry>,
  fits: (entry: Entry) => boolean,
): AsyncGenerator<Entry> {
  for await (const entry of entries) if (fits(entry)) yield entry;
}

async function createCondition(
  options: OptionValues<typeof CONDITIONS>,
  { now }: Context,
): Promise<(entry: Entry, path: string) => boolean> {
  const { name, type, larger, smaller, newer, older } = options;
  const hasName =
    name &&
    (await import("./glob.ts")).createMatcher(name, {
      isCaseIgnored: options["ignore-case"] ?? false,
    });
  const from = newer?.(now()).from;
  const to = older?.(now()).from;
  if (Number(larger) >= Number(smaller)) throw new UsageError(nothingBetween("larger", "smaller"));
  if (Number(from) >= Number(to)) throw new UsageError(nothingBetween("newer", "older"));
  return ({ kind, size = Number.NaN, modified = "" }, path) =>
    (type === undefined || kind === type) &&
    (larger === undefined || size > larger) &&
    (smaller === undefined || size < smaller) &&
    (from === undefined || Date.parse(modified) >= from) &&
    (to === undefined || Date.parse(modified) < to) &&
    (hasName?.(path) ?? true);
}

const nothingBetween = (one: string, other: string): string =>
  `Nothing is between --${one} and --${other}: nothing can be found.`;

async function* searched(
  { koodrive, containerId, isPersonal }: Space,
  folder: Entry,
  keyWord: string,
  { notice }: Context,
): AsyncGenerator<Entry> {
  const files = koodrive.files.search.all({
    searchType: isPersonal ? "personal" : "team",
    filter: { containerId, keyWord, parentFolder: folder.id },
    recursived: true,
  });
  let isTold = false;
  for await (const file of files) {
    const namePath = textIn(Object(file).namePath) ?? "";
    const entry = entryOf(file, folderIn(namePath, containerId));
    if (entry) yield entry;
    else if (!isTold) notice(withoutName("in its search"));
    isTold ||= !entry;
  }
}

/**
 * The path of the folder that a result is in. Whether it begins with the name of the root is not
 * published; `files.getFullPath` has it, as `root` and the identifier of the space.
 */
function folderIn(namePath: string, containerId: string): string {
  const names = namePath.split("/").filter(Boolean).slice(0, -1);
  const isRooted = names[0] === `root${containerId}`;
  return names.slice(isRooted ? 1 : 0).reduce(below, ROOT.path);
}
