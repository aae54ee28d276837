// generated/operations.ts: what the client needs to know of each operation at run time.
import type { JsonType } from "../../src/model/json-type.ts";
import type {
  ArgumentPlace,
  HeaderOption,
  OperationCredentials,
  OperationDescription,
} from "../../src/model/operation.ts";
import { argumentsOf, callOptions, methodName } from "../contract/arguments.ts";
import { type Contract, JSON_TYPE, type Operation } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";
import { PAGE_SIZE, paginationOf } from "./pagination.ts";
import { successCodeOf } from "./success-code.ts";
import { wireVariants } from "./wire-variants.ts";

export function operations(contract: Contract): string {
  const headers = JSON.stringify(argumentHeaders(contract));
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

/** The headers of arguments that are sent as such. */
export const argumentHeaders: Readonly<Record<string, string>> = ${headers};

/** The size of a page that a walk over a list asks for: no list is known to allow less. */
export const pageSize = ${PAGE_SIZE};
`;
}

export function describeOperation(operation: Operation, contract: Contract): OperationDescription {
  const { method, path, node } = operation;
  const successCode = successCodeOf(operation, contract);
  const credentials = credentialsOf(operation, contract);
  const options = callOptions(operation, contract).map(([option]) => option);
  const pagination = paginationOf(operation, contract);
  const variants = namesByType(wireVariants(operation, contract));
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
    ...(contract.successType(operation) !== JSON_TYPE && { returns: "text" as const }),
    ...(successCode !== undefined && { successCode }),
    path,
  };
}

/** The names of fields by the JSON type that they have. */
function namesByType(types: Record<string, JsonType>): { [Type in JsonType]?: string[] } {
  const names: { [Type in JsonType]?: string[] } = {};
  for (const [name, type] of Object.entries(types)) names[type] = [...(names[type] ?? []), name];
  return names;
}

const HEADER_OPTIONS: readonly HeaderOption[] = ["traceId", "language"];

/** The headers of call options or arguments, each of which is one header wherever it occurs. */
function headersOf(pairs: readonly (readonly [name: string, header: string])[]): object {
  for (const [name, header] of pairs) {
    const other = pairs.find(([same, another]) => same === name && another !== header);
    if (!other) continue;
    throw new InvalidContractError(`${name} is two headers, ${header} and ${other[1]}`, {
      pointer: "#/components/parameters",
      hint: "Give x-koodrive-option and x-koodrive-argument of one name to one header.",
    });
  }
  return Object.fromEntries(pairs);
}

function optionHeaders(contract: Contract): object {
  return headersOf(contract.operations.flatMap((operation) => callOptions(operation, contract)));
}

function argumentHeaders(contract: Contract): object {
  const all = contract.operations.flatMap((operation) => argumentsOf(operation, contract));
  const headers = all.filter(({ place }) => place === "header");
  const other = all.find(({ place, name, wireName }) => place !== "header" && name !== wireName);
  if (!other) return headersOf(headers.map(({ name, wireName }) => [name, wireName]));
  throw new InvalidContractError(`${other.wireName} is the argument ${other.name}`, {
    pointer: "#/components/parameters",
    hint: "Give x-koodrive-argument to headers alone.",
  });
}

/** Arguments in the path stand in its template. */
const PLACES: readonly ArgumentPlace[] = ["query", "header", "body"];

/** In each place those that are required come first: an error lists them in this order. */
function describeArguments(
  operation: Operation,
  contract: Contract,
): Pick<OperationDescription, "arguments"> {
  const all = argumentsOf(operation, contract);
  const places = PLACES.map((place) => {
    const here = all.filter((argument) => argument.place === place);
    const required = here.filter((argument) => argument.required).map(({ name }) => name);
    const optional = here.filter((argument) => !argument.required).map(({ name }) => `${name}?`);
    return [place, [...required, ...optional]] as const;
  }).filter(([, names]) => names.length > 0);
  return places.length ? { arguments: Object.fromEntries(places) } : {};
}

/** Which credentials the operation takes, where they are not the usual ones. */
export function credentialsOf(
  operation: Operation,
  contract: Contract,
): OperationCredentials | undefined {
  const schemes = contract.security(operation).flat();
  if (schemes.includes("AppAccessToken")) return "appAccessToken";
  if (schemes.includes("AppSignature")) return undefined;
  return schemes.includes("AccessToken") ? "accessToken" : "none";
}

/** A template literal of this text, whatever is in it. */
export function templateLiteral(text: string): string {
  return `\`${text.replace(/[`\\]|\$\{/g, "\\$&")}\``;
}
