// Values with every field that the contract knows, for what examples leave out.
import type { Contract, Node } from "../../scripts/contract/contract.ts";

/** A schema can be within itself, such as an outline of outlines. */
const DEEPEST = 6;

/** A value that keeps to a schema: all fields, each with its example, and lists as short as they may be, but not empty. */
export function fullValue(reference: Node, contract: Contract, depth = 0): unknown {
  const schema = contract.deref(reference);
  switch (schema.type) {
    case "array":
      return depth > DEEPEST
        ? []
        : Array(schema.minItems || 1).fill(fullValue(schema.items, contract, depth + 1));
    case "object":
      return Object.fromEntries(
        Object.entries<Node>(schema.properties ?? {})
          .filter(([name]) => depth <= DEEPEST || schema.required?.includes(name))
          .map(([name, field]) => [name, fullValue(field, contract, depth + 1)]),
      );
    case "integer":
      return schema.examples?.[0] ?? schema.enum?.[0] ?? schema.minimum ?? 1;
    case "number":
      return schema.examples?.[0] ?? 0.5;
    case "boolean":
      return true;
    default:
      return schema.examples?.[0] ?? schema.enum?.[0] ?? "text";
  }
}
