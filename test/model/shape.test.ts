import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/contract-data.ts";
import { coerceVariant, fieldSchema } from "../../src/model/shape.ts";

const count: Schema = { type: "integer", "x-koodrive-wire": ["integer", "string"] };

describe("coerceVariant", () => {
  it.each<[string, Schema, unknown, unknown]>([
    ["the schema's own type", count, 1, 1],
    ["a documented variant", count, "1", 1],
    ["an integer that no number holds", count, "9007199254740993", 9007199254740993n],
    ["an integer of more than 40 digits", count, "1".repeat(41), "1".repeat(41)],
    ["text that is no integer", count, "one", "one"],
    ["a type that is not documented", count, true, true],
    [
      "a bigint, to text",
      { type: "string", "x-koodrive-wire": ["string", "integer"] },
      10n ** 20n,
      "100000000000000000000",
    ],
    [
      "a bigint that is no boolean",
      { type: "boolean", "x-koodrive-wire": ["boolean", "integer"] },
      10n,
      10n,
    ],
    ["null", { type: "array", "x-koodrive-wire": ["array", "null"] }, null, null],
  ])("of %s", (_, schema, value, coerced) => expect(coerceVariant(value, schema)).toEqual(coerced));
});

describe("fieldSchema", () => {
  it.each<[string, Schema, Schema | boolean]>([
    ["a property", { properties: { name: count } }, count],
    [
      "a property, whatever else there may be",
      { properties: { name: count }, additionalProperties: false },
      count,
    ],
    ["no such property", { properties: {} }, false],
    ["one that is inherited by all objects", { properties: Object.create({ name: count }) }, false],
    ["an object of which nothing is said", { type: "object" }, true],
    ["additional properties", { properties: {}, additionalProperties: true }, true],
    ["additional properties of a schema", { properties: {}, additionalProperties: count }, count],
    ["no additional properties", { additionalProperties: false }, false],
  ])("of %s", (_, schema, field) => expect(fieldSchema(schema, "name")).toEqual(field));
});
