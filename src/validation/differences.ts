// Where a value differs from a schema of the contract, documented wire variants aside.
import type { Schema } from "../model/contract-data.ts";
import { starIndices } from "../model/json-pointer.ts";
import { coerceVariants, type ResolveSchema, unknownFields } from "../model/shape.ts";
import { findViolations, type Violation } from "./violations.ts";

/**
 * A keyword of the schema that the value breaks; `unknown` for a field that the schema does not
 * have; `x-koodrive-wire` for a documented variant. The pointer begins at the value.
 */
export type Difference = Violation;

/**
 * All differences, those that several elements of a list have once. Documented variants are among
 * them if `wireVariants` is true.
 */
export function findDifferences(
  value: unknown,
  schema: Schema,
  resolve: ResolveSchema,
  wireVariants = false,
): Difference[] {
  const coerced = coerceVariants(value, schema, resolve);
  const differences = new Map<string, Difference>();
  const add = (coercedPointer: string, keyword: string, limit?: unknown) => {
    const pointer = coerced.originalPointer(coercedPointer);
    const anyElement = `${starIndices(pointer)} ${keyword}`;
    if (!differences.has(anyElement)) differences.set(anyElement, { pointer, keyword, limit });
  };

  for (const pointer of unknownFields(coerced.value, schema, resolve)) add(pointer, "unknown");
  for (const pointer of coerced.overflows) add(pointer, "format", "int64");
  for (const pointer of wireVariants ? coerced.variants : []) add(pointer, "x-koodrive-wire");
  for (const { pointer, keyword, limit } of findViolations(coerced.value, schema, resolve)) {
    add(pointer, keyword, limit);
  }
  return [...differences.values()];
}
