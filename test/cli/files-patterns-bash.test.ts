// Patterns beside what bash makes of them: each is tried on a tree of files by both.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMatcher } from "../../src/cli/files/glob.ts";

const FILES = [
  ...["a", "b", "c", "ab", "abc", "aXc", "a1", "a2", "a3", "a9", "a10", "a01", "a02", "a-b", "a^b"],
  ...["ac", "ad", "ae", "A", "B", "a.txt", "b.txt", "c.md", "a.b.txt", ".hidden", ".hidden.txt"],
  ...["*", "*x", "?", "[", "]", "[a]", "[ab", "a]", "-", "!", "^", "\\", "a\\b", "{", "}", "{a}"],
  ...["{a,b}", "{a", "a,b", "{}", "{a..c}", "a}", "b}", "two words.txt", "report (1).pdf", "a+b.$"],
  ...["é", "財務", "財務.txt", "😀", "ß.txt", "1", "2", "3", "a{1..x}", "a1..3", "~", "#a"],
  ...["dir/a", "dir/b.txt", "dir/.hidden", "dir/b/c", "dir/in/b.txt", "dir/in/deep/b.txt"],
  ...["dir/in/deep/a.b.txt", "dir/two words/c d.txt", "other/b.txt", "other/in/b", ".dot/a.txt"],
  ...["dir/[x]/a", "2026/May/a.txt", "2026/June/b.txt"],
];

/** Patterns as both take them: a backslash stands before what is special to a shell. */
const PATTERNS = [
  ...[
    "*",
    "*.txt",
    "*.*",
    "a*",
    "*a",
    "*b*",
    "a*c",
    "**",
    "***",
    "a**c",
    "*x",
    "[*]",
    "\\*",
    "\\*x",
  ],
  ...["?", "??", "a?", "a?c", "?.txt", "\\?", "[?]", "???", "?*"],
  ...["[a-c]", "[a-c]*", "[!a]", "[^a]", "[!a-c]", "[abc]", "[a-]", "[-a]", "[]]", "[]a]", "[!]]"],
  ...[
    "[!]a]*",
    "[a\\-c]",
    "[\\]]",
    "[[]",
    "[[]*",
    "a[",
    "[",
    "[ab",
    "[]",
    "[!]",
    "[^]",
    "a[b",
    "[a",
  ],
  ...[
    "[[:digit:]]",
    "a[[:digit:]]*",
    "[[:alpha:]]",
    "[[:upper:]]",
    "[[:punct:]]",
    "[#]",
    "[#]a",
    "[,]",
    "[%@~]",
    "[=:;]",
    "[a-cA-B]",
    "[é]",
  ],
  ...[
    "[!!]",
    "[\\!]",
    "[a^]",
    "[\\^a]",
    "[\\\\]",
    "[a-c1-3]",
    "[.]*",
    "[+--]",
    "[a-c-e]",
    "[{]",
    "[}]*",
  ],
  ...["{a,b}", "{a,b}.txt", "*.{txt,md}", "{a,{b,c}}", "a{b,}", "a{,b}", "a{,b,}c", "{,a}", "{a}"],
  ...[
    "{}",
    "{a",
    "a}",
    "{a,b",
    "{a,b}}",
    "{{a,b}",
    "{{a,b}}",
    "{a,b}{1,2}",
    "a{1,b{c,}}",
    "{?,??}.txt",
  ],
  ...["\\{a,b\\}", "{a\\,b,c}", "{[a-b],c}", "{a,b\\}", "\\{a,b}", "{[,a]}", "{a,b}{,.txt}"],
  ...["a{1..3}", "a{3..1}", "a{9..10}", "a{01..02}", "a{1..3..2}", "a{1..x}", "{a..c}", "{c..a}"],
  ...[
    "{A..B}",
    "a{c..e..2}",
    "{1..3}",
    "a{1..01}",
    "{-1..02}",
    "{0..2..-1}",
    "{1..3..0}",
    "{-01..1}",
    "a{8..10}",
    "a{1...3}",
    "a{2..2}",
    "{a..c}.txt",
  ],
  ...[
    "dir/*",
    "dir/*.txt",
    "*/b.txt",
    "*/*",
    "*/*/*",
    "dir/**",
    "**/b.txt",
    "dir/**/b.txt",
    "**/b",
  ],
  ...[
    "**/*.txt",
    "**/in/*",
    "dir/**/*",
    "*/**/b*",
    "dir/**/**/b.txt",
    "**/deep/**",
    "**/**",
    "a/**/b",
  ],
  ...["dir/***/b.txt", "dir/**b.txt", "{dir,other}/b.txt", "{dir,other}/**/b*", "dir/{in,b}/*"],
  ...[
    "2026/{May,June}/?.txt",
    "dir/[i]n/*",
    "dir/i?/b.txt",
    "dir/two\\ words/*",
    "dir\\/a",
    "dir/\\[x\\]/a",
  ],
  ...["dir/[[]x]/a", "dir[/]a", "dir/[b/]c", "**/[!a]", "./dir/*", "dir/./a", "dir//a"],
  ...[
    "two\\ words.txt",
    "two*words.txt",
    "*\\ *",
    "report\\ \\(1\\).pdf",
    "*\\(1\\)*",
    "a+b.\\$",
    "\\~",
    "\\#a",
  ],
  ...[
    "é",
    "財*",
    "??.txt",
    "財務.*",
    "😀",
    "ß.*",
    "a\\b",
    "a\\\\b",
    "\\a",
    "\\\\",
    ".*",
    ".h*",
    "dir/.*",
  ],
];

/** Where we differ on purpose, and why. */
const INTENDED: Readonly<Record<string, string>> = {
  "!*.txt": "matches what *.txt does not; a shell has that as !(*.txt) alone",
  "@(a|b)": "is refused: not every shell has it, and bash not always",
  "[z-a]": "is refused: a shell finds nothing, which looks like a folder without such files",
  "{1..5000}": "is refused: it stands for too many patterns",
  "dir/": "is refused: a shell means the folder alone, and we do not know what is one",
  "dir/b/": "the same",
  "{Z..a}": "are no letters all: a shell has the marks between them, too",
};

let directory: string;
let paths: readonly string[];
let found: ReadonlyMap<string, readonly string[]>;

const scriptOf = (patterns: readonly string[], further: string) => `
shopt -s globstar extglob nullglob
shopt ${further}
${patterns.map((each) => `printf '%s\\0' ${each}\nprintf '\\n\\0'`).join("\n")}
`;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "koodrive-patterns-"));
  for (const path of FILES) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, "");
  }
  paths = readdirSync(directory, { recursive: true }).map(String);
  found = inBash(PATTERNS);
});
afterAll(() => rmSync(directory, { recursive: true }));

/** What bash finds by each, of what there is: a word without a star stays as it is written. */
function inBash(patterns: readonly string[], further = "-s dotglob"): Map<string, string[]> {
  const { PATH } = process.env;
  const options = { cwd: directory, env: { PATH, LC_ALL: "C.UTF-8" } };
  const output = execFileSync(
    "bash",
    ["--norc", "-c", scriptOf(patterns, further)],
    options,
  ).toString();
  const words = output.split("\n\0").map((each) => each.split("\0"));
  return new Map(
    patterns.map((pattern, index) => {
      const names = words[index]?.map((word) => word.replace(/^\.\//, "").replace(/\/$/, ""));
      return [pattern, [...new Set(names)].filter((name) => paths.includes(name)).sort()];
    }),
  );
}

/** What matches of what bash looks at: it takes a pattern of a name for one of the directory. */
function matching(pattern: string): string[] {
  const matches = createMatcher([pattern]);
  const isOfName = !pattern.includes("/") && pattern !== "**";
  return paths.filter((path) => !(isOfName && path.includes("/")) && matches(path)).sort();
}

describe("a pattern", () => {
  it("stands in the list once", () => {
    expect(new Set(PATTERNS).size).toBe(PATTERNS.length);
  });

  it.each(PATTERNS)("%s matches what it matches in bash", (pattern) => {
    expect(matching(pattern)).toEqual(found.get(pattern));
  });

  it.each(Object.entries(INTENDED))("%s %s", (pattern, why) => {
    const inShell = inBash([pattern]).get(pattern);
    if (!why.startsWith("is refused") && why !== "the same") {
      expect(matching(pattern)).not.toEqual(inShell);
    } else {
      expect(() => matching(pattern)).toThrow(`--name "${pattern}"`);
    }
  });

  // `--exclude '*'` leaves out all, and a name with a dot is as good as any in a space.
  it.each(["*", "*.txt", "?*", "dir/*", "**/*.txt", "**", "[.]*", "[!a]*"])(
    "%s also matches names that begin with a dot, as in bash with dotglob",
    (pattern) => {
      const hidden = (path: string) => path.split("/").some((name) => name.startsWith("."));
      const plain = inBash([pattern], "-u dotglob").get(pattern);
      expect(plain?.filter(hidden)).toEqual([]);
      expect(matching(pattern).filter((path) => !hidden(path))).toEqual(plain);
      expect(matching(pattern).some(hidden)).toBe(true);
    },
  );
});
