// What the contract says of a method of the client: its name, its flat arguments and its call
// options.
import { type Contract, ContractError, type Node, type Operation } from "./contract.ts";

/** An argument of a method: its name there, its name on the wire, and where it goes. */
export interface Argument {
  name: string;
  wire: string;
  place: "path" | "query" | "header" | "body";
  required: boolean;
  schema: Node;
  description: string;
}

/** The contract's `x-koodrive-method`. */
export function methodName({ id, node }: Operation): [resource: string, method: string] {
  const [resource, name, ...more] = String(node["x-koodrive-method"]).split(".");
  if (!resource || !name || more.length)
    throw new ContractError(`${id}: x-koodrive-method must be resource.method`);
  return [resource, name];
}

/**
 * The flat arguments of an operation. Two that would share a name must be told apart by
 * `x-koodrive-argument`.
 */
export function argumentsOf(operation: Operation, contract: Contract): Argument[] {
  const parameters = contract
    .parameters(operation)
    .filter((parameter) => !parameter["x-koodrive-option"]);
  const body = contract.deref(contract.requestSchema(operation)) ?? {};
  const all: Argument[] = [
    ...parameters.map(
      (parameter): Argument =>
        argument(
          parameter.name,
          parameter.in,
          Boolean(parameter.required),
          parameter,
          contract.deref(parameter.schema),
        ),
    ),
    ...Object.entries<Node>(body.properties ?? {}).map(([name, property]): Argument => {
      const schema = contract.deref(property);
      return argument(name, "body", Boolean(body.required?.includes(name)), schema, schema);
    }),
  ];
  const places = new Map<string, string>();
  for (const { name, place } of all) {
    const other = places.get(name);
    if (other)
      throw new ContractError(
        `${operation.id}: the argument "${name}" stands for both a ${other} and a ${place} field; name one of them by x-koodrive-argument`,
      );
    if (!/^[A-Za-z_]\w*$/.test(name))
      throw new ContractError(
        `${operation.id}: the ${place} field "${name}" needs a readable name by x-koodrive-argument`,
      );
    places.set(name, place);
  }
  return all;
}

function argument(
  wire: string,
  place: Argument["place"],
  required: boolean,
  node: Node,
  schema: Node,
): Argument {
  return {
    name: node["x-koodrive-argument"] ?? wire,
    wire,
    place,
    required,
    schema,
    description: node.description ?? schema.description ?? "",
  };
}

/** Call options that the operation takes as headers. */
export function callOptions(
  operation: Operation,
  contract: Contract,
): [option: string, header: string][] {
  return contract
    .parameters(operation)
    .filter((parameter) => parameter["x-koodrive-option"])
    .map((parameter) => [parameter["x-koodrive-option"], parameter.name]);
}
