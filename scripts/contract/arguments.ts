// What the contract says of the methods of the client: names, flat arguments and call options.
import type { HeaderOption } from "../../src/model/operation.ts";
import { type Contract, JSON_SCHEMA, type Node, type Operation } from "./contract.ts";
import { InvalidContractError } from "./invalid-contract-error.ts";

/** An argument of a method, and where it goes in the request. */
export interface Argument {
  name: string;
  /** The service's name of it. */
  wireName: string;
  place: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Node;
  description: string;
  /** JSON pointer of the parameter or property in the contract. */
  pointer: string;
}

/** The contract's `x-koodrive-method`. */
export function methodName({ node, pointer }: Operation): [resource: string, method: string] {
  const name = String(node["x-koodrive-method"]);
  const [resource, method, ...more] = name.split(".");
  if (!resource || !method || more.length)
    throw new InvalidContractError(`the method "${name}" is not a resource and a method`, {
      pointer: `${pointer}/x-koodrive-method`,
      hint: "Write x-koodrive-method as resource.method, such as spaces.update.",
    });
  return [resource, method];
}

/** The operations by the client's resource, both in the contract's order. */
export function operationsByResource(contract: Contract): Map<string, Operation[]> {
  const resources = new Map<string, Operation[]>();
  for (const operation of contract.operations) {
    const [resource] = methodName(operation);
    resources.set(resource, [...(resources.get(resource) ?? []), operation]);
  }
  return resources;
}

/**
 * The flat arguments of an operation. Two that would share a name must be told apart by
 * `x-koodrive-argument`.
 */
export function argumentsOf(operation: Operation, contract: Contract): Argument[] {
  const all = [...parameterArguments(operation, contract), ...bodyArguments(operation, contract)];
  const places = new Map<string, string>();
  for (const { name, place, pointer } of all) {
    const other = places.get(name);
    if (other)
      throw new InvalidContractError(
        `the argument "${name}" of ${operation.id} stands for both a ${other} and a ${place} field`,
        { pointer, hint: "Give one of them another name by x-koodrive-argument." },
      );
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw new InvalidContractError(
        `the ${place} field "${name}" of ${operation.id} cannot be the name of an argument`,
        { pointer, hint: "Give it one by x-koodrive-argument, in lowerCamelCase." },
      );
    places.set(name, place);
  }
  return all;
}

function parameterArguments(operation: Operation, contract: Contract): Argument[] {
  return contract.parameters(operation).flatMap((parameter, index) => {
    if (parameter["x-koodrive-option"]) return [];
    const schema = contract.deref(parameter.schema);
    return [
      {
        name: parameter["x-koodrive-argument"] ?? parameter.name,
        wireName: parameter.name,
        place: parameter.in,
        required: Boolean(parameter.required),
        schema,
        description: parameter.description ?? schema.description ?? "",
        pointer: `${operation.pointer}/parameters/${index}`,
      },
    ];
  });
}

function bodyArguments(operation: Operation, contract: Contract): Argument[] {
  const { properties = {}, required = [] } =
    contract.deref(contract.requestSchema(operation)) ?? {};
  return Object.entries<Node>(properties).map(([wireName, property]) => {
    const schema = contract.deref(property);
    return {
      name: schema["x-koodrive-argument"] ?? wireName,
      wireName,
      place: "body",
      required: required.includes(wireName),
      schema,
      description: schema.description ?? "",
      pointer: `${operation.pointer}/requestBody${JSON_SCHEMA}/properties/${wireName}`,
    };
  });
}

/** Call options that the operation takes as headers. */
export function callOptions(
  operation: Operation,
  contract: Contract,
): [option: HeaderOption, header: string][] {
  return contract
    .parameters(operation)
    .filter((parameter) => parameter["x-koodrive-option"])
    .map((parameter) => [parameter["x-koodrive-option"], parameter.name]);
}

/**
 * Whether the caller of `all` must give the cursor to begin with: one is mandatory, and the
 * contract knows no first one.
 */
export function demandsCursor(operation: Operation, contract: Contract): boolean {
  const { cursor, first } = operation.node["x-koodrive-pagination"];
  const isMandatory = argumentsOf(operation, contract).some(
    ({ name, required }) => name === cursor && required,
  );
  return isMandatory && first === undefined;
}
