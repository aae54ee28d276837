// What the operations have in common: the statuses that they document, and the bodies of failures.
import { type Contract, JSON_SCHEMA } from "../contract/contract.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

/**
 * JSON pointer of the schema of all failures. It is the only one that has alternatives, the forms
 * of the body.
 */
export function failureSchema(contract: Contract): string {
  const [first] = contract.operations;
  const [status] = commonStatuses(contract).filter((status) => status !== "200");
  return contract.at(`${first?.pointer}/responses/${status}${JSON_SCHEMA}`).$ref.slice(1);
}

/** The statuses that each operation documents. They and the schemas of failures are the same. */
export function commonStatuses(contract: Contract): string[] {
  const documented = contract.operations.map(({ node, pointer }) => {
    const { "200": _, ...failing } = node.responses;
    const schemas = Object.keys(failing).map(
      (status) => contract.at(`${pointer}/responses/${status}${JSON_SCHEMA}`)?.$ref,
    );
    return { pointer, statuses: Object.keys(node.responses), schemas: new Set(schemas) };
  });
  const statuses = documented[0]?.statuses ?? [];
  const other = documented.find(
    (operation) => String(operation.statuses) !== String(statuses) || operation.schemas.size !== 1,
  );
  if (!other) return statuses;
  throw new InvalidContractError("the operation documents other failures than the first one does", {
    pointer: `${other.pointer}/responses`,
    hint: `Give it the responses ${statuses.join(", ")}, as common/responses.yaml has them.`,
  });
}
