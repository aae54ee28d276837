// generated/operations.ts: what the client needs to know of each operation at run time.
import type { ArgumentDescription, OperationDescription } from "../../src/model/operation.ts";
import { argumentsOf, callOptions, methodName } from "../contract/arguments.ts";
import type { Contract, Operation } from "../contract/contract.ts";
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

/** The size of a page that a walk over a list asks for: no list is known to allow less. */
export const pageSize = ${PAGE_SIZE};
`;
}

export function describeOperation(operation: Operation, contract: Contract): OperationDescription {
  const { method, path, node } = operation;
  const credentials = credentialsOf(operation, contract);
  const describedArguments = describeArguments(operation, contract);
  const options = callOptions(operation, contract);
  const pagination = paginationOf(operation, contract);
  const variants = wireVariants(operation, contract);
  return {
    name: methodName(operation).join("."),
    method: method as OperationDescription["method"],
    path,
    ...(node["x-koodrive-idempotent"] && { idempotent: true }),
    ...(credentials && { credentials }),
    ...(describedArguments.length && { arguments: describedArguments }),
    ...(options.length && { options: Object.fromEntries(options) }),
    ...(pagination && { pagination }),
    ...(Object.keys(variants).length && { variants }),
  };
}

/** By place, and in each those that are required first: an error lists them in this order. */
function describeArguments(operation: Operation, contract: Contract): ArgumentDescription[] {
  const all = argumentsOf(operation, contract);
  const ordered = (["path", "query", "header", "body"] as const).flatMap((place) => {
    const here = all.filter((argument) => argument.place === place);
    return [
      ...here.filter(({ required }) => required),
      ...here.filter(({ required }) => !required),
    ];
  });
  return ordered.map(({ name, wireName, place, required }) => ({
    name,
    in: place,
    ...(wireName !== name && { wireName }),
    ...(required && { required }),
  }));
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
