// Values beside their schemas: what JSON Schema alone does not see as the contract means it.
import { coerce } from "./coerce.ts";
import type { Schema } from "./contract-data.ts";
import { parseExactInteger } from "./exact-json.ts";
import { type JsonType, jsonTypeOf } from "./json-type.ts";

/** Follows the `$ref` of a schema, if it has one. */
export type ResolveSchema = (schema: Schema) => Schema;

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

/** The schema of a field: `true` where anything goes, `false` where there is no such field. */
export function fieldSchema(schema: Schema, name: string): Schema | boolean {
  const { properties = {} } = schema;
  const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
  // An object without `properties` is one of which the contract says nothing.
  return field ?? schema.additionalProperties ?? !schema.properties;
}
