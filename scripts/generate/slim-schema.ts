// The schemas of the contract with what decides whether a value is valid, and nothing else.
import type { Schema } from "../../src/model/contract-data.ts";
import { escapePointerToken, parsePointer } from "../../src/model/json-pointer.ts";
import { type Contract, JSON_SCHEMA, type Node, type Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { failureSchema } from "./failures.ts";

/** The keywords that decide, all known to src/validation/violations.ts. */
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
  "x-koodrive-carrier-limit",
  "x-koodrive-observation",
  "x-koodrive-argument",
  "x-koodrive-secret",
  "x-koodrive-failures",
];

/** An object of the places of a request: path, query, header (names in lower case) and body. */
export function requestSchema(operation: Operation, contract: Contract): Schema {
  const parameters = contract.parameters(operation).map((parameter, index) => ({
    name: parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name,
    place: parameter.in as string,
    required: Boolean(parameter.required),
    schema: parameterSchema(`${operation.pointer}/parameters/${index}`, contract),
  }));
  const properties: Record<string, Schema> = {};
  for (const place of ["path", "query", "header"]) {
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

/** The schemas of all components, by name. */
export function namedSchemas(contract: Contract): Map<string, Schema> {
  const { schemas, parameters } = contract.root.components;
  const pointers = [
    ...Object.keys(schemas).map((name) => `/components/schemas/${name}`),
    ...Object.keys(parameters).map((name) => `/components/parameters/${name}/schema`),
  ];
  const alternatives = failureSchema(contract);
  return new Map(
    pointers
      .filter((pointer) => pointer !== alternatives)
      .map((pointer) => [schemaName(pointer), slimAt(pointer, contract)]),
  );
}

function reference($ref: string): string {
  return `#/schemas/${schemaName($ref.slice(1))}`;
}

/** The name in the data of a component's schema. A parameter may be named as a schema is. */
function schemaName(pointer: string): string {
  const [, kind, name = ""] = parsePointer(pointer);
  return kind === "parameters" ? `${name}Parameter` : name;
}

export function slimAt(pointer: string, contract: Contract): Schema {
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
      throw new InvalidContractError(`the keyword "${keyword}" is not known to the validator`, {
        pointer: inside,
        hint: "Say in scripts/generate/slim-schema.ts whether it decides if a value is valid.",
      });
  }
  // The format of a text that is an integer, apart from that of a number.
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
