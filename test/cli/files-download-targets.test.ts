// `koodrive download`: directories that cannot be written to, what is in the way there, and files that
// would be one file there.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { foldNames } from "../support/folding.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { shellDirectory } from "../support/shell.ts";
import { asOrdinaryUser, readTree } from "../support/trees.ts";

const MIB = 2 ** 20;
const LONG = "长".repeat(100);
const set = setUpSpace({
  "Plans/": { "a.txt": "one", "Talk/": { "b.txt": "two" }, "x.part": "part", ".y.1.part": "part" },
  "Old/": { "a.txt": "old", "A.txt": "OLD" },
  "Twins/": { "One/": { "a.txt": "One" }, "one/": { "a.txt": "one" } },
  "film.mp4": 12 * MIB,
  "notes.txt": "three",
  [LONG]: "x",
});
const { run, rows, write } = set;
const gets = () => set.sandbox.getJournal({ operation: "storage.get" }).entries.length;

describe("--to", () => {
  it.each([
    ["a file", "film.mp4", /^--to: \S+\/film\.mp4 is not a directory\.\n$/],
    ["below a file", "film.mp4/a/b", /^--to: \S+\/film\.mp4 is not a directory\.\n$/],
    ["a link to nothing", "dead", /^--to: \S+\/dead is a symbolic link to something that does not/],
    ["below a link to nothing", "dead/a", /^--to: \S+\/dead is a symbolic link to something/],
  ])("that is %s is refused before anything is sent", async (_, to, stderr) => {
    write("film.mp4", "");
    symlinkSync("nowhere", join(set.directory, "dead"));
    const { code, stdout, stderr: told } = await run(`download notes.txt --to ${to}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(told).toMatch(stderr);
    expect(set.operations()).toEqual([]);
  });

  // Node's own recursive mkdir tries for ever there.
  it.runIf(process.platform === "linux").each([
    ["/proc/koodrive", "/proc/koodrive"],
    ["/proc/koodrive/a/b --include '*'", "/proc/koodrive"],
  ])("where the system allows no directory is refused at once: %s", async (to, path) => {
    const { code, stderr } = await run(`download /Plans notes.txt --to ${to}`);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `--to: ${path} cannot be made: the system allows no directory there.\n`,
    });
    expect(gets()).toBe(0);
  });

  it.each(["closed", "closed/new"])("that may not be written to is refused: %s", async (to) => {
    mkdirSync(join(set.directory, "closed"));
    chmodSync(set.directory, 0o755);
    chmodSync(join(set.directory, "closed"), 0o555);
    const { code, stderr } = await asOrdinaryUser(() => run(`download /Plans --to ${to}`));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--to: \S+\/closed\S* cannot be .*: permission denied \(EACCES\)\.\n$/);
    expect(gets()).toBe(0);
  });

  it("may be a link to a directory, and is made with those above it", async () => {
    mkdirSync(join(set.directory, "real"));
    symlinkSync("real", join(set.directory, "link"));
    await rows("download notes.txt --to link/a/b");
    expect(readFileSync(join(set.directory, "real/a/b/notes.txt"), "utf8")).toBe("three");
  });
});

describe("what is in the way of a file", () => {
  it.each([
    ["a directory", (path: string) => mkdirSync(path), "is a directory"],
    ["a pipe", (path: string) => execFileSync("mkfifo", [path]), "is a pipe"],
    ["a link to nothing", (path: string) => symlinkSync("nowhere", path), "is a symbolic link"],
  ])("is left as it is: %s", async (_, make, problem) => {
    make(join(set.directory, "notes.txt"));
    for (const line of ["download notes.txt", "download notes.txt film.mp4 --json"]) {
      const { code, stderr } = await run(line);
      expect(code).toBe(line.includes("film") ? 8 : 5);
      expect(stderr).toContain(`${set.directory}/notes.txt ${problem}`);
    }
    const { code, stderr } = await run("download notes.txt --on-conflict replace");
    expect(code).toBe(5);
    expect(stderr).toContain("Move it away, or give another --to or --name.");
  });

  it("is left as it is: a socket", async () => {
    const server = createServer().listen(join(set.directory, "notes.txt"));
    onTestFinished(() => void server.close());
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const { code, stderr } = await run("download notes.txt --on-conflict replace");
    expect(code).toBe(5);
    expect(stderr).toContain("notes.txt is a socket.");
  });

  it("is named with the values of --on-conflict, once", async () => {
    write("notes.txt", "mine");
    const { code, stderr } = await run("download notes.txt");
    expect({ code, stderr }).toEqual({
      code: 5,
      stderr:
        `/notes.txt: ${set.directory}/notes.txt exists already, with other content.\n` +
        "--on-conflict replace writes over it, and so does skip-identical.\n",
    });
  });

  it.each(["download /Plans", "download /Plans --include '*'"])(
    "of a folder is told, and the others go on: %s",
    async (line) => {
      write("Plans/Talk", "a file");
      const { code, stdout, stderr } = await run(`${line} --json`);
      expect(code).toBe(8);
      expect(stderr).toMatch(/"what":"\/Plans\/Talk".*Plans\/Talk is a file\..*"exitCode":5/);
      expect(statuses(JSON.parse(stdout))).toMatchObject({
        ...{ "/Plans/a.txt": "fetched", "/Plans/Talk": "failed" },
      });
    },
  );
});

describe("names that the file system cannot hold", () => {
  it("fail alone, before they are fetched", async () => {
    const { code, stdout, stderr } = await run(`download ${LONG} notes.txt --json`);
    expect(code).toBe(8);
    expect(stderr).toContain("name too long (ENAMETOOLONG)");
    expect(statuses(JSON.parse(stdout))[`/${LONG}`]).toBe("failed");
    expect(gets()).toBe(1);
    await rows(`download ${LONG} --name short.txt`);
    expect(readdirSync(set.directory).sort()).toEqual(["notes.txt", "short.txt"]);
  });

  it("that end in .part are fetched as others are", async () => {
    await rows("download /Plans");
    const names = readdirSync(join(set.directory, "Plans")).sort();
    expect(names).toEqual([".y.1.part", "Talk", "a.txt", "x.part"]);
    await rows("download /Plans");
    expect(readdirSync(join(set.directory, "Plans")).sort()).toEqual(names);
  });
});

describe("two that would have one name", () => {
  it.each(["download /Plans/a.txt /Old/a.txt", "download /Plans/a.txt /Old/a.txt --dry-run"])(
    "are refused, both by name, and nothing is fetched: %s",
    async (line) => {
      const { code, stdout, stderr } = await run(line);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^\/Plans\/a\.txt and \/Old\/a\.txt would have the same name there: /);
      expect(readdirSync(set.directory)).toEqual([]);
      expect(gets()).toBe(0);
    },
  );

  it("are none if they are one file, or differ where the file system tells them apart", async () => {
    expect(await rows("download /Plans/a.txt Plans/a.txt")).toHaveLength(1);
    const isFolding = existsSync(import.meta.filename.toUpperCase());
    const { code } = await run("download /Old/A.txt /Old/a.txt --to out");
    expect(code).toBe(isFolding ? 2 : 0);
  });
});

describe("folders that would be one there", () => {
  it.each(["download /Twins", "download /Twins --include '*'"])(
    "are told, and the other is not fetched into the first: %s",
    async (line) => {
      foldNames((name) => name.toUpperCase());
      const { code, stdout, stderr } = await run(`${line} --on-conflict replace --json`);
      expect(code).toBe(8);
      // Which is listed first is for the service to say.
      const [name = "", ...others] = readdirSync(join(set.directory, "Twins"));
      const other = name === "One" ? "one" : "One";
      expect(others).toEqual([]);
      expect(readTree(join(set.directory, "Twins"))).toEqual({ [`${name}/a.txt`]: name });
      expect(statuses(JSON.parse(stdout))).toMatchObject({
        ...{ [`/Twins/${name}/a.txt`]: "fetched", [`/Twins/${other}`]: "failed" },
      });
      expect(stderr).toMatch(new RegExp(`"what":"/Twins/${other}".*same .*here as .*${name}`));
    },
  );
});

describe("a disk that takes no more", () => {
  it("fails those files, leaves no part of them, and the others go on", async () => {
    const { cwd, run: runInShell } = shellDirectory();
    // In units of 1024 bytes. Node is told by an error, as it is where a disk is full.
    const script = "ulimit -f 1024; koodrive download film.mp4 notes.txt || echo code $?";
    const { stdout, stderr } = await runInShell(script, set.env);
    expect(stdout).toContain("code 8");
    expect(stderr).toContain("film.mp4 cannot be written: file too large (EFBIG)");
    expect(readdirSync(cwd)).toEqual(["notes.txt"]);
  });
});
