// A value against a schema of the contract.
import type { Schema } from "../model/contract-data.ts";
import { parsePointer } from "../model/json-pointer.ts";
import { isSecretName } from "../redact.ts";
import { type Difference, findDifferences } from "../validation/differences.ts";
import { resolveSchema } from "../validation/schemas.ts";
import { describeValue, expectation } from "../validation/wording.ts";
import type { Finding } from "./finding.ts";

/** What all comparisons of a monitor share. */
export interface Comparer {
  /** Whether documented wire variants are findings. */
  wireVariants: boolean;
}

/** A value and what to compare it with. */
interface Comparison {
  value: unknown;
  schema: Schema;
  /** JSON pointer of the value in its message: `/body`, or empty for the whole message. */
  base: string;
  /** The client's name of the operation. With the message it decides what is secret. */
  operation: string;
  message: "request" | "response";
}

/** What is found in several elements of a list is one finding. */
export function compareValue({ wireVariants }: Comparer, comparison: Comparison): Finding[] {
  const { value, schema, base, operation, message } = comparison;
  return findDifferences(value, schema, resolveSchema, wireVariants).map((difference) => {
    const { pointer, keyword } = difference;
    const isSecret = parsePointer(pointer).some((name) => isSecretName(name, operation, message));
    const seen = describeValue(difference.value, keyword, isSecret);
    return { pointer: base + pointer, keyword, expected: describeExpected(difference, base), seen };
  });
}

function describeExpected({ pointer, keyword, limit }: Difference, base: string): string {
  if (keyword === "x-koodrive-wire") return "the contract's own type, not a documented variant";
  if (keyword !== "unknown") return expectation(keyword, limit);
  return base + pointer === "/body" ? "no body" : "nothing of this name";
}
