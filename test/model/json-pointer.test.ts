import { describe, expect, it } from "vitest";
import { escapePointerToken, parsePointer, starIndices } from "../../src/model/json-pointer.ts";

describe("parsePointer", () => {
  // Pointers of RFC 6901, section 5.
  it.each<[string, string[]]>([
    ["", []],
    ["/foo", ["foo"]],
    ["/foo/0", ["foo", "0"]],
    ["/", [""]],
    ["/a~1b", ["a/b"]],
    ["/c%d", ["c%d"]],
    ["/m~0n", ["m~n"]],
    ["/~01", ["~1"]],
  ])("of %o is %o", (pointer, names) => expect(parsePointer(pointer)).toEqual(names));
});

describe("escapePointerToken", () => {
  it.each(["foo", "", "a/b", "c%d", "m~n", "~1"])("is undone by parsePointer: %o", (name) =>
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
