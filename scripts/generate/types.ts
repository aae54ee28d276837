// generated/types.ts: the types of requests and responses, as openapi-typescript makes them, with
// each schema also under its own name, and what an editor shows over every field.
import openapiTypeScript, { astToString } from "openapi-typescript";
import type { Contract, Node } from "../contract/contract.ts";
import { namesMethods, nodeComment } from "./comments.ts";

export async function types(contract: Contract): Promise<string> {
  const declarations = await openapiTypeScript(withComments(contract.root, contract), {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    // A request may leave out a field that has a default.
    defaultNonNullable: false,
  });
  // Markdown would show the indented lines of a comment as code.
  const code = astToString(declarations).replace(/^( +\*) {5}/gm, "$1 ");
  return namesMethods(code, contract);
}

/** Keywords whose values are data, even where these look like a schema. */
const VALUES = ["example", "examples", "default", "enum"];

/** A copy of a node in which every node with a description has its comment. */
function withComments(node: Node, contract: Contract): Node {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map((element) => withComments(element, contract));
  const copy: Node = {};
  for (const [name, value] of Object.entries<Node>(node)) {
    if (VALUES.includes(name)) copy[name] = value;
    else if (name === "properties") copy[name] = propertiesWithComments(value, contract);
    else copy[name] = withComments(value, contract);
  }
  return typeof node.description === "string" ? commented(node, copy, contract) : copy;
}

/** The names of properties are no keywords, and a bare reference is described by what it names. */
function propertiesWithComments(properties: Node, contract: Contract): Node {
  const all = Object.entries<Node>(properties).map(([name, property]) => [
    name,
    commented(property, withComments(property, contract), contract),
  ]);
  return Object.fromEntries(all);
}

/**
 * The copy of a node with its comment as the title, which openapi-typescript writes as it is. It
 * would write a description as a tag, `@description`, which no editor knows, and does not look at
 * what a reference names.
 */
function commented(node: Node, copy: Node, contract: Contract): Node {
  const { summary, description, format, default: usual, ...rest } = copy;
  const { deprecated, example, examples } = contract.deref(node);
  return { ...rest, title: nodeComment(node, contract), deprecated, example, examples };
}
