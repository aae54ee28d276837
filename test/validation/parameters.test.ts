import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/contract-data.ts";
import { headerValues, queryValues } from "../../src/validation/parameters.ts";

const schema: Schema = {
  properties: {
    flag: { type: "boolean" },
    count: { type: "integer" },
    ratio: { type: "number" },
    name: { type: "string" },
    ids: { type: "array", items: { type: "integer" } },
    texts: { type: "array" },
    traceId: { $ref: "#/schemas/TraceIdParameter" },
  },
};

describe("queryValues", () => {
  it.each<[string, Record<string, unknown>]>([
    ["flag=true", { flag: true }],
    ["flag=false", { flag: false }],
    ["flag=1", { flag: "1" }],
    ["flag=truer", { flag: "truer" }],
    ["count=10", { count: 10 }],
    ["count=-7", { count: -7 }],
    ["count=007", { count: 7 }],
    ["count=1.5", { count: "1.5" }],
    ["count=", { count: "" }],
    ["count=9007199254740993", { count: 9007199254740993n }],
    [`count=${"9".repeat(40)}`, { count: BigInt("9".repeat(40)) }],
    [`count=${"9".repeat(41)}`, { count: "9".repeat(41) }],
    ["ratio=1", { ratio: 1 }],
    ["ratio=-0.5", { ratio: -0.5 }],
    ["ratio=.5", { ratio: ".5" }],
    ["ratio=1e3", { ratio: "1e3" }],
    ["name=10", { name: "10" }],
    ["traceId=10", { traceId: "10" }],
    ["unknown=10", { unknown: "10" }],
    ["toString=10", { toString: "10" }],
    ["ids=1", { ids: [1] }],
    ["ids=1&ids=x", { ids: [1, "x"] }],
    ["texts=1", { texts: ["1"] }],
    ["count=1&count=2", { count: [1, 2] }],
    ["", {}],
  ])("of %s are %o", (query, values) =>
    expect(queryValues(new URLSearchParams(query), schema)).toEqual(values),
  );
});

describe("headerValues", () => {
  it("are those of the contract and all that begin with x-, without credentials", () => {
    const headers = new Headers({
      accept: "*/*",
      authorization: "Bearer+t",
      count: "1",
      language: "en-US",
      "x-date": "1",
      "x-new": "2",
      "x-traceid": "3",
      "x-user-id": "4",
    });
    expect(headerValues(headers, { properties: { "x-new": { type: "integer" } } })).toEqual({
      language: "en-US",
      "x-new": 2,
      "x-traceid": "3",
    });
  });
});
