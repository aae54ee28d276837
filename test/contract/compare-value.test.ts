import { describe, expect, it } from "vitest";
import { compareValue } from "../../src/contract/compare-value.ts";
import type { Schema } from "../../src/model/contract-data.ts";

const schema: Schema = {
  properties: { code: { type: "string", pattern: "^x" }, msg: { type: "string", pattern: "^x" } },
};
const comparer = { wireVariants: false };

describe("compareValue", () => {
  it.each([
    ["sessions.create", "request", "string of 6 characters"],
    ["sessions.create", "response", "string of 6 characters: a9aaaa"],
    ["spaces.update", "request", "string of 6 characters: a9aaaa"],
  ] as const)(
    "hides what is secret in an operation's message: %s %s",
    (operation, message, seen) => {
      const value = { code: "s3cret", msg: "s3cret" };
      const comparison = { value, schema, base: "/body", operation, message };
      const findings = compareValue(comparer, comparison);
      expect(findings.map(({ pointer, seen }) => [pointer, seen])).toEqual([
        ["/body/code", seen],
        ["/body/msg", "string of 6 characters: a9aaaa"],
      ]);
    },
  );
});
