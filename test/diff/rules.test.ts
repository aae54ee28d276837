// Every rule of the table has a test that says what it means.
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { RULES } from "../../scripts/diff/rules.ts";

const tests = ["operations", "schemas"].map((name) =>
  readFileSync(`test/diff/${name}.test.ts`, "utf8"),
);

it.each(Object.keys(RULES))("a test says what %s means", (rule) => {
  expect(tests.join()).toMatch(new RegExp(`: ${rule}[",\` |]`));
});
