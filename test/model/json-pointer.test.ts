import { describe, expect, it } from "vitest";
import {
  escapePointerToken,
  parsePointer,
  starIndices,
  valueAt,
} from "../../src/model/json-pointer.ts";

// The document and pointers of RFC 6901, section 5.
const document = { foo: ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "m~n": 8, "~1": 9 };

describe("valueAt", () => {
  it.each<[string, unknown]>([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/m~0n", 8],
    ["/~01", 9],
    ["/foo/2", undefined],
    ["/foo/0/length", undefined],
    ["/none/at/all", undefined],
    ["/toString", undefined],
  ])("%o is found", (pointer, value) => expect(valueAt(document, pointer)).toEqual(value));

  it("finds null, and nothing inside it", () => {
    expect(valueAt({ a: null }, "/a")).toBe(null);
    expect(valueAt({ a: null }, "/a/b")).toBe(undefined);
  });
});

describe("escapePointerToken", () => {
  it.each(Object.keys(document))("is undone by parsePointer: %o", (name) =>
    expect(parsePointer(`/x/${escapePointerToken(name)}`)).toEqual(["x", name]),
  );
});

describe("starIndices", () => {
  it.each([
    ["/data/0/type", "/data/*/type"],
    ["/data/12", "/data/*"],
    ["/0/1/2", "/*/*/*"],
    ["/data/0a/a0", "/data/0a/a0"],
    ["", ""],
  ])("of %o is %o", (pointer, starred) => expect(starIndices(pointer)).toBe(starred));
});
