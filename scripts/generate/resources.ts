// generated/resources.ts: the types of the methods, with their comments. Method names and their
// grouping are the contract's `x-koodrive-method`.
import type { OperationCredentials } from "../../src/model/operation.ts";
import {
  type Argument,
  argumentsOf,
  callOptions,
  demandsCursor,
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
import { comment, namesMethods, nodeComment } from "./comments.ts";
import { methodComment, walkComment } from "./method-comments.ts";
import { credentialsOf } from "./operations.ts";
import { responseField } from "./pagination.ts";

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
  CursorOptions,
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

/** `all` of a list. The arguments that say where a walk is may be left out. */
function walk(operation: Operation, contract: Contract): Signature {
  const pages = operation.node["x-koodrive-pagination"];
  const args = argumentsType(operation, contract);
  const all = argumentsOf(operation, contract);
  const paging: string[] = [pages[pages.style], pages.limit].map((path) => path.split(".")[0]);
  const isDemanded = demandsCursor(operation, contract);
  const free = [...new Set(paging)].filter((name) => !(isDemanded && name === pages.cursor));
  const walked = all.map((arg) => (free.includes(arg.name) ? { ...arg, required: false } : arg));
  return {
    documentation: walkComment(operation, walked, contract),
    args: free.length ? `AllArguments<${args}, ${union(free)}>` : args,
    needsArguments: all.some(({ name, required }) => required && !free.includes(name)),
    options: `AllOptions<${optionNames(operation, contract)}>${cursorOptions(operation, contract)}`,
    returns: `AsyncGenerator<${elementType(operation, contract)}, void, undefined>`,
  };
}

/** The cursor that a walk tells is that which a later one is given. */
function cursorOptions(operation: Operation, contract: Contract): string {
  const { next } = operation.node["x-koodrive-pagination"];
  if (!next) return "";
  const { type } = contract.deref(contract.at(responseField(next, operation, contract)));
  return ` & CursorOptions<${type === "integer" ? "number" : type}>`;
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

/** An argument with a name of its own. A mapped type that renames fields loses their comments. */
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
