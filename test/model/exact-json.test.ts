import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isObject,
  mapInside,
  parseExact,
  parseExactInteger,
  stringifyExact,
} from "../../src/model/exact-json.ts";

describe("parseExact", () => {
  it("gives every integer that a number cannot hold as a bigint, and strings as strings", () => {
    expect(
      parseExact('{"a":1289173650183882753,"b":["1289173650183882753",[-9007199254740993]]}'),
    ).toEqual({ a: 1289173650183882753n, b: ["1289173650183882753", [-9007199254740993n]] });
  });

  it("gives an integer of 16 digits that a number cannot hold as a bigint", () => {
    expect(parseExact('{"a":9007199254740993}')).toEqual({ a: 9007199254740993n });
  });

  it.each(["9007199254740991", "-9007199254740991", "1e20", "12345678901234567.5", "null"])(
    "gives %s as JSON.parse does",
    (text) => expect(parseExact(`[${text}]`)).toEqual(JSON.parse(`[${text}]`)),
  );

  it("has bigints of at most 40 digits", () => {
    expect(parseExact(`[${"9".repeat(40)},-${"9".repeat(40)}]`)).toEqual([
      BigInt("9".repeat(40)),
      -BigInt("9".repeat(40)),
    ]);
    expect(parseExact(`[${"9".repeat(41)}]`)).toEqual([1e41]);
  });

  it("keeps a field named __proto__", () => {
    const value = parseExact(
      '{"__proto__":{"a":1289173650183882753},"b":{"__proto__":1289173650183882753}}',
    );
    expect(stringifyExact(value)).toBe(
      '{"__proto__":{"a":1289173650183882753},"b":{"__proto__":1289173650183882753}}',
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("refuses what is not JSON", () => {
    expect(() => parseExact('{"a":1289173650183882753')).toThrow(SyntaxError);
    expect(() => parseExact("{1289173650183882753:1}")).toThrow(SyntaxError);
  });
});

describe("stringifyExact", () => {
  it("is the inverse of parseExact", () => {
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        fc.jsonValue(),
        fc.bigInt({ min: -(10n ** 40n) + 1n, max: 10n ** 40n - 1n }),
        fc.array(tie("value")),
        fc.dictionary(fc.string(), tie("value")),
      ),
    }));
    fc.assert(
      fc.property(value, (value) => {
        const text = stringifyExact({ value });
        expect(stringifyExact(parseExact(text))).toBe(text);
      }),
    );
  });
});

describe("parseExactInteger", () => {
  it.each<[string, unknown]>([
    ["0", 0],
    ["-12", -12],
    ["9007199254740992", 9007199254740992n],
    [`-${"9".repeat(40)}`, -BigInt("9".repeat(40))],
    ["9".repeat(41), undefined],
    ["007", undefined],
    ["+1", undefined],
    ["1.0", undefined],
    ["", undefined],
    [" 1", undefined],
    ["1\n", undefined],
  ])("of %o is %o", (text, integer) => expect(parseExactInteger(text)).toBe(integer));
});

describe("mapInside", () => {
  const replace = (value: unknown) => (value === 1 ? 2 : value);

  it("maps the elements of an array and the fields of an object in a copy", () => {
    const array = [0, 1, [1]];
    expect(mapInside(array, replace)).toEqual([0, 2, [1]]);
    expect(array).toEqual([0, 1, [1]]);
    const object = JSON.parse('{"a":1,"__proto__":1,"b":0}');
    expect(Object.entries(mapInside(object, replace) as object)).toEqual([
      ["a", 2],
      ["__proto__", 2],
      ["b", 0],
    ]);
    expect(object.a).toBe(1);
  });

  it("gives the value itself where nothing changes", () => {
    for (const value of [[0, [1]], { a: 0, b: [1] }, [], {}, "a", null, 1, 1n]) {
      expect(mapInside(value, replace)).toBe(value);
    }
  });
});

describe("isObject", () => {
  it.each([
    [{}, true],
    [[], false],
    [null, false],
    ["", false],
  ])("of %j is %s", (value, result) => expect(isObject(value)).toBe(result));
});
