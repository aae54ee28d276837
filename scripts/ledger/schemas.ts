// Where in the contract a published table or example has its counterpart, and that in words.
import { type Contract, JSON_SCHEMA, type Node, type Operation } from "../contract/contract.ts";

/** JSON pointer of the schema of an operation's body. */
export function bodyPointer(
  operation: Operation,
  kind: "request" | "response",
  contract: Contract,
): string {
  return kind === "request"
    ? `${operation.pointer}/requestBody${JSON_SCHEMA}`
    : contract.successSchema(operation);
}

/** The pointer itself, or, of a reference, that of what it names. */
export function followPointer(pointer: string, contract: Contract): string {
  const reference = contract.at(pointer)?.$ref;
  return typeof reference === "string" ? followPointer(reference.slice(1), contract) : pointer;
}

/** A schema in the words of a table's row: `integer, enum [0, 1]`. */
export function describeSchema(node: Node, contract: Contract): string {
  const schema = contract.deref(node);
  const { type, format, items, enum: values, "x-koodrive-unit": unit } = schema;
  const parts = [type === "array" ? `array of ${describeSchema(items, contract)}` : type];
  if (format) parts.push(`format ${format}`);
  if (values) parts.push(`enum [${values.join(", ")}]`);
  if (schema.minimum !== undefined) parts.push(`minimum ${schema.minimum}`);
  if (schema.maximum !== undefined) parts.push(`maximum ${schema.maximum}`);
  if (unit) parts.push(unit);
  return parts.join(", ");
}
