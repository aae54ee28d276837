// Sentences on stderr in terminals: where lines end.
import { beforeEach, describe, expect, it } from "vitest";
import { wrap } from "../../src/cli/output/style.ts";
import { createProse } from "../../src/cli/terminal/prose.ts";
import { setUpSpace } from "../support/koodrive-files.ts";
import { inTerminal } from "../support/terminal.ts";

const shown = (text: string, columns = 40, whole: readonly string[] = [], args: string[] = []) =>
  createProse({ isTTY: true, columns }, args)(text, whole).split("\n");

describe("a sentence", () => {
  const long = "One two three four five six seven eight nine ten eleven twelve.";

  it("is broken at blanks, with the margin of its first line", () => {
    expect(shown(long)).toEqual([
      "One two three four five six seven eight",
      "nine ten eleven twelve.",
    ]);
    expect(shown(`  ${long}`, 30)).toEqual([
      "  One two three four five six",
      "  seven eight nine ten eleven",
      "  twelve.",
    ]);
    expect(shown(`${long}\n\n${long}\n`, 40)).toHaveLength(6);
  });

  it("has no line of the blanks at its end", () => {
    const lines = ["One two three four five six seven eight", "nine ten eleven twelve."];
    for (const blanks of [" ", "   ", " ".repeat(60)]) {
      expect(shown(long + blanks)).toEqual(lines);
      expect(shown(`12345 7890${blanks}`, 10)).toEqual(["12345 7890"]);
      expect(wrap(`12345 7890${blanks}`, 0, 10)).toBe("12345 7890");
      expect(wrap(`12345 7890 2345${blanks}`, 2, 12)).toBe("  12345 7890\n  2345");
    }
    expect(shown(`${" ".repeat(60)}\nEnd.`)).toEqual(["", "End."]);
  });

  it("is as it was in a pipe, and in a terminal of unknown width", () => {
    for (const stream of [{}, { isTTY: false, columns: 20 }, { isTTY: true, columns: 0 }]) {
      expect(createProse(stream)(long)).toBe(long);
    }
  });

  it("may fill the last column, and counts Chinese characters twice", () => {
    expect(shown("12345 7890", 10)).toEqual(["12345 7890"]);
    expect(shown("12345 78901", 10)).toEqual(["12345", "78901"]);
    expect(shown("财务 部门", 9)).toEqual(["财务 部门"]);
    expect(shown("财务 部门", 8)).toEqual(["财务", "部门"]);
  });

  it.each([
    ["an address", "https://koodrive.example.com/koodrive/ose/v1/space"],
    ["an identifier", "Fn1bTLIOomJkTCAe9DEVBRY4U6IkuqkMZFn1bTLIOom"],
    ["a command", "koodrive call spaces.update --owner-id TEXT --type 0|1"],
    ["a command of two words", "koodrive report quota --by group --over 90"],
    ["a topic of help", "koodrive help exit-codes"],
    ["a command with options before it", "koodrive --profile NAME COMMAND"],
    ["an option with its value", "--timeout SECONDS"],
    ["a name in quotes", '"my night profile of the other tenant"'],
    ["a path before a colon", "/My Folder/to the top/a b c d e f.txt:"],
    ["a path of Windows before a colon", "C:\\My Folder\\to the top\\a b c.txt:"],
    ["a trace ID", "trace ID 89c4a48823ae0e93536bd893eb8d31395a62"],
  ])("is not broken in %s", (_, whole) => {
    for (const before of ["See", "Look there or", "Look there, look here, and at"]) {
      const text = `${before} ${whole} and see what it says of this, if it does.`;
      const lines = shown(text);
      expect(
        lines.some((line) => line.includes(whole)),
        lines.join("\n"),
      ).toBe(true);
      expect(lines.join(" ")).toBe(text);
      expect(lines.length).toBeGreaterThan(1);
    }
  });

  it("is not broken in what was written on the command line, or is told to be whole", () => {
    const path = "notes of the last year/minutes.txt";
    const text = `There is no ${path} in this directory, nor in another.`;
    const lines = [`There is no`, path, "in this directory, nor in another."];
    expect(shown(text, 36, [path])).toEqual(lines);
    expect(shown(text, 36, [], ["upload", path])).toEqual(lines);
    expect(shown(text, 36)).not.toEqual(lines);
  });
});

describe("the command", () => {
  const set = setUpSpace({ "a.txt": "1" });
  beforeEach(() => set.write("two words.txt", "1"));
  const WRONG = "call users.list --offset 0 --limit 5 --fields nme";

  it("breaks errors, notices and parts that failed at the width of stderr alone", async () => {
    for (const line of [WRONG, "--long ls", "rm /nowhere/at all /a.txt --yes", "ls --profile x"]) {
      const narrow = await set.run(line, { columns: 40 });
      const wide = await set.run(line);
      expect(
        wide.stderr.split("\n").some((each) => each.length > 40),
        line,
      ).toBe(true);
      expect(narrow.stderr.replace(/\s+/g, " "), line).toBe(wide.stderr.replace(/\s+/g, " "));
      expect(narrow.stderr.split("\n").length, line).toBeGreaterThan(
        wide.stderr.split("\n").length,
      );
    }
  });

  it("leaves JSON in one line", async () => {
    const { stderr } = await set.run(`${WRONG} --json`, { columns: 40 });
    expect(stderr.split("\n")).toHaveLength(2);
  });

  it("does so in a real terminal of 80 columns", async () => {
    const { output } = await inTerminal(WRONG.split(" "), { env: { ...set.env, NO_COLOR: "1" } });
    expect(output.split("\r\n")).toEqual([
      '--fields: there is no field "nme". Did you mean name? There are name, userId,',
      "deptId, deptName, mobile, role, status, id, orgId.",
      "",
    ]);
  });
});
