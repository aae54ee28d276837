// The rules of the contract hold, and each of the project's own bites.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";

const redocly = (cwd: string, ...args: string[]) =>
  promisify(execFile)("node", [resolve("node_modules/@redocly/cli/bin/cli.js"), ...args], {
    cwd,
    maxBuffer: 1e8,
  }).catch(({ stdout, stderr }) => ({
    stdout,
    stderr,
  }));

/**
 * Rule identifiers and places of what the linter finds in a copy of the contract with one file
 * changed.
 */
async function lint(
  file: string,
  change: (text: string) => string,
): Promise<{ rules: string[]; places: string[] }> {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-lint-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  for (const entry of ["openapi", "redocly.yaml", "package.json", "scripts/lint"])
    cpSync(entry, join(directory, entry), { recursive: true });
  const changed = join(directory, "openapi", file);
  const text = readFileSync(changed, "utf8");
  expect(change(text)).not.toBe(text);
  writeFileSync(changed, change(text));
  const { stdout } = await redocly(directory, "lint", "koodrive@v1", "--format=json");
  const { problems } = JSON.parse(stdout);
  return {
    rules: problems.map(({ ruleId }: { ruleId: string }) => ruleId),
    places: problems.flatMap(({ location }: { location: { source: { ref: string } }[] }) =>
      location.map(({ source }) => source.ref),
    ),
  };
}

describe("the linter finds", () => {
  it.each([
    [
      "an operation without provenance",
      "koodrive/provenance",
      "spaces/updateSpace.yaml",
      /x-koodrive-operation: .*\n/,
      "",
    ],
    [
      "a source without its revision",
      "koodrive/provenance",
      "spaces/updateSpace.yaml",
      / {2}revision: .*\n/,
      "",
    ],
    [
      "a method name that is none",
      "koodrive/method-name",
      "spaces/updateSpace.yaml",
      "spaces.update",
      "updateSpace",
    ],
    [
      "a method name that is taken",
      "koodrive/method-name",
      "spaces/updateSpace.yaml",
      "spaces.update",
      "spaces.getAllocation",
    ],
    [
      "a published name as operationId",
      "koodrive/names",
      "spaces/updateSpace.yaml",
      "operationId: updateSpace",
      "operationId: UpdateSpace",
    ],
    [
      "a path parameter in snake case",
      "koodrive/names",
      "spaces/updateSpace.yaml",
      "name: ownerId",
      "name: owner_id",
    ],
    [
      "a summary in title case",
      "koodrive/sentence-case-summary",
      "spaces/createGroupSpace.yaml",
      "Create a group space",
      "Create a Group Space",
    ],
    [
      "a summary with a full stop",
      "koodrive/sentence-case-summary",
      "spaces/createGroupSpace.yaml",
      "Create a group space",
      "Create a group space.",
    ],
    [
      "a response without an example",
      "koodrive/media-type-examples",
      "spaces/updateSpace.yaml",
      /examples:\n {10}published:\n.*\n.*/,
      "examples: {}",
    ],
    [
      "a request without an example",
      "koodrive/media-type-examples",
      "spaces/updateSpace.yaml",
      /examples:\n {8}published:\n(.*\n){5}/,
      "examples: {}\n",
    ],
    [
      "a property without a description",
      "koodrive/property-description",
      "shares/schemas.yaml",
      / {6}description: Departments to share with\.\n/,
      "",
    ],
    [
      "a scalar without an example",
      "scalar-property-missing-example",
      "shares/schemas.yaml",
      / {6}examples: \[Design review\.docx\]\n/,
      "",
    ],
    [
      "an extension that is none",
      "koodrive/extensions",
      "spaces/schemas.yaml",
      "x-koodrive-unit",
      "x-koodrive-units",
    ],
    [
      "a wire variant that does not begin with the type",
      "koodrive/wire-variants",
      "spaces/schemas.yaml",
      "[integer, string]",
      "[string, integer]",
    ],
    [
      "an example that breaks its schema",
      "no-invalid-media-type-examples",
      "spaces/updateSpace.yaml",
      '{ status: "1", type: 0 }',
      '{ status: "9", type: 0 }',
    ],
    [
      "a component that nobody uses",
      "no-unused-components",
      "openapi.yaml",
      "components:\n",
      "components:\n  parameters:\n    Unused: { name: unused, in: query, description: Nothing., schema: { type: string } }\n",
    ],
    [
      "a reference that does not resolve",
      "no-unresolved-refs",
      "openapi.yaml",
      "spaces/updateSpace.yaml",
      "spaces/update.yaml",
    ],
  ])("%s", async (_, rule, file, from, to) => {
    const { rules, places } = await lint(file, (text) => text.replace(from, to));
    expect(rules).toContain(rule);
    expect(places.join(" ")).toContain(file);
  });
});

describe("redocly score of the bundle", () => {
  it("is above the best public description, with nothing lacking in documentation, examples, errors and names", async () => {
    const { stdout } = await redocly(".", "score", "generated/openapi.json", "--format=json");
    const { agentReadiness, subscores } = JSON.parse(stdout.slice(stdout.indexOf("{")));
    expect(agentReadiness).toBeGreaterThanOrEqual(88);
    expect(subscores).toMatchObject({
      documentationQuality: 1,
      exampleCoverage: 1,
      errorClarity: 1,
      identifierClarity: 1,
    });
  });
});
