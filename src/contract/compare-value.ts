// A value against a schema of the contract.
import type { Schema } from "../model/contract-data.ts";
import { parsePointer, valueAt } from "../model/json-pointer.ts";
import { errorPointer, relevantErrors } from "../model/schema-errors.ts";
import { coerceVariants, unknownFields } from "../model/shape.ts";
import { isSecretName } from "../redact.ts";
import type { Finding } from "./finding.ts";
import { resolveSchema, type ValidatorAt } from "./schemas.ts";
import { describeValue, expectation } from "./wording.ts";

/** What all comparisons of a monitor share. */
export interface Comparer {
  validatorAt: ValidatorAt;
  /** Whether documented wire variants are findings. */
  wireVariants: boolean;
}

/** A value and what to compare it with. */
export interface Comparison {
  value: unknown;
  schema: Schema;
  /** JSON pointer into the contract's data, to the schema that Ajv validates by. */
  schemaPointer: string;
  /** JSON pointer of the value in its message: `/body`, or empty for the whole message. */
  base: string;
  /** The client's name of the operation. With the message it decides what is secret. */
  operation: string;
  message: "request" | "response";
}

export function compareValue(comparer: Comparer, comparison: Comparison): Finding[] {
  const { value, schema, schemaPointer, base, operation, message } = comparison;
  const coerced = coerceVariants(value, schema, resolveSchema);
  const validate = comparer.validatorAt(schemaPointer);
  validate(coerced.value);

  const finding = (coercedPointer: string, keyword: string, expected: string): Finding => {
    const pointer = coerced.originalPointer(coercedPointer);
    const isSecret = parsePointer(pointer).some((name) => isSecretName(name, operation, message));
    const seen = describeValue(valueAt(value, pointer), keyword, isSecret);
    return { pointer: base + pointer, keyword, expected, seen };
  };

  return [
    ...unknownFields(coerced.value, schema, resolveSchema).map((pointer) =>
      finding(pointer, "unknown", base + pointer === "/body" ? "no body" : "nothing of this name"),
    ),
    ...coerced.overflows.map((pointer) => finding(pointer, "format", "format int64")),
    ...(comparer.wireVariants ? coerced.variants : []).map((pointer) =>
      finding(pointer, "x-koodrive-wire", "the contract's own type, not a documented variant"),
    ),
    ...relevantErrors(validate.errors ?? []).map((error) =>
      finding(errorPointer(error), error.keyword, expectation(error.keyword, error.schema)),
    ),
  ];
}
