// The calls that the contract's own examples make: one for each request example of an operation,
// with the examples of its parameters.
import { type Argument, argumentsOf } from "./arguments.ts";
import { type Contract, JSON_TYPE, type Node, type Operation } from "./contract.ts";

export interface SampleCall {
  operation: Operation;
  /** `resource.method` of the client. */
  method: string;
  args: Record<string, unknown>;
}

/** The request examples of an operation, by name. An operation without a body has none. */
export function requestExamples({ node }: Operation): Record<string, Node> {
  return node.requestBody?.content[JSON_TYPE].examples ?? {};
}

/**
 * Arguments that the contract cannot call required, and without which the call has nothing that it
 * is about: `taskId` is published as optional, and of two identifiers `spaceType` demands one.
 */
const DEMANDED: Readonly<Record<string, readonly string[]>> = {
  getTaskResult: ["taskId"],
  listUserPermissions: ["deptId"],
};

/** Whether a sample has an argument whatever its body is. */
export const isDemanded = ({ name, required }: Argument, { id }: Operation): boolean =>
  required || (DEMANDED[id]?.includes(name) ?? false);

/**
 * The call with all fields of a body, in its order, and with the other arguments that it needs.
 *
 * @param body The value of a request example, by default of the first.
 */
export function sampleCall(
  operation: Operation,
  contract: Contract,
  body: Node = Object.values(requestExamples(operation))[0]?.value ?? {},
): SampleCall {
  const all = argumentsOf(operation, contract);
  const parameters = all
    .filter((argument) => argument.place !== "body" && isDemanded(argument, operation))
    .map((argument) => [argument.name, exampleOf(argument, operation, contract)]);
  const fields = Object.entries<Node>(body).map(([wireName, value]) => {
    const field = all.find(
      (argument) => argument.place === "body" && argument.wireName === wireName,
    );
    return [field?.name ?? wireName, value];
  });
  return {
    operation,
    method: operation.node["x-koodrive-method"],
    args: Object.fromEntries([...parameters, ...fields]),
  };
}

/** The example of a parameter. */
function exampleOf({ place, wireName }: Argument, operation: Operation, contract: Contract): Node {
  return contract
    .parameters(operation)
    .find((parameter) => parameter.name === wireName && parameter.in === place)?.example;
}

/** The client's method of a sample, whose name is known at run time only. */
export function methodOf(
  koodrive: object,
  { method }: SampleCall,
): (args: object) => Promise<Node> {
  const found = method.split(".").reduce((inner: Node, name) => inner?.[name], koodrive);
  if (typeof found !== "function") throw new Error(`the client has no method ${method}`);
  return found;
}
