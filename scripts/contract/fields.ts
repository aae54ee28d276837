import { escapePointerToken } from "../../src/model/json-pointer.ts";
import type { Contract, Node } from "./contract.ts";

export interface Field {
  name: string;
  /** With references followed. */
  schema: Node;
  /** JSON pointer in the contract, through references. */
  pointer: string;
}

/**
 * Every field at and below the schema at a JSON pointer, however they are nested. A schema within
 * itself is left out.
 */
export function fieldsAt(pointer: string, contract: Contract): Field[] {
  return collect(pointer, contract, []);
}

function collect(pointer: string, contract: Contract, within: readonly Node[]): Field[] {
  const node = contract.at(pointer);
  const schema = contract.deref(node);
  // A reference is the same object wherever it leads; with annotations beside it, it is not.
  const identity = node?.$ref ?? schema;
  if (!schema || within.includes(identity)) return [];
  const inside = [...within, identity];
  const own = Object.entries<Node>(schema.properties ?? {}).map(([name, property]) => ({
    name,
    schema: contract.deref(property),
    pointer: `${pointer}/properties/${escapePointerToken(name)}`,
  }));
  const below = [
    ...own.map((field) => field.pointer),
    `${pointer}/items`,
    `${pointer}/additionalProperties`,
    ...(schema.oneOf ?? []).map((_: Node, index: number) => `${pointer}/oneOf/${index}`),
  ];
  return [...own, ...below.flatMap((inner) => collect(inner, contract, inside))];
}
