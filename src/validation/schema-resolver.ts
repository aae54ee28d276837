import type { Schema } from "../model/contract-data.ts";
import type { ResolveSchema } from "../model/shape.ts";

/** Follows references into these schemas. What stands beside a `$ref` wins. */
export function createSchemaResolver(schemas: Readonly<Record<string, Schema>>): ResolveSchema {
  const resolved = new WeakMap<Schema, Schema>();
  const resolve: ResolveSchema = (schema) => {
    if (schema.$ref === undefined) return schema;
    const known = resolved.get(schema);
    if (known) return known;
    const { $ref = "", ...beside } = schema;
    const target = { ...resolve(schemas[$ref.replace("#/schemas/", "")] ?? {}), ...beside };
    resolved.set(schema, target);
    return target;
  };
  return resolve;
}
