import { describe, expect, it } from "vitest";
import { describeValue, expectation } from "../../src/validation/wording.ts";

describe("expectation", () => {
  it.each<[string, unknown, string]>([
    ["type", "integer", "integer"],
    ["required", ["a"], "a value: it is required"],
    ["enum", ["0", 1], 'one of "0", 1'],
    ["minimum", 0, "at least 0"],
    ["maximum", 9, "at most 9"],
    ["minLength", 1, "at least 1 character"],
    ["maxLength", 58, "at most 58 characters"],
    ["minItems", 1, "at least 1 element"],
    ["maxItems", 100, "at most 100 elements"],
    ["format", "int64-string", "format int64"],
    ["format", "date-time", "format date-time"],
    ["uniqueItems", true, "uniqueItems true"],
  ])("of %s %j is %s", (keyword, value, words) => expect(expectation(keyword, value)).toBe(words));
});

describe("describeValue", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    [true, "boolean"],
    ["", "string of 0 characters"],
    ["a", "string of 1 character"],
    [[1, 2], "array of 2 elements"],
    [{ a: 1 }, "object of 1 field"],
    [0, "integer of 1 digit"],
    [-10, "negative integer of 2 digits"],
    [-1289173650183882753n, "negative integer of 19 digits"],
    [BigInt("9".repeat(39)), "integer of 39 digits"],
    [5e39, "integer of 40 digits"],
    [1e40, "integer"],
    [-1e300, "integer"],
    [0.5, "number"],
  ])("gives type and size of %o: %s", (value, words) => {
    for (const keyword of ["type", "enum", "format", "pattern"]) {
      expect(describeValue(value, keyword, true)).toBe(words);
    }
    expect(describeValue(value, "type", false)).toBe(words);
  });

  it.each<[unknown, string]>([
    ["frozen", '"frozen", string of 6 characters'],
    ["a.b_1", '"a.b_1", string of 5 characters'],
    [9, "9, integer of 1 digit"],
    [-1, "-1, negative integer of 1 digit"],
    [12345678901234567890n, "12345678901234567890, integer of 20 digits"],
    [true, "true, boolean"],
    ["x".repeat(32), `"${"x".repeat(32)}", string of 32 characters`],
    ["x".repeat(33), "string of 33 characters"],
    ["Li Hua", "string of 6 characters"],
    ["", "string of 0 characters"],
    [["a"], "array of 1 element"],
    [null, "null"],
  ])("shows %o, where an enum does not have it, if it looks like a value of one", (value, words) =>
    expect(describeValue(value, "enum", false)).toBe(words),
  );

  it.each<[unknown, string]>([
    ["2024/06", "string of 7 characters: 9999/99"],
    ["Łi-你 \n\u{1f600}", "string of 8 characters: aa-a ???"],
    ["x".repeat(40), `string of 40 characters: ${"a".repeat(40)}`],
    ["x".repeat(41), "string of 41 characters"],
    ["", "string of 0 characters"],
    [12, "integer of 2 digits"],
  ])("shows kinds of characters of %o, which breaks a format or pattern", (value, words) => {
    for (const keyword of ["format", "pattern"]) {
      expect(describeValue(value, keyword, false)).toBe(words);
    }
    expect(describeValue(value, "maxLength", false)).toBe(words.split(":")[0]);
  });
});
