// How a list is walked (`x-koodrive-pagination`), checked against the arguments and the response of
// its operation.
import type { Pagination } from "../../src/model/operation.ts";
import { argumentsOf } from "../contract/arguments.ts";
import type { Contract, Node, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

/** The size of a page that the client asks for. Every list with a known maximum allows it. */
export const PAGE_SIZE = 100;

export function paginationOf(operation: Operation, contract: Contract): Pagination | undefined {
  const pages = operation.node["x-koodrive-pagination"];
  if (!pages) return undefined;
  const { style, limit, next, more, total, first } = pages;
  const position: string = pages[style];
  // Where sources disagree on the name of the list, whichever arrives is read.
  const items: string[] = [pages.items].flat();
  for (const field of [...items, next, more, total].filter((path) => path !== undefined))
    responseField(field, operation, contract);
  argumentAt(position, operation, contract);
  checkPageSize(limit, operation, contract);
  const common = { position, limit, items };
  return style === "cursor"
    ? { style, ...common, ...(first !== undefined && { first }), next, ...(more && { more }) }
    : { style, ...common, ...(total && { total }) };
}

function checkPageSize(limit: string, operation: Operation, contract: Contract): void {
  const { maximum } = argumentAt(limit, operation, contract);
  if (maximum < PAGE_SIZE)
    throw new InvalidContractError(
      `"${limit}" of ${operation.id} allows ${maximum} at most, less than a page of the client`,
      {
        pointer: `${operation.pointer}/x-koodrive-pagination/limit`,
        hint: `Correct it, or lower PAGE_SIZE, ${PAGE_SIZE}, in scripts/generate/pagination.ts.`,
      },
    );
}

/** JSON pointer of a field of the success response, by its dotted path. */
export function responseField(path: string, operation: Operation, contract: Contract): string {
  const schema = contract.successSchema(operation);
  const pointer = [schema, ...path.split(".")].join("/properties/");
  if (!contract.at(pointer)) refuse(path, "a field of the response", operation);
  return pointer;
}

/** The schema of an argument, or of a field in one, by its dotted path. */
function argumentAt(path: string, operation: Operation, contract: Contract): Node {
  const [name, ...inner] = String(path).split(".");
  const argument = argumentsOf(operation, contract).find((argument) => argument.name === name);
  const schema = inner.reduce(
    (node, key) => contract.deref(contract.deref(node)?.properties?.[key]),
    argument?.schema,
  );
  return schema ?? refuse(path, "an argument", operation);
}

function refuse(path: string, wanted: string, { id, pointer }: Operation): never {
  throw new InvalidContractError(`"${path}" is not ${wanted} of ${id}`, {
    pointer: `${pointer}/x-koodrive-pagination`,
    hint: "Correct x-koodrive-pagination: CONTRIBUTING.md says which fields it has.",
  });
}
