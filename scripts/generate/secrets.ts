// generated/secrets.ts: the names of the values that must not be shown (`x-koodrive-secret`).
import { type Contract, JSON_SCHEMA, type Node, type Operation } from "../contract/contract.ts";
import { type Field, fieldsAt } from "../contract/fields.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

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

interface Secrets {
  secretNames: string[];
  operationSecrets: Record<string, { request?: string[]; response?: string[] }>;
}

/** A place where a scalar stands. */
interface Value {
  name: string;
  isSecret: boolean;
}

export function findSecrets(contract: Contract): Secrets {
  const messages = contract.operations.map((operation) => ({
    method: operation.node["x-koodrive-method"] as string,
    request: requestValues(operation, contract),
    response: responseValues(operation, contract),
  }));
  const all = [
    ...schemeHeaders(contract),
    ...messages.flatMap(({ request, response }) => [...request, ...response]),
  ];
  const open = new Set(all.filter(({ isSecret }) => !isSecret).map(({ name }) => name));
  const operationSecrets: Secrets["operationSecrets"] = {};
  for (const { method, ...values } of messages) {
    for (const direction of ["request", "response"] as const) {
      const here = values[direction].filter(({ name, isSecret }) => isSecret && open.has(name));
      if (here.length)
        operationSecrets[method] = { ...operationSecrets[method], [direction]: namesOf(here) };
    }
  }
  return { secretNames: namesOf(all.filter(({ name }) => !open.has(name))), operationSecrets };
}

function namesOf(values: Value[]): string[] {
  return [...new Set(values.map(({ name }) => name))].sort();
}

function schemeHeaders(contract: Contract): Value[] {
  return Object.values<Node>(contract.root.components.securitySchemes).map((scheme) => ({
    name: scheme.name,
    isSecret: isMarked(scheme),
  }));
}

function requestValues(operation: Operation, contract: Contract): Value[] {
  const parameters = contract.parameters(operation).map((parameter) => ({
    name: parameter.name,
    isSecret: isMarked(parameter) || isMarked(contract.deref(parameter.schema)),
  }));
  const body = fieldsAt(`${operation.pointer}/requestBody${JSON_SCHEMA}`, contract);
  return [...parameters, ...scalars(body, contract)];
}

function responseValues(operation: Operation, contract: Contract): Value[] {
  const { "200": _, ...failing } = operation.node.responses;
  const schemas = Object.keys(failing).map(
    (status) => `${operation.pointer}/responses/${status}${JSON_SCHEMA}`,
  );
  const fields = [contract.successSchema(operation), ...schemas].flatMap((schema) =>
    fieldsAt(schema, contract),
  );
  return scalars(fields, contract);
}

/** The fields with a scalar, or with a list of scalars, which go by the name of the list. */
function scalars(fields: Field[], contract: Contract): Value[] {
  return fields.flatMap(({ name, schema, pointer }) => {
    const value = element(schema, contract);
    const isSecret = isMarked(schema) || isMarked(value);
    if (value?.type !== "object") return [{ name, isSecret }];
    if (!isSecret) return [];
    throw new InvalidContractError(`"${name}" is an object and cannot be a secret as a whole`, {
      pointer,
      hint: "Write x-koodrive-secret on those of its fields that are secret.",
    });
  });
}

/** What the elements of a list are, however deep the list is; of what is no list, itself. */
function element(schema: Node, contract: Contract): Node {
  return schema?.type === "array" ? element(contract.deref(schema.items), contract) : schema;
}

function isMarked(node: Node): boolean {
  return node?.["x-koodrive-secret"] === true;
}
