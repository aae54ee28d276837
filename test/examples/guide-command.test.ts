// What the guide to the command line shows, run by bash as it is written, against a sandbox.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it, onTestFinished } from "vitest";
import { EXIT_CODES } from "../../src/cli/exit-codes.ts";
import { guideExamples } from "../support/guide.ts";
import { directoryOfPrograms } from "../support/koodrive-program.ts";

const GUIDE = "openapi/guide/18-command-line.md";
const text = readFileSync(GUIDE, "utf8");

it("every block of the guide runs", { timeout: 60_000 }, async () => {
  const sandbox = createSandbox();
  const { url, close } = await sandbox.listen();
  onTestFinished(close);
  const cwd = directoryOfPrograms();
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
  expect(stderr.split("\n")).toEqual([
    ...["Done.", "There is more: --all fetches the whole list."],
    ...["openapi-3.0", "collection", "environment"].map((name) => `Written: ${name}.json`),
    "",
  ]);
  expect(stdout).toMatch(/^Endpoint +http\S+ \(the profile "default"\)$/m);
  expect(readFileSync(join(cwd, "users.csv"), "utf8")).toMatch(/^id,name\r\n158/);
  expect(sandbox.getJournal({ refused: true }).entries).toEqual([]);
});

it("the guide has the table of exit codes", () => {
  for (const { code, says } of Object.values(EXIT_CODES)) {
    expect(text).toContain(`| ${code} | ${says} |`);
  }
});
