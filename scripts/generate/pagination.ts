// How a list is walked (`x-koodrive-pagination`), checked against the arguments and the response of
// its operation.
import type { Pagination } from "../../src/model/operation.ts";
import { argumentsOf } from "../contract/arguments.ts";
import { type Contract, ContractError, type Node, type Operation } from "../contract/contract.ts";

/** The size of a page that the client asks for: every list allows it for which a maximum is known. */
export const PAGE_SIZE = 100;

export function paginationOf(operation: Operation, contract: Contract): Pagination | undefined {
  const pages = operation.node["x-koodrive-pagination"];
  if (!pages) return undefined;
  // Where sources disagree on the name of the list, whichever arrives is read.
  const items: string[] = [pages.items].flat();
  const { style, limit, next, more, total } = pages;
  const position: string = pages[style];
  for (const field of [...items, next, more, total].filter((path) => path !== undefined))
    responseField(field, operation, contract);
  argumentAt(position, operation, contract);
  if (argumentAt(limit, operation, contract).maximum < PAGE_SIZE)
    throw new ContractError(
      `${operation.id}: a page of ${PAGE_SIZE} is more than "${limit}" allows`,
    );
  const common = { position, limit, items };
  return style === "cursor"
    ? { style, ...common, next, ...(more && { more }) }
    : { style, ...common, ...(total && { total }) };
}

/** The schema of a field of the response, by its dotted path. */
export function responseField(path: string, operation: Operation, contract: Contract): Node {
  return (
    fieldAt(contract.responseSchema(operation), path.split("."), contract) ??
    refuse(path, "no field of the response", operation)
  );
}

/** The schema of an argument or of a field in one, by its dotted path. */
function argumentAt(path: string, operation: Operation, contract: Contract): Node {
  const [name, ...inner] = String(path).split(".");
  const argument = argumentsOf(operation, contract).find((argument) => argument.name === name);
  return (
    (argument && fieldAt(argument.schema, inner, contract)) ??
    refuse(path, "no argument", operation)
  );
}

function fieldAt(schema: Node, path: string[], contract: Contract): Node {
  return path.reduce(
    (node, key) => contract.deref(contract.deref(node)?.properties?.[key]),
    schema,
  );
}

function refuse(path: string, problem: string, operation: Operation): never {
  throw new ContractError(
    `${operation.id}: x-koodrive-pagination names "${path}", which is ${problem}`,
  );
}
