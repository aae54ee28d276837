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
import { openApi30 } from "../../scripts/editions/openapi-3-0.ts";
import { redocly } from "../lint/lint.ts";

const contract = readContract();
const converted = new Contract(openApi30(contract));

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
  expect(undo(convertedParts)).toEqual(withoutSamples(parts));
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

const withoutSamples = (parts: Node): Node =>
  JSON.parse(JSON.stringify(parts), (key, value) => (key === "x-codeSamples" ? undefined : value));
