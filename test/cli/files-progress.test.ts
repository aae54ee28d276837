// How far a transfer is: bars on terminals, lines in logs, nothing where nobody wants it; Ctrl+C in
// a real terminal; pipes that are closed; help.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { demandRequired, readArguments } from "../../src/cli/arguments/read.ts";
import { optionsOf } from "../../src/cli/global-options.ts";
import { columnsOf } from "../../src/cli/output/width.ts";
import { findEntry, REGISTRY } from "../../src/cli/registry.ts";
import { interrupter, words } from "../support/koodrive.ts";
import { setUpCommands } from "../support/koodrive-files.ts";
import { type Received, respondWith, serve } from "../support/server.ts";
import { inTerminal } from "../support/terminal.ts";

const set = setUpCommands({ users: [{ name: "A", space: { capacity: 1 } }] }, "A");
const { run, write } = set;
const MIB = 2 ** 20;
const LARGE = Buffer.alloc(21 * MIB, "koodrive");

/** What was written between two moves of the cursor, without colours. */
const picturesIn = (text: string): string[] =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they move the cursor.
    .split(/(?:\r?\x1b\[(?:K|1A)|\r?\n|\r)+/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they colour.
    .map((line) => line.replace(/\x1b\[\d*m/g, ""))
    .filter((line) => line !== "");

describe("progress", () => {
  it("is a bar with speed and time left on a terminal, and gone at the end", async () => {
    write("large.bin", LARGE);
    const { stderr, stdout } = await run("upload large.bin --parallel 1", { columns: 80 });
    expect(picturesIn(stderr)).toContainEqual(
      expect.stringMatching(
        /^\[=+ +\] {2}47% {2}10 MiB of 21 MiB {2}[\d.]+ [KM]iB\/s {2}0:0\d left$/,
      ),
    );
    expect(picturesIn(stderr)[0]).toBe("Reading /large.bin …");
    expect(stderr.slice(stderr.lastIndexOf("\r"))).toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it clears the line.
      /^\r\x1b\[K1 sent: 21 MiB in [\d.]+ s\n$/,
    );
    expect(stdout).toMatch(/sent +\/large\.bin +21 MiB\n$/);
  });

  it("of several files counts them, and never goes back", async () => {
    for (const name of "abcdef") write(`site/${name}.bin`, Buffer.alloc(MIB, name));
    let time = 0;
    const now = () => {
      time += 200;
      return time;
    };
    for (const name of "uvw") write(`${name}.bin`, Buffer.alloc(MIB, name));
    const line = "upload u.bin v.bin w.bin site --parallel 1";
    const { stderr } = await run(line, { columns: 120, now });
    const totals = picturesIn(stderr).filter((line) => line.startsWith("["));
    expect(totals.at(-1)).toMatch(/9 of 9 files$/);
    expect(totals[0]).toMatch(/^\[=+ +\] {2}33% {2}1\.0 MiB of 3\.0 MiB/);
    const percents = totals.map((line) => Number(/(\d+)%/.exec(line)?.[1]));
    expect(percents).toEqual([...percents].sort((one, other) => one - other));
    expect(percents.every((percent) => percent <= 100)).toBe(true);
  });

  it("counts what is there already, and the files of a folder of which nobody knows how many", async () => {
    for (const name of "abcdef") write(`site/${name}.bin`, Buffer.alloc(MIB, name));
    await run("upload site");
    let time = 0;
    const now = () => {
      time += 200;
      return time;
    };
    const again = await run("upload site --parallel 1", { columns: 120, now });
    const last = picturesIn(again.stderr)
      .filter((line) => line.startsWith("["))
      .at(-1);
    expect(last).toMatch(/100% {2}6\.0 MiB of 6\.0 MiB.* {2}6 of 6 files$/);
    const { stderr } = await run("download /site --to out --parallel 1", { columns: 120, now });
    const totals = picturesIn(stderr).filter((line) => line.startsWith("["));
    expect(totals.at(-1)).toMatch(/ {2}6 files$/);
    expect(totals.join("\n")).not.toMatch(/(\d+) of \1 files/);
  });

  it("is a line every ten seconds where no terminal is", async () => {
    write("large.bin", LARGE);
    let time = Date.now();
    const now = () => {
      time += 6000;
      return time;
    };
    const { stderr } = await run("upload large.bin --parallel 1", { now });
    expect(stderr).toMatch(
      /^(\d+%, [\d.]+ MiB of 21 MiB(, [\d.]+ \w+\/s)?(, [\d:]+ left)?\n)+1 sent: 21 MiB in \d:\d\d\n$/,
    );
    expect(stderr).not.toContain("\r");
    const usual = await run("upload large.bin --name second.bin");
    expect(usual.stderr).toMatch(/^1 instant\n$/);
  });

  it.each([
    ["--json", 80, false],
    ["--quiet", 80, false],
    ["--progress never", 80, false],
    ["--progress always", undefined, true],
    ["--progress always --json", undefined, true],
    ["", 80, true],
    ["", undefined, false],
  ])("with %s and %s columns: %s", async (options, columns, expected) => {
    write("a.bin", "abc");
    const { stderr, stdout } = await run(`upload a.bin ${options}`, columns ? { columns } : {});
    expect(stderr.includes("100%")).toBe(expected);
    if (options.includes("--json")) expect(JSON.parse(stdout)).toHaveLength(1);
    else expect(stdout.includes("/a.bin")).toBe(!options.includes("--quiet"));
  });
});

describe("in a real terminal", () => {
  it("lines fit, also with wide characters, and have no colours where these are not wanted", async () => {
    const local = write(`${"报告".repeat(30)}.bin`, Buffer.alloc(MIB, "x"));
    const other = write("b.bin", "b");
    const env = { ...set.env };
    const args = ["upload", local, other, "--parallel", "2"];
    const narrow = await inTerminal(args, { env, columns: 60 });
    expect(narrow.code).toBe(0);
    for (const line of picturesIn(narrow.output)) {
      expect(columnsOf(line), line).toBeLessThanOrEqual(60);
    }
    const again = ["upload", local, "--on-conflict", "version"];
    const plain = await inTerminal(again, { env: { ...env, NO_COLOR: "1" } });
    expect(plain.output).not.toContain("\x1b[32m");
    expect(plain.output).toContain("[====");
  });

  it("Ctrl+C ends with how to go on, and the same command goes on", async () => {
    const args = ["upload", write("large.bin", LARGE), "--parallel", "1"];
    const { env } = set;
    set.sandbox.injectFault({ operation: "storage.put", partNumber: 2, delay: 60_000 });
    const steps = [{ wait: "10 MiB of 21 MiB", type: "\x03" }];
    const ended = await inTerminal(args, { env, steps });
    expect(ended).toMatchObject({ code: 130, left: 0 });
    expect(ended.output).toContain("\x1b[32m[===");
    expect(picturesIn(ended.output).at(-1)).toBe(
      "Interrupted; no file is done. The same command goes on from here.",
    );
    set.sandbox.clearFaults();
    const again = await inTerminal(args, { env });
    expect(again.code).toBe(0);
    expect(picturesIn(again.output)).toContain(
      "Going on with /large.bin: 10 MiB of 21 MiB are there.",
    );
  });
});

it("a reader that closes the pipe is no failure", async () => {
  write("a.bin", "abc");
  await run("upload a.bin");
  const command = `set -o pipefail; '${process.execPath}' src/cli/main.ts ls --json | :`;
  const { NODE_COMPILE_CACHE, PATH } = process.env;
  const env = { ...set.env, NODE_COMPILE_CACHE, PATH };
  const { stderr } = await promisify(execFile)("bash", ["--norc", "-c", command], { env });
  expect(stderr).toBe("");
});

describe("the commands", () => {
  const entries = REGISTRY.filter(({ group }) => group === "Files");

  it("are eight, each with two examples at least that its tables understand", async () => {
    expect(entries).toHaveLength(8);
    for (const { path, load } of entries) {
      const { command } = await load([]);
      expect(command.examples.length, path).toBeGreaterThanOrEqual(2);
      for (const line of command.examples) {
        const found = findEntry(words(line).slice(1));
        expect(found?.entry.path).toBe(path);
        const table = optionsOf(command);
        const { options, positionals } = readArguments(path, table, found?.rest ?? []);
        demandRequired(path, table, options);
        const needed = command.positionals?.filter(({ optional }) => !optional) ?? [];
        expect(positionals.length, line).toBeGreaterThanOrEqual(needed.length);
      }
    }
  });

  it("have no option for a secret", async () => {
    for (const { load } of entries) {
      const { command } = await load([]);
      const names = Object.entries(command.options).filter(([, { value }]) => value);
      expect(names.map(([name]) => name).join(" ")).not.toMatch(/token|secret|password|code/);
    }
  });
});

describe("a storage that stays silent", () => {
  const address = { fileId: "F1", fileName: "Film.mp4", code: 0 };
  const answerTo = ({ target, headers }: Received, size: object): object => {
    if (target.includes("/space/")) {
      return { data: { containerId: "C", type: "1", ownerId: "1" } };
    }
    const url = `http://${headers.host}/bytes`;
    if (target.endsWith("/files/download")) return { downloads: [{ ...address, url }] };
    const film = { id: "F1", fileName: "Film.mp4", fileType: "45", ...size };
    return target.endsWith("/detail") ? film : { files: [film] };
  };

  it.each([
    ["download /Film.mp4", { size: "12" }],
    ["download /Film.mp4 --name b.mp4", { size: "12" }],
    ["download /Film.mp4 --name b.mp4", {}],
  ])("leaves the progress below 100 %: %s of %j", async (line, size) => {
    const { signal, interrupt } = interrupter();
    const { url } = await serve((response, request) => {
      if (request.target !== "/bytes") {
        return respondWith({ code: 0, msg: "ok", ...answerTo(request, size) })(response, request);
      }
      response.writeHead(200).write("tw");
      setTimeout(interrupt, 500);
    });
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
    const { code, stderr } = await run(`${line} --space C`, { env, signal, columns: 80 });
    expect(stderr).toMatch(/\d+%/);
    expect(stderr).not.toContain("100%");
    expect(code).toBe(130);
  });
});
