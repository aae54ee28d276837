import {
  Contract,
  type Node,
  type Operation,
  readContract,
} from "../../scripts/contract/contract.ts";

/** The contract after a change to a copy of it. */
export function changedContract(change: (contract: Contract) => void): Contract {
  const contract = new Contract(structuredClone(readContract().root));
  change(contract);
  return contract;
}

/** The parameter of an operation that has this name and no reference. */
export function parameter(operation: Operation, name: string): Node {
  return operation.node.parameters.find((parameter: Node) => parameter.name === name);
}

/** A field of a schema of the contract. */
export function property(contract: Contract, schema: string, name: string): Node {
  return contract.root.components.schemas[schema].properties[name];
}
