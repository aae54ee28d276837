import type { Schema } from "../../src/model/contract-data.ts";
import { isObject } from "../../src/model/exact-json.ts";
import { escapePointerToken } from "../../src/model/json-pointer.ts";
import { fieldSchema, type ResolveSchema } from "../../src/model/shape.ts";

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
