// Where responses arrive in other shapes than the types say (`x-koodrive-wire`, rule 5 of the
// design): only what deviates. scripts/operations.ts puts it into the operation's line,
// src/transport/normalise.ts reads it.

import type { Letter } from "../../src/transport/normalise.ts";
import { type Contract, ContractError, type Node, type Operation } from "../contract/contract.ts";

/** The types that arrive in other shapes, and their letters in the table. */
export const LETTERS: Readonly<Record<string, Letter | undefined>> = {
  array: "w",
  integer: "i",
  string: "s",
  boolean: "b",
};

/**
 * The fields of an operation's success response that may arrive in another shape, by the letter of
 * their type: `w:data;i:type,totalCapacity`. The envelope's `code` is left out, the client reads it
 * alike everywhere.
 */
export function wireOf(operation: Operation, contract: Contract): string {
  const letters = new Map<string, Letter>();
  const { code: _, ...properties } =
    contract.deref(contract.responseSchema(operation))?.properties ?? {};
  const types = new Map<string, Set<string>>();
  for (const { name, schema } of fields({ properties }, contract, [])) {
    types.set(name, (types.get(name) ?? new Set()).add(schema.type));
    // What is said of the elements of an array, the client does to each.
    const { type, "x-koodrive-wire": variants } =
      [schema, contract.deref(schema.items)].find((node) => node?.["x-koodrive-wire"]) ?? {};
    if (!variants) continue;
    const letter = LETTERS[type];
    if (!letter || variants[0] !== type)
      throw new ContractError(
        `${operation.id}: the wire variants of "${name}" must begin with its type`,
      );
    letters.set(name, letter);
  }
  const ambiguous = [...letters.keys()].find((name) => types.get(name)?.size !== 1);
  if (ambiguous)
    throw new ContractError(
      `${operation.id}: "${ambiguous}" has several types in one response, which the wire table cannot tell apart`,
    );
  const used = [...new Set(letters.values())];
  return used
    .map(
      (letter) =>
        `${letter}:${[...letters.keys()].filter((name) => letters.get(name) === letter).join(",")}`,
    )
    .join(";");
}

/** Every field at and below a schema. `within` are the schemas around it. */
function fields(
  schema: Node,
  contract: Contract,
  within: readonly Node[],
): { name: string; schema: Node }[] {
  const node = contract.deref(schema);
  if (!node || within.includes(node)) return [];
  const inside = [...within, node];
  const own = Object.entries<Node>(node.properties ?? {}).map(([name, property]) => ({
    name,
    schema: contract.deref(property),
  }));
  return [
    ...own,
    ...[...own.map(({ schema }) => schema), node.items].flatMap((inner) =>
      fields(inner, contract, inside),
    ),
  ];
}
