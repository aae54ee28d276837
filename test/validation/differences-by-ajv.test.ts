// Differences are what Ajv finds, for every request and response of the contract.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractData } from "../../generated/contract-data.ts";
import { requests } from "../../generated/request-schemas.ts";
import { errorPointer, relevantErrors } from "../../scripts/ledger/schema-errors.ts";
import type { Schema } from "../../src/model/contract-data.ts";
import { starIndices } from "../../src/model/json-pointer.ts";
import { findDifferences } from "../../src/validation/differences.ts";
import { FORMATS } from "../../src/validation/formats.ts";
import { createSchemaResolver } from "../../src/validation/schema-resolver.ts";
import { sample } from "../support/sample.ts";

const follow = createSchemaResolver(contractData.schemas);

/** Without documented variants, which Ajv does not know. */
function resolve(reference: Schema): Schema {
  const { "x-koodrive-wire": _, ...schema } = follow(reference);
  return schema;
}

/** One for all elements of a list, in any order. */
function summary(differences: { pointer: string; keyword: string }[]): string[] {
  const each = differences.map(({ pointer, keyword }) => `${starIndices(pointer)} ${keyword}`);
  return [...new Set(each)].sort();
}

describe("differences are what Ajv finds, once for all elements of a list, in", () => {
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
      const found = findDifferences(value, schema, resolve);
      expect(summary(found.filter(({ keyword }) => keyword !== "unknown"))).toEqual(
        summary(errors.map((error) => ({ pointer: errorPointer(error), keyword: error.keyword }))),
      );
    });
    fc.assert(property, { numRuns: 40 });
  }
});

/** A schema can be within itself, such as an outline of outlines. */
const DEEPEST = 10;

/** Values that keep to a schema, or break it by little, or are quite different. */
function near(reference: Schema, depth = 0): fc.Arbitrary<unknown> {
  if (depth > DEEPEST) return anything;
  const schema = resolve(reference);
  const arbitrary = like(schema, depth + 1);
  return fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: anything });
}

const anything = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(null, "", 0, [], {}));

function like(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const { enum: values, properties = {}, items = {}, required = [] } = schema;
  if (Array.isArray(values)) return fc.constantFrom(...values);
  switch (schema.type) {
    case "array":
      return fc.array(near(items, depth), { maxLength: 3 });
    case "integer":
    case "number":
      return likeNumber(schema);
    case "boolean":
      return fc.boolean();
    case "string":
      return likeText(schema);
    default: {
      const fields: Record<string, fc.Arbitrary<unknown>> = { unknown: anything };
      for (const [name, field] of Object.entries(properties)) {
        fields[name] = near(field, depth);
      }
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
