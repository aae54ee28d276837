// Where responses arrive in other shapes than the types say (`x-koodrive-wire`, rule 5 of the design): only what deviates. scripts/operations.ts
// puts it into the operation's line, src/transport/normalise.ts reads it.

import type { Scalar } from "../src/transport/normalise.ts";
import { type Contract, ContractError, type Node, type Operation } from "./contract.ts";

/** The scalars that arrive in other shapes, and their letters in the table. */
export const SCALARS: Readonly<Record<string, Scalar | undefined>> = { integer: "i", string: "s", boolean: "b" };

/** The deviations in the success response of an operation, its `code` apart, which the client reads alike everywhere. Undefined if there are none. */
export function wireOf(operation: Operation, contract: Contract): unknown {
  const resolved = contract.deref(contract.responseSchema(operation));
  const { code: _, ...properties } = resolved?.properties ?? {};
  return deviations({ ...resolved, properties }, contract, []);
}

/** `within` are the schemas around this one, by name. */
function deviations(schema: Node, contract: Contract, within: readonly string[]): unknown {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema?.$ref)?.[1];
  if (name) {
    if (within.includes(name)) throw new ContractError(`${name}: contains itself, for which the wire table has no words yet`);
    return deviations(contract.deref(schema), contract, [...within, name]);
  }
  const variants: string[] = schema?.["x-koodrive-wire"] ?? [];
  if (variants.length && variants[0] !== schema.type) {
    throw new ContractError(`${within.at(-1) ?? "a schema"}: x-koodrive-wire must begin with the type, ${schema.type}`);
  }
  if (schema?.type === "array") {
    const each = deviations(schema.items, contract, within);
    if (!variants.length && each === undefined) return undefined;
    return [variants.length ? "w" : "a", ...(each === undefined ? [] : [each])];
  }
  if (schema?.properties) {
    const fields = Object.entries<Node>(schema.properties).map(([field, property]) => [field, deviations(property, contract, within)] as const);
    const deviating = fields.filter(([, wire]) => wire !== undefined);
    return deviating.length ? Object.fromEntries(deviating) : undefined;
  }
  if (!variants.length) return undefined;
  const letter = SCALARS[schema.type];
  if (!letter) throw new ContractError(`${within.at(-1) ?? "a schema"}: the wire table has no letter for ${schema.type}`);
  return letter;
}
