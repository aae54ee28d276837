// `npm run release`: what it says of this project, and what it makes of a copy.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { baselineText } from "../../scripts/diff/baseline.ts";
import { readChangelog } from "../../scripts/release/changelog.ts";
import { readManifest } from "../../scripts/release/identity.ts";
import { leastVersion } from "../../scripts/release/prepare.ts";
import { temporaryDirectory } from "../support/kept.ts";

const VERSION = readManifest().version;
const NEXT = leastVersion(VERSION, "major");

function release(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/release.ts", ...args], {
    ...{ cwd, encoding: "utf8" },
  });
  return { status, stdout, stderr };
}

/** The project, with what npm and the scripts need, in a repository of its own. */
function copyProject() {
  const directory = temporaryDirectory();
  const isOwn = (path: string) => !path.includes("node_modules");
  const files = [
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    "redocly.yaml",
    ".redocly.lint-ignore.yaml",
  ];
  for (const entry of [
    "openapi",
    "generated",
    "scripts",
    "src",
    "package.json",
    "package-lock.json",
    ...files,
  ])
    cpSync(entry, join(directory, entry), { recursive: true, filter: isOwn });
  symlinkSync(resolve("node_modules"), join(directory, "node_modules"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, stdio: "pipe" });
  git("init", "--quiet");
  git("config", "user.name", "A");
  git("config", "user.email", "a@example.com");
  git("add", "--all");
  git("commit", "--quiet", "--message=All");
  return { directory, git };
}

describe("the check", () => {
  it("names each field of the identity that is a placeholder", () => {
    const { status, stdout } = release(".", "--check", "identity", "changelog", "dependencies");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^no {2}identity\n/);
    for (const field of ["author", "homepage", "bugs", "repository.url"])
      expect(stdout).toContain(`    "${field}" of package.json is a placeholder: `);
    expect(stdout).toContain("\nyes dependencies\n");
  });

  it("refuses what is no check", () => {
    const { status, stderr } = release(".", "--check", "speed");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^There is no check "speed": there are identity, tree, .*\.\n$/);
  });
});

describe("a release", () => {
  it("makes the tree that of the version, which passes once it is committed", () => {
    const { directory, git } = copyProject();
    const textOf = (file: string) => readFileSync(join(directory, file), "utf8");
    const check = () =>
      release(directory, "--check", "tree", "changelog", "tag", "contract").stdout;

    const { status, stdout, stderr } = release(directory, NEXT);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(`git tag v${NEXT}`);
    expect(JSON.parse(textOf("package.json")).version).toBe(NEXT);
    expect(JSON.parse(textOf("package-lock.json")).packages[""].version).toBe(NEXT);
    const contract = JSON.parse(textOf("generated/openapi.json"));
    expect(contract.info.version).toBe(NEXT);
    expect(textOf("generated/released/openapi.json")).toBe(baselineText(contract));

    expect(check()).toMatch(/^no {2}tree\n[\s\S]*yes changelog\nyes tag\nyes contract\n$/);
    git("commit", "--quiet", "--all", "--message=Release");
    git("tag", `v${NEXT}`);
    expect(check()).toBe("yes tree\nyes changelog\nyes tag\nyes contract\n");
    git("commit", "--quiet", "--allow-empty", "--message=Another");
    expect(check()).toContain(`The tag v${NEXT} is at another commit: that version is released.`);
  }, 60_000);

  it("has the section of the changelog as its notes", () => {
    const { status, stdout } = release(".", "--notes");
    const section = readChangelog().find(({ name }) => name === VERSION);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${section?.body}\n` });
  });

  it.each([
    [undefined, "Name the version, as in npm run release -- 0.2.0, or --check or --notes.\n"],
    ["next", 'A version is three numbers, such as 0.2.0, not "next".\n'],
  ])("refuses the version %s", (version, message) => {
    const { status, stderr } = release(".", ...(version ? [version] : []));
    expect({ status, stderr }).toEqual({ status: 2, stderr: message });
  });

  it.each([
    ["0.1.0", "major", "0.2.0"],
    ["0.1.0", "minor", "0.1.1"],
    ["0.1.9", undefined, "0.1.10"],
    ["1.2.3", "major", "2.0.0"],
    ["1.2.3", "minor", "1.3.0"],
    ["1.2.3", "patch", "1.2.4"],
  ] as const)("after %s, with changes of %s impact, is %s at least", (released, impact, least) => {
    expect(leastVersion(released, impact)).toBe(least);
  });
});
