// openapi/ → generated/secrets.ts: the names of the values that must not be shown
// (`x-koodrive-secret`).
import { type Contract, type Node, type Operation, readContract } from "../contract/contract.ts";
import { type Field, fieldsOf } from "../contract/fields.ts";
import { writeGenerated } from "./generated.ts";

export interface Secrets {
  secretNames: string[];
  operationSecrets: Record<string, { request?: string[]; response?: string[] }>;
}

export function secrets(contract: Contract): string {
  const { secretNames, operationSecrets } = findSecrets(contract);
  return `
/** Fields, parameters and headers whose values are secret wherever the contract has them. */
export const secretNames: readonly string[] = ${JSON.stringify(secretNames, null, 2)};

/** Those that are secret in some operations only, by the name of the method. */
export const operationSecrets: Readonly<
  Record<string, { readonly request?: readonly string[]; readonly response?: readonly string[] }>
> = ${JSON.stringify(operationSecrets, null, 2)};
`;
}

export function findSecrets(contract: Contract): Secrets {
  const messages = contract.operations.map((operation) => ({
    method: operation.node["x-koodrive-method"] as string,
    request: requestValues(operation, contract),
    response: responseValues(operation, contract),
  }));
  const everything = [
    ...schemeHeaders(contract),
    ...messages.flatMap(({ request, response }) => [...request, ...response]),
  ];
  const open = new Set(everything.filter(({ secret }) => !secret).map(({ name }) => name));
  const secretNames = namesOf(everything.filter(({ name }) => !open.has(name)));
  const operationSecrets: Secrets["operationSecrets"] = {};
  for (const { method, ...values } of messages) {
    for (const direction of ["request", "response"] as const) {
      const here = values[direction].filter(({ name, secret }) => secret && open.has(name));
      if (here.length)
        operationSecrets[method] = { ...operationSecrets[method], [direction]: namesOf(here) };
    }
  }
  return { secretNames, operationSecrets };
}

/** A place where a scalar stands. */
interface Value {
  name: string;
  secret: boolean;
}

function namesOf(values: Value[]): string[] {
  return [...new Set(values.map(({ name }) => name))].sort();
}

function schemeHeaders(contract: Contract): Value[] {
  return Object.values<Node>(contract.root.components?.securitySchemes ?? {}).map((scheme) => ({
    name: scheme.name,
    secret: scheme["x-koodrive-secret"] === true,
  }));
}

function requestValues(operation: Operation, contract: Contract): Value[] {
  const parameters = contract.parameters(operation).map(({ name, schema }) => ({ name, schema }));
  const body = fieldsOf(contract.requestSchema(operation), contract);
  return scalars([...parameters, ...body], contract);
}

function responseValues(operation: Operation, contract: Contract): Value[] {
  const bodies = Object.values<Node>(operation.node.responses).flatMap((response) =>
    fieldsOf(contract.deref(response).content?.["application/json"]?.schema, contract),
  );
  return scalars(bodies, contract);
}

/** The fields with a scalar, or with a list of scalars, which go by the name of the list. */
function scalars(fields: Field[], contract: Contract): Value[] {
  return fields.flatMap(({ name, schema }) => {
    let node = contract.deref(schema);
    while (node?.type === "array") node = contract.deref(node.items);
    return node && node.type !== "object"
      ? [{ name, secret: node["x-koodrive-secret"] === true }]
      : [];
  });
}

if (import.meta.main) writeGenerated("secrets.ts", import.meta.filename, secrets(readContract()));
