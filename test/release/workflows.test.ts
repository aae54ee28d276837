// The workflows of .github: no action that can change, no permission too many, no command that there
// is not.
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readManifest } from "../../scripts/release/identity.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  steps: Step[];
  permissions?: Record<string, string>;
  "timeout-minutes": number;
  needs?: string;
  environment?: string;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = globSync(".github/workflows/*.yml").sort();
const read = (file: string): Workflow => parse(readFileSync(file, "utf8"));
const stepsOf = (file: string) => Object.values(read(file).jobs).flatMap(({ steps }) => steps);

it("there are two", () => {
  expect(files).toEqual([".github/workflows/ci.yml", ".github/workflows/release.yml"]);
});

describe.each(files)("%s", (file) => {
  it("names actions by commit, with the version in a comment", () => {
    const lines = readFileSync(file, "utf8").match(/uses: .*/g) ?? [];
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines)
      expect(line).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("runs commands that there are", () => {
    const { scripts } = readManifest();
    const commands = stepsOf(file).flatMap(({ run }) => run ?? []);
    const named = commands.flatMap((line) => [...line.matchAll(/npm run (?:--\w+ )*([\w:]+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, name = ""] of named) expect(scripts).toHaveProperty([name]);
    const scriptsRun = commands.flatMap((line) => [...line.matchAll(/\bbash (\S+)/g)]);
    for (const [, path = ""] of scriptsRun) expect(existsSync(path), path).toBe(true);
  });

  it("ends in bounded time, and leaves no token in the clone", () => {
    for (const job of Object.values(read(file).jobs))
      expect(job["timeout-minutes"]).toBeLessThan(61);
    const checkouts = stepsOf(file).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    for (const step of checkouts) expect(step.with).toMatchObject({ "persist-credentials": false });
  });

  // What others can write would be run as a part of the command.
  it("puts nothing of an event into a command", () => {
    for (const { run } of stepsOf(file)) expect(run ?? "").not.toContain("${{");
  });
});

describe("the release", () => {
  const { on, permissions, jobs } = read(".github/workflows/release.yml");

  it("begins with the tag of a version", () => {
    expect(on).toEqual({ push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } });
  });

  it("gives each job what it needs alone", () => {
    expect(permissions).toEqual({});
    const given = Object.entries(jobs).map(([name, job]) => [name, job.permissions]);
    expect(Object.fromEntries(given)).toEqual({
      check: { contents: "read" },
      publish: { "id-token": "write" },
      announce: { contents: "write" },
    });
  });

  it("checks, and publishes what was checked", () => {
    const order = Object.entries(jobs).map(([name, { needs }]) => [name, needs]);
    expect(Object.fromEntries(order)).toEqual({
      ...{ check: undefined, publish: "check", announce: "publish" },
    });
    const commands = (jobs.check?.steps ?? []).map(({ run }) => run);
    expect(commands).toContain("npm run release -- --check");
    expect(jobs.publish).toMatchObject({ environment: "npm" });
    const published = jobs.publish?.steps.flatMap(({ run }) => run ?? []);
    expect(published).toEqual(["npm publish ./release/*.tgz --ignore-scripts"]);
  });
});

describe("CI", () => {
  const { permissions, jobs } = read(".github/workflows/ci.yml");

  it("reads alone, and runs .ci/run", () => {
    expect(permissions).toEqual({ contents: "read" });
    expect(jobs.ci?.steps.map(({ run }) => run)).toContain("bash .ci/run");
  });
});
