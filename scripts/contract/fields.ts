import type { Contract, Node } from "./contract.ts";

export interface Field {
  name: string;
  /** With references followed. */
  schema: Node;
}

/** Every field at and below a schema, however it is nested. A schema within itself is left out. */
export function fieldsOf(schema: Node, contract: Contract): Field[] {
  return collect(schema, contract, []);
}

function collect(schema: Node, contract: Contract, within: readonly Node[]): Field[] {
  const node = contract.deref(schema);
  if (!node || within.includes(node)) return [];
  const inside = [...within, node];
  const own = Object.entries<Node>(node.properties ?? {}).map(([name, property]) => ({
    name,
    schema: contract.deref(property),
  }));
  const { items, additionalProperties, oneOf = [] } = node;
  return [
    ...own,
    ...[...own.map(({ schema }) => schema), items, additionalProperties, ...oneOf].flatMap(
      (inner) => collect(inner, contract, inside),
    ),
  ];
}
