// generated/examples.ts: what the sandbox needs of each operation beside its schemas, the first
// example of a success, with which it answers where it has no rule, and the published name.
import { type Contract, JSON_TYPE } from "../contract/contract.ts";
import { templateLiteral } from "./operations.ts";

export function examples(contract: Contract): string {
  const lines = contract.operations.map((operation) => {
    const [first] = Object.values(contract.successExamples(operation));
    const mediaType = contract.successType(operation);
    const example = { body: first.value, ...(mediaType !== JSON_TYPE && { mediaType }) };
    return `${JSON.stringify(operation.id)}:${JSON.stringify(example)}`;
  });
  const names = Object.fromEntries(
    contract.operations.map(({ id, node }) => [id, node["x-koodrive-operation"]]),
  );
  const json = `{\n${lines.join(",\n")}\n}`;
  return `// Generated from openapi/ by scripts/generate/examples.ts. Do not edit.

/** The first example of each operation's success, by operation: JSON, parsed on first use. */
export const examplesJson = ${templateLiteral(json)};

/** The published name of each operation. */
export const operationNames: Readonly<Record<string, string>> = ${JSON.stringify(names)};
`;
}
