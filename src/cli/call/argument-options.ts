// The arguments of an operation as options, and the options as arguments.
import { readJson, readSecret } from "../arguments/sources.ts";
import { didYouMean } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import { type Option, type OptionTable, WrongValue } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import type { ArgumentDescription, OperationDescription } from "./description.ts";
import { optionName } from "./option-name.ts";

const PLACEHOLDERS = {
  string: "TEXT",
  integer: "N",
  number: "NUMBER",
  boolean: undefined,
  object: "JSON|@FILE|-",
} as const;

/** Longer lists of values stand in the explanation, if at all. */
const MOST_IN_FORM = 40;

export function argumentOptions({ arguments: all }: OperationDescription): OptionTable {
  return Object.fromEntries(all.map((each) => [optionName(each.name), toOption(each)]));
}

function toOption(argument: ArgumentDescription): Option {
  const { type, list, required, secret, values, says } = argument;
  const texts = values?.map(String);
  const written = texts?.join("|") ?? "";
  const short = written !== "" && written.length <= MOST_IN_FORM ? written : PLACEHOLDERS[type];
  const value = secret ? "@FILE|-" : short;
  const notes = [
    ...(required ? ["required"] : []),
    ...(short !== written && texts ? [`one of ${texts.join(", ")}`] : []),
  ];
  return {
    ...(value !== undefined && { value }),
    ...{ says, notes },
    ...(texts && { values: texts }),
    ...(list && { repeatable: true as const }),
    ...(type !== "boolean" && { read: (text: string) => readValue(text, argument, texts) }),
  };
}

function readValue(
  text: string,
  { type }: ArgumentDescription,
  values: readonly string[] | undefined,
): string | number {
  if (values && !values.includes(text)) throw new WrongValue(`is one of ${values.join(", ")}`);
  if (type === "integer") {
    if (!/^-?\d+$/.test(text)) throw new WrongValue("is a whole number");
    // What no number holds exactly goes on as text, which the client judges.
    return Number.isSafeInteger(Number(text)) ? Number(text) : text;
  }
  if (type !== "number") return text;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new WrongValue("is a number");
  return Number(text);
}

/**
 * The arguments of a call: those of `--body`, and over them the options. Files and stdin are read.
 *
 * @param mayLack Arguments that are required, but not of this call.
 */
export async function argumentsFrom(
  operation: OperationDescription,
  given: Readonly<Record<string, unknown>>,
  context: Context,
  mayLack: readonly string[] = [],
): Promise<Record<string, unknown>> {
  demandOneStdin(given);
  const args: Record<string, unknown> = await readBody(given.body, context);
  demandKnown(args, operation);
  for (const argument of operation.arguments) {
    const option = optionName(argument.name);
    const value = await argumentValue(argument, option, given[option], context);
    if (value !== undefined) args[argument.name] = value;
  }
  for (const argument of operation.arguments) {
    const { name, required } = argument;
    if (!required || Object.hasOwn(args, name) || mayLack.includes(name)) continue;
    args[name] = await askFor(argument, operation, context);
  }
  return args;
}

function demandOneStdin(given: Readonly<Record<string, unknown>>): void {
  const names = Object.keys(given).filter((name) => [given[name]].flat().includes("-"));
  if (names.length < 2) return;
  throw new UsageError(`There is one stdin: --${names.join(" and --")} cannot both be -.`);
}

async function readBody(given: unknown, context: Context): Promise<Record<string, unknown>> {
  if (given === undefined) return {};
  const body = await readJson("body", String(given), context);
  if (Object.prototype.toString.call(body) === "[object Object]") return { ...Object(body) };
  throw new UsageError("--body must be a JSON object with the names of the arguments.");
}

/** The names in a body are not those of options, which the client's own refusal would show. */
function demandKnown(body: object, { name, arguments: all }: OperationDescription): void {
  const names = all.map((each) => each.name);
  for (const written of Object.keys(body)) {
    if (names.includes(written)) continue;
    const near = didYouMean(written, names);
    // What looks like no name may be a secret.
    const shown = /^\w{1,32}$/.test(written) ? `argument "${written}"` : "such argument";
    const taken = `${name} takes ${names.join(", ")}`;
    throw new UsageError(`--body: there is no ${shown}.${near} ${taken}.`);
  }
}

async function argumentValue(
  { type, list, secret }: ArgumentDescription,
  option: string,
  given: unknown,
  context: Context,
): Promise<unknown> {
  if (given === undefined) return undefined;
  if (secret) return readSecret(option, String(given), context);
  if (type !== "object") return given;
  if (!list) return readJson(option, String(given), context);
  const values: unknown[] = [];
  for (const each of given as readonly string[]) {
    values.push(await readJson(option, each, context));
  }
  // Each time an element, or all of them at once.
  return values.flat();
}

/** A secret can be asked for. What else is missing is said. */
async function askFor(
  argument: ArgumentDescription,
  { name, list }: OperationDescription,
  { prompt }: Context,
): Promise<unknown> {
  const option = optionName(argument.name);
  if (argument.secret && prompt.isPossible) return prompt.askSecret(`--${option}: `);
  const { value } = toOption(argument);
  const right = ["koodrive call", name, `--${option}`, value].filter(Boolean).join(" ");
  const walk = list ? " With --all the whole list is fetched." : "";
  throw new UsageError(`--${option} is missing: ${right}.${walk}`);
}
