import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coerce } from "../../src/model/coerce.ts";
import type { JsonType } from "../../src/model/json-type.ts";

describe("coerce", () => {
  it.each<[JsonType, unknown, unknown]>([
    ["integer", "1000", 1000],
    ["integer", "-1", -1],
    ["integer", "0", 0],
    ["integer", "9007199254740991", 9007199254740991],
    ["integer", "9007199254740992", "9007199254740992"],
    ["integer", "007", "007"],
    ["integer", "+1", "+1"],
    ["integer", "1.5", "1.5"],
    ["integer", "1e3", "1e3"],
    ["integer", "", ""],
    ["integer", "ten", "ten"],
    ["integer", true, true],
    ["integer", 1.5, 1.5],
    ["string", 0, "0"],
    ["string", -1.5, "-1.5"],
    ["string", true, "true"],
    ["string", 1289173650183882753n, "1289173650183882753"],
    ["boolean", "true", true],
    ["boolean", "1", true],
    ["boolean", 1, true],
    ["boolean", "false", false],
    ["boolean", "0", false],
    ["boolean", 0, false],
    ["boolean", "TRUE", "TRUE"],
    ["boolean", 2, 2],
    ["boolean", "10", "10"],
    ["array", "a", ["a"]],
    ["array", { a: 1 }, [{ a: 1 }]],
    ["array", [], []],
  ])("to %s turns %o into %o", (type, value, coerced) =>
    expect(coerce(value, type)).toEqual(coerced),
  );

  it.each<JsonType>(["integer", "string", "boolean", "array"])(
    "to %s leaves null and undefined",
    (type) => {
      expect(coerce(null, type)).toBe(null);
      expect(coerce(undefined, type)).toBe(undefined);
    },
  );

  it("leaves objects, and converts the elements of arrays one by one", () => {
    const object = { a: "1" };
    expect(coerce(object, "integer")).toBe(object);
    expect(coerce(["1", 2, null, [object, "x"]], "integer")).toEqual([1, 2, null, [object, "x"]]);
  });

  it("leaves an object alone that no text can be made of", () => {
    const value = { toString: 1 };
    expect(coerce(value, "boolean")).toBe(value);
  });

  it("does no more the second time", () => {
    const type = fc.constantFrom<JsonType>("integer", "string", "boolean", "array");
    fc.assert(
      fc.property(fc.jsonValue(), type, (value, type) => {
        const once = coerce(value, type);
        expect(coerce(once, type)).toEqual(once);
      }),
    );
  });
});
