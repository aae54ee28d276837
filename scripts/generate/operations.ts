// generated/operations.ts: what the client needs to know of each operation at run time.
import type {
  ArgumentPlace,
  HeaderOption,
  OperationDescription,
} from "../../src/model/operation.ts";
import { argumentsOf, callOptions, methodName } from "../contract/arguments.ts";
import type { Contract, Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { PAGE_SIZE, paginationOf } from "./pagination.ts";
import { wireVariants } from "./wire-variants.ts";

export function operations(contract: Contract): string {
  const lines = contract.operations.map((operation) =>
    JSON.stringify(describeOperation(operation, contract)),
  );
  return `
/**
 * Every operation, in the contract's order: JSON of a list of OperationDescription. It is text
 * because JSON.parse on first use costs less than a literal on every import.
 */
export const operationsJson = ${templateLiteral(`[\n${lines.join(",\n")}\n]`)};

/** The headers of the call options that are sent as such. */
export const optionHeaders = ${JSON.stringify(optionHeaders(contract))};

/** The size of a page that a walk over a list asks for: no list is known to allow less. */
export const pageSize = ${PAGE_SIZE};
`;
}

export function describeOperation(operation: Operation, contract: Contract): OperationDescription {
  const { method, path, node } = operation;
  const credentials = credentialsOf(operation, contract);
  const options = callOptions(operation, contract).map(([option]) => option);
  const pagination = paginationOf(operation, contract);
  const variants = wireVariants(operation, contract);
  // In this order the table compresses best.
  return {
    name: methodName(operation).join("."),
    method: method as OperationDescription["method"],
    ...(node["x-koodrive-idempotent"] && { idempotent: true }),
    ...describeArguments(operation, contract),
    ...(pagination && { pagination }),
    ...(Object.keys(variants).length && { variants }),
    ...(options.length < HEADER_OPTIONS.length && { options }),
    ...(credentials && { credentials }),
    path,
  };
}

const HEADER_OPTIONS: readonly HeaderOption[] = ["traceId", "language"];

function optionHeaders(contract: Contract): Record<string, string> {
  const all = contract.operations.flatMap((operation) => callOptions(operation, contract));
  for (const [option, header] of all) {
    const other = all.find(([same, another]) => same === option && another !== header);
    if (!other) continue;
    throw new InvalidContractError(
      `the call option ${option} is two headers, ${header} and ${other[1]}`,
      {
        pointer: "#/components/parameters",
        hint: "Give x-koodrive-option to parameters of one name.",
      },
    );
  }
  return Object.fromEntries(all);
}

const PLACES: readonly ArgumentPlace[] = ["path", "query", "header", "body"];

/** In each place those that are required come first: an error lists them in this order. */
function describeArguments(
  operation: Operation,
  contract: Contract,
): Pick<OperationDescription, "arguments" | "wireNames"> {
  const all = argumentsOf(operation, contract);
  const places = PLACES.map((place) => {
    const here = all.filter((argument) => argument.place === place);
    const required = here.filter((argument) => argument.required).map(({ name }) => name);
    const optional = here.filter((argument) => !argument.required).map(({ name }) => `${name}?`);
    return [place, [...required, ...optional]] as const;
  }).filter(([, names]) => names.length > 0);
  const renamed = all.filter(({ name, wireName }) => name !== wireName);
  const wireNames = Object.fromEntries(renamed.map(({ name, wireName }) => [name, wireName]));
  return {
    ...(places.length && { arguments: Object.fromEntries(places) }),
    ...(renamed.length && { wireNames }),
  };
}

/** Which credentials the operation takes, where it is not either. */
export function credentialsOf(
  operation: Operation,
  contract: Contract,
): OperationDescription["credentials"] {
  const schemes = contract.security(operation).flat();
  if (schemes.includes("AppSignature")) return undefined;
  return schemes.includes("AccessToken") ? "accessToken" : "none";
}

/** A template literal of this text, whatever is in it. */
export function templateLiteral(text: string): string {
  return `\`${text.replace(/[`\\]|\$\{/g, "\\$&")}\``;
}
