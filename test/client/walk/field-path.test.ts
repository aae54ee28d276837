import { describe, expect, it } from "vitest";
import { getField, withField } from "../../../src/client/walk/field-path.ts";

describe("getField", () => {
  it.each([
    [{ a: 1 }, "a", 1],
    [{ a: { b: { c: null } } }, "a.b.c", null],
    [{ a: { b: 1 } }, "a.c", undefined],
    [{ a: null }, "a.b", undefined],
    [undefined, "a.b", undefined],
  ])("of %j by %s is %j", (fields, path, value) => {
    expect(getField(fields, path)).toEqual(value);
  });
});

describe("withField", () => {
  it.each<[object, string, unknown, object]>([
    [{}, "a", 1, { a: 1 }],
    [{ a: 1, b: 2 }, "a", null, { a: null, b: 2 }],
    [{ a: 1 }, "b.c", 2, { a: 1, b: { c: 2 } }],
    [{ a: { b: 1 } }, "a.c", 2, { a: { b: 1, c: 2 } }],
    [{ a: { b: 1 } }, "a.b.c", 2, { a: { b: { c: 2 } } }],
    [{ a: null }, "a.b", 2, { a: { b: 2 } }],
    [{ a: 1 }, "a", undefined, { a: 1 }],
    [{}, "a.b", undefined, {}],
  ])("of %j at %s with %j is %j", (fields, path, value, expected) => {
    const before = structuredClone(fields);
    expect(withField({ ...fields }, path, value)).toEqual(expected);
    expect(fields).toEqual(before);
  });
});
