import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { AJV_OPTIONS, errorPointer, relevantErrors } from "../../scripts/ledger/schema-errors.ts";

const schema = {
  type: "object",
  properties: {
    status: { type: "string", enum: ["0", "1"] },
    name: { type: "string", minLength: 2, pattern: "^a" },
  },
  required: ["a/b"],
};

function errorsOf(value: unknown): string[] {
  const validate = new Ajv2020(AJV_OPTIONS).compile(schema);
  validate(value);
  return relevantErrors(validate.errors ?? []).map(
    (error) => `${errorPointer(error)} ${error.keyword}`,
  );
}

describe("relevantErrors", () => {
  it("leaves out errors that follow from a wrong type, and keeps those at other places", () => {
    expect(errorsOf({ status: 1, name: "b", "a/b": 0 })).toEqual([
      "/status type",
      "/name minLength",
      "/name pattern",
    ]);
    expect(errorsOf({ status: "2", name: "ab", "a/b": 0 })).toEqual(["/status enum"]);
    expect(errorsOf({ status: "1", name: "ab", "a/b": 0 })).toEqual([]);
  });
});

describe("errorPointer", () => {
  it("of a missing field is where it would be", () => {
    expect(errorsOf({})).toEqual(["/a~1b required"]);
  });
});
