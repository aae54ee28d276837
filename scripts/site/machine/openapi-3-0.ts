// The contract as OpenAPI 3.0, for tools that do not read 3.1. It uses four things that 3.0 lacks:
// a summary of the API, the SPDX identifier of a licence, `examples` in schemas, and fields beside
// a `$ref` in schemas. Whatever else 3.0 lacks is refused, so that nothing is lost unnoticed.

import { escapePointerToken } from "../../../src/model/json-pointer.ts";
import type { Node } from "../../contract/contract.ts";
import { InvalidContractError } from "../../contract/invalid-contract-error.ts";

/** Not 3.0.4: there are tools that know only the versions before it. */
const VERSION = "3.0.3";

/** The keywords that schemas of 3.0 and 3.1 have in common, those with schemas in them aside. */
const COMMON_KEYWORDS = new Set([
  ...["title", "description", "type", "format", "default", "enum", "required", "deprecated"],
  ...["minimum", "maximum", "multipleOf", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
  ...["readOnly", "writeOnly", "discriminator", "xml", "externalDocs"],
]);

/** Parts of OpenAPI objects that hold values of any form. */
const VALUES = new Set(["example", "examples", "value"]);

export function toOpenApi30(root: Node): Node {
  const { openapi, info, ...parts } = root;
  for (const name of ["webhooks", "jsonSchemaDialect"])
    if (parts[name] !== undefined) throw lacks(name, `/${name}`);
  if (root.components?.pathItems) throw lacks("pathItems", "/components/pathItems");
  return { openapi: VERSION, info: convertInfo(info), ...convert(parts, "") };
}

function convertInfo({ summary, description, license, ...info }: Node): Node {
  const { identifier, ...named } = license;
  return {
    ...info,
    description: [summary, description].filter(Boolean).join("\n\n"),
    license: identifier ? { ...named, url: `https://spdx.org/licenses/${identifier}.html` } : named,
  };
}

/** An OpenAPI object, or what is in one. */
function convert(node: Node, pointer: string): Node {
  if (Array.isArray(node)) return node.map((one, index) => convert(one, `${pointer}/${index}`));
  if (typeof node !== "object" || node === null) return node;
  if (node.$ref && Object.keys(node).length > 1) throw lacks("fields beside a $ref", pointer);
  return mapValues(node, pointer, (value, key, at) => {
    if (VALUES.has(key) || key.startsWith("x-")) return value;
    if (key === "schema") return convertSchema(value, at);
    return at === "/components/schemas"
      ? mapValues(value, at, (schema, _, place) => convertSchema(schema, place))
      : convert(value, at);
  });
}

function convertSchema(schema: Node, pointer: string): Node {
  if (typeof schema === "boolean") throw lacks("schemas that are true or false", pointer);
  const { $ref, ...beside } = schema;
  const converted = Object.entries<Node>(beside).map(([keyword, value]) =>
    convertKeyword(keyword, value, `${pointer}/${keyword}`),
  );
  if ($ref === undefined) return Object.fromEntries(converted);
  if (converted.length === 0) return schema;
  return { allOf: [{ $ref }], ...Object.fromEntries(converted) };
}

function convertKeyword(keyword: string, value: Node, pointer: string): [string, Node] {
  switch (keyword) {
    case "properties":
      return [keyword, mapValues(value, pointer, (one, _, at) => convertSchema(one, at))];
    case "allOf":
    case "anyOf":
    case "oneOf":
      return [keyword, value.map((one: Node, i: number) => convertSchema(one, `${pointer}/${i}`))];
    case "additionalProperties":
      return [keyword, typeof value === "boolean" ? value : convertSchema(value, pointer)];
    case "items":
    case "not":
      return [keyword, convertSchema(value, pointer)];
    case "examples":
      return ["example", onlyOne(value, pointer)];
    case "type":
      if (typeof value !== "string" || value === "null") throw lacks("type: null", pointer);
      return [keyword, value];
    default:
      if (!COMMON_KEYWORDS.has(keyword) && !keyword.startsWith("x-")) throw lacks(keyword, pointer);
      return [keyword, value];
  }
}

function onlyOne(examples: readonly Node[], pointer: string): Node {
  if (examples.length !== 1) throw lacks("several examples of a schema", pointer);
  return examples[0];
}

function mapValues(
  node: Node,
  pointer: string,
  convertOne: (value: Node, key: string, pointer: string) => Node,
): Node {
  const entries = Object.entries<Node>(node).map(([key, value]) => [
    key,
    convertOne(value, key, `${pointer}/${escapePointerToken(key)}`),
  ]);
  return Object.fromEntries(entries);
}

const lacks = (what: string, pointer: string): InvalidContractError =>
  new InvalidContractError(`OpenAPI 3.0 lacks ${what}`, {
    pointer,
    hint: "Say it in another way, or teach scripts/site/machine/openapi-3-0.ts to convert it.",
  });
