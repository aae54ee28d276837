import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";

it("every rule is on and has a test", () => {
  const names = (directory: string, end: string) =>
    readdirSync(directory)
      .filter((file) => file.endsWith(end) && !file.startsWith("index."))
      .map((file) => file.slice(0, -end.length))
      .sort();
  const rules = names("scripts/lint", ".js");
  const { rules: settings } = parse(readFileSync("redocly.yaml", "utf8"));
  for (const rule of rules) expect(settings[`koodrive/${rule}`], rule).toBe("error");
  expect(names("test/lint", ".test.ts")).toEqual(expect.arrayContaining(rules));
});
