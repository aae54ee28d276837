// The options of `koodrive sandbox`: how each is written, what it is for, and how it is read.
import { choiceOption, countOption, portOption, textOption } from "../arguments/kinds.ts";
import { readArguments } from "../arguments/read.ts";
import { type OptionTable, type OptionValues, WrongValue } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";

const WORLDS = ["demo", "empty", "large"] as const;

type WorldName = (typeof WORLDS)[number];

/** What `createSandbox` takes, as far as the command can say it. */
export interface SandboxChoice {
  /** A name or, from a file, a seed. */
  world?: WorldName | object;
  allowedHosts?: string[];
  cors?: "*" | false | string[];
  quirks?: "all" | "none" | string[] | { random: number };
  control?: boolean;
  examples?: boolean;
  pageSize?: number;
  minPartSize?: number;
  addressLifetime?: number;
}

export interface CommandOptions {
  port: number;
  host: string;
  /** In place of `sandbox.world`, the path of a file with a seed. */
  seedFile?: string;
  /** The directory that the sandbox is kept in; undefined for one in memory. */
  data?: string;
  sandbox: SandboxChoice;
  /** Whether each request has a line. */
  log: boolean;
}

export const OPTIONS = {
  port: portOption(4010),
  host: textOption(
    "HOST",
    "where it listens, 0.0.0.0: all (default 127.0.0.1)",
    "a name or an address",
  ),
  world: choiceOption(WORLDS, "the world it begins with (default demo)"),
  "seed-file": textOption(
    "FILE.json",
    "a world of your own, in place of --world",
    "the path of a JSON file",
  ),
  data: textOption(
    "DIRECTORY",
    "where its world is kept, for the next start too",
    "the path of a directory",
  ),
  "allow-host": {
    value: "NAME",
    repeatable: true,
    says: "a name beside localhost to control it by",
  },
  cors: {
    value: "ORIGIN|*|none",
    repeatable: true,
    says: "pages that may read answers (default local)",
  },
  quirks: {
    value: "all|none|ID,ID|random=N",
    says: "answers in documented variants (default none)",
    read: readQuirks,
  },
  "page-size": countOption("N", "the most elements of a page of any list (default any)"),
  "min-part-size": countOption("BYTES", "the smallest part, except for the last (default 5 MiB)", {
    ...{ from: 0, digits: 10 },
  }),
  "address-lifetime": countOption(
    "SECONDS",
    "how long upload and download addresses are valid (default 3600)",
    {
      digits: 6,
    },
  ),
  "no-examples": { says: "operations that it has no rule for are refused" },
  "no-control": { says: "nothing can be controlled over HTTP" },
  "no-log": { says: "no line for each request" },
  quiet: { says: "the same" },
} as const satisfies OptionTable;

function readQuirks(value: string): NonNullable<SandboxChoice["quirks"]> {
  const [, seed] = /^random=(\d{1,9})$/.exec(value) ?? [];
  if (seed !== undefined) return { random: Number(seed) };
  if (value === "all" || value === "none") return value;
  const ids = value.split(",");
  // Those that there are have blanks and colons in them. createSandbox refuses unknown ones.
  if (!ids.every((id) => /^[^\s=][^=]*$/.test(id))) {
    throw new WrongValue("is all, none, identifiers with commas between, or random=1");
  }
  return ids;
}

/** @param args What stands behind `koodrive sandbox`. */
export function readOptions(args: readonly string[]): CommandOptions {
  return toCommandOptions(readArguments("koodrive sandbox", OPTIONS, args).options);
}

export function toCommandOptions(given: OptionValues<typeof OPTIONS>): CommandOptions {
  const { port = 4010, host = "127.0.0.1", "seed-file": seedFile, data, world } = given;
  if (seedFile !== undefined && world !== undefined) {
    throw new UsageError("There is one world: give --world or --seed-file, not both.");
  }
  const log = !(given["no-log"] || given.quiet);
  const kept = { ...(seedFile !== undefined && { seedFile }), ...(data !== undefined && { data }) };
  return { port, host, ...kept, sandbox: choiceOf(given), log };
}

function choiceOf(given: OptionValues<typeof OPTIONS>): SandboxChoice {
  const all: { [Name in keyof SandboxChoice]: SandboxChoice[Name] | undefined } = {
    world: given.world,
    allowedHosts: given["allow-host"] && [...given["allow-host"]],
    cors: given.cors && corsOf(given.cors),
    quirks: given.quirks,
    control: given["no-control"] ? false : undefined,
    examples: given["no-examples"] ? false : undefined,
    pageSize: given["page-size"],
    minPartSize: given["min-part-size"],
    addressLifetime: given["address-lifetime"],
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** All pages or none, by the last that was said; else those that were named. */
function corsOf(given: readonly string[]): NonNullable<SandboxChoice["cors"]> | false {
  const last = given.at(-1);
  if (last === "*") return "*";
  if (last === "none") return false;
  return given.filter((origin) => origin !== "*" && origin !== "none");
}
