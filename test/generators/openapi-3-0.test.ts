// The contract as OpenAPI 3.0, read by tools that do not know 3.1: one that refuses it, and one that
// is written for 3.0.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readContract } from "../../scripts/contract/contract.ts";
import { openApi30 } from "../../src/openapi/index.ts";
import { runConfined } from "./confined.ts";

const { validate } = createRequire(import.meta.url)("oas-validator");

const contract = readContract();
const text = JSON.stringify(openApi30());
const ids = contract.operations.map(({ id }) => id).sort();

it("is valid to oas-validator, which refuses the contract as it is", async () => {
  const { valid, operationIds } = await validate(JSON.parse(text), {});
  expect(valid).toBe(true);
  expect([...operationIds].sort()).toEqual(ids);
  await expect(validate(contract.root, {})).rejects.toThrow("Must be an OpenAPI 3.0.x document");
});

// Its client is not compiled: it gives a header and a parameter of the query that are both called
// language one argument name, in 3.1, too.
it("becomes a client by openapi-typescript-codegen, with all operations", () => {
  const directory = mkdtempSync("test/generators/output-");
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const input = join(directory, "openapi.json");
  const output = join(directory, "client");
  writeFileSync(input, text);
  const program = "test/generators/node_modules/openapi-typescript-codegen/bin/index.js";
  const options = ["--input", input, "--output", output, "--indent", "2"];
  const { status, printed } = runConfined(directory, program, ...options);
  expect(status, printed).toBe(0);
  const defined = contract.root.tags.flatMap(({ name }: { name: string }) => {
    const service = readFileSync(join(output, `services/${name}Service.ts`), "utf8");
    return Array.from(service.matchAll(/public static (\w+)\(/g), ([, id]) => id);
  });
  expect(defined.sort()).toEqual(ids);
});
