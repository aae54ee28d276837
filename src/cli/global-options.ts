// The options that commands share.
import { choiceOption, countOption, textOption } from "./arguments/kinds.ts";
import type { Command } from "./model/command.ts";
import { type OptionTable, type OptionValues, WrongValue } from "./model/option.ts";

export const OUTPUT_OPTIONS = {
  output: choiceOption(["table", "json", "jsonl", "csv"], "how data is written (default table)"),
  json: { says: "short for --output json" },
  csv: { says: "short for --output csv" },
  bom: { says: "CSV begins with a byte order mark, by which Excel knows that it is UTF-8" },
  fields: {
    value: "A,B.C",
    says: "the fields to show, those of inner objects with dots",
    read(text: string): readonly string[] {
      const names = text.split(",").map((name) => name.trim());
      if (names.includes("")) throw new WrongValue("is a list of names with commas between");
      return names;
    },
  },
} satisfies OptionTable;

export const SERVICE_OPTIONS = {
  profile: textOption("NAME", "the profile to use (koodrive profiles)", "the name of a profile"),
  endpoint: textOption("URL", "where KooDrive is", "an address"),
  timeout: countOption(
    "SECONDS",
    "for a call with its repetitions, not for a transfer (default 30)",
    { digits: 6 },
  ),
  debug: { says: "writes each request and answer to stderr, without secrets" },
} satisfies OptionTable;

export const COMMON_OPTIONS = {
  quiet: { says: "nothing on stderr but errors and questions" },
  color: choiceOption(["auto", "always", "never"], "colours (default auto: on a terminal)"),
  help: { says: "shows this help" },
} satisfies OptionTable;

export const SHARED_OPTIONS = { ...OUTPUT_OPTIONS, ...SERVICE_OPTIONS, ...COMMON_OPTIONS };

export type GlobalValues = OptionValues<typeof SHARED_OPTIONS>;

/** All options of a command: its own, and those that it shares. */
export function optionsOf({ options, shared = {} }: Command): OptionTable {
  return { ...options, ...sharedOptions(shared, options) };
}

/** Those that a command shares, without those for which it has an option of its own. */
export function sharedOptions(
  { output = true, service = true }: NonNullable<Command["shared"]>,
  own: OptionTable,
): OptionTable {
  const all = {
    ...(output && OUTPUT_OPTIONS),
    ...(service && SERVICE_OPTIONS),
    ...COMMON_OPTIONS,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => !Object.hasOwn(own, name)));
}
