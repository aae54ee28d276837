// Violations are what Ajv finds, for every request and response of the contract.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractData } from "../../generated/contract-data.ts";
import { requests } from "../../generated/request-schemas.ts";
import { errorPointer, relevantErrors } from "../../scripts/ledger/schema-errors.ts";
import type { Schema } from "../../src/model/contract-data.ts";
import { FORMATS } from "../../src/validation/formats.ts";
import { createSchemaResolver } from "../../src/validation/schema-resolver.ts";
import { findViolations } from "../../src/validation/violations.ts";
import { sample } from "../support/sample.ts";

const resolve = createSchemaResolver(contractData.schemas);

const found = (value: unknown, schema: Schema) =>
  findViolations(value, schema, resolve).map(({ pointer, keyword }) => `${pointer} ${keyword}`);

describe("what a value violates", () => {
  it.each<[Schema, unknown[], unknown[]]>([
    [{ type: "integer" }, [0, -1, 2 ** 60], [1.5, "1", null, true, [], {}]],
    [{ type: "number" }, [0, 1.5], ["1", null]],
    [{ type: "string" }, ["", "a"], [1, null, ["a"]]],
    [{ type: "boolean" }, [true, false], [0, "true"]],
    [{ type: "array" }, [[], [1]], [{}, "a", null]],
    [{ type: "object" }, [{}, { a: 1 }], [[], null, "a"]],
    [{ enum: [0, "1"] }, [0, "1"], ["0", 1, null, [0]]],
    [{ minimum: 1 }, [1, 2, "0", null], [0, 0.9, -1]],
    [{ maximum: 1 }, [1, 0, "2"], [1.1, 2]],
    // "𠮷" is one character, of two halves.
    [{ minLength: 2 }, ["ab", "a𠮷", "\ud842a", 1], ["", "a", "𠮷"]],
    [{ maxLength: 1 }, ["", "a", "𠮷", 10], ["ab", "a𠮷", "\udfb7\ud842"]],
    [{ pattern: "^.$" }, ["a", "𠮷", 10], ["", "ab"]],
    [{ format: "int32" }, [1, "a"], [2 ** 31]],
    [{ format: "no-such-format" }, [1, "a"], []],
    [{ minItems: 1 }, [[1], "", {}], [[]]],
    [{ maxItems: 1 }, [[], [1], "ab"], [[1, 2]]],
    [
      { uniqueItems: true },
      [[], [1, "1"], [{ a: 1 }, { a: 2 }], "aa"],
      [
        [1, 1],
        [{ a: 1, b: [2] }, 0, { b: [2], a: 1 }],
      ],
    ],
  ])("%j", (schema, right, wrong) => {
    const [keyword = ""] = Object.keys(schema);
    for (const value of right) expect([value, found(value, schema)]).toEqual([value, []]);
    for (const value of wrong) {
      expect(findViolations(value, schema, resolve), String(value)).toEqual([
        { pointer: "", keyword, limit: schema[keyword] },
      ]);
    }
  });

  it("is told with the place, in all elements and fields", () => {
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
      "/gone required",
      "/list/1 type",
      "/list/2 maximum",
      "/a~1b/c~0d required",
      "/map/x type",
    ]);
    expect(found({ list: [], gone: null }, schema)).toEqual([]);
  });

  it("takes no field for present that is inherited", () => {
    const schema: Schema = { required: ["toString"], properties: { valueOf: { type: "string" } } };
    expect(found({}, schema)).toEqual(["/toString required"]);
    expect(found({ constructor: 1 }, { properties: {} })).toEqual([]);
  });
});

describe("violations are those that Ajv finds in", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat("int64-string", (text) => FORMATS["int64-string"]?.(text) ?? true);
  ajv.addSchema({ ...contractData, requests }, "koodrive");

  const operations = sample(Object.entries(contractData.operations), 25);
  it.each(operations)("requests and responses of %s", (id, { name, response }) => {
    compare(`/requests/${name}`, requests[name] ?? {});
    compare(`/operations/${id}/response`, response);
  });

  function compare(pointer: string, schema: Schema) {
    const validate = ajv.compile({ $ref: `koodrive#${pointer}` });
    const property = fc.property(near(schema).map(asJson), (value) => {
      validate(value);
      const errors = relevantErrors<ErrorObject>(validate.errors ?? []);
      const expected = errors.map((error) => `${errorPointer(error)} ${error.keyword}`);
      expect(found(value, schema).sort()).toEqual(expected.sort());
    });
    fc.assert(property, { numRuns: 40 });
  }
});

/** Values that keep to a schema, or break it by little, or are quite different. */
function near(reference: Schema): fc.Arbitrary<unknown> {
  const schema = resolve(reference);
  return fc.oneof({ weight: 9, arbitrary: like(schema) }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(null, "", 0, [], {}));

function like(schema: Schema): fc.Arbitrary<unknown> {
  const { enum: values, properties = {}, items = {}, required = [] } = schema;
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (schema.type) {
    case "array":
      return fc.array(near(items), { maxLength: 3 });
    case "integer":
    case "number":
      return likeNumber(schema);
    case "boolean":
      return fc.boolean();
    case "string":
      return likeText(schema);
    default: {
      const fields: Record<string, fc.Arbitrary<unknown>> = { unknown: anything };
      for (const [name, field] of Object.entries(properties)) fields[name] = near(field);
      return fc.oneof(
        fc.record(fields, { requiredKeys: [...required] }),
        fc.record(fields, { requiredKeys: [] }),
      );
    }
  }
}

function likeNumber({ minimum, maximum }: Schema): fc.Arbitrary<number> {
  const limits = [minimum, maximum, 2 ** 31, -(2 ** 31)].filter((limit) => limit !== undefined);
  const around = limits.flatMap((limit) => [-1, 0, 0.5, 1].map((step) => Number(limit) + step));
  return fc.oneof(fc.constantFrom(...around), fc.integer());
}

function likeText({ minLength, maxLength, pattern, format }: Schema): fc.Arbitrary<string> {
  const lengths = [minLength, maxLength].flatMap((limit) =>
    limit === undefined ? [] : [Number(limit) - 1, Number(limit), Number(limit) + 1],
  );
  const texts = [
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.constantFrom("", "1", "9".repeat(19), "2026-11-26T09:58:00Z", "2026-11-26"),
    ...lengths.filter((length) => length >= 0).map((length) => fc.constant("1".repeat(length))),
    ...(isMatchable(pattern) ? [fc.stringMatching(new RegExp(pattern))] : []),
    ...(format === "uri" ? [fc.webUrl()] : []),
  ];
  return fc.oneof(...texts);
}

/** Without what JSON does not have: fast-check makes objects without a prototype. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** fast-check makes no texts for a lookahead. */
function isMatchable(pattern: unknown): pattern is string {
  return typeof pattern === "string" && !pattern.includes("(?!");
}
