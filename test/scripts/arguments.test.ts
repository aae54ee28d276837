// What commands of `npm run` say of arguments that they do not take.
import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

it.each([
  ["diff nope", /^nope cannot be read: ENOENT: .+\.\n$/],
  ["diff one two", /^One bundle is compared, and not "two" with it\. Usage: npm run diff -- .+\n$/],
  ["diff package.json", /^package\.json is no bundle: it has no field openapi\.\n$/],
  ["diff README.md", /^README\.md cannot be read: /],
  ["diff --foo", /^Unknown option '--foo'\. Usage: npm run diff -- .+\n$/],
  ["diff --fail-on", /^Option '--fail-on <value>' argument missing\. Usage: npm run diff -- .+\n$/],
  ["release --foo", /^Unknown option '--foo'\. Usage: npm run release -- .+\n$/],
  ["audit --foo", /^Unknown option '--foo'\. Usage: npm run audit -- .+\n$/],
  ["audit src", /^src has no package-lock\.json\. Usage: npm run audit -- .+\n$/],
  ["api --foo", /^Unknown option '--foo'\. Usage: npm run api -- \[--check\]\n$/],
  ["start --foo", /^Unknown option '--foo'\. Usage: npm start -- \[--once\]\n$/],
  ["start once", /^Unexpected argument 'once'\. Usage: npm start -- \[--once\]\n$/],
  ["site --foo", /^Unknown option '--foo'\. Usage: npm run docs -- \[--once\]\n$/],
])("%s", (line, expected) => {
  const [script = "", ...args] = line.split(" ");
  const command = [`scripts/${script}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(expected);
});
