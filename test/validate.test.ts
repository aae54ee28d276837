import { describe, expect, it } from "vitest";
import { ArgumentError } from "../src/errors.ts";
import { rules, validate, validateJson, validateOptions } from "../src/validate.ts";

const circular: Record<string, unknown> = {};
circular.self = circular;

/** Nested so many times: 1 is `[null]`. */
const nested = (depth: number): unknown => (depth === 0 ? null : [nested(depth - 1)]);

const MAX = Number.MAX_SAFE_INTEGER;

/** Numbers that would be sent as other ones, or not at all. */
const NUMBERS_OF_OTHERS = [2 ** 53, -(2 ** 53), 1e300, Number.NaN, Number.POSITIVE_INFINITY, 1n];

const TRACE_ID = "x".repeat(58);

/** For each rule what it accepts, what it refuses, and what its message demands. */
const CASES: { [Name in keyof typeof rules]: [unknown[], unknown[], string] } = {
  pathValue: [
    ["a", "...", ".a", "a/b", " ", "王", "😀", 0, -7, Number.MAX_SAFE_INTEGER],
    [
      "",
      ".",
      "..",
      "\ud800",
      "a\udc00",
      1.5,
      2 ** 53,
      Number.NaN,
      null,
      undefined,
      true,
      {},
      ["a"],
    ],
    'a non-empty string other than "." and ".."',
  ],
  queryValue: [
    ["", "a", 0, 1.5, true, false, ["a", 1, false], MAX, -MAX, "9007199254740993"],
    [[], [null], [["a"]], null, undefined, {}, ...NUMBERS_OF_OTHERS, "\ud800", ["\udfff"]],
    "a string, number, boolean or list of them (integers beyond 2^53 as strings)",
  ],
  headerValue: [
    ["a", "!", "~", "two words", "a  b"],
    ["", " ", " a", "a ", "a\nb", "a\tb", "\u007f", "é", 1, null, undefined],
    "a non-empty string of printable ASCII characters",
  ],
  object: [
    [{}, Object.create(null), new (class {})()],
    [[], null, undefined, "", "a", 1, true, new Map(), new Date(), () => {}],
    "an object",
  ],
  function: [[() => {}, class {}], [{}, null, undefined, "a"], "a function"],
  auth: [
    [{ headers() {} }],
    [{}, { headers: {} }, null, undefined, "token", () => {}],
    "an accessToken, appAccessToken or appSignature",
  ],
  signal: [
    [new AbortController().signal, { aborted: true, addEventListener() {} }],
    [{}, { aborted: true }, null, undefined, "aborted", new AbortController()],
    "an AbortSignal",
  ],
  credential: [
    ["a", "!~", "Bearer+a"],
    ["", "a b", " a", "a\n", "é", 1, null, undefined],
    "a non-empty string of printable ASCII characters without blanks",
  ],
  traceId: [
    [TRACE_ID, "!".repeat(29) + "~".repeat(29)],
    [`${TRACE_ID}x`, TRACE_ID.slice(1), `${TRACE_ID.slice(1)} `, `${TRACE_ID}\n`, 58, undefined],
    "58 visible ASCII characters",
  ],
  language: [
    ["en", "en-US", "zh_CN", "zh-Hans-CN", "EN", "fil", "es-419"],
    ["", "e", "engl", "en-", "en-u", "en-waytoolong", "-en", "en-US ", "en\n", "en US", 1, null],
    "a language code such as en-US",
  ],
  timeout: [
    [1, 0.5, Number.POSITIVE_INFINITY],
    [0, -1, Number.NaN, "1", null, undefined, 1n],
    "a number of milliseconds above 0",
  ],
  boolean: [[true, false], ["true", 0, 1, null, undefined], "true or false"],
  positiveInteger: [
    [1, 2],
    [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, "1", null, undefined],
    "a whole number from 1",
  ],
  nonNegative: [
    [0, 0.5, 7, Number.POSITIVE_INFINITY],
    [-0.5, Number.NaN, "0", null, undefined],
    "a number from 0",
  ],
};

describe.each(Object.entries(CASES))("the rule %s", (name, [accepted, refused, expected]) => {
  const rule = rules[name as keyof typeof rules];

  it("accepts what it should", () => {
    for (const value of accepted) expect(() => validate(rule, "option", value)).not.toThrow();
  });

  it("refuses what it should, by the name of the option", () => {
    for (const value of refused) {
      const refusal = new ArgumentError("option", `must be ${expected}`, { operation: "a.b" });
      expect(() => validate(rule, "option", value, "a.b"), String(typeof value)).toThrow(refusal);
    }
  });
});

describe("validateOptions", () => {
  const known = { size: rules.positiveInteger, other: null };

  it("accepts known options, and those that are undefined", () => {
    expect(() => validateOptions({}, known)).not.toThrow();
    expect(() => validateOptions({ size: 1, other: Symbol("any") }, known)).not.toThrow();
    expect(() => validateOptions({ size: undefined }, known)).not.toThrow();
  });

  it("names the option that is unknown, and all that are known", () => {
    const message = "a.b: toString is not an option here; known are size, other";
    expect(() => validateOptions({ toString: 1 }, known, "a.b")).toThrow(message);
  });

  it("names the option whose value is wrong", () => {
    const message = "a.b: size must be a whole number from 1";
    expect(() => validateOptions({ size: 0 }, known, "a.b")).toThrow(message);
    expect(() => validateOptions({ size: null }, known, "a.b")).toThrow(message);
  });

  it.each([[[]], [null], ["size"]])("refuses %j, which is no object", (options) => {
    const message = "options must be an object";
    expect(() => validateOptions(options as never, known)).toThrow(message);
  });
});

describe("validateJson", () => {
  it.each([
    [null],
    [""],
    [0],
    [MAX],
    [0.1],
    [true],
    ["\ud800"],
    [[]],
    [{}],
    [{ a: undefined }],
    [{ a: [{ b: null }] }],
    [{ toJSON: undefined, a: 1 }],
    [Object.create(null)],
    [new Date(0)],
    [{ toJSON: () => ({ a: 1 }) }],
    [nested(100)],
  ])("accepts value %#", (value) => {
    expect(() => validateJson("value", value)).not.toThrow();
  });

  const fails = () => {
    throw new Error("not now");
  };
  it.each<[unknown, string]>([
    [undefined, ""],
    ...NUMBERS_OF_OTHERS.map((value): [unknown, string] => [value, ""]),
    [() => {}, ""],
    [Symbol("a"), ""],
    [new Map(), ""],
    [Promise.resolve(), ""],
    [Buffer.from("a"), ""],
    [new Uint8Array(1), ""],
    [new ArrayBuffer(1), ""],
    [new Date(Number.NaN), ""],
    [{ toJSON: fails }, ""],
    [{ toJSON: () => undefined }, ""],
    [{ toJSON: () => 1n }, ""],
    [{ toJSON: () => ({ a: 1n }) }, ".a"],
    [
      {
        get: {
          get a() {
            return fails();
          },
        },
      },
      "",
    ],
    [[undefined], "[0]"],
    // biome-ignore lint/suspicious/noSparseArray: a hole is what is refused.
    [[1, , 2], "[1]"],
    [{ a: { b: Number.POSITIVE_INFINITY } }, ".a.b"],
    [{ files: [{ id: 1 }, { id: MAX + 1 }] }, ".files[1].id"],
    [{ a: [new Map()] }, ".a[0]"],
  ])("refuses value %# by its path", (value, path) => {
    const field = path && `, value${path} is none`;
    const expected = `must be a value that JSON can hold${field} (integers beyond 2^53 as strings)`;
    const refusal = new ArgumentError("value", expected, { operation: "a.b" });
    expect(() => validateJson("value", value, "a.b")).toThrow(refusal);
  });

  it.each([[circular], [nested(101)]])("refuses value %#, which is nested too deeply", (value) => {
    expect(() => validateJson("value", value)).toThrow(ArgumentError);
  });
});
