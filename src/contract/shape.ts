// Values beside their schemas: what JSON Schema alone would not tell as the contract means it.
// Documented wire variants are turned into the contract's own type, fields that it does not have
// are found, and integers of any length are read.
import { contractData } from "../../generated/contract-data.ts";
import { coerce } from "../model/coerce.ts";
import type { Schema } from "../model/contract-data.ts";
import { isObject } from "../model/exact-json.ts";
import type { JsonType } from "../model/json-type.ts";

export interface Shaped {
  /** For the validator: in the contract's own types, without unknown fields and without bigints. */
  value: unknown;
  /**
   * Pointers of the values that arrived in another documented type, of unknown fields, and of
   * integers beyond 64 bits.
   */
  variants: string[];
  unknown: string[];
  overflows: string[];
  /**
   * The pointer into what arrived, of a pointer into `value`: an element that arrived bare has an
   * index only there.
   */
  original(pointer: string): string;
}

const INTEGER = /^-?(0|[1-9]\d{0,39})$/;

export function shape(arrived: unknown, schema: Schema): Shaped {
  const wrapped: string[] = [];
  const original = (pointer: string) =>
    wrapped.reduceRight(
      (mapped, at) =>
        `${mapped}/`.startsWith(`${at}/0/`) ? at + mapped.slice(at.length + 2) : mapped,
      pointer,
    );
  const shaped: Shaped = { value: undefined, variants: [], unknown: [], overflows: [], original };

  const walk = (given: unknown, place: Schema | undefined, pointer: string): unknown => {
    const own = resolve(place);
    const value = turn(given, own);
    if (value !== given) {
      shaped.variants.push(original(pointer));
      if (own.type === "array") wrapped.push(pointer);
    }
    if (typeof value === "bigint") {
      if (own.format === "int64" && BigInt.asIntN(64, value) !== value)
        shaped.overflows.push(original(pointer));
      return Number(value);
    }
    if (Array.isArray(value))
      return value.map((element, index) => walk(element, own.items, `${pointer}/${index}`));
    if (!isObject(value)) return value;
    const others = own.additionalProperties ?? !own.properties;
    const fields = Object.entries(value).flatMap(([name, inner]) => {
      const at = `${pointer}/${escapePointer(name)}`;
      const property = Object.hasOwn(own.properties ?? {}, name)
        ? own.properties?.[name]
        : undefined;
      if (property || others)
        return [
          [name, walk(inner, property ?? (others === true ? undefined : (others as Schema)), at)],
        ];
      shaped.unknown.push(original(at));
      return [];
    });
    return Object.fromEntries(fields);
  };

  shaped.value = walk(arrived, schema, "");
  return shaped;
}

/**
 * The value in the schema's type, if it arrived in another one that the contract documents; else
 * the value itself.
 */
function turn(value: unknown, schema: Schema): unknown {
  const type = typeName(value);
  if (type === schema.type || !schema["x-koodrive-wire"]?.includes(type)) return value;
  if (
    schema.type === "integer" &&
    typeof value === "string" &&
    INTEGER.test(value) &&
    !Number.isSafeInteger(Number(value))
  )
    return BigInt(value);
  return coerce(typeof value === "bigint" ? String(value) : value, schema.type as JsonType);
}

/** The schema with its `$ref` followed; what stands beside the `$ref` wins. */
export function resolve(schema: Schema = {}): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolve(contractData.schemas[$ref.replace("#/schemas/", "")]), ...beside };
}

/** The JSON type of a value, `integer` for whole numbers. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "bigint" || Number.isInteger(value)) return "integer";
  return typeof value;
}

export function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The value at a JSON pointer, or undefined. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>(
      (inner, name) =>
        Object.hasOwn(Object(inner), name) ? (inner as Record<string, unknown>)[name] : undefined,
      value,
    );
}
