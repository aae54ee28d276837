// The fields of responses that may arrive in another JSON type than the contract's own
// (`x-koodrive-wire`). The client turns them back into it.
import type { JsonType } from "../../src/model/json-type.ts";
import { type Contract, ContractError, type Operation } from "../contract/contract.ts";
import { fieldsOf } from "../contract/fields.ts";

const TYPES: readonly JsonType[] = ["array", "integer", "string", "boolean"];

/**
 * The fields of an operation's success response that may arrive in another JSON type, each with its
 * own. The envelope's `code` is left out, the client reads it alike everywhere.
 */
export function wireVariants(operation: Operation, contract: Contract): Record<string, JsonType> {
  const variants: Record<string, JsonType> = {};
  const types = new Map<string, Set<string>>();
  const { code: _, ...properties } =
    contract.deref(contract.responseSchema(operation))?.properties ?? {};
  for (const { name, schema } of fieldsOf({ properties }, contract)) {
    types.set(name, (types.get(name) ?? new Set()).add(schema.type));
    // What is said of the elements of an array, the client does to each.
    const declaring = [schema, contract.deref(schema.items)].find(
      (node) => node?.["x-koodrive-wire"],
    );
    if (!declaring) continue;
    const type = TYPES.find((type) => type === declaring.type);
    if (!type || declaring["x-koodrive-wire"][0] !== type)
      throw new ContractError(
        `${operation.id}: the wire variants of "${name}" must begin with its type`,
      );
    variants[name] = type;
  }
  const ambiguous = Object.keys(variants).find((name) => types.get(name)?.size !== 1);
  if (ambiguous)
    throw new ContractError(
      `${operation.id}: "${ambiguous}" has wire variants and several types in one response; the client tells fields apart by their names`,
    );
  return variants;
}
