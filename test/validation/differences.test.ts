import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/contract-data.ts";
import { parseExact } from "../../src/model/exact-json.ts";
import { findDifferences } from "../../src/validation/differences.ts";

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

const found = (value: unknown, schema: Schema, wireVariants = false) =>
  findDifferences(value, schema, resolve, wireVariants).map(
    ({ pointer, keyword }) => `${pointer} ${keyword}`,
  );

describe("a difference", () => {
  it("is told with its place, the keyword, its limit and what is there", () => {
    const schema: Schema = { properties: { "a/b": { maximum: 1 }, c: {} }, required: ["c"] };
    expect(findDifferences({ "a/b": 2, d: "x" }, schema, resolve)).toEqual([
      { pointer: "/d", keyword: "unknown", limit: undefined, value: "x" },
      { pointer: "/c", keyword: "required", limit: ["c"], value: undefined },
      { pointer: "/a~1b", keyword: "maximum", limit: 1, value: 2 },
    ]);
  });

  it("is found in all elements and fields", () => {
    const schema: Schema = {
      properties: {
        list: { type: "array", items: { type: "integer", maximum: 9 } },
        "a/b": { type: "object", required: ["c~d"], properties: { "c~d": { type: "string" } } },
        map: { additionalProperties: { type: "string" } },
        open: { properties: {}, additionalProperties: true },
      },
      required: ["list", "gone"],
    };
    const value = {
      list: [1, "2", 10],
      "a/b": {},
      map: { x: 1, y: "" },
      open: { anything: 1 },
      other: 1,
    };
    expect(found(value, schema)).toEqual([
      "/other unknown",
      "/gone required",
      "/list/1 type",
      "/list/2 maximum",
      "/a~1b/c~0d required",
      "/map/x type",
    ]);
    expect(found({ list: [], gone: null }, schema)).toEqual(["/gone unknown"]);
  });

  it("is one for all elements of a list, and for fields whose names are numbers", () => {
    const schema: Schema = {
      properties: { list: { items: { items: { $ref: "File" } } } },
      additionalProperties: { $ref: "File" },
    };
    const other = { other: 1 };
    expect(found({ list: [[], [{}, other], [other]], 0: other, 1: other }, schema)).toEqual([
      "/0/other unknown",
      "/list/1/1/other unknown",
    ]);
  });

  it("is none where a field is present that others would inherit", () => {
    const schema: Schema = { required: ["toString"], properties: { valueOf: { type: "string" } } };
    expect(found({}, schema)).toEqual(["/toString required"]);
    expect(found({ constructor: 1 }, { properties: {} })).toEqual(["/constructor unknown"]);
    expect(found(JSON.parse('{"__proto__":1}'), { properties: {} })).toEqual([
      "/__proto__ unknown",
    ]);
  });

  it("is none where anything goes, however deep", () => {
    const deep = JSON.parse("[".repeat(200_000) + "]".repeat(200_000));
    expect(found({ data: deep }, { properties: {}, additionalProperties: true })).toEqual([]);
  });
});

describe("a value in another type that is documented", () => {
  it("is compared as the type of its schema, and is a difference only if asked for", () => {
    const value = parseExact(
      '{"data":[{"id":7,"count":"8"},{"id":"7","count":true}],"more":["9"]}',
    );
    expect(found(value, body)).toEqual(["/more unknown", "/data/1/count type"]);
    expect(found(value, body, true)).toEqual([
      "/more unknown",
      "/data/0/id x-koodrive-wire",
      "/data/0/count x-koodrive-wire",
      "/data/1/count type",
    ]);
  });

  it("is at its own place where the array around it is missing", () => {
    expect(found({ data: { id: 7, x: 1 } }, body, true)).toEqual([
      "/data/x unknown",
      "/data x-koodrive-wire",
      "/data/id x-koodrive-wire",
    ]);
    const nested: Schema = { properties: { outer: list({ properties: { inner: list(count) } }) } };
    expect(found({ outer: { inner: ["1", "x"], "0": 2 } }, nested, true)).toEqual([
      "/outer/0 unknown",
      "/outer x-koodrive-wire",
      "/outer/inner/0 x-koodrive-wire",
      "/outer/inner/1 type",
    ]);
  });

  it("is an integer of any size, of which 64 bits may have to hold it", () => {
    const int64: Schema = { ...count, format: "int64" };
    const schema: Schema = {
      properties: { a: int64, b: int64, c: int64, d: count, e: { type: "integer", maximum: 1 } },
    };
    const json =
      '{"a":9223372036854775807,"b":"9223372036854775808","c":-9223372036854775809,"d":9223372036854775808,"e":9223372036854775808}';
    expect(found(parseExact(json), schema)).toEqual(["/b format", "/c format", "/e maximum"]);
  });
});

describe("of a document that is quite different", () => {
  it("a thousand differences are told at most", () => {
    const names = Array.from({ length: 2000 }, (_, index) => `field${index}`);
    const unknown = Object.fromEntries(names.map((name) => [name, 1]));
    expect(found(unknown, { properties: {} })).toHaveLength(1000);
    expect(found({ ...unknown }, { additionalProperties: { type: "string" } })).toHaveLength(1000);
    expect(found({}, { required: names })).toHaveLength(1000);
  });

  it("names are cut off in pointers", () => {
    const [difference] = found({ ["x".repeat(1_000_000)]: 1 }, { properties: {} });
    expect(difference).toBe(`/${"x".repeat(300)} unknown`);
  });
});
