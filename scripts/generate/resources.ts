// openapi/ → generated/resources.ts: the types of the methods, with their comments. Method names and
// their grouping are the contract's `x-koodrive-method`.
import { argumentsOf, callOptions, methodName } from "../contract/arguments.ts";
import {
  type Contract,
  ContractError,
  type Node,
  type Operation,
  readContract,
} from "../contract/contract.ts";
import { writeGenerated } from "./generated.ts";
import { credentialsOf } from "./operations.ts";
import { responseField } from "./pagination.ts";

function main(): void {
  const contract = readContract();
  const resources = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    const [resource] = methodName(operation);
    resources.set(resource, [...(resources.get(resource) ?? []), operation]);
  }
  const methods = [...resources].map(([resource, operations]) => {
    const tag = contract.root.tags.find(({ name }: Node) => name === operations[0]?.node.tags[0]);
    return `${comment(tag.description, "  ")}  readonly ${resource}: {\n${operations.map((operation) => method(operation, contract)).join("")}  };\n`;
  });
  const schemas = new Set(
    contract.operations.flatMap((operation) => schemasOf(operation, contract)),
  );
  const imports = `import type { AllArguments, AllOptions, CallOptions, Rename } from "../src/model/call-options.ts";
import type { ${["operations", ...schemas].sort().join(", ")} } from "./types.ts";
`;
  writeGenerated(
    "resources.ts",
    import.meta.filename,
    `${imports}
/** The methods of the client, by resource. */
export interface Resources {
${methods.join("")}}

/** Methods that take an access token alone, by resource. */
export interface TokenMethods {
${tokenMethods(contract)}}
`,
  );
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
      (argument) =>
        `@param args.${argument.name} ${argument.required ? "" : "(optional) "}${oneLine(argument.description)}${constraints(argument.schema)}`,
    ),
    `@returns ${oneLine(contract.deref(node.responses["200"]).description)}`,
    "@throws {@link ApiError} when the service or its gateway refuses the call: HTTP 4xx or 5xx, or a `code` other than 0.",
    `@see \`${operation.method} ${operation.path}\`; ${source.page}, ${source.revision}`,
  ];
  const name = methodName(operation)[1];
  const signature = `(args${optional}: ${flat}, options?: CallOptions<${options || "never"}>): Promise<${schemaName(contract.responseSchema(operation), operation)}>;\n`;
  const pages = node["x-koodrive-pagination"];
  if (!pages) return `${comment(lines.join("\n"), "    ")}    ${name}${signature}`;
  const paging = [pages.offset ?? pages.page ?? pages.cursor, pages.limit].map(
    (path: string) => path.split(".")[0],
  );
  const free = [...new Set(paging)].filter((argument) =>
    isOptionalWhenWalked(argument as string, operation, contract),
  );
  const walked = free.length
    ? `AllArguments<${flat}, ${free.map((argument) => JSON.stringify(argument)).join(" | ")}>`
    : flat;
  const needsNone = all.every((argument) => !argument.required || free.includes(argument.name));
  const walk = `all(args${needsNone ? "?" : ""}: ${walked}, options?: AllOptions<${options || "never"}>): AsyncGenerator<${elementType(operation, contract)}, void, undefined>;\n`;
  const about = `Every element of the list, page after page: \`for await (const element of koodrive.${node["x-koodrive-method"]}.all(…))\`.`;
  return `    ${name}: {\n${comment(lines.join("\n"), "      ")}      ${signature}${comment(about, "      ")}      ${walk}    };\n`;
}

/**
 * The type of the flat arguments: what types.ts has for each place, side by side. It is written
 * out: a type that works it out from the operation is worked out for every operation by whoever
 * checks libraries.
 */
function argumentsType(operation: Operation, contract: Contract): string {
  const all = argumentsOf(operation, contract);
  const parts = (["path", "query", "header", "body"] as const).flatMap((place) => {
    const here = all.filter((argument) => argument.place === place);
    if (!here.length) return [];
    const parameters = `operations[${JSON.stringify(operation.id)}]["parameters"][${JSON.stringify(place)}]`;
    const inPlace = here.some(({ required }) => required)
      ? parameters
      : `NonNullable<${parameters}>`;
    const fields =
      place === "body" ? schemaName(contract.requestSchema(operation), operation) : inPlace;
    // Of the headers, those that are call options are left out.
    if (place !== "header" && here.every(({ name, wire }) => name === wire)) return [fields];
    return [
      `Rename<${fields}, { ${here.map(({ name, wire }) => `${JSON.stringify(wire)}: ${JSON.stringify(name)}`).join("; ")} }>`,
    ];
  });
  // An operation without arguments takes an empty object, not any object.
  return parts.join(" & ") || "Record<string, never>";
}

function elementType(operation: Operation, contract: Contract): string {
  const [items] = [operation.node["x-koodrive-pagination"].items].flat();
  return schemaName(responseField(items, operation, contract).items, operation);
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
  if (!name)
    throw new ContractError(`${id}: bodies and the elements of lists need a schema with a name`);
  return name;
}

/**
 * An argument that says where a walk is may be left out: it begins at the beginning. A cursor that
 * the service demands cannot be made up.
 */
function isOptionalWhenWalked(argument: string, operation: Operation, contract: Contract): boolean {
  const { style, cursor } = operation.node["x-koodrive-pagination"];
  const required = argumentsOf(operation, contract).find(({ name }) => name === argument)?.required;
  return !(style === "cursor" && required && cursor === argument);
}

function tokenMethods(contract: Contract): string {
  const byResource = new Map<string, string[]>();
  for (const operation of contract.operations.filter(
    (operation) => credentialsOf(operation, contract) === "accessToken",
  )) {
    const [resource, name] = methodName(operation);
    byResource.set(resource, [...(byResource.get(resource) ?? []), JSON.stringify(name)]);
  }
  return [...byResource]
    .map(([resource, names]) => `  ${resource}: ${names.join(" | ")};\n`)
    .join("");
}

/** Values, range, length, format, unit and default, in words. */
function constraints(schema: Node): string {
  const facts = [
    schema.enum &&
      `one of ${schema.enum.map((value: unknown) => `\`${JSON.stringify(value)}\``).join(", ")}`,
    schema.minimum !== undefined &&
      schema.maximum !== undefined &&
      `${schema.minimum} to ${schema.maximum}`,
    schema.minimum !== undefined && schema.maximum === undefined && `at least ${schema.minimum}`,
    schema.maxLength !== undefined &&
      (schema.minLength === schema.maxLength
        ? `${schema.maxLength} characters`
        : `up to ${schema.maxLength} characters`),
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

main();
