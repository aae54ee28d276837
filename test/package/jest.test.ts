// Jest, with the configuration that the guide shows.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";
import { guideExample } from "./guide.ts";
import { findNode } from "./runtimes.ts";

const PACKAGES = resolve("test/package/node_modules");

interface Run {
  node: number;
  configuration: string;
  arguments?: string[];
  environment?: NodeJS.ProcessEnv;
}

let projects = 0;

/** Makes a project with this configuration, runs its tests and hands out how each ended. */
async function jest(run: Run): Promise<string[]> {
  const project = join(inject("directory"), `jest-${++projects}`);
  mkdirSync(project);
  // Jest and what compiles for it are found by this link; the client lies beside the project.
  symlinkSync(PACKAGES, join(project, "node_modules"));
  cpSync("test/package/jest", project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{"private":true,"type":"commonjs"}');
  writeFileSync(join(project, "jest.config.js"), run.configuration);
  const { stdout } = await promisify(execFile)(
    await findNode(run.node),
    [
      join(PACKAGES, "jest/bin/jest.js"),
      "--json",
      "--cacheDirectory=cache",
      ...(run.arguments ?? []),
    ],
    { cwd: project, env: { ...process.env, ...run.environment } },
  );
  const { testResults }: Report = JSON.parse(stdout);
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ title, status }) => `${title}: ${status}`)
    .sort();
}

interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

describe("Jest runs tests of programs with the client", () => {
  const configuration = guideExample("// jest.config.js");
  const PASSED = ["a call is recorded: passed", "a signed call is refused: passed"];

  it.each([20, 24])("compiled by @swc/jest, in Node %i", async (node) => {
    expect(await jest({ node, configuration })).toEqual(PASSED);
  });

  it("compiled by ts-jest", async () => {
    const withTsJest = configuration.replace("@swc/jest", "ts-jest");
    expect(await jest({ node: 24, configuration: withTsJest })).toEqual(PASSED);
  });

  it("without a configuration, by the modules of Node", async () => {
    const passed = await jest({
      node: 24,
      configuration: "",
      arguments: ["plain"],
      environment: { NODE_OPTIONS: "--experimental-vm-modules" },
    });
    expect(passed).toEqual(["a signed call is refused: passed"]);
  });
});
