import { describe, expect, it } from "vitest";
import { unknownFields } from "../../scripts/ledger/unknown-fields.ts";
import type { Schema } from "../../src/model/contract-data.ts";

const schemas: Record<string, Schema> = {
  File: { type: "object", properties: { id: { type: "string" } } },
};
const resolve = (schema: Schema): Schema =>
  schema.$ref ? (schemas[schema.$ref] as Schema) : schema;
const list = (items: Schema): Schema => ({ type: "array", items });
const body: Schema = { type: "object", properties: { data: list({ $ref: "File" }) } };

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
