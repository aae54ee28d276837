// What is shown of an error that nothing catches in modules that nobody reads: Node shows the line.
import { execFile } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";

const directory = inject("directory");
const dist = join(directory, "node_modules/koodrive-client/dist");

/** Texts of one line, which are not divided. */
const LITERALS = /"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g;

it("no line of the command or the sandbox is long, but for a text in it", () => {
  const modules = globSync(["cli/*.js", "sandbox*.js"], { cwd: dist });
  expect(modules.length).toBeGreaterThan(40);
  for (const module of modules) {
    for (const line of readFileSync(join(dist, module), "utf8").split("\n")) {
      const longest = Math.max(0, ...(line.match(LITERALS) ?? []).map(({ length }) => length));
      expect(line.length - longest, `${module}: ${line}`).toBeLessThanOrEqual(600);
    }
  }
});

it("an error within the command is shown in a few lines", async () => {
  const shown = await failureOf("globalThis.AbortController = undefined;", "cli/main.js");
  expect(shown).toContain("TypeError: AbortController is not a constructor");
  expect(shown).toContain("cli/main.js:");
  expect(shown.length).toBeLessThan(1500);
});

it("an error of the sandbox is shown in a few lines, by its name", async () => {
  const shown = await failureOf(
    `const { createSandbox } = await import(${JSON.stringify(join(dist, "sandbox.js"))});
    createSandbox().findUser({ name: "nobody" });`,
  );
  expect(shown).toContain("\nArgumentError: name must be that of a user");
  expect(shown.length).toBeLessThan(1500);
});

/** What Node says of a program, which goes on with a module of the package. */
async function failureOf(program: string, module = "errors.js"): Promise<string> {
  const code = `${program}\nawait import(${JSON.stringify(join(dist, module))});`;
  const flags = ["--input-type=module", "--eval", code];
  const run = promisify(execFile)(process.execPath, flags, { cwd: directory });
  const { stderr } = await run.then(
    () => expect.fail("The program has not failed."),
    (error: { stderr: string }) => error,
  );
  return stderr;
}
