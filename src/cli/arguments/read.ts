// How the arguments of a command are read: by the table of its options.
import { parseArgs } from "node:util";
import { SHARED_OPTIONS } from "../global-options.ts";
import { type Option, type OptionTable, type OptionValues, WrongValue } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import { longNames } from "./short-options.ts";
import { didYouMean } from "./suggest.ts";

export interface Given<Table extends OptionTable> {
  readonly options: OptionValues<Table>;
  /** What is no option, in its order. */
  readonly positionals: readonly string[];
}

/**
 * @param command What stands before the arguments, `koodrive sandbox`.
 * @throws {@link UsageError} when they cannot be understood.
 */
export function readArguments<Table extends OptionTable>(
  command: string,
  table: Table,
  args: readonly string[],
): Given<Table> {
  const options: Record<string, unknown> = {};
  const positionals: string[] = [];
  for (const token of tokensOf(args, table)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const written = { ...token, whole: args[token.index] ?? "" };
    const [name, value] = readOption(written, table, command);
    options[name] = table[name]?.repeatable ? [...list(options[name]), value] : value;
  }
  return { options: options as OptionValues<Table>, positionals };
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** @throws {@link UsageError} for an option that the command needs, and nobody has given. */
export function demandRequired(command: string, table: OptionTable, options: object): void {
  for (const [name, option] of Object.entries(table)) {
    if (!option.required || Object.hasOwn(options, name)) continue;
    throw new UsageError(`--${name} is missing: ${form(command, name, option)}.`);
  }
}

/** How an option is written: `koodrive sandbox --port PORT`. */
const form = (command: string, name: string, option: Option | undefined): string =>
  [`${command} --${name}`, option?.value].filter(Boolean).join(" ");

interface OptionToken {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
  /** As it is written. Behind one dash, each letter is an option. */
  whole: string;
}

function tokensOf(args: readonly string[], table: OptionTable) {
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

function readOption(
  token: OptionToken,
  table: OptionTable,
  command: string,
): [name: string, value: unknown] {
  const { name, value, inlineValue } = token;
  const option = ownOption(table, name);
  if (!option) return readNegation(token, table, command);
  // Its value may be a secret, and is not repeated.
  if (option.refusal) throw new UsageError(`There is no option --${name}: ${option.refusal}`);
  const right = form(command, name, option);
  if (!option.value) return [name, readFlag(name, value, right)];
  // What looks like the next option is hardly meant as the value of this one.
  if (value === undefined || (!inlineValue && value.startsWith("--"))) {
    throw new UsageError(`--${name} needs a value: ${right}.`);
  }
  try {
    return [name, option.read ? option.read(value) : value];
  } catch (error) {
    if (!(error instanceof WrongValue)) throw error;
    const near = didYouMean(value, option.values ?? []);
    throw new UsageError(`--${name} ${error.message}, not "${value}": ${right}.${near}`);
  }
}

function ownOption(table: OptionTable, name: string): Option | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** `--flag`, `--flag=true` and `--flag=false`. */
function readFlag(name: string, value: string | undefined, right: string): boolean {
  if (value === undefined || value === "true") return true;
  if (value === "false") return false;
  throw new UsageError(`--${name} takes no value: ${right}.`);
}

/** `--no-flag`, or else an option that there is not. */
function readNegation(
  { name, rawName, value, whole }: OptionToken,
  table: OptionTable,
  command: string,
): [name: string, value: unknown] {
  const flag = name.startsWith("no-") ? name.slice("no-".length) : "";
  const option = ownOption(table, flag);
  if (option && !option.value && value === undefined) return [flag, false];
  throw new UsageError(
    refusalOf(rawName, (none) => none + hintFor({ rawName, whole }, table, command)),
  );
}

function hintFor(
  { rawName, whole }: Pick<OptionToken, "rawName" | "whole">,
  table: OptionTable,
  command: string,
): string {
  const shown = Object.entries(table).flatMap(([name, { hidden, refusal }]) =>
    hidden || refusal !== undefined ? [] : [name],
  );
  const meant = longNames(whole.replace(/=.*/s, ""), shown).map((name) => `--${name}`);
  if (meant.length > 0) return `${LIST_HINT} Did you mean ${meant.join(" ")}?`;
  const known = Object.keys(table).filter((name) => table[name]?.refusal === undefined);
  const near = didYouMean(
    rawName,
    known.map((name) => `--${name}`),
  );
  const own = shown
    .filter((name) => !Object.hasOwn(SHARED_OPTIONS, name))
    .map((name) => `--${name}`);
  const isListed = near === "" && own.length > 0 && own.length <= MOST_LISTED;
  return isListed ? `${command} takes ${own.join(", ")}; --help says more.` : LIST_HINT + near;
}

/** More options than these are for `--help`. */
const MOST_LISTED = 12;

/** Words in the names of options that other commands have for secrets. */
const SECRET_WORDS = [
  ...["token", "secret", "passw", "passphrase", "credential", "bearer", "cookie"],
  ...["authori[sz]ation", "(api|app|access|private)-?key", "^--?(key|pass|pwd|pw|auth)$"],
];

const SECRET_OPTION = new RegExp(SECRET_WORDS.join("|"), "i");

/** How an option is called; anything else may be a secret that was put behind two dashes. */
const OPTION_NAME = /^--?[a-z][a-z\d-]{0,31}$/i;

/**
 * What is said of an option that there is not, without what may be a secret.
 *
 * @param rawName As it is written, with its dashes and without a value.
 */
export function refusalOf(rawName: string, otherwise: (name: string) => string): string {
  const isName = OPTION_NAME.test(rawName);
  const none = `There is no ${isName ? `option ${rawName}` : "such option"}: `;
  if (SECRET_OPTION.test(rawName)) return none + SECRETS_HINT;
  return isName ? otherwise(none) : `${none}${LIST_HINT}`;
}

const LIST_HINT = "--help lists the options.";

const SECRETS_HINT =
  "whatever is on a command line can be read by other users of the machine. koodrive login asks " +
  "for secrets, or reads them from stdin; else set KOODRIVE_TOKEN, or KOODRIVE_APP_ID, " +
  "KOODRIVE_APP_SECRET and KOODRIVE_USER_ID.";
