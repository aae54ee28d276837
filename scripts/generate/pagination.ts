// How a list is walked (`x-koodrive-pagination`), checked against the arguments and the response of
// its operation.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Pagination } from "../../src/model/operation.ts";
import { argumentsOf } from "../contract/arguments.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { AJV_OPTIONS } from "../ledger/schema-errors.ts";
import { checkWholeList } from "./whole-list.ts";

/** The size of a page that the client asks for. Every list with a known maximum allows it. */
export const PAGE_SIZE = 100;

export function paginationOf(operation: Operation, contract: Contract): Pagination | undefined {
  const pages = operation.node["x-koodrive-pagination"];
  if (!pages) return undefined;
  const { style, limit, next, more, total, first } = pages;
  const position: string = pages[style];
  // Where sources disagree on the name of the list, whichever arrives is read.
  const items: string[] = [pages.items].flat();
  checkResponse(operation, contract);
  checkPosition(operation, contract);
  checkLimit(operation, contract);
  checkFirstPage(operation, contract);
  checkWholeList(operation, contract);
  const common = { position, limit, items };
  return style === "cursor"
    ? { style, ...common, ...(first !== undefined && { first }), next, ...(more && { more }) }
    : { style, ...common, ...(total && { total }) };
}

const isInteger = ({ type }: Node) => type === "integer";

/** What the fields of the response must be. The client takes a text that is an integer for one. */
const RESPONSE: Record<string, [kind: string, accepts: (schema: Node) => boolean]> = {
  items: ["a list", ({ type }) => type === "array"],
  total: ["an integer", (schema) => isInteger(schema) || schema.format === "int64"],
  more: ["true or false", ({ type }) => type === "boolean"],
  next: ["a text or an integer", (schema) => schema.type === "string" || isInteger(schema)],
};

function checkResponse(operation: Operation, contract: Contract): void {
  for (const [key, [kind, accepts]] of Object.entries(RESPONSE)) {
    for (const path of [operation.node["x-koodrive-pagination"][key] ?? []].flat()) {
      const schema = contract.deref(contract.at(responseField(path, operation, contract)));
      if (!accepts(schema)) refuse(key, `"${path}" of ${operation.id} is not ${kind}`, operation);
    }
  }
}

/** Where a page begins: a number, or a cursor such as the response gives. */
function checkPosition(operation: Operation, contract: Contract): void {
  const { style, next, first, ...pages } = operation.node["x-koodrive-pagination"];
  const { schema } = argumentAt(pages[style], operation, contract);
  const name = `"${pages[style]}" of ${operation.id}`;
  if (style !== "cursor") {
    if (!isInteger(schema)) refuse(style, `${name} is not an integer`, operation);
    return;
  }
  const given = contract.deref(contract.at(responseField(next, operation, contract)));
  if (schema.type !== given.type) refuse(style, `${name} has not the type of "${next}"`, operation);
  const ajv = new Ajv2020(AJV_OPTIONS);
  addFormats.default(ajv);
  if (first !== undefined && !ajv.validate(schema, first))
    refuse("first", `${name} cannot be ${JSON.stringify(first)}`, operation);
}

function checkLimit(operation: Operation, contract: Contract): void {
  const { limit } = operation.node["x-koodrive-pagination"];
  const { schema, place } = argumentAt(limit, operation, contract);
  // All that a query has is text.
  const isDigits = place === "query" && new RegExp(schema.pattern ?? "$.").test(`${PAGE_SIZE}`);
  if (!isInteger(schema) && !isDigits)
    refuse("limit", `"${limit}" of ${operation.id} is not an integer`, operation);
  if (schema.maximum < PAGE_SIZE)
    refuse(
      "limit",
      `"${limit}" of ${operation.id} allows ${schema.maximum} at most, less than a page of the ` +
        "client",
      operation,
      `Correct it, or lower PAGE_SIZE, ${PAGE_SIZE}, in scripts/generate/pagination.ts.`,
    );
}

/**
 * A walk sends the position and the limit. An argument that has one of them as a field can be left
 * out by the caller, so that all it must have is what the walk sends.
 */
function checkFirstPage(operation: Operation, contract: Contract): void {
  const { style, limit, first, ...pages } = operation.node["x-koodrive-pagination"];
  const isSent = style !== "cursor" || first !== undefined;
  const sent: string[] = [limit, ...(isSent ? [pages[style]] : [])];
  for (const parent of sent.flatMap(parentsOf)) {
    const { required = [] } = argumentAt(parent, operation, contract).schema;
    for (const path of required.map((name: string) => `${parent}.${name}`))
      if (!sent.some((other) => `${other}.`.startsWith(`${path}.`)))
        refuse(
          style,
          `the first page of a walk lacks "${path}", which ${operation.id} demands`,
          operation,
          'If it is the cursor, say what a first page sends as "first"; else make it optional.',
        );
  }
}

/** `a` and `a.b` of `a.b.c`. */
function parentsOf(path: string): string[] {
  const names = path.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
}

/** JSON pointer of a field of the success response, by its dotted path. */
export function responseField(path: string, operation: Operation, contract: Contract): string {
  const schema = contract.successSchema(operation);
  const pointer = [schema, ...path.split(".")].join("/properties/");
  if (!contract.at(pointer))
    refuse("", `"${path}" is not a field of the response of ${operation.id}`, operation);
  return pointer;
}

/** The schema of an argument, or of a field in one, by its dotted path. */
function argumentAt(
  path: string,
  operation: Operation,
  contract: Contract,
): { schema: Node; place: string } {
  const [name, ...inner] = String(path).split(".");
  const argument = argumentsOf(operation, contract).find((argument) => argument.name === name);
  const schema = inner.reduce(
    (node, key) => contract.deref(contract.deref(node)?.properties?.[key]),
    argument?.schema,
  );
  if (!argument || !schema)
    return refuse("", `"${path}" is not an argument of ${operation.id}`, operation);
  return { schema, place: argument.place };
}

/** The key is that of `x-koodrive-pagination`. */
function refuse(
  key: string,
  message: string,
  { pointer }: Operation,
  hint = "Correct x-koodrive-pagination: CONTRIBUTING.md says which fields it has.",
): never {
  throw new InvalidContractError(message, {
    pointer: `${pointer}/x-koodrive-pagination${key && `/${key}`}`,
    hint,
  });
}
