// generated/contract-data.ts: of the contract, what koodrive-client/contract checks calls by beside
// generated/request-schemas.ts.
import type { OperationData, Schema } from "../../src/model/contract-data.ts";
import { methodName } from "../contract/arguments.ts";
import { type Contract, JSON_TYPE, type Node, type Operation } from "../contract/contract.ts";
import { commonStatuses, failureSchema } from "./failures.ts";
import { propertyLines, schemasOfRequests } from "./request-schemas.ts";
import { namedSchemas, slimAt } from "./slim-schema.ts";

export function contractData(contract: Contract): string {
  const operations = contract.operations.map((operation) => [
    operation.id,
    operationData(operation, contract),
  ]);
  const ofRequests = schemasOfRequests(contract);
  const others = [...namedSchemas(contract)].filter(([name]) => !ofRequests.has(name));
  return `import type { ContractData } from "../src/model/contract-data.ts";
import { requestSchemas } from "./request-schemas.ts";

export const contractData: ContractData = {
  version: ${JSON.stringify(contract.root.info.version)},
  schemes: ${JSON.stringify(schemeHeaders(contract))},
  statuses: ${JSON.stringify(commonStatuses(contract))},
  failures: ${JSON.stringify(failures(contract))},
  operations: {
${propertyLines(operations, "    ")}  },
  schemas: {
    ...requestSchemas,
${propertyLines(others, "    ")}  },
};
`;
}

function operationData(operation: Operation, contract: Contract): OperationData {
  const successType = contract.successType(operation);
  const { "x-koodrive-success-code": successCode } = operation.node;
  return {
    name: methodName(operation).join("."),
    method: operation.method,
    path: operation.path,
    security: contract.security(operation).map(([scheme = "none"]) => scheme),
    ...(successCode !== undefined && { successCode }),
    ...(successType !== JSON_TYPE && { mediaType: successType }),
    response: slimAt(contract.successSchema(operation), contract),
  };
}

/** The headers of each security scheme, those that go together under the first. */
function schemeHeaders(contract: Contract): Record<string, string[]> {
  const header = (scheme: string): string =>
    contract.root.components.securitySchemes[scheme].name.toLowerCase();
  const alternatives = contract.operations
    .flatMap((operation) => contract.security(operation))
    .filter((schemes) => schemes.length > 0);
  return Object.fromEntries(alternatives.map((schemes) => [schemes[0], schemes.map(header)]));
}

function failures(contract: Contract): Schema[] {
  const forms = `${failureSchema(contract)}/oneOf`;
  return contract.at(forms).map((_: Node, index: number) => slimAt(`${forms}/${index}`, contract));
}
