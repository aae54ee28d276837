// A value against a schema of the contract.
import type { Schema } from "../model/contract-data.ts";
import { parsePointer, starIndices, valueAt } from "../model/json-pointer.ts";
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
interface Comparison {
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

/** What is found in several elements of a list is one finding. */
export function compareValue(comparer: Comparer, comparison: Comparison): Finding[] {
  const { value, base, operation, message } = comparison;
  return findDifferences(comparer, comparison).map(({ pointer, keyword, expected }) => {
    const isSecret = parsePointer(pointer).some((name) => isSecretName(name, operation, message));
    const seen = describeValue(valueAt(value, pointer), keyword, isSecret);
    return { pointer: base + pointer, keyword, expected, seen };
  });
}

/** A finding before its value is described. The pointer begins at the value. */
type Difference = Omit<Finding, "seen">;

function findDifferences(comparer: Comparer, comparison: Comparison): Difference[] {
  const { value, schema, schemaPointer, base } = comparison;
  const coerced = coerceVariants(value, schema, resolveSchema);
  const differences = new Map<string, Difference>();
  const add = (coercedPointer: string, keyword: string, expected: string) => {
    const pointer = coerced.originalPointer(coercedPointer);
    const anyElement = `${starIndices(pointer)} ${keyword}`;
    if (!differences.has(anyElement)) differences.set(anyElement, { pointer, keyword, expected });
  };

  for (const pointer of unknownFields(coerced.value, schema, resolveSchema)) {
    const isBody = base + pointer === "/body";
    add(pointer, "unknown", isBody ? "no body" : "nothing of this name");
  }
  for (const pointer of coerced.overflows) add(pointer, "format", "format int64");
  for (const pointer of comparer.wireVariants ? coerced.variants : []) {
    add(pointer, "x-koodrive-wire", "the contract's own type, not a documented variant");
  }
  const validate = comparer.validatorAt(schemaPointer);
  validate(coerced.value);
  for (const error of relevantErrors(validate.errors ?? [])) {
    add(errorPointer(error), error.keyword, expectation(error.keyword, error.schema));
  }
  return [...differences.values()];
}
