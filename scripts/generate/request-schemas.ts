// generated/request-schemas.ts: what the arguments of a call are validated by. It is a part of its
// own, so that a client that validates loads nothing about responses.
import type { Schema } from "../../src/model/contract-data.ts";
import { methodName } from "../contract/arguments.ts";
import type { Contract } from "../contract/contract.ts";
import { namedSchemas, requestSchema } from "./slim-schema.ts";

export function requestSchemas(contract: Contract): string {
  const requests = contract.operations.map((operation) => [
    methodName(operation).join("."),
    requestSchema(operation, contract),
  ]);
  return `import type { Schema } from "../src/model/contract-data.ts";

/**
 * The request of each operation, by the client's name of it: an object of \`path\`, \`query\`,
 * \`header\` (names in lower case) and \`body\`.
 */
export const requests: Readonly<Record<string, Schema>> = {
${propertyLines(requests)}};

/** The schemas that they refer to, by name. */
export const requestSchemas: Readonly<Record<string, Schema>> = {
${propertyLines([...schemasOfRequests(contract)])}};
`;
}

/** The properties of an object literal, one a line. */
export function propertyLines(entries: readonly (readonly unknown[])[], indent = "  "): string {
  return entries
    .map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)},\n`)
    .join("");
}

/** The named schemas that requests refer to, directly or through others. */
export function schemasOfRequests(contract: Contract): Map<string, Schema> {
  const all = namedSchemas(contract);
  const found = new Set<string>();
  const search = (schema: unknown) => {
    for (const [, name = ""] of JSON.stringify(schema).matchAll(/"#\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue;
      found.add(name);
      search(all.get(name));
    }
  };
  for (const operation of contract.operations) search(requestSchema(operation, contract));
  return new Map([...all].filter(([name]) => found.has(name)));
}
