// How the arguments of a command are read: by a table of its options.
import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

export interface Option<Options> {
  /** What stands behind the name, in capitals; undefined for an option that is on or off. */
  value?: string;
  says: string;
  /** @throws {@link WrongValue} */
  read(options: Options, value: string): void;
}

export type OptionTable<Options> = Readonly<Record<string, Option<Options>>>;

/** A value that an option does not take. Its message says what the option is: "is a number". */
export class WrongValue extends Error {
  override name = "WrongValue";
}

/** Where a server listens, 0 for any port that is free. */
export function portOption(usual: number): Option<{ port: number }> {
  return {
    value: "PORT",
    says: `where it listens, 0: any that is free (default ${usual})`,
    read(options, value) {
      const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
      if (!(port <= 65_535)) throw new WrongValue("is a number from 0 to 65535");
      options.port = port;
    },
  };
}

/**
 * Puts what the arguments say into the options.
 *
 * @param command What stands before the arguments, `koodrive-client sandbox`.
 * @throws {@link UsageError} when they cannot be understood.
 */
export function readArguments<Options>(
  command: string,
  table: OptionTable<Options>,
  args: readonly string[],
  options: Options,
): void {
  const form = (name: string): string =>
    [`${command} --${name}`, table[name]?.value].filter(Boolean).join(" ");
  for (const token of tokensOf(args, table)) {
    if (token.kind === "positional") {
      throw new UsageError(`"${token.value}" is no option: ${form("port")}, for example.`);
    }
    if (token.kind === "option") readOption(token, table, options, form);
  }
}

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
}

function tokensOf(args: readonly string[], table: OptionTable<never>) {
  const entries = Object.entries(table).map(
    ([name, { value }]) => [name, { type: value ? "string" : "boolean" } as const] as const,
  );
  // Its own refusals speak of more than one would ask.
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(entries),
    strict: false,
    tokens: true,
    allowPositionals: true,
  }).tokens;
}

function readOption<Options>(
  { name, rawName, value }: OptionToken,
  table: OptionTable<Options>,
  options: Options,
  form: (name: string) => string,
): void {
  const option = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!option) {
    throw new UsageError(`There is no option ${rawName}: --help lists those that there are.`);
  }
  if (!option.value && value !== undefined) {
    throw new UsageError(`--${name} takes no value: ${form(name)}.`);
  }
  // What looks like the next option is hardly meant as the value of this one.
  if (option.value && (value === undefined || value.startsWith("--"))) {
    throw new UsageError(`--${name} needs a value: ${form(name)}.`);
  }
  try {
    option.read(options, value ?? "");
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    throw new UsageError(`--${name} ${error.message}, not "${value}": ${form(name)}.`);
  }
}
