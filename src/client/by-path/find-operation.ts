import { allOperations, type Operation } from "../operations.ts";

/** The operation of a path as the contract has it, with its parameters in braces. */
export function findOperation(method: string, path: string): Operation | undefined {
  return allOperations().find(
    (operation) => operation.method === method && operation.path === path,
  );
}
