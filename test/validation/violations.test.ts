import { describe, expect, it } from "vitest";
import type { Schema } from "../../src/model/contract-data.ts";
import { brokenKeywords } from "../../src/validation/violations.ts";

describe("what a value breaks", () => {
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
    for (const value of right) expect([value, brokenKeywords(value, schema)]).toEqual([value, []]);
    for (const value of wrong) {
      expect(brokenKeywords(value, schema), String(value)).toEqual(Object.keys(schema));
    }
  });

  it("is the type alone, if that is wrong", () => {
    const schema: Schema = { type: "string", enum: ["0"], pattern: "^0" };
    expect(brokenKeywords(0, schema)).toEqual(["type"]);
    expect(brokenKeywords("1", schema)).toEqual(["enum", "pattern"]);
  });
});
