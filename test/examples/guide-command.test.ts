// What the guide to the command line shows, run by bash as it is written, against a sandbox.
import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished } from "vitest";
import { EXIT_CODES } from "../../src/cli/exit-codes.ts";
import { guideExamples } from "../support/guide.ts";

const GUIDE = "openapi/guide/18-command-line.md";
const text = readFileSync(GUIDE, "utf8");

/** A directory with a command `koodrive` made of the source, and one `npm` that does nothing. */
function programs(): string {
  const directory = mkdtempSync(join(tmpdir(), "koodrive-guide-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "bin"));
  const write = (name: string, line: string) => {
    writeFileSync(join(directory, "bin", name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(directory, "bin", name), 0o755);
  };
  write("koodrive", `exec '${process.execPath}' '${resolve("src/cli/main.ts")}' "$@"`);
  write("npm", "exit 0");
  return directory;
}

it("every block of the guide runs", async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const cwd = programs();
  const { id: userId } = sandbox.findUser({ role: 2 });
  writeFileSync(join(cwd, "token.txt"), sandbox.createToken({ userId }));
  const blocks = guideExamples(GUIDE).map(({ code }) => code);
  expect(blocks.length).toBeGreaterThanOrEqual(6);
  const script = blocks.join("\n").replaceAll("http://127.0.0.1:4010", url);
  const { stdout, stderr } = await promisify(execFile)("bash", ["--norc", "-euc", script], {
    cwd,
    env: {
      PATH: `${join(cwd, "bin")}:${process.env.PATH}`,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      XDG_CONFIG_HOME: cwd,
    },
  });
  expect(stderr).toBe("There is more: --all fetches the whole list.\n");
  expect(stdout).toMatch(/^default +true +http/m);
  expect(readFileSync(join(cwd, "users.csv"), "utf8")).toMatch(/^id,name\r\n158/);
  expect(sandbox.getJournal({ refused: true }).entries).toEqual([]);
});

it("the guide has the table of exit codes", () => {
  for (const { code, says } of Object.values(EXIT_CODES)) {
    expect(text).toContain(`| ${code} | ${says} |`);
  }
});
