// The calls that the contract's own examples make: one for each operation, by client method, with
// the first request example and the path's examples.

import { argumentsOf } from "./arguments.ts";
import { type Contract, ContractError, type Node, type Operation } from "./contract.ts";

export interface SampleCall {
  operation: Operation;
  /** `resource.method` of the client. */
  method: string;
  args: Record<string, unknown>;
}

export function sampleCall(operation: Operation, contract: Contract): SampleCall {
  const [example] = Object.values<Node>(
    contract.deref(operation.node.requestBody)?.content["application/json"].examples ?? {},
  );
  const parameters = contract.parameters(operation);
  const args: Record<string, unknown> = {};
  for (const { name, wire, place, required } of argumentsOf(operation, contract)) {
    if (place === "body") {
      if (example?.value[wire] !== undefined) args[name] = example.value[wire];
    } else if (required) {
      args[name] = parameters.find(
        (parameter) => parameter.name === wire && parameter.in === place,
      )?.example;
    }
  }
  return { operation, method: operation.node["x-koodrive-method"], args };
}

/** The client's method of a sample, whose name is known at run time only. */
export function methodOf(
  koodrive: object,
  { method }: SampleCall,
): (args: object) => Promise<Node> {
  const found = method.split(".").reduce((inner: Node, name) => inner?.[name], koodrive);
  if (typeof found !== "function") throw new ContractError(`the client has no method ${method}`);
  return found;
}
