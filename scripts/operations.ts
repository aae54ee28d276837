// generated/openapi.json → generated/operations.ts: what the client needs to know of each operation at run time, and the typed, documented
// methods that users see. Method names and their grouping are the contract's `x-koodrive-method`.
import { type Contract, ContractError, type Node, type Operation, readContract } from "./contract.ts";
import { writeGenerated } from "./generated.ts";

/** An argument of a method: its name there, its name on the wire, and where it goes. */
export interface Argument {
  name: string;
  wire: string;
  place: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Node;
  description: string;
}

const TABLE_TYPES = `
/** What the client knows of an operation. Arguments are names separated by blanks: \`name\` as on the wire or \`name=wire\`, \`*\` if required. */
export interface Operation {
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
  readonly path: string;
  readonly query?: string;
  readonly header?: string;
  readonly body?: string;
  /** Call options that the operation takes as headers: \`option=Header\`. */
  readonly options?: string;
}
`;

function main(): void {
  const contract = readContract();
  const resources = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    const [resource] = methodName(operation);
    resources.set(resource, [...(resources.get(resource) ?? []), operation]);
  }
  const table = [...resources].map(
    ([resource, operations]) => `  ${resource}: {\n${operations.map((operation) => tableEntry(operation, contract)).join("")}  },\n`,
  );
  const methods = [...resources].map(([resource, operations]) => {
    const tag = contract.root.tags.find(({ name }: Node) => name === operations[0]?.node.tags[0]);
    return `${comment(tag.description, "  ")}  readonly ${resource}: {\n${operations.map((operation) => method(operation, contract)).join("")}  };\n`;
  });
  const imports = 'import type { Arguments, CallOptions, Result } from "../src/method.ts";\nimport type { operations } from "./types.ts";\n';
  writeGenerated(
    "operations.ts",
    import.meta.filename,
    `${imports}${TABLE_TYPES}
/** Every operation, by resource and method of the client. */
export const operationTable = {
${table.join("")}} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The methods of the client, by resource. */
export interface Resources {
${methods.join("")}}
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

function tableEntry(operation: Operation, contract: Contract): string {
  const all = argumentsOf(operation, contract);
  const names = (place: string) =>
    all
      .filter((argument) => argument.place === place)
      .map(({ name, wire, required }) => `${name}${name === wire ? "" : `=${wire}`}${required ? "*" : ""}`)
      .join(" ");
  const entry = {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    query: names("query"),
    header: names("header"),
    body: names("body"),
    options: callOptions(operation, contract)
      .map((pair) => pair.join("="))
      .join(" "),
  };
  const fields = Object.entries(entry).filter(([, value]) => value);
  return `    ${methodName(operation)[1]}: { ${fields.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} },\n`;
}

function method(operation: Operation, contract: Contract): string {
  const { id, node } = operation;
  const all = argumentsOf(operation, contract);
  const renamed = all
    .filter(({ name, wire }) => name !== wire)
    .map(({ name, wire, place }) => `${JSON.stringify(wire)}: ${JSON.stringify(place === "body" ? name : name)}`);
  const type = `operations[${JSON.stringify(id)}]`;
  const options = callOptions(operation, contract)
    .map(([option]) => JSON.stringify(option))
    .join(" | ");
  const optional = all.some(({ required }) => required) ? "" : "?";
  const args = `args${optional}: Arguments<${type}${renamed.length ? `, { ${renamed.join("; ")} }` : ""}>`;
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
  return `${comment(lines.join("\n"), "    ")}    ${methodName(operation)[1]}(${args}, options?: CallOptions<${options || "never"}>): Promise<Result<${type}>>;\n`;
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
