// The lines of the operation table, one an operation: src/operation.ts says how they are written,
// and reads them.
import { argumentsOf, callOptions, methodName } from "../contract/arguments.ts";
import { type Contract, ContractError, type Node, type Operation } from "../contract/contract.ts";
import { wireOf } from "./wire-variants.ts";

/** As large a page as every list allows for which a maximum is known. */
const PAGE_SIZE = 100;

/** What most operations have, and what the table says by a letter. */
interface Usual {
  /** The path's beginning. */
  base: string;
  /** The headers that are arguments, where there are any. */
  header: string;
  /** Letters of the call options. */
  options: string;
  pageSize: number;
  /** Call options by letter, and their headers. */
  optionHeaders: Record<string, [option: string, header: string]>;
}

export function usualOf(contract: Contract): Usual {
  const options = contract.operations.flatMap((operation) => callOptions(operation, contract));
  return {
    base: commonest(
      contract.operations.map(({ path }) => `${path.split("/").slice(0, 4).join("/")}/`),
    ),
    header: commonest(
      contract.operations
        .map((operation) => argumentList("header", operation, contract))
        .filter(Boolean),
    ),
    options: commonest(contract.operations.map((operation) => optionLetters(operation, contract))),
    pageSize: PAGE_SIZE,
    optionHeaders: Object.fromEntries(options.map((option) => [option[0][0], option])),
  };
}

function commonest(values: string[]): string {
  const count = (value: string) => values.filter((other) => other === value).length;
  return values.reduce((most, value) => (count(value) > count(most) ? value : most));
}

function optionLetters(operation: Operation, contract: Contract): string {
  return callOptions(operation, contract)
    .map(([option]) => option[0])
    .join("");
}

/** The arguments that go to a place: those that are required, then `|`, then the others. */
function argumentList(place: string, operation: Operation, contract: Contract): string {
  const here = argumentsOf(operation, contract).filter((argument) => argument.place === place);
  const list = (required: boolean) =>
    here
      .filter((argument) => argument.required === required)
      .map(({ name, wire }) => (name === wire ? name : `${name}=${wire}`))
      .join(" ");
  return [list(true), list(false)].join("|").replace(/\|$/, "");
}

/**
 * One line of text for an operation compresses to less than an object, and 125 of them weigh:
 * src/operation.ts says how it is written.
 */
export function tableLine(operation: Operation, contract: Contract, usual: Usual): string {
  const { method, path, node } = operation;
  const names = (place: string) => argumentList(place, operation, contract);
  const options = optionLetters(operation, contract);
  const header = names("header");
  // The place that needs no mark.
  const usualPlace = method === "POST" || method === "PUT" ? "body" : "query";
  const fields = {
    [usualPlace === "query" ? "" : "?"]: names("query"),
    [usualPlace === "body" ? "" : "+"]: names("body"),
    "#": header === usual.header ? " " : header,
    "@": authentication(operation, contract),
    "~": pagination(operation, contract),
    "&": wireOf(operation, contract),
  };
  return [
    methodName(operation)[1],
    method,
    path.startsWith(usual.base) ? path.slice(usual.base.length) : path,
    ...Object.entries(fields)
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([mark, value]) => (value ? [(mark + value).trim()] : [])),
    ...(options === usual.options ? [] : [`%${options}`]),
    ...(node["x-koodrive-idempotent"] === (method !== "POST") ? [] : ["^"]),
  ].join(" ");
}

/** Which credentials the operation takes, where it is not both. */
export function authentication(
  operation: Operation,
  contract: Contract,
): "token" | "none" | undefined {
  const schemes = contract.security(operation).flat();
  return schemes.includes("AppSignature")
    ? undefined
    : schemes.includes("AccessToken")
      ? "token"
      : "none";
}

/**
 * `offset|page|cursor`, the argument that moves on, the page size's argument, the items' field, and
 * the total's or the next cursor's.
 */
function pagination(operation: Operation, contract: Contract): string {
  const pages = operation.node["x-koodrive-pagination"];
  if (!pages) return "";
  const { style, limit } = pages;
  // Where sources disagree on the name of the list, whichever arrives is read.
  const items: string[] = [pages.items].flat();
  const response = contract.responseSchema(operation);
  for (const field of [...items, pages.next, pages.total, pages.more].filter(Boolean))
    fieldAt(response, field, operation, contract);
  const [argument = "", ...inner] = limit.split(".");
  const found = argumentsOf(operation, contract).find(({ name }) => name === argument);
  if (!found)
    throw new ContractError(
      `${operation.id}: x-koodrive-pagination names "${limit}", which is no argument`,
    );
  const size = inner.length
    ? fieldAt(found.schema, inner.join("."), operation, contract)
    : found.schema;
  if (size.maximum < PAGE_SIZE)
    throw new ContractError(
      `${operation.id}: a page of ${PAGE_SIZE} is more than "${limit}" allows`,
    );
  return [
    style,
    pages.offset ?? pages.page ?? pages.cursor,
    limit,
    items.join("|"),
    pages.next ?? pages.total ?? "",
    pages.more ?? "",
  ]
    .join(" ")
    .trim();
}

export function fieldAt(
  schema: Node,
  path: string,
  operation: Operation,
  contract: Contract,
): Node {
  const found = path
    .split(".")
    .reduce((node: Node, key) => contract.deref(contract.deref(node)?.properties?.[key]), schema);
  if (!found)
    throw new ContractError(
      `${operation.id}: x-koodrive-pagination names "${path}", which is not there`,
    );
  return found;
}
