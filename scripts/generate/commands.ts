// generated/commands.ts: what the command koodrive needs for options, help and completion of each
// operation.

import type { ArgumentDescription, OperationDescription } from "../../src/cli/call/description.ts";
import { optionName } from "../../src/cli/call/option-name.ts";
import { patternInHelp } from "../../src/cli/pattern-words.ts";
import { type Argument, argumentsOf, methodName } from "../contract/arguments.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { isDemanded, sampleCall } from "../contract/samples.ts";
import { facts, namesMethods, oneLine, withoutMarks } from "./comments.ts";
import { failedPartsOf } from "./failed-parts.ts";
import { credentialsOf, templateLiteral } from "./operations.ts";
import { paginationOf } from "./pagination.ts";

export function commands(contract: Contract): string {
  const lines = contract.operations.map((operation) =>
    JSON.stringify(describe(operation, contract)),
  );
  return `
/**
 * Every operation, in the contract's order, for the command koodrive: JSON of a list of
 * OperationDescription (src/cli/call/description.ts), parsed on first use.
 */
export const commandsJson = ${templateLiteral(`[\n${lines.join(",\n")}\n]`)};
`;
}

function describe(operation: Operation, contract: Contract): OperationDescription {
  const credentials = credentialsOf(operation, contract);
  const list = paginationOf(operation, contract);
  const failures = failedPartsOf(operation, contract);
  const destructive = destroys(operation, contract);
  const all = sorted(argumentsOf(operation, contract));
  const paragraph = firstParagraph(operation.node.description ?? "");
  return {
    name: methodName(operation).join("."),
    title: operation.node.summary,
    says: plainText(inOptions(paragraph, all), contract),
    ...(credentials && { credentials }),
    ...(destructive && { destructive }),
    ...(list && { list }),
    ...(failures && { failures }),
    ...fieldsOf(operation, contract),
    arguments: all.map((argument) => describeArgument(argument, all, contract)),
    example: exampleOf(operation, contract),
  };
}

/** Those that are required come first. */
const sorted = (all: readonly Argument[]): Argument[] => [
  ...all.filter(({ required }) => required),
  ...all.filter(({ required }) => !required),
];

function describeArgument(
  { name, required, schema, description, pointer }: Argument,
  all: readonly Argument[],
  contract: Contract,
): ArgumentDescription {
  const isList = schema.type === "array";
  const element = isList ? contract.deref(schema.items) : schema;
  const type = element.type as ArgumentDescription["type"];
  if (!TYPES.includes(type)) {
    throw new InvalidContractError(`no option can have the type ${type} of the argument ${name}`, {
      pointer,
      hint: "Teach src/cli/call/argument-options.ts the type.",
    });
  }
  const isSecret = schema["x-koodrive-secret"] ?? contract.at(pointer)?.["x-koodrive-secret"];
  const inner = type === "object" ? Object.keys(element.properties ?? {}) : [];
  const limits = limitsOf({ ...element, ...schema });
  const others = all.filter((each) => each.name !== name);
  const text = plainText(inOptions(description, others), contract);
  const limitsAndFields = inner.length > 0 ? [...limits, `fields ${inner.join(", ")}`] : limits;
  const further = limitsAndFields
    .map((fact) => plainText(fact, contract))
    .filter((fact) => !text.includes(fact));
  return {
    name,
    type,
    ...(isList && { list: true as const }),
    ...(required && { required: true as const }),
    ...(isSecret && { secret: true as const }),
    says: further.length > 0 ? `${text} (${further.join("; ")})` : text,
    ...(element.enum && { values: element.enum }),
  };
}

/** The values stand in the form of the option. Patterns are in words, unless the text says them. */
function limitsOf(schema: Node): string[] {
  const { pattern, ...limits } = schema;
  const words = pattern && patternInHelp(pattern);
  return [...(words ? [words] : []), ...facts({ ...limits, enum: undefined, format: undefined })];
}

/**
 * A description that speaks of arguments as a command line has them: `--owner-id` for `ownerId`, and
 * "pageSize of `--page-info`" for `pageInfo.pageSize`. What is called a field is one of the service.
 */
function inOptions(description: string, others: readonly Argument[]): string {
  const names = others.map(({ name }) => name);
  return description.replace(/(?<!\bfield\s)`(\w+)(?:\.(\w+))?`/g, (code, name, inner) => {
    if (!names.includes(name)) return code;
    const option = `\`--${optionName(name)}\``;
    return inner === undefined ? option : `\`${inner}\` of ${option}`;
  });
}

const TYPES: readonly string[] = ["string", "integer", "number", "boolean", "object"];

/**
 * The fields that a row of the answer has: of an element, of the data, or of all but the code. Those
 * of them that are texts for people may be shortened.
 */
function fieldsOf(
  operation: Operation,
  contract: Contract,
): Pick<OperationDescription, "fields" | "texts" | "meanings"> {
  const response = contract.deref(contract.responseSchema(operation)) ?? {};
  const { items = [] } = paginationOf(operation, contract) ?? {};
  const place = items[0]?.split(".") ?? (response.properties?.data ? ["data"] : []);
  const found = place.reduce(
    (schema: Node, name) => contract.deref(contract.deref(schema)?.properties?.[name]),
    response,
  );
  const { properties = {} } = contract.deref(found?.items ?? found) ?? {};
  const fields = Object.keys(properties).filter(
    (name) => place.length > 0 || !["code", "msg"].includes(name),
  );
  const texts = fields.filter((name) => isText(name, contract.deref(properties[name]) ?? {}));
  const meanings = fields.flatMap((name) => {
    const meaning = meaningOf(contract.deref(properties[name]) ?? {});
    return meaning === undefined ? [] : [[name, plainText(meaning, contract)]];
  });
  return {
    fields,
    ...(texts.length > 0 && { texts }),
    ...(meanings.length > 0 && { meanings: Object.fromEntries(meanings) }),
  };
}

/**
 * What the values of a field mean, "0 enabled, 1 disabled": of its description the part of the
 * sentence that names each of them. Where the service may return other values than it takes, no
 * schema lists them, and the description names numbers: each with the words behind it.
 */
function meaningOf({ enum: values = [], description = "" }: Node): string | undefined {
  const marks = (values as unknown[]).map((value) => `\`${value}\``);
  const [, said = ""] = /(`[\s\S]*?)\.(?:\s|$)/.exec(description) ?? [];
  if (marks.length > 1 && marks.every((mark) => said.includes(mark))) return said;
  const pairs = Array.from(oneLine(description).matchAll(NUMBER_WITH_WORDS), ([, number, words]) =>
    [number, words].join(" "),
  );
  if (pairs.length < 2) return undefined;
  const isGuess = /presumably|not documented/.test(description);
  return `${isGuess ? "presumably " : ""}${pairs.join(", ")}`;
}

/** Not what is said of a number, "`0` in other operations". */
const NUMBER_WITH_WORDS = /`(\d+)` (?!(?:in|is|for|has)\b)([a-z][^`,;.]*?)(?=,| or| and|[;.`]|$)/gi;

/** How the names of texts for people end. Identifiers, times and paths have no mark but these. */
const TEXT_NAME =
  /(name|title|desc|description|comment|summary|content|message|msg|reason|detail|context|resource)$/i;

const isText = (name: string, { type, format, pattern, enum: values }: Node): boolean =>
  type === "string" && !format && !pattern && !values && TEXT_NAME.test(name);

/** Words for what takes away: deletes, empties, ends. */
const TAKES_AWAY = /^(delete|clear|remove|cancel|leave|close)/;

/**
 * Values of arguments for which an operation deletes: jobs that delete, or empty the recycle bin,
 * a task that deletes the user who is handed over, and all messages.
 */
const DELETING_KINDS: Readonly<Record<string, readonly number[]>> = {
  "jobs.create.taskType": [2, 7],
  "tasks.create.taskType": [0],
  "messages.updateAll.operate": [1],
};

function destroys(operation: Operation, contract: Contract): OperationDescription["destructive"] {
  const [resource, method] = methodName(operation);
  if (operation.method === "DELETE" || TAKES_AWAY.test(method)) return true;
  for (const { name, schema } of argumentsOf(operation, contract)) {
    const kinds = DELETING_KINDS[`${resource}.${method}.${name}`] ?? [];
    const values = kinds.filter((kind) => schema.enum?.includes(kind));
    if (values.length > 0) return { argument: name, values };
  }
  return undefined;
}

/** What the contract's own sample needs. */
function exampleOf(operation: Operation, contract: Contract): string {
  const { args } = sampleCall(operation, contract);
  return sorted(argumentsOf(operation, contract))
    .filter((argument) => isDemanded(argument, operation) && args[argument.name] !== undefined)
    .flatMap((argument) => exampleOptions(argument, args[argument.name]))
    .join(" ");
}

function exampleOptions({ name, schema }: Argument, value: unknown): string[] {
  const option = `--${optionName(name)}`;
  if (schema["x-koodrive-secret"]) return [`${option} @${optionName(name)}.txt`];
  if (typeof value === "boolean") return [value ? option : `${option}=false`];
  const values = Array.isArray(value) && isScalar(value[0]) ? value : [value];
  return values.map(
    (each) => `${option} ${quoted(isScalar(each) ? `${each}` : JSON.stringify(each))}`,
  );
}

const isScalar = (value: unknown): boolean => typeof value !== "object";

/** For a shell. */
function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

const firstParagraph = (text: string): string => text.trim().split(/\n\s*\n/)[0] ?? "";

/** Without the marks of Markdown. */
function plainText(text: string, contract: Contract): string {
  const withoutLinks = namesMethods(text, contract).replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  return oneLine(withoutMarks(withoutLinks));
}
