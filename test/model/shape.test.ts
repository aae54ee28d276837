import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/contract-data.ts";
import { parseExact } from "../../src/model/exact-json.ts";
import { coerceVariant, coerceVariants, unknownFields } from "../../src/model/shape.ts";

const count: Schema = { type: "integer", "x-koodrive-wire": ["integer", "string"] };
const schemas: Record<string, Schema> = {
  File: {
    type: "object",
    properties: { id: { type: "string", "x-koodrive-wire": ["string", "integer"] }, count },
  },
};
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (schemas[schema.$ref] as Schema) : schema;
const list = (items: Schema): Schema => ({
  type: "array",
  items,
  "x-koodrive-wire": ["array", "object"],
});
const body: Schema = { type: "object", properties: { data: list({ $ref: "File" }) } };

const coerceJson = (json: string, schema: Schema) =>
  coerceVariants(parseExact(json), schema, resolve);

describe("coerceVariants", () => {
  it("coerces what arrived in another documented type, at any depth, and says where", () => {
    const json = '{"data":{"id":7,"count":"8"},"more":["9"]}';
    const { value, variants, originalPointer } = coerceJson(json, body);
    expect(value).toEqual({ data: [{ id: "7", count: 8 }], more: ["9"] });
    expect(variants).toEqual(["/data", "/data/0/id", "/data/0/count"]);
    expect(variants.map(originalPointer)).toEqual(["/data", "/data/id", "/data/count"]);
  });

  it("maps pointers back through several added arrays, and leaves others", () => {
    const nested = list({ properties: { inner: list(count) } } as Schema);
    const arrived = { properties: { outer: nested } } as Schema;
    const { value, originalPointer } = coerceJson('{"outer":{"inner":["1"],"0":2}}', arrived);
    expect(value).toEqual({ outer: [{ inner: [1], "0": 2 }] });
    expect(originalPointer("/outer/0/inner/0")).toBe("/outer/inner/0");
    expect(originalPointer("/outer/0/0")).toBe("/outer/0");
    expect(originalPointer("/outer")).toBe("/outer");
    expect(originalPointer("/elsewhere/0")).toBe("/elsewhere/0");
    expect(originalPointer("")).toBe("");
  });

  it("leaves what arrived as the contract says, and what no variant documents", () => {
    const json = '{"data":[{"id":"7","count":true,"other":"8"}]}';
    const { value, variants, originalPointer } = coerceJson(json, body);
    expect(value).toEqual(JSON.parse(json));
    expect(variants).toEqual([]);
    expect(originalPointer("/data/0/id")).toBe("/data/0/id");
  });

  it("gives numbers for bigints, and says where 64 bits do not hold one", () => {
    const int64: Schema = { ...count, format: "int64" };
    const schema: Schema = { properties: { a: int64, b: int64, c: int64, d: count } };
    const json =
      '{"a":9223372036854775807,"b":"9223372036854775808","c":-9223372036854775809,"d":9223372036854775808}';
    const { value, overflows } = coerceJson(json, schema);
    expect(value).toEqual({ a: 2 ** 63, b: 2 ** 63, c: -(2 ** 63), d: 2 ** 63 });
    expect(overflows).toEqual(["/b", "/c"]);
  });

  it("escapes names in pointers, and keeps a field named __proto__", () => {
    const schema: Schema = { properties: JSON.parse('{"a/b~":{},"__proto__":{}}') };
    (schema.properties as Record<string, Schema>)["a/b~"] = count;
    const { value, variants } = coerceJson('{"a/b~":"1","__proto__":{"c":1}}', schema);
    expect(variants).toEqual(["/a~1b~0"]);
    expect(Object.keys(value as object)).toEqual(["a/b~", "__proto__"]);
  });
});

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

describe("unknownFields", () => {
  const search = (value: unknown, schema: Schema) => unknownFields(value, schema, resolve);

  it("finds fields that the schema does not have, at any depth", () => {
    const value = { data: [{ id: "1" }, { "a/b": 1, id: { deep: 1 } }], msg: { x: 1 } };
    expect(search(value, body)).toEqual(["/data/1/a~1b", "/msg"]);
  });

  it.each<[string, Schema]>([
    ["no properties", { type: "object" }],
    ["additional properties", { properties: {}, additionalProperties: true }],
    ["properties that are inherited by all objects", { properties: { toString: {} } }],
  ])("finds none where the schema has %s", (_, schema) =>
    expect(search({ toString: { a: 1 } }, schema)).toEqual([]),
  );

  it("finds those inside additional properties that have a schema, and inside lists", () => {
    const schema: Schema = { properties: {}, additionalProperties: { $ref: "File" } };
    expect(search({ a: { id: "1" }, b: { x: 1 } }, schema)).toEqual(["/b/x"]);
    expect(search({ toString: 1 }, { properties: {} })).toEqual(["/toString"]);
    expect(search([{ x: 1 }], { type: "array" })).toEqual([]);
    expect(search([{ x: 1 }], list({ $ref: "File" }))).toEqual(["/0/x"]);
    expect(search({}, { additionalProperties: false })).toEqual([]);
    expect(search({ a: 1 }, { additionalProperties: false })).toEqual(["/a"]);
  });
});
