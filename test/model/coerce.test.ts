import { describe, expect, it } from "vitest";
import { coerce } from "../../src/model/coerce.ts";

describe("coerce", () => {
  it.each([
    ["0", "integer", 0],
    ["-12", "integer", -12],
    ["9007199254740993", "integer", "9007199254740993"],
    ["012", "integer", "012"],
    ["1.5", "integer", "1.5"],
    ["", "integer", ""],
    ["one", "integer", "one"],
    [7, "integer", 7],
    [true, "integer", true],
    [["1", "2"], "integer", [1, 2]],
    [12, "string", "12"],
    [true, "string", "true"],
    [null, "string", null],
    [undefined, "string", undefined],
    [{ a: 1 }, "string", { a: 1 }],
    ["true", "boolean", true],
    ["1", "boolean", true],
    [1, "boolean", true],
    ["false", "boolean", false],
    [0, "boolean", false],
    ["yes", "boolean", "yes"],
    [{ a: 1 }, "array", [{ a: 1 }]],
    [null, "array", null],
    [[1], "array", [1]],
  ] as const)("converts %j to %s as %j", (value, type, expected) => {
    expect(coerce(value, type)).toEqual(expected);
  });

  it("leaves an object alone that no text can be made of", () => {
    const value = { toString: 1 };
    expect(coerce(value, "boolean")).toBe(value);
  });
});
