import { describe, expect, it } from "vitest";
import { objectName, parseRows, sameType } from "../../scripts/ledger/rows.ts";
import { contract } from "./small-contract.ts";

const place = { file: "published.yaml", line: 7 };

describe("a row", () => {
  it.each([
    [
      "type*",
      "Integer [0, 1]",
      { name: "type", mandatory: true, type: "Integer", facets: ["0", "1"] },
    ],
    [
      "type",
      "Array of X objects",
      { name: "type", mandatory: false, type: "Array of X objects", facets: [] },
    ],
    ["type?", "String", { name: "type", mandatory: undefined, type: "String", facets: [] }],
  ])("%s: %s has a name, a flag, a type and facets", (key, text, row) => {
    expect(parseRows({ [key]: text })).toEqual([{ ...row, text }]);
  });

  it("that stands for what was not visible is none", () => {
    expect(parseRows({ type: "String", "...": "cut" })).toHaveLength(1);
  });

  it("names the object it refers to", () => {
    expect(
      ["User object", "Array of User objects", "String", "Array of strings"].map(objectName),
    ).toEqual(["User", "User", undefined, undefined]);
  });
});

describe("a published type", () => {
  it.each([
    ["String", { type: "string" }, true],
    ["String", { type: "integer" }, false],
    ["Integer", { type: "integer" }, true],
    ["Boolean", { type: "boolean" }, true],
    ["Long", { type: "integer" }, true],
    ["Long", { type: "string", format: "int64" }, true],
    ["Long", { type: "string" }, false],
    ["Long", { type: "object", format: "int64" }, false],
    ["Double", { type: "number" }, true],
    ["Float", { type: "number" }, true],
    ["Number", { type: "number" }, true],
    ["Number", { type: "integer" }, false],
    ["Object", { type: "object" }, true],
    ["Map<String,String>", { type: "object" }, true],
    ["User object", { type: "object" }, true],
    ["User object", { type: "array" }, false],
    ["Array of strings", { type: "array", items: { type: "string" } }, true],
    ["Array of strings", { type: "array", items: { type: "integer" } }, false],
    ["Array of strings", { type: "string" }, false],
    ["Array of Longs", { type: "array", items: { type: "integer" } }, true],
    [
      "Array of User objects",
      { type: "array", items: { $ref: "#/components/schemas/User" } },
      true,
    ],
    ["Array of User objects", { type: "array", items: { type: "string" } }, false],
    ["Array of Objects", { type: "array" }, false],
  ])("%s and the contract's %j: %s", (published, schema, same) => {
    expect(sameType(published, schema, contract, place)).toBe(same);
  });

  it("that nobody knows is refused with file and line", () => {
    expect(() => sameType("Date", { type: "string" }, contract, place)).toThrow(
      'published.yaml:7: the published type "Date" is not understood',
    );
  });
});
