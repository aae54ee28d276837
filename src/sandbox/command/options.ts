// The options of the command: how each is written, what it is for, and how it is read.
import { type OptionTable, portOption, readArguments, WrongValue } from "./arguments.ts";
import { UsageError } from "./usage-error.ts";

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

export const OPTIONS: OptionTable<CommandOptions> = {
  port: portOption(4010),
  host: {
    value: "HOST",
    says: "where it listens, 0.0.0.0: all (default 127.0.0.1)",
    read(options, value) {
      if (value === "") throw new WrongValue("is a name or an address");
      options.host = value;
    },
  },
  world: {
    value: WORLDS.join("|"),
    says: "the world it begins with (default demo)",
    read(options, value) {
      const world = WORLDS.find((name) => name === value);
      if (!world) throw new WrongValue(`is one of ${WORLDS.join(", ")}`);
      options.sandbox.world = world;
    },
  },
  "seed-file": {
    value: "FILE.json",
    says: "a world of your own, in place of --world",
    read(options, value) {
      if (value === "") throw new WrongValue("is the path of a JSON file");
      options.seedFile = value;
    },
  },
  data: {
    value: "DIRECTORY",
    says: "where its world is kept, for the next start too",
    read(options, value) {
      if (value === "") throw new WrongValue("is the path of a directory");
      options.data = value;
    },
  },
  "allow-host": {
    value: "NAME",
    says: "a name beside localhost to control it by; repeatable",
    read({ sandbox }, value) {
      sandbox.allowedHosts = [...(sandbox.allowedHosts ?? []), value];
    },
  },
  cors: {
    value: "ORIGIN|*|none",
    says: "pages that may read answers (default local); repeatable",
    read({ sandbox }, value) {
      if (value === "*") sandbox.cors = "*";
      else if (value === "none") sandbox.cors = false;
      else sandbox.cors = [...(Array.isArray(sandbox.cors) ? sandbox.cors : []), value];
    },
  },
  quirks: {
    value: "all|none|ID,ID|random=N",
    says: "answers in documented variants (default none)",
    read({ sandbox }, value) {
      sandbox.quirks = readQuirks(value);
    },
  },
  "page-size": {
    value: "N",
    says: "the most elements of a page of any list (default any)",
    read({ sandbox }, value) {
      if (!/^[1-9]\d{0,8}$/.test(value)) throw new WrongValue("is a number from 1");
      sandbox.pageSize = Number(value);
    },
  },
  "min-part-size": {
    value: "BYTES",
    says: "what parts but the last have at least (default 5 MiB)",
    read({ sandbox }, value) {
      if (!/^\d{1,10}$/.test(value)) throw new WrongValue("is a number from 0");
      sandbox.minPartSize = Number(value);
    },
  },
  "address-lifetime": {
    value: "SECONDS",
    says: "how long addresses of bytes are valid (default 3600)",
    read({ sandbox }, value) {
      if (!/^[1-9]\d{0,5}$/.test(value)) {
        throw new WrongValue("is a number from 1");
      }
      sandbox.addressLifetime = Number(value);
    },
  },
  "no-examples": {
    says: "operations that it has no rule for are refused",
    read({ sandbox }) {
      sandbox.examples = false;
    },
  },
  "no-control": {
    says: "nothing can be controlled over HTTP",
    read({ sandbox }) {
      sandbox.control = false;
    },
  },
  "no-log": {
    says: "no line for each request",
    read(options) {
      options.log = false;
    },
  },
  quiet: {
    says: "the same",
    read(options) {
      options.log = false;
    },
  },
};

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

/** @param args What stands behind `koodrive-client sandbox`. */
export function readOptions(args: readonly string[]): CommandOptions {
  const options: CommandOptions = { port: 4010, host: "127.0.0.1", sandbox: {}, log: true };
  readArguments("koodrive-client sandbox", OPTIONS, args, options);
  if (options.seedFile !== undefined && options.sandbox.world !== undefined) {
    throw new UsageError("There is one world: give --world or --seed-file, not both.");
  }
  return options;
}
