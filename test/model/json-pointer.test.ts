import { describe, expect, it } from "vitest";
import { escapePointerToken, parsePointer, valueAt } from "../../src/model/json-pointer.ts";

describe("a JSON pointer", () => {
  // The document and the pointers of RFC 6901, section 5.
  const document = {
    foo: ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
  };

  it.each([
    ["", document],
    ["/foo", ["bar", "baz"]],
    ["/foo/0", "bar"],
    ["/", 0],
    ["/a~1b", 1],
    ["/c%d", 2],
    ["/e^f", 3],
    ["/g|h", 4],
    ["/i\\j", 5],
    ['/k"l', 6],
    ["/ ", 7],
    ["/m~0n", 8],
  ])("%j leads to its value", (pointer, value) => {
    expect(valueAt(document, pointer)).toEqual(value);
  });

  it.each(["/none", "/foo/2", "/foo/0/length", "//none", "/toString"])(
    "%j leads nowhere",
    (pointer) => {
      expect(valueAt(document, pointer)).toBeUndefined();
    },
  );

  it("comes back from the names that it was made of, whatever is in them", () => {
    const names = ["a/b", "m~n", "~1", "~0/", "", "x"];
    const pointer = names.map((name) => `/${escapePointerToken(name)}`).join("");
    expect(parsePointer(pointer)).toEqual(names);
  });

  it("names nothing when it is empty", () => {
    expect(parsePointer("")).toEqual([]);
  });
});
