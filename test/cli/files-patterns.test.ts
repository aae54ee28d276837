// Patterns of --include, --exclude and find --name: what they match, and that this never takes long.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/cli/files/glob.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";

const LONG = "a".repeat(200);
const set = setUpSpace({ "Plans/": { [LONG]: "one" } });
const { run, rows, write } = set;
const SLOW = `${"*a".repeat(9)}*b`;

describe("a pattern with many stars", () => {
  // In a process of its own, which can be ended: what never ends would end no test, either.
  it.each([
    ["upload", "rx", "--dry-run", "--exclude", SLOW],
    ["upload", "rx", "--dry-run", "--include", `**/${SLOW}`],
    ["find", "--name", SLOW],
    ["find", "--name", `{${SLOW},${SLOW}}`, "--ignore-case"],
  ])("is matched at once: %s %s", async (...args) => {
    write(`rx/${LONG}`, "one");
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const command = [`${process.cwd()}/src/cli/main.ts`, ...args];
    const options = {
      ...{ cwd: set.directory, env: { PATH, NODE_COMPILE_CACHE, ...set.env } },
      ...{ timeout: 10_000, killSignal: "SIGKILL" as const },
    };
    await promisify(execFile)(process.execPath, command, options);
  });

  it("takes a time that grows with its length, whatever it is tried on", () => {
    const matches = createMatcher([`${"*a".repeat(500)}*b`, `${"**/a/".repeat(300)}b`]);
    expect(matches("a".repeat(20_000))).toBe(false);
    expect(matches(`${"a/".repeat(2_000)}c`)).toBe(false);
    expect(matches(`${"a/".repeat(2_000)}b`)).toBe(true);
    expect(matches(`${"a".repeat(20_000)}b`)).toBe(true);
  });
});

describe("a pattern", () => {
  it.each([
    ["*", "a/b", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["?", "😀", true],
    ["*.*", ".", true],
    ["[a-c]x", "bx", true],
    ["[^a-c]x", "bx", false],
    ["[]]", "]", true],
    ["[!]a]", "b", true],
    ["[a\\-z]", "b", false],
    ["[[:digit:]]*", "1a", true],
    ["[[:alpha:]]", "é", true],
    ["[\\d]", "1", false],
    ["[", "[", true],
    ["\\*x", "*x", true],
    ["\\*x", "ax", false],
    ["report (1).pdf", "report (1).pdf", true],
    ["*(1).pdf", "report (1).pdf", true],
    ["a+b.$", "a+b.$", true],
    ["{a,{b,c}d}", "cd", true],
    ["{a\\,b,c}", "a,b", true],
    ["{a}", "{a}", true],
    ["{a", "{a", true],
    ["a{1..3}", "a3", true],
    ["a{9..11}", "a10", true],
    ["2026/**", "2026/May/a.txt", true],
    ["**/x", "x", true],
    ["**/x", "a/b/x", true],
    ["**/x", "a/bx", false],
    ["a/*/**/b", "a/b", false],
    ["a/*/**/b", "a/c/b", true],
    ["/a", "b/a", false],
    ["!*.txt", "a.txt", false],
    ["!*.txt", "a.md", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(createMatcher([pattern])(path)).toBe(expected);
  });

  it("ignores case where it is told to, in ranges, too", () => {
    const matches = createMatcher(["[a-z]É*.TXT"], { isCaseIgnored: true });
    expect(["Bé1.txt", "1é.txt"].map(matches)).toEqual([true, false]);
  });

  it.each([
    "!(*.tmp)",
    "@(a|b)",
    "*(a|b)",
    "[z-a]",
    "{1..5000}",
    "{1..1000000000}",
    "{a,b}".repeat(11),
  ])("that is none of these is a wrong argument: %s", async (pattern) => {
    write("site/a.txt", "one");
    for (const line of [`find --name '${pattern}'`, `upload site --exclude '${pattern}'`]) {
      const { code, stderr } = await run(line);
      expect(stderr).toContain(`${line.includes("find") ? "--name" : "--exclude"} "${pattern}"`);
      expect(code).toBe(2);
      expect(set.operations()).toEqual([]);
    }
  });

  it.each(["{".repeat(200_000), `${"{a,".repeat(3000)}${"}".repeat(3000)}`, "[".repeat(40_000)])(
    "is refused at once where it is too long to read",
    (pattern) => {
      expect(() => createMatcher([pattern])).toThrow("is longer than 5000 characters.");
    },
  );

  it("selects of a directory what is sent, and what is fetched", async () => {
    for (const path of ["a.txt", "b.md", "in/c.txt", "in/d.md"]) write(`site/${path}`, path);
    const sent = await rows("upload site --include '*.{txt,html}' --exclude 'in/**'");
    expect(statuses(sent)).toMatchObject({ "/site/a.txt": "sent" });
    expect(Object.keys(statuses(sent))).not.toContain("/site/in/c.txt");
  });
});
