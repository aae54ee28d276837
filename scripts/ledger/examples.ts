// Published examples against the contract: JSON that does not parse, other request lines, missing
// credentials, bodies that break the schema.

import { jsonrepair } from "jsonrepair";
import { escapePointerToken, parsePointer } from "../../src/model/json-pointer.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import type { Difference, Revision } from "./model.ts";
import { errorAt } from "./report.ts";
import { bodyPointer, describeSchema, followPointer } from "./schemas.ts";
import { rounds } from "./validation.ts";

export interface Message {
  method?: string | undefined;
  path?: string | undefined;
  headers: Record<string, string>;
  /** The body as published, and what it means; both undefined when there is none. */
  source?: string;
  body?: unknown;
  /** Whether the source had to be repaired to be JSON. */
  repaired: boolean;
}

/** Takes an example apart: request line, headers and body, on lines of their own or all on one. */
export function parseExample(text: string): Message {
  let rest = text.trim();
  const take = (pattern: RegExp): string[] | undefined => {
    const match = pattern.exec(rest);
    if (!match) return undefined;
    rest = rest.slice(match[0].length).trimStart();
    return match.slice(1);
  };
  const [method, path] = take(REQUEST_LINE) ?? [];
  const headers: Record<string, string> = {};
  for (let header = take(HEADER); header; header = take(HEADER)) {
    const [name = "", value = ""] = header;
    headers[name.toLowerCase()] = value;
  }
  const head = { method, path, headers };
  if (!rest) return { ...head, repaired: false };
  try {
    return { ...head, source: rest, body: JSON.parse(rest), repaired: false };
  } catch {
    return { ...head, source: rest, body: JSON.parse(jsonrepair(rest)), repaired: true };
  }
}

const REQUEST_LINE = /^(?:(GET|PUT|POST|DELETE|PATCH)\s+)?(?:https?:\/\/[^/\s]+)?(\/[^\s?]+)\S*/;
/** A header ends with its line, or where a JSON body begins. */
const HEADER = /^([A-Za-z][\w-]*):[ \t]*(.*?)(?=\s*(?:\n|$|[{[]))/;

export function* exampleDifferences(
  { examples = {}, place }: Revision,
  operation: Operation,
  contract: Contract,
): Generator<Difference> {
  for (const [name, text] of Object.entries(examples)) {
    const kind = name.startsWith("request") ? "request" : "response";
    let message: Message;
    try {
      message = parseExample(text);
    } catch (error) {
      throw errorAt(place, `${operation.id}: the example "${name}" is not understood: ${error}`);
    }
    yield* headDifferences(kind, message, operation, contract);
    yield* bodyDifferences(kind, message, operation, contract);
  }
}

/** What differs outside the body. */
function* headDifferences(
  kind: "request" | "response",
  message: Message,
  operation: Operation,
  contract: Contract,
): Generator<Difference> {
  const matters: Matter[] = [];
  if (message.repaired) matters.push(["syntax", shortened(message.source ?? ""), "JSON"]);
  if (kind === "request") matters.push(...requestMatters(message, operation, contract));
  for (const [matter, published, inContract] of matters) {
    const { pointer } = operation;
    yield { key: `example.${kind} ${matter}`, published, contract: inContract, pointer };
  }
}

type Matter = [matter: string, published: string, contract: string];

function* requestMatters(
  message: Message,
  operation: Operation,
  contract: Contract,
): Generator<Matter> {
  const { method, path = "no path" } = message;
  if (method === undefined) yield ["without method", "no method", operation.method];
  else if (method !== operation.method) yield ["method", method, operation.method];
  if (path === operation.path && path.includes("{"))
    yield ["placeholder path", path, "a path with values"];
  else if (!pathPattern(operation.path).test(path)) yield ["path", path, operation.path];
  yield* headerMatters(message, operation, contract);
  const takesBody = contract.requestSchema(operation) !== undefined;
  if (takesBody && message.body === undefined) yield ["without body", "no body", "a request body"];
  if (!takesBody && message.body !== undefined)
    yield ["with body", shortened(message.source ?? ""), "no request body"];
}

function* headerMatters(
  { headers }: Message,
  operation: Operation,
  contract: Contract,
): Generator<Matter> {
  const { securitySchemes } = contract.root.components;
  const credentials: string[][] = contract
    .security(operation)
    .map((schemes) => schemes.map((scheme) => securitySchemes[scheme].name.toLowerCase()));
  const given = Object.entries(headers);
  const complete = credentials.some((names) => names.every((name) => name in headers));
  if (credentials.length > 0 && !complete) {
    const names = given.map(([name]) => name).join(", ");
    const needed = credentials.map((alternative) => alternative.join(" and ")).join(", or ");
    yield ["without credentials", names || "no header", needed];
  }
  const parameters = contract.parameters(operation).map(({ name }) => name.toLowerCase());
  const known = [...credentials.flat(), ...parameters];
  for (const [name, value] of given) {
    if (!known.includes(name))
      yield [`header ${name}`, shortened(`${name}: ${value}`), "no such header"];
  }
}

function pathPattern(template: string): RegExp {
  return new RegExp(
    `^${template
      .split("/")
      .map((part) => (part.startsWith("{") ? "(?!\\{)[^/]+" : part))
      .join("/")}$`,
  );
}

function* bodyDifferences(
  kind: "request" | "response",
  message: Message,
  operation: Operation,
  contract: Contract,
): Generator<Difference> {
  const schema = bodyPointer(operation, kind, contract);
  // The head of a request says so where the operation takes no body.
  if (message.body === undefined || contract.at(schema) === undefined) return;
  for (const { body, violations } of rounds(message.body, schema, contract)) {
    for (const { path, instance, keyword } of violations) {
      const keys = parsePointer(instance);
      const value = keys.reduce((node: Node, key) => node?.[key], body);
      const pointer = keys.reduce((at, key) => fieldPointer(at, key, contract), schema);
      yield {
        key: `example.${kind} ${path} ${keyword}`,
        published: value === undefined ? "no such field" : shortened(JSON.stringify(value)),
        contract: expectation(keyword, contract.at(pointer), contract),
        pointer,
      };
    }
  }
}

/** The schema of a field or an element; the schema itself where it has none for it. */
function fieldPointer(schema: string, key: string, contract: Contract): string {
  const at = followPointer(schema, contract);
  const { type, properties, additionalProperties } = contract.at(at);
  if (type === "array") return `${at}/items`;
  if (properties?.[key]) return `${at}/properties/${escapePointerToken(key)}`;
  return typeof additionalProperties === "object" ? `${at}/additionalProperties` : at;
}

function expectation(keyword: string, schema: Node, contract: Contract): string {
  switch (keyword) {
    case "unknown":
      return "no such field";
    case "required":
      return "mandatory";
    case "type":
    case "enum":
      return describeSchema(schema, contract);
    default:
      return `${keyword} ${JSON.stringify(contract.deref(schema)[keyword])}`;
  }
}

const LONGEST = 80;

/** A text on one line, cut where it gets long. */
function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
