// generated/contract-data.ts: of the contract, what koodrive-client/contract checks calls by,
// without descriptions, examples and the like.
import type { OperationData, Schema } from "../../src/model/contract-data.ts";
import { escapePointerToken, parsePointer } from "../../src/model/json-pointer.ts";
import { methodName } from "../contract/arguments.ts";
import { type Contract, JSON_SCHEMA, type Node, type Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

/** The keywords that decide whether a value is valid. */
const KEPT = [
  "type",
  "enum",
  "required",
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minItems",
  "maxItems",
  "uniqueItems",
  "x-koodrive-wire",
];
/** The keywords that do not. What is secret, generated/secrets.ts says. */
const LEFT_OUT = [
  "description",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "x-koodrive-unit",
  "x-koodrive-argument",
  "x-koodrive-secret",
];

export function contractData(contract: Contract): string {
  const operations = contract.operations.map(
    (operation) => [operation.id, operationData(operation, contract)] as const,
  );
  return `import type { ContractData } from "../src/model/contract-data.ts";

export const contractData: ContractData = {
  version: ${JSON.stringify(contract.root.info.version)},
  schemes: ${JSON.stringify(schemeHeaders(contract))},
  statuses: ${JSON.stringify(commonStatuses(contract))},
  failures: ${JSON.stringify(failures(contract))},
  operations: {
${lines(operations)}  },
  schemas: {
${lines(namedSchemas(contract))}  },
};
`;
}

function lines(entries: (readonly [name: string, value: unknown])[]): string {
  return entries.map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`).join("");
}

function operationData(operation: Operation, contract: Contract): OperationData {
  return {
    name: methodName(operation).join("."),
    method: operation.method,
    path: operation.path,
    security: contract.security(operation).map(([scheme = "none"]) => scheme),
    request: requestSchema(operation, contract),
    response: slimAt(`${operation.pointer}/responses/200${JSON_SCHEMA}`, contract),
  };
}

/** An object of the places of a request: path, query, header and body. */
function requestSchema(operation: Operation, contract: Contract): Schema {
  const parameters = contract.parameters(operation).map((parameter, index) => ({
    name: parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name,
    place: parameter.in as string,
    required: Boolean(parameter.required),
    schema: parameterSchema(`${operation.pointer}/parameters/${index}`, contract),
  }));
  const properties: Record<string, Schema> = {};
  for (const place of new Set(parameters.map(({ place }) => place))) {
    const here = parameters.filter((parameter) => parameter.place === place);
    const required = here.filter(({ required }) => required).map(({ name }) => name);
    properties[place] = object(
      Object.fromEntries(here.map(({ name, schema }) => [name, schema])),
      required,
    );
  }
  const body = contract.at(`${operation.pointer}/requestBody`);
  if (body) properties.body = slimAt(`${operation.pointer}/requestBody${JSON_SCHEMA}`, contract);
  return object(properties, contract.deref(body)?.required ? ["body"] : []);
}

function object(properties: Record<string, Schema>, required: string[]): Schema {
  return { type: "object", properties, ...(required.length && { required }) };
}

/** A shared parameter has one schema for all operations. */
function parameterSchema(pointer: string, contract: Contract): Schema {
  const { $ref } = contract.at(pointer);
  return $ref ? { $ref: reference($ref) } : slimAt(`${pointer}/schema`, contract);
}

function namedSchemas(contract: Contract): [name: string, schema: Schema][] {
  const { schemas, parameters } = contract.root.components;
  const pointers = [
    ...Object.keys(schemas).map((name) => `/components/schemas/${name}`),
    ...Object.keys(parameters).map((name) => `/components/parameters/${name}/schema`),
  ];
  const alternatives = failureSchema(contract);
  return pointers
    .filter((pointer) => pointer !== alternatives)
    .map((pointer) => [schemaName(pointer), slimAt(pointer, contract)]);
}

function reference($ref: string): string {
  return `#/schemas/${schemaName($ref.slice(1))}`;
}

/** The name in the data of a component's schema. A parameter may be named as a schema is. */
function schemaName(pointer: string): string {
  const [, kind, name = ""] = parsePointer(pointer);
  return kind === "parameters" ? `${name}Parameter` : name;
}

function slimAt(pointer: string, contract: Contract): Schema {
  return slim(contract.at(pointer), pointer);
}

/** The schema with what decides whether a value is valid. */
function slim(schema: Node, pointer: string): Schema {
  const slimmed: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries<Node>(schema)) {
    const inside = `${pointer}/${keyword}`;
    if (KEPT.includes(keyword)) slimmed[keyword] = value;
    else if (keyword === "$ref") slimmed.$ref = reference(value);
    else if (keyword === "properties") slimmed.properties = slimProperties(value, inside);
    else if (keyword === "items" || keyword === "additionalProperties")
      slimmed[keyword] = typeof value === "object" ? slim(value, inside) : value;
    else if (!LEFT_OUT.includes(keyword))
      throw new InvalidContractError(`the keyword "${keyword}" is not known to the monitor`, {
        pointer: inside,
        hint: "Say in scripts/generate/contract-data.ts whether it decides if a value is valid.",
      });
  }
  // ajv-formats has int64 for numbers only.
  if (slimmed.type === "string" && slimmed.format === "int64") slimmed.format = "int64-string";
  return slimmed;
}

function slimProperties(properties: Node, pointer: string): Record<string, Schema> {
  return Object.fromEntries(
    Object.entries<Node>(properties).map(([name, property]) => [
      name,
      slim(property, `${pointer}/${escapePointerToken(name)}`),
    ]),
  );
}

/** The headers of each security scheme, those that go together under the first. */
function schemeHeaders(contract: Contract): Record<string, string[]> {
  const header = (scheme: string): string =>
    contract.root.components.securitySchemes[scheme].name.toLowerCase();
  const alternatives = contract.operations
    .flatMap((operation) => contract.security(operation))
    .filter((schemes) => schemes.length > 0);
  return Object.fromEntries(alternatives.map((schemes) => [schemes[0], schemes.map(header)]));
}

/** The schema of all failures. It is the only one that has alternatives, the forms of the body. */
function failureSchema(contract: Contract): string {
  const [first] = contract.operations;
  const [status] = commonStatuses(contract).filter((status) => status !== "200");
  return contract.at(`${first?.pointer}/responses/${status}${JSON_SCHEMA}`).$ref.slice(1);
}

function failures(contract: Contract): Schema[] {
  const forms = `${failureSchema(contract)}/oneOf`;
  return contract.at(forms).map((_: Node, index: number) => slimAt(`${forms}/${index}`, contract));
}

/** The statuses that each operation documents. They and the schemas of failures are the same. */
function commonStatuses(contract: Contract): string[] {
  const documented = contract.operations.map(({ node, pointer }) => {
    const { "200": _, ...failing } = node.responses;
    const schemas = Object.keys(failing).map(
      (status) => contract.at(`${pointer}/responses/${status}${JSON_SCHEMA}`)?.$ref,
    );
    return { pointer, statuses: Object.keys(node.responses), schemas: new Set(schemas) };
  });
  const statuses = documented[0]?.statuses ?? [];
  const other = documented.find(
    (operation) => String(operation.statuses) !== String(statuses) || operation.schemas.size !== 1,
  );
  if (!other) return statuses;
  throw new InvalidContractError("the operation documents other failures than the first one does", {
    pointer: `${other.pointer}/responses`,
    hint: `Give it the responses ${statuses.join(", ")}, as common/responses.yaml has them.`,
  });
}
