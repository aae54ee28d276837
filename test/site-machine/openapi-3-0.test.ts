import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import {
  Contract,
  JSON_SCHEMA,
  type Node,
  type Operation,
  readContract,
} from "../../scripts/contract/contract.ts";
import { toOpenApi30 } from "../../scripts/site/machine/openapi-3-0.ts";
import { redocly } from "../lint/lint.ts";

const contract = readContract();
const converted = new Contract(toOpenApi30(contract.root));

it("is valid OpenAPI 3.0, and its examples are valid by its schemas", async () => {
  const rules = ["media-type", "parameter", "schema"].map(
    (kind) => `  no-invalid-${kind}-examples: error`,
  );
  const directory = mkdtempSync(join(tmpdir(), "koodrive-openapi-3-0-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const configuration = ["telemetry: off", "extends: [spec]", "rules:", ...rules].join("\n");
  writeFileSync(join(directory, "redocly.yaml"), configuration);
  writeFileSync(join(directory, "openapi.json"), JSON.stringify(converted.root));

  const output = await redocly(directory, "lint", "openapi.json", "--format=json");

  expect(converted.root.openapi).toBe("3.0.3");
  expect(JSON.parse(output).problems).toEqual([]);
});

it("has the same operations, parameters, fields and values as the 3.1 document", () => {
  expect(converted.operations).toHaveLength(contract.operations.length);
  expect(everythingIn(converted)).toEqual(everythingIn(contract));
});

it("differs from the 3.1 document in nothing else", () => {
  const { openapi, info, ...parts } = contract.root;
  const { openapi: version, info: convertedInfo, ...convertedParts } = converted.root;
  expect(undo(convertedParts)).toEqual(parts);
});

it("keeps what the information about the API says", () => {
  const { summary, description, license, ...info } = contract.root.info;
  expect(converted.root.info).toEqual({
    ...info,
    description: `${summary}\n\n${description}`,
    license: { name: license.name, url: "https://spdx.org/licenses/Apache-2.0.html" },
  });
});

it("leaves the contract as it is", () => {
  expect(contract.root).toEqual(readContract().root);
});

it("takes values for values, whatever their fields are called", () => {
  const value = { schema: { examples: [1] }, $ref: "#/a", properties: null };
  const named = { properties: { examples: { type: "array", items: { type: "string" } } } };
  const { schemas } = toOpenApi30(withSchema({ ...named, examples: [value] })).components;
  expect(schemas.Space).toEqual({ ...named, example: value });
});

it.each([
  ["type: null", { type: ["string", "null"] }, "/type"],
  ["type: null", { type: "null" }, "/type"],
  ["const", { const: 1 }, "/const"],
  ["exclusiveMinimum", { exclusiveMinimum: 1 }, "/exclusiveMinimum"],
  ["several examples of a schema", { examples: [1, 2] }, "/examples"],
  ["schemas that are true or false", { items: true }, "/items"],
])("refuses what 3.0 lacks: %s in %j", (what, schema, place) => {
  const refused = expect.objectContaining({
    message: `OpenAPI 3.0 lacks ${what}`,
    mistake: expect.objectContaining({ pointer: `/components/schemas/Space${place}` }),
  });
  expect(() => toOpenApi30(withSchema(schema))).toThrow(refused);
});

it.each([
  ["webhooks", { webhooks: {} }],
  ["jsonSchemaDialect", { jsonSchemaDialect: "https://example.com" }],
  ["pathItems", { components: { pathItems: {} } }],
  ["fields beside a $ref", { paths: { "/a": { $ref: "#/b", summary: "A" } } }],
])("refuses what 3.0 lacks: %s", (what, parts) => {
  expect(() => toOpenApi30({ ...small, ...parts })).toThrow(`OpenAPI 3.0 lacks ${what}`);
});

const small = { openapi: "3.1.0", info: { title: "A", version: "1", license: { name: "MIT" } } };
const withSchema = (Space: Node) => ({ ...small, components: { schemas: { Space } } });

/** A line for every operation, argument and field of a response. */
function everythingIn(contract: Contract): string[] {
  return contract.operations.flatMap((operation) => {
    const { id, method, path, node } = operation;
    const parameters = contract.parameters(operation).map((parameter) => {
      const at = `${id} ${parameter.in} ${parameter.name}`;
      return factsOf(at, Boolean(parameter.required), flat(parameter.schema, contract));
    });
    return [
      `${method} ${path} ${id} ${JSON.stringify(node.security)}`,
      ...parameters,
      ...bodyOf(operation, contract),
      ...Object.entries<Node>(node.responses).flatMap(([status, response]) =>
        Object.entries<Node>(contract.deref(response).content ?? {}).flatMap(([type, { schema }]) =>
          fieldsOf(schema, `${id} ${status} ${type}`, contract),
        ),
      ),
    ];
  });
}

function bodyOf({ id, pointer, node }: Operation, contract: Contract): string[] {
  const schema = contract.at(`${pointer}/requestBody${JSON_SCHEMA}`);
  if (!schema) return [];
  const required = `${id} body ${node.requestBody.required ? "required" : "optional"}`;
  return [required, ...fieldsOf(schema, `${id} body`, contract)];
}

function fieldsOf(
  node: Node,
  place: string,
  contract: Contract,
  within: readonly Node[] = [],
): string[] {
  const schema = flat(node, contract);
  const { properties = {}, required = [], items, additionalProperties, oneOf = [] } = schema;
  // A folder can have folders in it.
  if (within.includes(properties)) return [];
  const deeper = [...within, ...(schema.properties ? [properties] : [])];
  const inner = (one: Node, name: string) => fieldsOf(one, `${place}${name}`, contract, deeper);
  return [
    ...Object.entries<Node>(properties).flatMap(([name, property]) => [
      factsOf(`${place}/${name}`, required.includes(name), flat(property, contract)),
      ...inner(property, `/${name}`),
    ]),
    ...(items ? inner(items, "[]") : []),
    ...(Object(additionalProperties) === additionalProperties
      ? inner(additionalProperties, "{}")
      : []),
    ...oneOf.flatMap((one: Node, index: number) => inner(one, `|${index}`)),
  ];
}

function factsOf(place: string, isRequired: boolean, schema: Node): string {
  const { type, format, pattern, minimum, maximum, deprecated } = schema;
  const values = schema.enum;
  const facts = { type, format, values, pattern, minimum, maximum, deprecated };
  return `${place} ${isRequired ? "required" : "optional"} ${JSON.stringify(facts)}`;
}

/** A schema with what its reference names, in either way of writing it. */
function flat(node: Node, contract: Contract): Node {
  const { allOf: [reference] = [undefined], ...own } = contract.deref(node);
  return reference ? { ...flat(reference, contract), ...own } : own;
}

/** The document with `$ref` and `examples` as 3.1 writes them. */
function undo(node: Node): Node {
  if (Array.isArray(node)) return node.map(undo);
  if (typeof node !== "object" || node === null) return node;
  const isParameter = node.in && node.schema;
  const entries = Object.entries<Node>(node).flatMap(([key, value]) => {
    if (key === "allOf") return Object.entries(value[0]);
    if (key === "example" && !isParameter) return [["examples", [value]]];
    return [[key, key.startsWith("example") ? value : undo(value)]];
  });
  return Object.fromEntries(entries);
}
