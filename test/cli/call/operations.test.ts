// Every operation as a command, and the lists of operations.
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
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

/** JSON without the line feeds that it may have been broken by. */
const compact = (word: string) => (/^[[{]/.test(word) ? JSON.stringify(JSON.parse(word)) : word);

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
      expect(help, operation.name).toContain(`  koodrive call ${operation.name}`);
      const long = help.split("\n").filter((line) => line.length > 80);
      expect(long, operation.name).toEqual([]);
    }
  });

  it("has examples that a shell reads from help as they are meant", async () => {
    const all = operations.map(operationCommand);
    const helps = all.map((command) => helpOf(command).split(/^Examples?:\n/m)[1]);
    const print = `koodrive() { for word; do printf '%s\\0' "$word"; done; printf '\\n\\0'; }`;
    const { stdout } = await promisify(execFile)("sh", ["-c", `${print}\n${helps.join("\n")}`]);
    const read = stdout.split("\0\n\0").slice(0, -1);
    const meant = all.flatMap(({ examples }) => examples);
    expect(read.map((line) => line.split("\0").map(compact))).toEqual(
      meant.map((line) => words(line).slice(1).map(compact)),
    );
  });

  it("says of options that they can be repeated", () => {
    for (const operation of operations) {
      const help = helpOf(operationCommand(operation)).replace(/\s+/g, " ");
      const repeatable = operation.arguments.filter(({ list }) => list);
      expect(help.match(/repeatable\]/g) ?? [], operation.name).toHaveLength(repeatable.length);
    }
  });

  it("says in words what a value must be, and shows no pattern", () => {
    const helps = new Map(
      operations.map((each) => [each.name, helpOf(operationCommand(each)).replace(/\s+/g, " ")]),
    );
    for (const [name, help] of helps) expect(help, name).not.toMatch(/\bmatches \^/);
    expect(helps.get("spaces.update")).toContain("uses. (a whole number, at least 1)");
    expect(helps.get("files.create")).toContain("with Z. (a time such as 2026-01-31T08:00:00Z)");
    expect(helps.get("spaces.createGroup")).toContain(
      String.raw`no < > | : " * ? / \, and is neither . nor ... (1 to 30 characters) [required]`,
    );
  });

  it("has descriptions that speak of other arguments as options", () => {
    const helpWith = (name: string) => {
      const found = operations.filter((each) => each.name === name).map(operationCommand);
      return found.map(helpOf).join("").replace(/\s+/g, " ");
    };
    expect(helpWith("spaces.createGroup")).toContain("Use --add-group-users instead");
    expect(helpWith("users.list")).toContain("--key-word narrows the list");
    expect(helpWith("files.search")).toContain("folders below parentFolder of --filter, too");
    expect(helpWith("users.update")).toContain("A disabled user (--status 1) cannot");
    // What an answer calls so is no option, nor is the argument itself.
    expect(helpWith("files.completeUpload")).toContain("the fileId that files.create returned");
    const named = operations.flatMap(({ name, says, arguments: all }) =>
      [{ name: "", says }, ...all].flatMap((each) =>
        all
          .map((other) => other.name)
          .filter((other) => other !== each.name && /[a-z][A-Z]/.test(other))
          .filter((other) => new RegExp(`\\b${other}\\b`).test(each.says.replace(/ \(.*/, "")))
          .map((other) => `${name}: ${other}`),
      ),
    );
    expect(named).toEqual([]);
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
