// Every operation as a command, and the lists of operations.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { operationsJson } from "../../../generated/operations.ts";
import { describedOperations } from "../../../src/cli/call/description.ts";
import { operationCommand } from "../../../src/cli/call/operation-command.ts";
import { optionName } from "../../../src/cli/call/option-name.ts";
import { helpOf } from "../../../src/cli/help.ts";
import { koodrive, words } from "../../support/koodrive.ts";
import { setUpCalls } from "../../support/signed-in.ts";

const NAMES = JSON.parse(operationsJson).map(({ name }: { name: string }) => name);
const set = setUpCalls();

describe("every operation", () => {
  const operations = describedOperations();

  it("is there, with options that do not collide", () => {
    expect(operations.map(({ name }) => name)).toEqual(NAMES);
    for (const { name, arguments: all } of operations) {
      const names = all.map((argument) => optionName(argument.name));
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  it("has help within 80 columns", () => {
    for (const operation of operations) {
      const help = helpOf(operationCommand(operation));
      const [text = "", examples = ""] = help.split(/^Examples?:\n/m);
      const long = text.split("\n").filter((line) => line.length > 80);
      // Lists of the names of fields and values cannot be broken otherwise.
      expect(long, operation.name).toEqual([]);
      expect(examples, operation.name).toContain(`koodrive call ${operation.name}`);
    }
  });

  it("has limits as they are, with the stars that are no emphasis", () => {
    const [update] = operations
      .filter(({ name }) => name === "spaces.update")
      .map(operationCommand);
    expect(update && helpOf(update).replace(/\s+/g, " ")).toContain("matches ^[1-9]\\d*$)");
  });

  it("has examples that make a request which the contract allows", async () => {
    for (const name of ["extract-code", "code", "session-id"]) {
      writeFileSync(join(set.directory, `${name}.txt`), "s3cr3t12\n");
    }
    const failed: string[] = [];
    for (const operation of operations) {
      for (const line of operationCommand(operation).examples) {
        const args = [...words(line).slice(1), "--dry-run"];
        const env = { KOODRIVE_ENDPOINT: "https://koodrive.example.com" };
        const { code, stderr } = await koodrive(args, { env, cwd: set.directory });
        if (code !== 0) failed.push(`${line}: ${stderr}`);
      }
    }
    // No fetch sends a body with GET.
    expect(failed).toEqual([
      expect.stringMatching(/^koodrive call spaces\.batchGet .* GET by fetch/),
    ]);
  });
});

describe("lists of operations", () => {
  it("counts those of each resource", async () => {
    const { stdout, code } = await koodrive(["call", "--json"]);
    const rows = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(rows).toContainEqual(
      expect.objectContaining({
        resource: "spaces",
        operations: NAMES.filter((name: string) => name.startsWith("spaces.")).length,
      }),
    );
    const counts = rows.map(({ operations }: { operations: number }) => operations);
    expect(counts.reduce((sum: number, count: number) => sum + count, 0)).toBe(NAMES.length);
  });

  it("has the titles of one, and finds words", async () => {
    expect((await koodrive(["call", "sessions"])).stdout).toMatch(/^sessions\.delete +Sign out$/m);
    expect((await koodrive(["call", "--search", "SIGN OUT"])).stdout).toContain("sessions.delete");
  });

  it.each([
    [
      ["call", "space"],
      'There is no resource "space": koodrive call lists them. Did you mean spaces?',
    ],
    [
      ["call", "spaces.updat"],
      'There is no operation "spaces.updat": koodrive call spaces lists those of spaces. Did you mean spaces.update?',
    ],
    [
      ["call", "nothing.atAll"],
      'There is no operation "nothing.atAll": koodrive call lists the resources.',
    ],
  ])("%j is refused", async (args, message) => {
    expect(await koodrive(args)).toEqual({ code: 2, stdout: "", stderr: `${message}\n` });
  });
});
