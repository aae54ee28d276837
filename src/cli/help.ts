// What --help shows, within 80 columns.
import { EXIT_CODES } from "./exit-codes.ts";
import {
  COMMON_OPTIONS,
  OUTPUT_OPTIONS,
  SERVICE_OPTIONS,
  sharedOptions,
} from "./global-options.ts";
import type { Command, Positional } from "./model/command.ts";
import type { Option, OptionTable } from "./model/option.ts";
import { wrap } from "./output/style.ts";
import { type Entry, REGISTRY } from "./registry.ts";
import { breakLine } from "./shell-lines.ts";

const WIDTH = 80;
/** Where the explanations of options begin. */
const MARGIN = 24;

/** A name and what it is, side by side, or below one another where the name is long. */
export function entryLines(name: string, says: string): string {
  const text = wrap(says, MARGIN, WIDTH);
  const beside = name.length + 2 < MARGIN - 1;
  return beside ? `  ${name.padEnd(MARGIN - 2)}${text.trimStart()}` : `  ${name}\n${text}`;
}

export const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${title}:\n${lines.join("\n")}\n`;

export function helpOf(command: Command): string {
  const { name, summary, description, positionals = [], options, shared = {}, examples } = command;
  const { usages = [[name, ...positionals.map(formOf), "[options]"].join(" ")] } = command;
  const sections = [
    usages.map((usage) => `${wrap(`koodrive ${usage}`, 0, WIDTH)}\n`).join(""),
    `${wrap(`${summary}.`, 0, WIDTH)}\n`,
    ...(description?.split("\n\n") ?? []).map((paragraph) => `${wrap(paragraph, 0, WIDTH)}\n`),
    section(
      "Arguments",
      positionals.map((each) => entryLines(each.name, each.says)),
    ),
    section("Options", optionLines(options)),
    section(
      "Values of fields",
      Object.entries(command.meanings ?? {}).map(([field, says]) => entryLines(field, says)),
    ),
    ...(command.further ?? []).map(({ title, table }) => section(title, optionLines(table))),
    sharedLines(sharedOptions(shared, options)),
    section(
      examples.length > 1 ? "Examples" : "Example",
      examples.map((line) => breakLine(line, 2, WIDTH)),
    ),
  ];
  return sections.filter(Boolean).join("\n");
}

/** The options that commands share by their names alone: no help repeats what they are. */
function sharedLines(table: OptionTable): string {
  const forms = Object.entries(table).map(([name, option]) =>
    option.values ? `--${name}` : optionForm(name, option),
  );
  const names = wrap(forms.join(", "), 2, WIDTH);
  return `Options of all commands, which koodrive help options explains:\n${names}\n`;
}

function formOf({ name, optional, repeatable }: Positional): string {
  const form = repeatable ? `${name}...` : name;
  return optional ? `[${form}]` : form;
}

function optionLines(table: OptionTable): string[] {
  return Object.entries(table)
    .filter(([, { hidden }]) => !hidden)
    .map(([name, option]) => entryLines(optionForm(name, option), explanationOf(option)));
}

function explanationOf({ says, notes = [], required, repeatable }: Option): string {
  const all = [
    ...(required ? ["required"] : []),
    ...notes,
    ...(repeatable ? ["repeatable"] : []),
  ].join("; ");
  return all === "" ? says : `${says} [${all}]`;
}

const optionForm = (name: string, { value }: Option): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;

const linesOf = (entries: readonly Entry[]): string[] =>
  entries.map(({ path, summary }) => entryLines(path, summary));

export const groupHelp = (members: readonly Entry[]): string =>
  `${section("Commands", linesOf(members))}\nkoodrive COMMAND --help says what each takes.\n`;

export function generalHelp(): string {
  const groups = [...new Set(REGISTRY.map(({ group }) => group))];
  const lists = groups.map((group) =>
    section(group, linesOf(REGISTRY.filter((entry) => entry.group === group))),
  );
  return [
    "koodrive COMMAND [options]\n",
    "Calls Huawei Cloud KooDrive, the file and space service for enterprises.\n",
    ...lists,
    section("More", [
      entryLines("COMMAND --help", "what a command takes"),
      entryLines("help options", "the options of all commands"),
      entryLines("help exit-codes", "what the exit codes mean"),
      entryLines("help environment", "variables that it reads"),
      entryLines("--version", "the version"),
    ]),
  ].join("\n");
}

const ENVIRONMENT: readonly (readonly [name: string, says: string])[] = [
  ["KOODRIVE_ENDPOINT", "where KooDrive is"],
  ["KOODRIVE_TOKEN", "the access token of a user"],
  ["KOODRIVE_APP_ID", "with the next two: an application that signs its requests"],
  ["KOODRIVE_APP_SECRET", "its secret"],
  ["KOODRIVE_USER_ID", "the user on whose behalf it calls"],
  ["KOODRIVE_PROFILE", "the profile to use"],
  ["KOODRIVE_CONFIG", "the file that profiles are kept in"],
  ["NO_COLOR, FORCE_COLOR", "no colours; colours also where no terminal is"],
];

/** What `koodrive help` knows beside commands. */
export const TOPICS: Readonly<Record<string, () => string>> = {
  options: () =>
    [
      section("Options of all commands", optionLines(COMMON_OPTIONS)),
      section("Of commands that show data", optionLines(OUTPUT_OPTIONS)),
      section("Of commands that call the service", optionLines(SERVICE_OPTIONS)),
      `${wrap(
        "They also stand before the command, koodrive --profile night whoami, or between its words. " +
          "A command that has an option of the same name says so in its own help.",
        0,
        WIDTH,
      )}\n`,
    ].join("\n"),
  "exit-codes": () =>
    section(
      "Exit codes",
      Object.values(EXIT_CODES).map(({ code, says }) => entryLines(String(code), says)),
    ),
  environment: () =>
    `${section(
      "Environment",
      ENVIRONMENT.map(([name, says]) => entryLines(name, says)),
    )}\n${wrap(
      "An option wins over the environment, and the environment over a profile. A variable that " +
        "is empty counts as not set. The credentials of a profile are sent to the endpoint of " +
        "that profile alone. koodrive whoami shows what is in effect.",
      0,
      WIDTH,
    )}\n`,
};
