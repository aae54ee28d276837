// Values beside their schemas: what JSON Schema alone does not see as the contract means it. Values
// that arrived in another documented type are coerced, and fields that the contract does not have
// are found.
import { coerce } from "./coerce.ts";
import type { Schema } from "./contract-data.ts";
import { isObject, mapFields, parseExactInteger } from "./exact-json.ts";
import { escapePointerToken } from "./json-pointer.ts";
import { type JsonType, jsonTypeOf } from "./json-type.ts";

/** Follows the `$ref` of a schema, if it has one. */
export type ResolveSchema = (schema: Schema) => Schema;

interface Coerced {
  /** The value in the types of its schema, with numbers for bigints, which JSON Schema does not know. */
  value: unknown;
  /** Pointers into `value`: what arrived in another documented type. */
  variants: string[];
  /** Pointers into `value`: integers that 64 bits do not hold, where the schema asks for that. */
  overflows: string[];
  /**
   * The pointer into what arrived for one into `value`. They differ where an element arrived
   * without the array around it.
   */
  originalPointer(pointer: string): string;
}

/** Coerces all values in a document that arrived in another type that the contract documents. */
export function coerceVariants(
  document: unknown,
  documentSchema: Schema,
  resolve: ResolveSchema,
): Coerced {
  const variants: string[] = [];
  const overflows: string[] = [];
  const wrapped = new Set<string>();

  const coerceInside = (
    arrived: unknown,
    reference: Schema | boolean,
    pointer: string,
  ): unknown => {
    const schema = typeof reference === "boolean" ? {} : resolve(reference);
    const value = coerceVariant(arrived, schema);
    if (value !== arrived) {
      variants.push(pointer);
      if (schema.type === "array") wrapped.add(pointer);
    }
    if (typeof value === "bigint") {
      if (schema.format === "int64" && BigInt.asIntN(64, value) !== value) overflows.push(pointer);
      return Number(value);
    }
    if (Array.isArray(value)) {
      const items = schema.items ?? true;
      return value.map((element, index) => coerceInside(element, items, `${pointer}/${index}`));
    }
    return mapFields(value, (inner, name) =>
      coerceInside(inner, fieldSchema(schema, name), `${pointer}/${escapePointerToken(name)}`),
    );
  };

  return {
    value: coerceInside(document, documentSchema, ""),
    variants,
    overflows,
    originalPointer: (pointer) => withoutAddedIndices(pointer, wrapped),
  };
}

/**
 * One value in the type of its schema, if it arrived in another type that the contract documents;
 * otherwise the value itself. An integer that no number holds becomes a bigint.
 */
export function coerceVariant(value: unknown, schema: Schema): unknown {
  if (!schema["x-koodrive-wire"]?.includes(jsonTypeOf(value))) return value;
  const coerced = coerce(value, schema.type as JsonType);
  if (schema.type !== "integer" || typeof coerced !== "string") return coerced;
  return parseExactInteger(coerced) ?? value;
}

/** Pointers of the fields in a document that its schema does not have. */
export function unknownFields(
  document: unknown,
  documentSchema: Schema,
  resolve: ResolveSchema,
): string[] {
  const unknown: string[] = [];

  const search = (value: unknown, reference: Schema | boolean, pointer: string): void => {
    if (reference === false) unknown.push(pointer);
    if (typeof reference === "boolean") return;
    const schema = resolve(reference);
    if (Array.isArray(value)) {
      const items = schema.items ?? true;
      value.forEach((element, index) => {
        search(element, items, `${pointer}/${index}`);
      });
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) {
        search(inner, fieldSchema(schema, name), `${pointer}/${escapePointerToken(name)}`);
      }
    }
  };

  search(document, documentSchema, "");
  return unknown;
}

/** The schema of a field: `true` where anything goes, `false` where there is no such field. */
function fieldSchema(schema: Schema, name: string): Schema | boolean {
  const { properties = {} } = schema;
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  // An object without `properties` is one of which the contract says nothing.
  return field ?? schema.additionalProperties ?? !schema.properties;
}

function withoutAddedIndices(pointer: string, wrapped: ReadonlySet<string>): string {
  if (wrapped.size === 0) return pointer;
  let original = "";
  let walked = "";
  for (const token of pointer.split("/").slice(1)) {
    const isAdded = wrapped.has(walked);
    walked += `/${token}`;
    if (!isAdded) original += `/${token}`;
  }
  return original;
}
