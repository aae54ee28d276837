// generated/resources.ts: the types of the methods, with their comments. Method names and their
// grouping are the contract's `x-koodrive-method`.
import type { OperationCredentials } from "../../src/model/operation.ts";
import {
  type Argument,
  argumentsOf,
  callOptions,
  methodName,
  operationsByResource,
} from "../contract/arguments.ts";
import {
  type Contract,
  JSON_SCHEMA,
  JSON_TYPE,
  type Node,
  type Operation,
} from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { comment, constraints, namesMethods, nodeComment, oneLine } from "./comments.ts";
import { credentialsOf } from "./operations.ts";
import { PAGE_SIZE, responseField } from "./pagination.ts";
import { readerDescription } from "./reader-description.ts";

export function resources(contract: Contract): string {
  const groups = [...operationsByResource(contract)].map(([resource, operations]) => {
    const tag = contract.root.tags.find(({ name }: Node) => name === operations[0]?.node.tags[0]);
    const methods = operations.map((operation) => method(operation, contract)).join("");
    return `${comment(tag.description, "  ")}  readonly ${resource}: {\n${methods}  };\n`;
  });
  const names = contract.operations.flatMap((operation) => schemaNames(operation, contract));
  const imported = [...new Set(["operations", ...names])].sort();
  const code = `import type {
  AllArguments,
  AllOptions,
  CallOptions,
  Immutable,
} from "../src/model/call-options.ts";
import type {
${imported.map((name) => `  ${name},\n`).join("")}} from "./types.ts";

/** The methods of the client, by resource. */
export interface Resources {
${groups.join("")}}

/** Methods that document the access token of an application, by resource. */
export interface AppMethods {
${methodsThatTake("appAccessToken", contract)}}

/** Methods that take an access token alone, by resource. */
export interface TokenMethods {
${methodsThatTake("accessToken", contract)}}

/** Methods that need no credentials, by resource. */
export interface PublicMethods {
${methodsThatTake("none", contract)}}
`;
  return namesMethods(code, contract);
}

/** The type of a method, with its comment. That of a list also has `all`. */
function method(operation: Operation, contract: Contract): string {
  const name = methodName(operation)[1];
  const call = {
    documentation: methodComment(operation, contract),
    args: argumentsType(operation, contract),
    needsArguments: argumentsOf(operation, contract).some(({ required }) => required),
    options: `CallOptions<${optionNames(operation, contract)}>`,
    returns: `Promise<${responseType(operation, contract)}>`,
  };
  if (!operation.node["x-koodrive-pagination"]) return signature(name, call, "    ");
  const members =
    signature("", call, "      ") + signature("all", walk(operation, contract), "      ");
  return `    ${name}: {\n${members}    };\n`;
}

interface Signature {
  documentation: string;
  /** The types of the arguments, the call options and what the method returns. */
  args: string;
  options: string;
  returns: string;
  needsArguments: boolean;
}

function signature(name: string, parts: Signature, indent: string): string {
  const { documentation, args, options, returns, needsArguments } = parts;
  const optional = needsArguments ? "" : "?";
  return `${comment(documentation, indent)}${indent}${name}(
${indent}  args${optional}: ${args.replaceAll("\n", `\n${indent}  `)},
${indent}  options?: ${options},
${indent}): ${returns};
`;
}

function methodComment(operation: Operation, contract: Contract): string {
  const { node, method, path } = operation;
  const source = node["x-koodrive-source"];
  return [
    `${node.summary}.`,
    "",
    readerDescription(node, contract),
    "",
    ...credentialsComment(operation, contract),
    ...argumentComments(argumentsOf(operation, contract), contract),
    `@returns ${oneLine(contract.deref(node.responses["200"]).description)}`,
    refused(operation),
    `@see \`${method} ${path}\`; ${source.page}, ${source.revision}`,
  ].join("\n");
}

const CREDENTIALS: Record<OperationCredentials, string> = {
  accessToken: "Takes a user's access token alone, no app signature.",
  appAccessToken: "Takes an application's access token or an app signature.",
  none: "Needs no credentials.",
};

/** Which credentials a method takes, where they are not the usual ones. */
function credentialsComment(operation: Operation, contract: Contract): string[] {
  const credentials = credentialsOf(operation, contract);
  return credentials ? [CREDENTIALS[credentials], ""] : [];
}

function refused({ node }: Operation): string {
  const success = [0, node["x-koodrive-success-code"] ?? []].flat().join(" and ");
  return (
    "@throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, " +
    `or a \`code\` other than ${success}.`
  );
}

function argumentComments(all: Argument[], contract: Contract): string[] {
  return all.map(({ name, required, description, schema }) => {
    const optional = required ? "" : "(optional) ";
    // Observations stand over the argument itself: repeated here they would hide the rest.
    const { "x-koodrive-observation": _, ...rest } = schema;
    const text = oneLine(readerDescription({ ...rest, description }, contract));
    return `@param args.${name} ${optional}${text}${constraints(schema)}`;
  });
}

/** `all` of a list. The arguments that say where a walk is may be left out. */
function walk(operation: Operation, contract: Contract): Signature {
  const pages = operation.node["x-koodrive-pagination"];
  const args = argumentsType(operation, contract);
  const all = argumentsOf(operation, contract);
  const paging: string[] = [pages[pages.style], pages.limit].map((path) => path.split(".")[0]);
  const free = [...new Set(paging)].filter(
    // A cursor that the service demands cannot be made up.
    (name) => !(pages.cursor === name && all.some((arg) => arg.name === name && arg.required)),
  );
  const walked = all.map((arg) => (free.includes(arg.name) ? { ...arg, required: false } : arg));
  return {
    documentation: walkComment(operation, walked, contract),
    args: free.length ? `AllArguments<${args}, ${union(free)}>` : args,
    needsArguments: all.some(({ name, required }) => required && !free.includes(name)),
    options: `AllOptions<${optionNames(operation, contract)}>`,
    returns: `AsyncGenerator<${elementType(operation, contract)}, void, undefined>`,
  };
}

function walkComment(operation: Operation, all: Argument[], contract: Contract): string {
  const { "x-koodrive-method": method, "x-koodrive-pagination": pages } = operation.node;
  const { style, limit, total, next, more } = pages;
  const noCursor = `a response has no \`${next}\`${more ? `, or its \`${more}\` is false` : ""}`;
  const complete = total ? `as many elements have come as \`${total}\` says, or ` : "";
  const byPosition = [
    "",
    "Elements that are deleted during the walk make it skip others: collect first, then delete.",
  ];
  return [
    `Every element of the list: \`for await (const element of koodrive.${method}.all(…))\`.`,
    "",
    `Goes from page to page, each one call, for ${PAGE_SIZE} elements unless \`${limit}\` says ` +
      `otherwise, until ${style === "cursor" ? noCursor : `${complete}a page is empty`}.`,
    ...(style === "cursor" ? [] : byPosition),
    "",
    ...argumentComments(all, contract),
    "@param options Beside those of a call, which hold for each: `maxItems` ends the walk after " +
      "so many elements (default: none does), `prefetch` fetches pages ahead (default `false`).",
    "@returns The elements. Nothing is sent before the first is asked for.",
    `${refused(operation)} This and what else a call rejects with comes after the elements before it.`,
    "@throws {@link ResponseError} when a page has no list (`reason` `not-a-list`), no usable " +
      "cursor (`not-a-cursor`), or was sent before (`repeated`).",
  ].join("\n");
}

/**
 * The type of the flat arguments: what types.ts has for each place, side by side. It is written
 * out, since a compiler that checks libraries would evaluate a conditional type for every
 * operation.
 */
function argumentsType(operation: Operation, contract: Contract): string {
  const all = argumentsOf(operation, contract);
  const parts = (["path", "query", "header", "body"] as const).flatMap((place) => {
    const here = all.filter((argument) => argument.place === place);
    return here.length ? [typeOfPlace(place, here, operation, contract)] : [];
  });
  // An operation without arguments takes an empty object, not any object.
  const type = parts.join(" & ") || "Record<string, never>";
  // Read-only fields fit as they are, read-only lists do not.
  return all.some(({ schema }) => hasList(schema, contract)) ? `Immutable<${type}>` : type;
}

function hasList(schema: Node, contract: Contract): boolean {
  const { type, properties = {} } = contract.deref(schema);
  const inner = Object.values<Node>(properties);
  return type === "array" || inner.some((property) => hasList(property, contract));
}

function typeOfPlace(
  place: Argument["place"],
  here: Argument[],
  operation: Operation,
  contract: Contract,
): string {
  const parameters = `operations[${JSON.stringify(operation.id)}]["parameters"]["${place}"]`;
  const isRequired = here.some(({ required }) => required);
  const fields =
    place === "body"
      ? schemaName(requestPointer(operation), contract)
      : isRequired
        ? parameters
        : `NonNullable<${parameters}>`;
  // Of the headers, those that are call options are left out.
  if (place !== "header" && here.every(({ name, wireName }) => name === wireName)) return fields;
  const named = here.map((argument) => namedArgument(argument, fields, contract));
  return `{\n${named.join("")}}`;
}

/** An argument with a name of its own. A mapped type that renames fields would lose their comments. */
function namedArgument(
  { name, wireName, required, pointer }: Argument,
  fields: string,
  contract: Contract,
): string {
  const documentation = comment(nodeComment(contract.at(pointer), contract), "  ");
  const all = required ? fields : `Required<${fields}>`;
  return `${documentation}  ${name}${required ? "" : "?"}: ${all}[${JSON.stringify(wireName)}];\n`;
}

function requestPointer({ pointer }: Operation): string {
  return `${pointer}/requestBody${JSON_SCHEMA}`;
}

function responseType(operation: Operation, contract: Contract): string {
  return returnsText(operation, contract)
    ? "string"
    : schemaName(contract.successSchema(operation), contract);
}

/** The client reads JSON, and hands on as text what is another type. */
function returnsText(operation: Operation, contract: Contract): boolean {
  return contract.successType(operation) !== JSON_TYPE;
}

function elementType(operation: Operation, contract: Contract): string {
  const [items] = [operation.node["x-koodrive-pagination"].items].flat();
  return schemaName(`${responseField(items, operation, contract)}/items`, contract);
}

/** The schemas that the types of a method name. */
function schemaNames(operation: Operation, contract: Contract): string[] {
  return [
    ...(returnsText(operation, contract) ? [] : [responseType(operation, contract)]),
    ...(operation.node.requestBody ? [schemaName(requestPointer(operation), contract)] : []),
    ...(operation.node["x-koodrive-pagination"] ? [elementType(operation, contract)] : []),
  ];
}

/** The name under which types.ts exports the schema at a pointer. */
function schemaName(pointer: string, contract: Contract): string {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(contract.at(pointer)?.$ref)?.[1];
  if (name) return name;
  throw new InvalidContractError("bodies and the elements of lists need a schema with a name", {
    pointer,
    hint: "Move the schema to the schemas.yaml of the folder, and name it here by $ref.",
  });
}

function methodsThatTake(credentials: OperationCredentials, contract: Contract): string {
  const lines = [...operationsByResource(contract)].map(([resource, operations]) => {
    const names = operations
      .filter((operation) => credentialsOf(operation, contract) === credentials)
      .map((operation) => methodName(operation)[1]);
    return names.length ? `  ${resource}: ${union(names)};\n` : "";
  });
  return lines.join("");
}

function optionNames(operation: Operation, contract: Contract): string {
  return union(callOptions(operation, contract).map(([option]) => option));
}

/** The type that has these texts as its values. */
function union(texts: string[]): string {
  return texts.map((text) => JSON.stringify(text)).join(" | ") || "never";
}
