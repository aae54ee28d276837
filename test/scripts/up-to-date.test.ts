// A build that would make the same again is left out, and no other.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished, vi } from "vitest";
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

  it("does not run again for what a tool has kept beside the sources meanwhile", async () => {
    const { run, builds } = setUp();
    await run();
    mkdirSync("src/.astro");
    writeFileSync("src/.astro/types.d.ts", "");
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

  it("runs again after a source was changed while it ran", async () => {
    const { run, builds } = setUp();
    await run(() => {
      mkdirSync("dist", { recursive: true });
      writeFileSync("dist/a.js", "built from a");
      writeFileSync("src/inside/a.ts", "b");
    });
    await run();
    expect(builds()).toBe(1);
    expect(readFileSync("dist/a.js", "utf8")).toBe("built from b");
  });
});

/** A build in a process of its own, which writes into the file `log` when it begins and ends. */
function startBuild(directory: string, name: string, milliseconds: number) {
  const program = `
    import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
    import { setTimeout } from "node:timers/promises";
    import { buildIfOutdated } from ${JSON.stringify(resolve("scripts/up-to-date.ts"))};
    await buildIfOutdated({
      name: ${JSON.stringify(name)},
      reads: ["src"],
      writes: () => ["dist/${name}"],
      async build() {
        appendFileSync("log", "begin ${name}\\n");
        mkdirSync("dist/${name}", { recursive: true });
        await setTimeout(${milliseconds});
        writeFileSync("dist/${name}/a.js", "");
        appendFileSync("log", "end ${name}\\n");
      },
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: directory,
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const errors = text(child.stderr);
  const ended = once(child, "exit").then(async ([code]) => ({ code, errors: await errors }));
  return { child, ended };
}

describe("builds in several processes at once", () => {
  const project = () => {
    const directory = temporaryDirectory();
    mkdirSync(join(directory, "src"));
    writeFileSync(join(directory, "src/a.ts"), "a");
    return { directory, log: () => readFileSync(join(directory, "log"), "utf8").split("\n") };
  };
  const DONE = { code: 0, errors: "" };

  it("are one, where they are the same", async () => {
    const { directory, log } = project();
    const builds = Array.from({ length: 3 }, () => startBuild(directory, "page", 300).ended);
    expect(await Promise.all(builds)).toEqual([DONE, DONE, DONE]);
    expect(log()).toEqual(["begin page", "end page", ""]);
  });

  it("come one after the other, where they are not", async () => {
    const { directory, log } = project();
    const names = ["build", "page", "site"];
    await Promise.all(names.map((name) => startBuild(directory, name, 150).ended));
    const lines = log().slice(0, -1);
    expect([...lines].sort()).toEqual(
      names.flatMap((name) => [`begin ${name}`, `end ${name}`]).sort(),
    );
    for (const [index, line] of lines.entries()) {
      if (line.startsWith("begin")) expect(lines[index + 1]).toBe(line.replace("begin", "end"));
    }
  });

  it("say for which process they wait", async () => {
    const { directory } = project();
    const first = startBuild(directory, "build", 4000);
    await begun(directory);
    const second = await startBuild(directory, "page", 0).ended;
    expect(second).toEqual({
      ...{
        code: 0,
        errors: `Waiting for process ${first.child.pid}, which generates or builds …\n`,
      },
    });
    expect(await first.ended).toEqual(DONE);
  });

  it("do not wait for one that was killed, and make whole what it has left", async () => {
    const { directory, log } = project();
    const { child, ended } = startBuild(directory, "build", 60_000);
    await begun(directory);
    child.kill("SIGKILL");
    await ended;
    expect(await startBuild(directory, "build", 0).ended).toEqual(DONE);
    expect(log()).toEqual(["begin build", "begin build", "end build", ""]);
  });

  const begun = (directory: string) =>
    vi.waitUntil(() => existsSync(join(directory, "log")), { timeout: 10_000 });
});
