// A build that would make the same again is left out, and no other.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { buildIfOutdated } from "../../scripts/up-to-date.ts";
import { temporaryDirectory } from "../support/kept.ts";

/** A directory with two sources, and a build that counts how often it has run. */
function setUp() {
  const former = process.cwd();
  process.chdir(temporaryDirectory());
  onTestFinished(() => process.chdir(former));
  mkdirSync("src/inside", { recursive: true });
  writeFileSync("src/inside/a.ts", "a");
  writeFileSync("settings.json", "{}");
  let builds = 0;
  const build = () => {
    builds += 1;
    mkdirSync("dist", { recursive: true });
    writeFileSync("dist/a.js", `built from ${readFileSync("src/inside/a.ts", "utf8")}`);
  };
  const reads = ["src", "settings.json"];
  const run = (work = build) =>
    buildIfOutdated({ name: "test", reads, writes: () => ["dist"], build: work });
  return { run, builds: () => builds };
}

describe("a build", () => {
  it("runs once, and not again", async () => {
    const { run, builds } = setUp();
    await run();
    await run();
    expect(builds()).toBe(1);
  });

  it.each<[string, () => void]>([
    ["a source is another", () => writeFileSync("src/inside/a.ts", "b")],
    ["a source is there in addition", () => writeFileSync("src/b.ts", "")],
    ["a source is gone", () => rmSync("settings.json")],
    ["what it has made was changed", () => writeFileSync("dist/a.js", "mine")],
    ["what it has made is gone", () => rmSync("dist", { recursive: true })],
    ["something else lies beside it", () => writeFileSync("dist/old.js", "")],
    ["other packages are installed", () => writeFileSync("node_modules/.package-lock.json", "{}")],
    ["node_modules is new", () => rmSync("node_modules", { recursive: true })],
  ])("runs again when %s", async (_, change) => {
    const { run, builds } = setUp();
    await run();
    change();
    await run();
    expect(builds()).toBe(2);
  });

  it("runs again after it has failed half way", async () => {
    const { run, builds } = setUp();
    await run();
    writeFileSync("src/inside/a.ts", "b");
    const fail = () => {
      writeFileSync("dist/a.js", "half");
      throw new Error("no room");
    };
    await expect(run(fail)).rejects.toThrow("no room");
    await run();
    expect(builds()).toBe(2);
    expect(readFileSync("dist/a.js", "utf8")).toBe("built from b");
  });
});
