// The fields of responses that may arrive in another JSON type than the contract's own
// (`x-koodrive-wire`). The client turns them back into it.
import type { JsonType } from "../../src/model/json-type.ts";
import type { Contract, Operation } from "../contract/contract.ts";
import { type Field, fieldsAt } from "../contract/fields.ts";
import { InvalidContractError } from "../contract/invalid-contract-error.ts";

const TYPES: readonly JsonType[] = ["array", "integer", "string", "boolean"];

/**
 * The fields of an operation's success response that may arrive in another JSON type, each with its
 * own. The envelope's `code` is left out, the client reads it alike everywhere.
 */
export function wireVariants(operation: Operation, contract: Contract): Record<string, JsonType> {
  const schema = contract.successSchema(operation);
  const fields = fieldsAt(schema, contract).filter(
    ({ pointer }) => pointer !== `${schema}/properties/code`,
  );
  const variants: Record<string, JsonType> = {};
  for (const field of fields) {
    const type = variantType(field, contract);
    if (!type) continue;
    const own = field.schema.type;
    const other = fields.find(({ name, schema }) => name === field.name && schema.type !== own);
    if (other) {
      const types = `${own} here and ${other.schema.type} elsewhere in the response`;
      throw new InvalidContractError(
        `"${field.name}", which has wire variants, is ${types} of ${operation.id}`,
        {
          pointer: field.pointer,
          hint: "Give both the same type: the client knows the fields of a response by name alone.",
        },
      );
    }
    variants[field.name] = type;
  }
  return variants;
}

/** The type of a field that has variants. Those of the elements of an array count as its own. */
function variantType({ name, schema, pointer }: Field, contract: Contract): JsonType | undefined {
  const items = contract.deref(schema.items);
  const declaring = [schema, items].find((node) => node?.["x-koodrive-wire"]);
  if (!declaring) return undefined;
  const type = TYPES.find((type) => type === declaring.type);
  if (type && declaring["x-koodrive-wire"][0] === type) return type;
  throw new InvalidContractError(
    `the wire variants of "${name}" do not begin with a type that the client can turn them into`,
    {
      pointer,
      hint: `Begin x-koodrive-wire with the type of the schema, one of ${TYPES.join(", ")}.`,
    },
  );
}
