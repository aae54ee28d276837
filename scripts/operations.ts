// generated/openapi.json → generated/operations.ts: what the client needs to know of each operation at run time, and the typed, documented
// methods that users see. Method names and their grouping are the contract's `x-koodrive-method`.
import { type Contract, ContractError, type Node, type Operation, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";
import { wireOf } from "./wire.ts";

/** As large a page as every list allows for which a maximum is known. */
const PAGE_SIZE = 100;

/** An argument of a method: its name there, its name on the wire, and where it goes. */
export interface Argument {
  name: string;
  wire: string;
  place: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Node;
  description: string;
}

function main(): void {
  const contract = readContract();
  const resources = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    const [resource] = methodName(operation);
    resources.set(resource, [...(resources.get(resource) ?? []), operation]);
  }
  const usual: Usual = {
    base: commonest(contract.operations.map(({ path }) => `${path.split("/").slice(0, 4).join("/")}/`)),
    options: commonest(contract.operations.map((operation) => optionList(operation, contract))),
    pageSize: PAGE_SIZE,
  };
  const table = [...resources].map(
    ([resource, operations]) => `  ${resource}: \`${operations.map((operation) => tableLine(operation, contract, usual)).join("\n")}\`,\n`,
  );
  const methods = [...resources].map(([resource, operations]) => {
    const tag = contract.root.tags.find(({ name }: Node) => name === operations[0]?.node.tags[0]);
    return `${comment(tag.description, "  ")}  readonly ${resource}: {\n${operations.map((operation) => method(operation, contract)).join("")}  };\n`;
  });
  const schemas = new Set(contract.operations.flatMap((operation) => schemasOf(operation, contract)));
  const imports = `import type { AllArguments, AllOptions, CallOptions, Rename } from "../src/method.ts";
import type { ${["operations", ...schemas].sort().join(", ")} } from "./types.ts";
`;
  writeGenerated(
    "operations.ts",
    import.meta.filename,
    `${imports}
/** What most operations have, which the table leaves out. */
export const usual = ${JSON.stringify(usual)} as const;

/** Every operation, by resource, each in one line: src/operation.ts reads them. */
export const operationTable: Readonly<Record<string, string>> = {
${table.join("")}};

/** The methods of the client, by resource. */
export interface Resources {
${methods.join("")}}

/** Methods that take an access token alone, by resource. */
export interface TokenMethods {
${tokenMethods(contract)}}
`,
  );
}

function methodName({ id, node }: Operation): [resource: string, method: string] {
  const [resource, name, ...more] = String(node["x-koodrive-method"]).split(".");
  if (!resource || !name || more.length) throw new ContractError(`${id}: x-koodrive-method must be resource.method`);
  return [resource, name];
}

/** The flat arguments of an operation. Two that would share a name must be told apart by `x-koodrive-argument`. */
export function argumentsOf(operation: Operation, contract: Contract): Argument[] {
  const parameters = contract.parameters(operation).filter((parameter) => !parameter["x-koodrive-option"]);
  const body = contract.deref(contract.requestSchema(operation)) ?? {};
  const all: Argument[] = [
    ...parameters.map(
      (parameter): Argument => argument(parameter.name, parameter.in, Boolean(parameter.required), parameter, contract.deref(parameter.schema)),
    ),
    ...Object.entries<Node>(body.properties ?? {}).map(([name, property]): Argument => {
      const schema = contract.deref(property);
      return argument(name, "body", Boolean(body.required?.includes(name)), schema, schema);
    }),
  ];
  const places = new Map<string, string>();
  for (const { name, place } of all) {
    const other = places.get(name);
    if (other)
      throw new ContractError(
        `${operation.id}: the argument "${name}" stands for both a ${other} and a ${place} field; name one of them by x-koodrive-argument`,
      );
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new ContractError(`${operation.id}: the ${place} field "${name}" needs a readable name by x-koodrive-argument`);
    places.set(name, place);
  }
  return all;
}

function argument(wire: string, place: Argument["place"], required: boolean, node: Node, schema: Node): Argument {
  return { name: node["x-koodrive-argument"] ?? wire, wire, place, required, schema, description: node.description ?? schema.description ?? "" };
}

function callOptions(operation: Operation, contract: Contract): [option: string, header: string][] {
  return contract
    .parameters(operation)
    .filter((parameter) => parameter["x-koodrive-option"])
    .map((parameter) => [parameter["x-koodrive-option"], parameter.name]);
}

/** The path's beginning and the call options of most operations. */
interface Usual {
  base: string;
  options: string;
  pageSize: number;
}

function commonest(values: string[]): string {
  const count = (value: string) => values.filter((other) => other === value).length;
  return values.reduce((most, value) => (count(value) > count(most) ? value : most));
}

function optionList(operation: Operation, contract: Contract): string {
  return callOptions(operation, contract)
    .map((pair) => pair.join("="))
    .join(" ");
}

/** One line of text for an operation compresses to less than an object, and 125 of them weigh: src/operation.ts says how it is written. */
function tableLine(operation: Operation, contract: Contract, usual: Usual): string {
  const all = argumentsOf(operation, contract);
  const names = (place: string) => {
    const here = all.filter((argument) => argument.place === place);
    const list = (required: boolean) =>
      here
        .filter((argument) => argument.required === required)
        .map(({ name, wire }) => (name === wire ? name : `${name}=${wire}`))
        .join(" ");
    return [list(true), list(false)].join("|").replace(/\|$/, "");
  };
  const { method, path, node } = operation;
  const options = optionList(operation, contract);
  // The place that needs no mark.
  const usualPlace = method === "POST" || method === "PUT" ? "body" : "query";
  const fields = {
    [usualPlace === "query" ? "" : "?"]: names("query"),
    [usualPlace === "body" ? "" : "+"]: names("body"),
    "#": names("header"),
    "@": authentication(operation, contract),
    "!": reservedValues(operation, contract),
    "~": pagination(operation, contract),
    "&": wireOf(operation, contract),
  };
  return [
    methodName(operation)[1],
    method,
    path.startsWith(usual.base) ? path.slice(usual.base.length) : path,
    ...Object.entries(fields)
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([mark, value]) => (value ? [mark + value] : [])),
    ...(options === usual.options ? [] : [`%${options}`]),
    ...(node["x-koodrive-idempotent"] === (method !== "POST") ? [] : ["^"]),
  ].join(" ");
}

function method(operation: Operation, contract: Contract): string {
  const { node } = operation;
  const all = argumentsOf(operation, contract);
  const options = callOptions(operation, contract)
    .map(([option]) => JSON.stringify(option))
    .join(" | ");
  const optional = all.some(({ required }) => required) ? "" : "?";
  const flat = argumentsType(operation, contract);
  const source = node["x-koodrive-source"];
  const lines = [
    `${node.summary}.`,
    "",
    node.description.trim(),
    "",
    ...all.map(
      (argument) => `@param args.${argument.name} ${argument.required ? "" : "(optional) "}${oneLine(argument.description)}${constraints(argument.schema)}`,
    ),
    `@returns ${oneLine(contract.deref(node.responses["200"]).description)}`,
    "@throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.",
    `@see \`${operation.method} ${operation.path}\`; ${source.page}, ${source.revision}`,
  ];
  const name = methodName(operation)[1];
  const signature = `(args${optional}: ${flat}, options?: CallOptions<${options || "never"}>): Promise<${schemaName(contract.responseSchema(operation), operation)}>;\n`;
  const pages = node["x-koodrive-pagination"];
  if (!pages) return `${comment(lines.join("\n"), "    ")}    ${name}${signature}`;
  const paging = [pages.offset ?? pages.page ?? pages.cursor, pages.limit].map((path: string) => path.split(".")[0]);
  const free = [...new Set(paging)].filter((argument) => isOptionalWhenWalked(argument as string, operation, contract));
  const walked = free.length ? `AllArguments<${flat}, ${free.map((argument) => JSON.stringify(argument)).join(" | ")}>` : flat;
  const needsNone = all.every((argument) => !argument.required || free.includes(argument.name));
  const walk = `all(args${needsNone ? "?" : ""}: ${walked}, options?: AllOptions<${options || "never"}>): AsyncGenerator<${elementType(operation, contract)}, void, undefined>;\n`;
  const about = `Every element of the list, page after page: \`for await (const element of koodrive.${node["x-koodrive-method"]}.all(…))\`.`;
  return `    ${name}: {\n${comment(lines.join("\n"), "      ")}      ${signature}${comment(about, "      ")}      ${walk}    };\n`;
}

/**
 * The type of the flat arguments: what types.ts has for each place, side by side. It is written out: a type that works it out from the operation
 * is worked out for every operation by whoever checks libraries.
 */
function argumentsType(operation: Operation, contract: Contract): string {
  const all = argumentsOf(operation, contract);
  const parts = (["path", "query", "header", "body"] as const).flatMap((place) => {
    const here = all.filter((argument) => argument.place === place);
    if (!here.length) return [];
    const parameters = `operations[${JSON.stringify(operation.id)}]["parameters"][${JSON.stringify(place)}]`;
    const inPlace = here.some(({ required }) => required) ? parameters : `NonNullable<${parameters}>`;
    const fields = place === "body" ? schemaName(contract.requestSchema(operation), operation) : inPlace;
    // Of the headers, those that are call options are left out.
    if (place !== "header" && here.every(({ name, wire }) => name === wire)) return [fields];
    return [`Rename<${fields}, { ${here.map(({ name, wire }) => `${JSON.stringify(wire)}: ${JSON.stringify(name)}`).join("; ")} }>`];
  });
  // An operation without arguments takes an empty object, not any object.
  return parts.join(" & ") || "Record<string, never>";
}

function elementType(operation: Operation, contract: Contract): string {
  const [items] = [operation.node["x-koodrive-pagination"].items].flat();
  return schemaName(fieldAt(contract.responseSchema(operation), items, operation, contract).items, operation);
}

/** The schemas that the types of a method name. */
function schemasOf(operation: Operation, contract: Contract): string[] {
  const body = contract.requestSchema(operation);
  return [
    schemaName(contract.responseSchema(operation), operation),
    ...(body ? [schemaName(body, operation)] : []),
    ...(operation.node["x-koodrive-pagination"] ? [elementType(operation, contract)] : []),
  ];
}

/** The name under which types.ts exports a schema. */
function schemaName(schema: Node, { id }: Operation): string {
  const name = /^#\/components\/schemas\/(\w+)$/.exec(schema?.$ref)?.[1];
  if (!name) throw new ContractError(`${id}: bodies and the elements of lists need a schema with a name`);
  return name;
}

/** An argument that says where a walk is may be left out: it begins at the beginning. A cursor that the service demands cannot be made up. */
function isOptionalWhenWalked(argument: string, operation: Operation, contract: Contract): boolean {
  const { style, cursor } = operation.node["x-koodrive-pagination"];
  const required = argumentsOf(operation, contract).find(({ name }) => name === argument)?.required;
  return !(style === "cursor" && required && cursor === argument);
}

/** Which credentials the operation takes, where it is not both. */
function authentication(operation: Operation, contract: Contract): "token" | "none" | undefined {
  const schemes = contract.security(operation).flat();
  return schemes.includes("AppSignature") ? undefined : schemes.includes("AccessToken") ? "token" : "none";
}

function tokenMethods(contract: Contract): string {
  const byResource = new Map<string, string[]>();
  for (const operation of contract.operations.filter((operation) => authentication(operation, contract) === "token")) {
    const [resource, name] = methodName(operation);
    byResource.set(resource, [...(byResource.get(resource) ?? []), JSON.stringify(name)]);
  }
  return [...byResource].map(([resource, names]) => `  ${resource}: ${names.join(" | ")};\n`).join("");
}

/** Path values with which this operation's path would be that of a sibling that has the value for a literal. */
function reservedValues(operation: Operation, contract: Contract): string {
  const own = operation.path.split("/");
  const conflicts = contract.operations
    .filter((other) => other !== operation && other.method === operation.method)
    .map((other) => other.path.split("/"))
    .filter((other) => other.length === own.length && other.every((part, index) => part === own[index] || isParameter(part) || isParameter(own[index] ?? "")))
    .map((other) => other.flatMap((part, index) => (isParameter(own[index] ?? "") && !isParameter(part) ? [`${own[index]?.slice(1, -1)}=${part}`] : [])));
  return [...new Set(conflicts.filter((values) => values.length).map((values) => values.join("&")))].join(" ");
}

function isParameter(part: string): boolean {
  return part.startsWith("{");
}

/** `offset|page|cursor`, the argument that moves on, the page size's argument, the items' field, and the total's or the next cursor's. */
function pagination(operation: Operation, contract: Contract): string {
  const pages = operation.node["x-koodrive-pagination"];
  if (!pages) return "";
  const { style, limit } = pages;
  // Where sources disagree on the name of the list, whichever arrives is read.
  const items: string[] = [pages.items].flat();
  const response = contract.responseSchema(operation);
  for (const field of [...items, pages.next, pages.total, pages.more].filter(Boolean)) fieldAt(response, field, operation, contract);
  const [argument = "", ...inner] = limit.split(".");
  const found = argumentsOf(operation, contract).find(({ name }) => name === argument);
  if (!found) throw new ContractError(`${operation.id}: x-koodrive-pagination names "${limit}", which is no argument`);
  const size = inner.length ? fieldAt(found.schema, inner.join("."), operation, contract) : found.schema;
  if (size.maximum < PAGE_SIZE) throw new ContractError(`${operation.id}: a page of ${PAGE_SIZE} is more than "${limit}" allows`);
  return [style, pages.offset ?? pages.page ?? pages.cursor, limit, items.join("|"), pages.next ?? pages.total ?? "", pages.more ?? ""].join(" ").trim();
}

function fieldAt(schema: Node, path: string, operation: Operation, contract: Contract): Node {
  const found = path.split(".").reduce((node: Node, key) => contract.deref(contract.deref(node)?.properties?.[key]), schema);
  if (!found) throw new ContractError(`${operation.id}: x-koodrive-pagination names "${path}", which is not there`);
  return found;
}

/** Values, range, length, format, unit and default, in words. */
export function constraints(schema: Node): string {
  const facts = [
    schema.enum && `one of ${schema.enum.map((value: unknown) => `\`${JSON.stringify(value)}\``).join(", ")}`,
    schema.minimum !== undefined && schema.maximum !== undefined && `${schema.minimum} to ${schema.maximum}`,
    schema.minimum !== undefined && schema.maximum === undefined && `at least ${schema.minimum}`,
    schema.maxLength !== undefined && (schema.minLength === schema.maxLength ? `${schema.maxLength} characters` : `up to ${schema.maxLength} characters`),
    schema.maxItems !== undefined && `up to ${schema.maxItems} elements`,
    schema.format && `format ${schema.format}`,
    schema["x-koodrive-unit"] && `in ${schema["x-koodrive-unit"]}`,
    schema.default !== undefined && `default \`${JSON.stringify(schema.default)}\``,
  ].filter(Boolean);
  return facts.length ? ` (${facts.join("; ")})` : "";
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

function comment(text: string, indent: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`).join("")}${indent} */\n`;
}

if (import.meta.main) main();
