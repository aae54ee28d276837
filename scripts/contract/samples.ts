// The calls that the contract's own examples make: one for each operation, by client method, with
// the first request example and the path's examples.
import { type Argument, argumentsOf } from "./arguments.ts";
import type { Contract, Node, Operation } from "./contract.ts";

export interface SampleCall {
  operation: Operation;
  /** `resource.method` of the client. */
  method: string;
  args: Record<string, unknown>;
}

/** The call with all fields of the first body example, and with the other required arguments. */
export function sampleCall(operation: Operation, contract: Contract): SampleCall {
  const args = argumentsOf(operation, contract).flatMap((argument) => {
    const value = exampleOf(argument, operation, contract);
    const isSent = argument.place === "body" ? value !== undefined : argument.required;
    return isSent ? [[argument.name, value] as const] : [];
  });
  return {
    operation,
    method: operation.node["x-koodrive-method"],
    args: Object.fromEntries(args),
  };
}

function exampleOf({ place, wireName }: Argument, operation: Operation, contract: Contract): Node {
  if (place !== "body") {
    return contract
      .parameters(operation)
      .find((parameter) => parameter.name === wireName && parameter.in === place)?.example;
  }
  const { examples = {} } = contract.at(
    `${operation.pointer}/requestBody/content/application~1json`,
  );
  const [first] = Object.values<Node>(examples);
  return first?.value[wireName];
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
