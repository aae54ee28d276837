import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLossless } from "../../src/model/lossless-json.ts";

describe("parseLossless", () => {
  it("is JSON.parse where no number loses digits", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.boolean(), (value, pretty) => {
        const text = JSON.stringify(value, null, pretty ? 2 : 0);
        const unsafe = /(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/.test(text);
        if (!unsafe) expect(parseLossless(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("gives every integer beyond 2^53 as its exact decimal string, wherever it stands", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.string(), (integer, text) => {
        const exact = Number.isSafeInteger(Number(integer)) ? Number(integer) : String(integer);
        const json = `{"a":${integer},"b":[ ${integer} ,{"c":${integer}}],${JSON.stringify(text)}:${JSON.stringify(`${text}:${integer}`)}}`;
        expect(parseLossless(json)).toEqual({
          a: exact,
          b: [exact, { c: exact }],
          [text]: `${text}:${integer}`,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves fractions and exponents to JSON.parse", () => {
    const text = "[12345678901234567.5, 1234567890123456789e2, 0.12345678901234567890]";
    expect(parseLossless(text)).toEqual(JSON.parse(text));
  });

  it("reads a large body in one pass, whatever its strings hold", () => {
    const text = `{"a":"${"\\n".repeat(4_000_000)}","b":"${'\\"\\\\'.repeat(100_000)}","id":1289173650183882753}`;
    const { a, b, id } = parseLossless(text) as { a: string; b: string; id: string };
    expect([a.length, b.length, id]).toEqual([4_000_000, 200_000, "1289173650183882753"]);
  });

  it("refuses what is no JSON", () => {
    expect(() => parseLossless('{"a":1289173650183882753')).toThrow(SyntaxError);
  });
});
