// `koodrive ls`, `tree` and `find`, and how paths and spaces are named.
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../../src/cli/files/glob.ts";
import { showDuration, showSize, showTime } from "../../src/cli/files/units.ts";
import { columnsOf } from "../../src/cli/output/width.ts";
import { setUpCommands } from "../support/koodrive-files.ts";
import { setTimeZone } from "../support/time-zone.ts";

const MANY = Object.fromEntries(
  Array.from({ length: 230 }, (_, index) => [`file ${String(index).padStart(3, "0")}.txt`, "x"]),
);

const set = setUpCommands(
  {
    users: [
      {
        name: "A",
        space: {
          capacity: 1,
          files: {
            "Plans/": {
              "budget.xlsx": { size: 5000, editedTime: "2026-01-10T08:00Z" },
              "Talk/": { "slides.pptx": 20_000_000, "notes.TXT": "two\n" },
            },
            "Many/": MANY,
            "报告.txt": "x",
            ["café.txt".normalize("NFD")]: "x",
            "a\u001b[2J\u202eb.txt": "x",
          },
        },
      },
      { name: "B", department: "Research", space: 1 },
    ],
    departments: [{ name: "Research", space: { capacity: 1, files: { "Rules.txt": "be kind" } } }],
    groups: [{ name: "Fair", owner: "A", space: { capacity: 1, files: { "Stand.txt": "12" } } }],
  },
  "A",
);
const { run, rows } = set;
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
const paths = (list: readonly { path: string }[]) => list.map(({ path }) => path);

describe("koodrive ls", () => {
  it("shows names, sizes and times in columns, also of wide characters", async () => {
    const { stdout, stderr, code } = await run("ls");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^name +kind +size +modified$/);
    expect(stdout).toContain("a\\u{1b}[2J\\u{202e}b.txt");
    const files = lines.filter((line) => line.includes(".txt"));
    expect(new Set(files.map((line) => columnsOf(line))).size).toBe(1);
  });

  it("shows all pages, sorted as asked, with exact bytes in JSON", async () => {
    const all = await rows("ls /Many");
    expect(all).toHaveLength(230);
    expect(names(all)).toEqual(Object.keys(MANY));
    expect(all[0]).toEqual({
      ...{ name: "file 000.txt", kind: "file", size: 1, path: "/Many/file 000.txt" },
      ...{ modified: expect.any(String), created: expect.any(String) },
      ...{ id: expect.any(String), sha256: expect.stringMatching(/^[\da-f]{64}$/) },
    });
    expect(names(await rows("ls /Plans/Talk --sort size --reverse"))[0]).toBe("slides.pptx");
    const { stdout } = await run("ls /Plans --long");
    expect(stdout.split("\n")[0]).toMatch(/created +id +sha256$/);
  });

  it("says of a folder that it is empty", async () => {
    await rows("mkdir /Empty");
    expect(await run("ls /Empty")).toEqual({
      ...{ code: 0, stdout: "", stderr: "The folder is empty.\n" },
    });
    expect((await run("ls /Empty --quiet")).stderr).toBe("");
    expect((await run("ls /Empty --csv")).stdout).toBe("name,kind,size,modified\r\n");
    expect(await rows("ls /Empty")).toEqual([]);
    expect((await run("tree /Empty")).stderr).toBe("0 folders, 0 files\n");
  });

  it("takes a path with and without its first slash, a file, and an identifier", async () => {
    const [file] = await rows("ls Plans/budget.xlsx");
    expect(file).toMatchObject({ path: "/Plans/budget.xlsx", size: 5000 });
    expect(await rows(`ls id:${file.id}`)).toEqual([expect.objectContaining(file)]);
    const inner = await rows("ls //Plans//Talk/");
    expect(names(inner)).toEqual(["notes.TXT", "slides.pptx"]);
    const folder = (await rows("ls /Plans")).find(
      ({ kind }: { kind: string }) => kind === "folder",
    );
    expect(paths(await rows(`ls id:${folder.id}`))).toEqual(paths(inner));
  });

  it("finds a name in either form of Unicode", async () => {
    expect(await rows("ls 'café.txt'")).toHaveLength(1);
  });

  it.each([
    ["ls /Plan", 4, "There is no /Plan: koodrive ls / lists what there is. Did you mean Plans?\n"],
    ["ls /Plans/no", 4, "There is no /Plans/no: koodrive ls /Plans lists what there is.\n"],
    ["ls /Plans/budget.xlsx/x", 4, expect.stringContaining("There is no /Plans/budget.xlsx/x")],
    ["ls /Plans/../Many", 2, "/Plans/../Many: a path in a space has neither . nor .. in it.\n"],
    ["tree /Plans/budget.xlsx", 2, "/Plans/budget.xlsx is a file, and no folder.\n"],
    ["ls --space 1 --group 2", 2, "There is one space: give --space or --group.\n"],
    ["ls /Plans/../x --space 1", 2, "/Plans/../x: a path in a space has neither . nor .. in it.\n"],
    [
      "ls --space Plans",
      4,
      expect.stringMatching(/^--space takes the containerId .*listTeams --all/m),
    ],
    ["ls --sort names", 2, expect.stringContaining("Did you mean name?")],
  ])("%s is refused", async (line, code, stderr) => {
    expect(await run(line)).toEqual({ code, stderr, stdout: "" });
  });

  it("lists the spaces of groups and departments, and any by its identifier", async () => {
    const { groups, departments } = set.sandbox.world;
    const [group] = rowsOf<{ id: string }>(groups);
    expect(names(await rows(`ls --group ${group?.id}`))).toEqual(["Stand.txt"]);
    const env = set.environmentOf("B");
    const department = rowsOf<{ id: string; name: string }>(departments).find(
      ({ name }) => name === "Research",
    );
    expect(names(await rows(`ls --department ${department?.id}`, { env }))).toEqual(["Rules.txt"]);
    const { containerIds } = set.sandbox.findUser({ name: "A" });
    expect(names(await rows(`ls --space ${containerIds[0]}`))).toContain("Plans");
  });

  it("knows whose space is meant from an application's user, too", async () => {
    const { appId, appSecret } = set.sandbox.createApplication();
    const env = {
      KOODRIVE_ENDPOINT: (set.env as NodeJS.ProcessEnv).KOODRIVE_ENDPOINT,
      KOODRIVE_APP_ID: appId,
      KOODRIVE_APP_SECRET: appSecret,
      KOODRIVE_USER_ID: set.sandbox.findUser({ name: "A" }).id,
    };
    expect(names(await rows("ls", { env }))).toContain("Plans");
    expect(set.operations()).not.toContain("sessions.validate");
  });
});

describe("koodrive tree", () => {
  it("draws what is in a folder, and counts it", async () => {
    const { stdout, stderr } = await run("tree /Plans");
    expect(stderr).toBe("1 folder, 3 files\n");
    expect(stdout).toBe(
      [
        ...["/Plans", "├── Talk/", "│   ├── notes.TXT  4 B", "│   └── slides.pptx  19 MiB"],
        ...["└── budget.xlsx  4.9 KiB", ""],
      ].join("\n"),
    );
    expect((await run("tree --depth 1")).stdout).not.toContain("budget");
    expect((await run("tree")).stdout).toContain("a\\u{1b}[2J");
  });

  it("is a list in JSON", async () => {
    expect(paths(await rows("tree /Plans"))).toEqual([
      ...["/Plans/Talk", "/Plans/Talk/notes.TXT", "/Plans/Talk/slides.pptx", "/Plans/budget.xlsx"],
    ]);
  });

  it.each(["tree /Plans", "find /Plans", "download /Plans --dry-run"])(
    "goes on where a folder cannot be listed, and says so also with --json and --quiet: %s",
    async (line) => {
      const fault = { operation: "files.listPersonal", skip: 2, code: 13000410 };
      set.sandbox.injectFault(fault);
      const { stdout, stderr, code } = await run(`${line} --json --quiet`);
      expect(code).toBe(8);
      expect(paths(JSON.parse(stdout))).toEqual(["/Plans/Talk", "/Plans/budget.xlsx"]);
      expect(JSON.parse(stderr)).toMatchObject({ what: "/Plans/Talk", error: { code: 13000410 } });
      set.sandbox.injectFault(fault);
      const asText = await run(`${line} --quiet`);
      expect(asText.stderr).toMatch(/^\/Plans\/Talk: .*13000410/);
    },
  );
});

describe("koodrive find", () => {
  it.each([
    ["find --name '*.txt' --ignore-case /Plans", ["/Plans/Talk/notes.TXT"]],
    ["find --name 'Plans/*' --type file", ["/Plans/budget.xlsx"]],
    ["find --larger 10M", ["/Plans/Talk/slides.pptx"]],
    ["find /Plans --smaller 4999", ["/Plans/Talk/notes.TXT"]],
    ["find /Plans --type folder", ["/Plans/Talk"]],
    ["find /Plans --newer 2026-01-01 --older 2026-02-01", ["/Plans/budget.xlsx"]],
    ["find --search SLIDES", ["/Plans/Talk/slides.pptx"]],
    ["find --search e --name '*.pptx'", ["/Plans/Talk/slides.pptx"]],
  ])("%s", async (line, expected) => {
    expect(paths(await rows(line))).toEqual(expected);
  });

  it("takes an age, by the clock of the machine", async () => {
    const now = () => Date.parse("2026-01-10T20:00:01Z");
    expect(paths(await rows("find --newer 12h", { now }))).not.toContain("/Plans/budget.xlsx");
    expect(paths(await rows("find --newer 1d", { now }))).toContain("/Plans/budget.xlsx");
  });

  it("takes a day from its beginning in the time zone of the machine, as tables show it", async () => {
    const found = async (condition: string) =>
      paths(await rows(`find --name budget.xlsx ${condition} 2026-01-10`)).length;
    // There the file is of midnight, of the last hours of the day before, and of 10 in the evening.
    for (const [zone, newer, older] of [
      ["America/Los_Angeles", 1, 0],
      ["Pacific/Honolulu", 0, 1],
      ["Pacific/Kiritimati", 1, 0],
    ] as const) {
      setTimeZone(zone);
      expect([zone, await found("--newer"), await found("--older")]).toEqual([zone, newer, older]);
    }
    setTimeZone("Pacific/Honolulu");
    expect((await run("find --name budget.xlsx")).stdout).toMatch(/ 2026-01-09 22:00\n$/);
  });

  it.each([
    ...["--larger ten", "--newer soon", "--newer 2026-13-45", "--type link"],
    ...["--newer 2026-02-31", "--older 2026Z", "--older 2026-03-01T25:00Z"],
    ...["--newer 2026-03-01T08:00", "--larger 5K --smaller 5K", "--newer 1d --older 2d"],
  ])("refuses %s before anything is sent", async (option) => {
    const { code, stderr } = await run(`find ${option}`);
    expect(code).toBe(2);
    expect(stderr).toContain(option.split(" ")[0]);
    expect(set.operations()).toEqual([]);
  });
});

describe("patterns and figures", () => {
  it.each([
    ["*.pdf", "a/b.pdf", true],
    ["*.pdf", "a/b.PDF", false],
    ["a/*.pdf", "a/b/c.pdf", false],
    ["a/**/*.pdf", "a/b/c.pdf", true],
    ["/a/*.{pdf,txt}", "a/b.txt", true],
    ["[!a]*", "b", true],
    [".*", "x/.git", true],
  ])("%s and %s: %s", (pattern, path, expected) => {
    expect(createMatcher([pattern])(path)).toBe(expected);
  });

  it("shows sizes and times as people read them", () => {
    expect([0, 1023, 1024, 10_188, 1_048_575, 5e12].map(showSize)).toEqual([
      ...["0 B", "1023 B", "1.0 KiB", "9.9 KiB", "1.0 MiB", "4.5 TiB"],
    ]);
    expect([0, 51, 61, 7389].map(showDuration)).toEqual(["0:00", "0:51", "1:01", "2:03:09"]);
    expect(showTime("2026-01-31T08:05:00")).toBe("2026-01-31 08:05");
    expect([undefined, "soon"].map(showTime)).toEqual(["", "soon"]);
  });
});
