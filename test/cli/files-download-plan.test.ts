// `koodrive download --dry-run`: that it tells what the download then does, and changes nothing.
import { mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CONTAINER_ID, fakeSpace, file, folder } from "../support/fake-space.ts";
import { foldNames } from "../support/folding.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { serve } from "../support/server.ts";
import { readTree } from "../support/trees.ts";

const LONG = "长".repeat(100);
const RULES = ["fail", "replace", "skip-identical"];
const set = setUpSpace({
  "Plans/": {
    ...{ "a.txt": "one", "b.txt": "two", "new.txt": "new", "dir.txt": "file", [LONG]: "x" },
    ...{ "Talk/": { "c.txt": "three" }, "Taken/": { "d.txt": "four" }, "New/": { "e.txt": "5" } },
    "link.txt": "linked",
  },
  "Twins/": { "One/": { "a.txt": "One" }, "one/": { "a.txt": "one" } },
  "notes.txt": "notes",
});
const { run, rows, write } = set;
const gets = () => set.sandbox.getJournal({ operation: "storage.get" }).entries.length;

interface Row {
  readonly path: string;
  readonly kind: string;
  readonly status: string;
  readonly error?: { readonly exitCode: number };
}

/** Of a folder a download says that it is there, made or not. */
const inOneWord = ({ kind, status }: Row) => {
  if (status === "fetched") return "to fetch";
  return kind === "folder" && status === "to make" ? "ready" : status;
};

const summary = (code: number, stdout: string) => ({
  code,
  rows: (JSON.parse(stdout || "[]") as Row[]).map((row) => [
    ...[row.path, inOneWord(row), row.error?.exitCode],
  ]),
});

/** What the dry run says, and what has become of it then. */
async function planAndRun(line: string, surroundings = {}) {
  const before = readTree(set.directory);
  const planned = await run(`${line} --dry-run --json`, surroundings);
  expect(readTree(set.directory)).toEqual(before);
  expect(gets()).toBe(0);
  const became = await run(`${line} --json`, surroundings);
  return {
    planned: summary(planned.code, planned.stdout),
    became: summary(became.code, became.stdout),
    paths: statuses(JSON.parse(planned.stdout || "[]")),
  };
}

/** What is there before: the same, other content, and things that are no files. */
function prepare(directory: string) {
  write(`${directory}/a.txt`, "one");
  write(`${directory}/b.txt`, "owt");
  write(`${directory}/Talk/c.txt`, "three");
  write(`${directory}/Taken`, "a file");
  mkdirSync(join(set.directory, directory, "dir.txt"));
  symlinkSync("a.txt", join(set.directory, directory, "link.txt"));
}

describe.each(RULES)("with --on-conflict %s tells what then happens", (rule) => {
  it.each([
    ["of a folder", "download /Plans"],
    ["of what matches in a folder", "download /Plans --include '*.txt'"],
    [
      "of a folder and a file, into a directory that is missing",
      "download /Plans notes.txt --to x",
    ],
    ["of a file whose name is too long, into such a directory", `download /Plans/${LONG} --to x`],
    ["of a folder under another name", "download /Plans/Talk --name Plans"],
    ["of a folder whose name is taken", "download /Plans/Taken --to Plans"],
    ["of what matches in one whose name is taken", "download /Plans/Taken --to Plans --include d*"],
    ["of a folder that is there as it is", "download /Plans/Talk --to Plans"],
    ["of files", "download /Plans/a.txt /Plans/b.txt /Plans/new.txt /Plans/dir.txt --to Plans"],
    ["of a file with the same content", "download /Plans/a.txt --to Plans"],
    ["of a file with other content", "download /Plans/b.txt --to Plans"],
    ["of a file that is new", "download /Plans/new.txt --to Plans"],
    ["of a file where a directory is", "download /Plans/dir.txt --to Plans"],
    ["of a file where a link is", "download /Plans/link.txt --to Plans"],
    ["of a file named as one that is there", "download /Plans/a.txt --to Plans --name b.txt"],
    ["of a file named as one with its content", "download /Plans/a.txt --to Plans --name a.txt"],
    ["of a file named as a link", "download /Plans/link.txt --to Plans --name link.txt"],
    ["of a file named as a directory", "download /Plans/a.txt --to Plans --name dir.txt"],
    ["of a file whose name is too long", `download /Plans/${LONG}`],
    ["of a file that is to have a name that is too long", `download notes.txt --name ${LONG}`],
  ])("%s", async (_, line) => {
    prepare("Plans");
    const { planned, became } = await planAndRun(`${line} --on-conflict ${rule}`);
    expect(planned).toEqual(became);
    expect(planned.rows.length).toBeGreaterThan(0);
  });

  it("where folders would be one", async () => {
    foldNames((name) => name.toUpperCase());
    for (const line of ["download /Twins --to a", "download /Twins --to b --include '*'"]) {
      set.sandbox.clearJournal();
      const { planned, became, paths } = await planAndRun(`${line} --on-conflict ${rule}`);
      expect(planned).toEqual(became);
      expect(planned.code).toBe(8);
      expect(Object.values(paths)).toContain("failed");
    }
  });

  it("where the service says no digests", async () => {
    const folders = { root: [folder("F", "f")], F: [file("A", "a.txt", "one")] };
    const { url } = await serve(fakeSpace({ folders, hasNoDigests: true }));
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
    write("f/a.txt", "one");
    const line = `download /f --space ${CONTAINER_ID} --on-conflict ${rule}`;
    const { planned, became, paths } = await planAndRun(line, { env });
    expect(planned).toEqual(became);
    expect(paths).toEqual({ "/f/a.txt": rule === "fail" ? "failed" : "to fetch" });
  });
});

describe("koodrive download --dry-run", () => {
  it("says why something would fail, and counts", async () => {
    write("Talk/c.txt", "other");
    write("notes.txt", "notes");
    const { code, stdout, stderr } = await run("download /Plans/Talk notes.txt --dry-run");
    expect(code).toBe(8);
    expect(stdout.trim().split("\n").slice(1)).toEqual([
      expect.stringMatching(/^failed +\/Plans\/Talk\/c\.txt/),
    ]);
    expect(stderr).toBe(
      `/Plans/Talk/c.txt: ${set.directory}/Talk/c.txt exists already, with other content.\n` +
        "--on-conflict replace writes over it, and so does skip-identical.\n" +
        "1 identical, 1 failed\n",
    );
    expect((await run("download /Plans/Talk --dry-run")).code).toBe(5);
  });

  it("of what is all there prints no table, and lists it in JSON", async () => {
    await rows("download /Plans/Talk notes.txt");
    const line = "download /Plans/Talk notes.txt --dry-run";
    expect(await run(line)).toEqual({ code: 0, stdout: "", stderr: "2 identical\n" });
    expect(await rows(line)).toMatchObject([
      { status: "identical", local: join(set.directory, "Talk/c.txt"), size: 5 },
      { status: "identical", local: join(set.directory, "notes.txt"), name: "notes.txt" },
    ]);
    expect(readdirSync(set.directory).sort()).toEqual(["Talk", "notes.txt"]);
  });

  it("tells folders that are there from those that would be made", async () => {
    mkdirSync(join(set.directory, "Plans/Talk"), { recursive: true });
    expect(statuses(await rows("download /Plans --dry-run --include T* --include c*"))).toEqual({
      "/Plans/Talk/c.txt": "to fetch",
    });
    const { stdout } = await run("download /Plans --dry-run --json");
    expect(statuses(JSON.parse(stdout))).toMatchObject({
      ...{ "/Plans/Talk": "ready", "/Plans/New": "to make", "/Plans/New/e.txt": "to fetch" },
    });
  });
});
