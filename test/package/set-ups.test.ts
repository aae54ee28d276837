// The set-ups for tests that teams copy: each project beside the installed package, run by its own
// command.
import { execFile } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, inject, it } from "vitest";
import { findNode } from "./runtimes.ts";

interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

/**
 * Runs a set-up with packages of a directory, and hands out how its tests ended.
 *
 * @throws with what was printed, if one failed.
 */
async function run(
  name: string,
  packages: string,
  [program = "", ...args]: string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string[]> {
  const project = join(inject("directory"), `set-up-${name}`);
  cpSync(join("test/examples/set-ups", name), project, { recursive: true });
  symlinkSync(resolve(packages), join(project, "node_modules"));
  const report = join(project, "report.json");
  // What this test's own Vitest has set is not for the project's.
  const { PATH, HOME } = process.env;
  const ended = promisify(execFile)(
    await findNode(24),
    [join(project, "node_modules", program), ...args, `--outputFile=${report}`],
    { cwd: project, env: { PATH, HOME, ...environment } },
  );
  await ended.catch(({ stdout, stderr }) => {
    throw new Error(`${stdout}${stderr}`);
  });
  const { testResults }: Report = JSON.parse(readFileSync(report, "utf8"));
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status }) => `${title}: ${status}`);
}

const VITEST = ["vitest/vitest.mjs", "run", "--reporter=json"];
const JEST = ["jest/bin/jest.js", "--json", "--cacheDirectory=cache"];
const JEST_PACKAGES = "test/package/node_modules";

it("Mock Service Worker, with a sandbox in the process", async () => {
  expect(await run("msw", "node_modules", VITEST)).toEqual([
    "the space has what it has in the world: passed",
    "each test begins anew: passed",
  ]);
});

it("Vitest, with a sandbox at a port and a fork for each test", async () => {
  expect(await run("vitest", "node_modules", VITEST)).toEqual([
    "a space can be enlarged: passed",
    "a call is made again when the service is busy: passed",
  ]);
});

it("Jest in CommonJS", async () => {
  expect(await run("jest-commonjs", JEST_PACKAGES, JEST)).toEqual([
    "a space can be enlarged: passed",
    "a space cannot be larger than the pool: passed",
  ]);
});

it("Jest with ES modules", async () => {
  const environment = { NODE_OPTIONS: "--experimental-vm-modules" };
  expect(await run("jest-esm", JEST_PACKAGES, JEST, environment)).toEqual([
    "a user who is deleted is gone: passed",
    "each test begins anew: passed",
  ]);
});
