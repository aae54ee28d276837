import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractData } from "../../generated/contract-data.ts";
import { requests } from "../../generated/request-schemas.ts";
import { FORMATS } from "../../src/validation/formats.ts";

const has = (format: string, value: unknown) => FORMATS[format]?.(value);

describe("the format", () => {
  it.each<[string, unknown[], unknown[]]>([
    ["int32", [0, -(2 ** 31), 2 ** 31 - 1], [1.5, 2 ** 31, -(2 ** 31) - 1]],
    ["int64", [0, 2 ** 53], [1.5]],
    [
      "int64-string",
      ["0", "-1", "007", "9223372036854775807", "-9223372036854775808"],
      ["", "-", "1.5", "+1", "1e3", " 1", "9223372036854775808", "12345678901234567890"],
    ],
    [
      "date-time",
      [
        "2026-11-26T09:58:00Z",
        "2026-11-26t09:58:00.123z",
        "2026-11-26T09:58:00+08:00",
        "2026-11-26T09:58:00+0800",
        "2026-11-26T09:58:00+08",
        "2026-11-26 09:58:00Z",
        "2024-02-29T23:59:59Z",
      ],
      [
        "",
        "2026-11-26",
        "2026-11-26T09:58:00",
        "2026-11-26T09:58Z",
        "2026-11-26T24:00:00Z",
        "2026-11-26T09:60:00Z",
        "2026-11-26T23:59:60Z",
        "2026-11-26T09:58:00+24:00",
        "2026-02-29T09:58:00Z",
        "2026-04-31T09:58:00Z",
        "2026-13-01T09:58:00Z",
        "2026-00-01T09:58:00Z",
        "20261126T095800Z",
        " 2026-11-26T09:58:00Z",
      ],
    ],
    [
      "uri",
      ["https://example.com/a?b=%20c#d", "urn:a:b", "HTTP://[::1]:80/"],
      ["", "example.com/a", "//example.com", "https://example.com/a b", "http://ü", "a:%2", "1a:b"],
    ],
  ])("%s", (format, right, wrong) => {
    expect(right.filter((value) => !has(format, value))).toEqual([]);
    expect(wrong.filter((value) => has(format, value))).toEqual([]);
  });

  it("is known, if the contract has it, but for double, which any number is", () => {
    const data = JSON.stringify([contractData, requests]);
    const formats = Array.from(data.matchAll(/"format":"([^"]+)"/g), ([, format]) => format);
    expect(new Set(formats)).toEqual(new Set([...Object.keys(FORMATS), "double"]));
  });

  it.each(Object.keys(FORMATS))("%s says nothing of values of other types", (format) => {
    const others = format.startsWith("int") && format !== "int64-string" ? ["x"] : [1.5];
    for (const value of [...others, null, true, [], {}]) expect(has(format, value)).toBe(true);
  });

  // What differs from a right value by little is where two readings of a format differ.
  it.each(["2024-02-29T23:59:59.5+08:00", "2026-11-30 00:00:00Z"])(
    "date-time is what ajv-formats takes it for, around %s",
    (right) => {
      const ajv = addFormats.default(new Ajv2020()) as Ajv2020;
      const expected = ajv.compile({ format: "date-time" });
      const unit = fc.constantFrom(..."0123569:-+. TZaz");
      const changed = fc
        .tuple(fc.nat(right.length), fc.nat(2), fc.string({ unit, maxLength: 2 }))
        .map(([at, cut, text]) => right.slice(0, at) + text + right.slice(at + cut))
        // There a second may be a leap second, and with some offsets an hour may be 31.
        .filter((text) => !/:60|[t ](2[4-9]|[3-9]\d)/i.test(text));
      fc.assert(
        fc.property(changed, (text) => has("date-time", text) === expected(text)),
        { numRuns: 5_000 },
      );
    },
  );
});
