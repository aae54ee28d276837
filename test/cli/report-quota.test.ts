// `koodrive report quota`, against a sandbox over HTTP.
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { auditCommand } from "../../src/cli/report/audit-command.ts";
import { quotaCommand } from "../../src/cli/report/quota-command.ts";
import { sharesCommand } from "../../src/cli/report/shares-command.ts";
import { wrongExamples } from "../support/examples.ts";
import { interrupter, koodrive } from "../support/koodrive.ts";
import { HOSTILE, setUpReports } from "../support/koodrive-report.ts";

const set = setUpReports();
const { sandbox, report, environmentOf, fileIn } = set;

it("has examples that are understood", async () => {
  const commands = [quotaCommand, sharesCommand, auditCommand];
  expect((await Promise.all(commands.map(wrongExamples))).flat()).toEqual([]);
});

it("is three commands, which its name alone lists", async () => {
  expect(await koodrive(["report"])).toEqual({
    ...{ code: 2, stdout: "" },
    stderr: "Which one? koodrive report quota, koodrive report shares, koodrive report audit.\n",
  });
});

describe("what it reports", () => {
  it("are the sums of each kind, and the spaces by the share that is used", async () => {
    sandbox.setPageSize({ pageSize: 2 });
    const { code, stdout, stderr } = await report("quota --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { threshold, spacesOver, kinds, spaces } = JSON.parse(stdout);
    expect({ threshold, spacesOver }).toEqual({ threshold: null, spacesOver: null });
    const sums = { department: [1, 0, 100, 0, 600], user: [3, 2.875, 13, 22.115385, 200] };
    expect(kinds).toEqual(
      Object.entries({ ...sums, group: [1, 3, 4, 75, 200] }).map(([kind, numbers]) => {
        const [count, used, allocated, share, total] = numbers;
        return { kind, spaces: count, spacesOver: null, used, allocated, share, total };
      }),
    );
    const names = spaces.map(({ name, share }: Record<string, unknown>) => [name, share]);
    expect(names.slice(0, 3)).toEqual([
      [HOSTILE, 93.75],
      ["Release", 75],
      ["Chen Yu", 10],
    ]);
    expect(names).toHaveLength(5);
    expect(Object.keys(spaces[0])).toEqual([
      ...["kind", "name", "containerId", "used", "allocated", "share", "over"],
    ]);
  });

  it("is what --by chooses, as a table and as CSV", async () => {
    const sums = await report("quota");
    expect(sums.stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["kind", "spaces", "used GB", "allocated GB", "share %", "total GB"],
      ["department", "1", "0.00", "100", "0.0", "600"],
      ["user", "3", "2.88", "13", "22.1", "200"],
      ["group", "1", "3.00", "4", "75.0", "200"],
      [""],
    ]);
    const table = await report("quota --by group --by department", { columns: 80 });
    expect(table.stdout).toMatch(/^.*kind +name .*\ngroup +Release .*\ndepartment +Research .*\n$/);
    const csv = await report("quota --by user --csv --fields name,used,share");
    const [header, first] = csv.stdout.split("\r\n");
    expect(header).toBe("name,used,share");
    expect(first).toBe('"<script>""1"" & \'2\'</script>",1.875,93.75');
    expect(csv.stderr).toBe("");
  });

  it("has all figures of a judgement also with --quiet, in each form", async () => {
    const json = JSON.parse((await report("quota --threshold 70 --json --quiet")).stdout);
    expect(json).toMatchObject({ threshold: 70, spacesOver: 2 });
    expect(json.kinds.map(({ spacesOver }: { spacesOver: number }) => spacesOver)).toEqual([
      ...[0, 1, 1],
    ]);
    expect(json.spaces.map(({ over }: { over: boolean }) => over)).toEqual([
      ...[true, true, false, false, false],
    ]);
    const sums = await report("quota --threshold 70 --quiet");
    expect(sums.stdout).toMatch(/^kind +spaces +over .*\ndepartment +1 +0 .*\nuser +3 +1 /);
    const table = await report("quota --threshold 70 --quiet --by group", { columns: 80 });
    expect(table.stdout).toMatch(/kind .* over.*\ngroup +Release +3\.00 +4 +75\.0 +over\b/);
    const csv = await report("quota --over 70% --csv --fields name,used,allocated,share,over");
    expect(csv.stdout.split("\r\n").slice(1)).toEqual([
      `"${HOSTILE.replaceAll('"', '""')}",1.875,2,93.75,true`,
      ...["Release,3,4,75,true", ""],
    ]);
  });

  it("is for administrators alone", async () => {
    const env = environmentOf(sandbox.findUser({ name: "Sun Bo" }).id);
    expect(await report("quota", { env })).toMatchObject({ code: 3, stdout: "" });
  });
});

describe("a limit", () => {
  it.each([
    ["--threshold 90", 9, "1 of 5 spaces is over 90 %.\n"],
    ["--threshold 93.75", 0, ""],
    ["--by group --threshold 90", 0, ""],
    ["--by group --threshold 74.9", 9, "1 of 1 space is over 74.9 %.\n"],
    ["--over 90", 9, "1 of 5 spaces is over 90 %.\n"],
    ["--threshold 90 --quiet", 9, ""],
    ["--over 90 --quiet", 9, ""],
    ["", 0, ""],
  ])("with %j exits with %d", async (line, code, stderr) => {
    const ended = await report(`quota ${line}`);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code, stderr });
    expect(ended.stdout).not.toBe("");
  });

  it.each([
    ["--over 90", [HOSTILE], 9],
    ["--over 70", [HOSTILE, "Release"], 9],
    ["--over 70 --by group", ["Release"], 9],
    ["--over 99", [], 0],
  ])("%s lists only what is over it, of all kinds or those of --by", async (line, names, code) => {
    const ended = await report(`quota ${line} --json`);
    const { spaces } = JSON.parse(ended.stdout);
    expect(spaces.map(({ name }: { name: string }) => name)).toEqual(names);
    expect(ended.code).toBe(code);
    const rows = (await report(`quota ${line} --csv --fields name`)).stdout.split("\r\n");
    expect(rows).toHaveLength(names.length + 2);
  });
});

describe("files", () => {
  beforeEach(() => {
    rmSync(set.directory, { recursive: true });
    mkdirSync(set.directory);
  });

  it("are a chart and a page, in which names are texts", async () => {
    const { stderr, stdout } = await report(
      "quota --by user --threshold 90 --svg quota.svg --html quota.html --json",
    );
    expect(stderr).toMatch(/^Written: quota.svg\nWritten: quota.html\n/);
    expect(JSON.parse(stdout).spaces).toHaveLength(3);
    const page = fileIn("quota.html");
    for (const text of [fileIn("quota.svg"), page]) {
      expect(text).toContain("&#60;script&#62;&#34;1&#34; &#38; &#39;2&#39;&#60;/script&#62;");
      expect(text).not.toMatch(/<script|<link|<img|@import|url\(|src=/);
      expect(text).toContain("93.8 %, 1.88 of 2 GB");
    }
    expect(page).toContain("1 of 3 spaces is over 90 %.");
    expect(page).toContain("<caption>Users, all 3</caption>");
    expect(page).not.toContain("<caption>Groups");
    await report("quota --over 90 --html quota.html");
    expect(fileIn("quota.html")).toContain("1 of 5 spaces is over 90 %. Only these are listed.");
    expect(fileIn("quota.html")).toContain("<caption>Users over 90 %, all 1</caption>");
  });

  it("replace those of the run before, with their modes, where links lead to", async () => {
    const file = join(set.directory, "quota.html");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    symlinkSync("quota.html", join(set.directory, "link.html"));
    expect(await report("quota --html link.html")).toMatchObject({ code: 0 });
    expect(readFileSync(file, "utf8")).toMatch(/^<!doctype html>/);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(set.directory).sort()).toEqual(["link.html", "quota.html"]);
  });

  it("stay as they are, and nothing beside them, where the report fails or is ended", async () => {
    writeFileSync(join(set.directory, "quota.html"), "old");
    const unchanged = () => {
      expect(fileIn("quota.html")).toBe("old");
      expect(readdirSync(set.directory)).toEqual(["quota.html"]);
    };
    const line = "quota --html quota.html --svg quota.svg";
    sandbox.injectFault({ operation: "spaces.listGroups", status: 403 });
    expect(await report(line)).toMatchObject({ code: 3, stdout: "" });
    unchanged();
    const { signal, interrupt } = interrupter();
    const onError = (text: string) => text.includes("< HTTP 200") && interrupt();
    const ended = await report(`${line} --debug`, { signal, onError });
    expect(ended).toMatchObject({ code: 130, stdout: "" });
    unchanged();
  });

  it.each([
    ["--svg nowhere/a.svg", "--svg nowhere/a.svg: its directory does not exist."],
    ["--html .", "--html .: it is a directory, not a file."],
    ["--html new/", "--html new/: it names a directory, not a file."],
    ["--html /dev/null", "--html /dev/null: it is not a regular file."],
    // Nobody can make files there, not even an administrator of the machine.
    ["--svg /proc/a.svg", "--svg /proc/a.svg: its directory cannot be written to: no such file"],
    ["--svg /dev/null/a.svg", "--svg /dev/null/a.svg: its directory is a file."],
    ["--svg a --html ./a", "--svg and --html are the same file: give two."],
  ])("that cannot be written are refused before anything is sent: %s", async (line, message) => {
    const { code, stdout, stderr } = await report(`quota ${line}`);
    expect({ code, stdout, stderr }).toEqual({
      ...{ code: 2, stdout: "" },
      stderr: expect.stringContaining(message),
    });
    expect(sandbox.getJournal().entries).toEqual([]);
    expect(readdirSync(set.directory)).toEqual([]);
  });
});

it.each([
  ["--by users", '--by is one of department, user, group, not "users"'],
  ["--threshold many", '--threshold is a percentage from 0 to 1000, not "many"'],
  ["--over -1", '--over is a percentage from 0 to 1000, not "-1"'],
  ["--over 1001", "--over is a percentage from 0 to 1000"],
  ["--over 80 --threshold 90", "Give --over or --threshold, not both."],
  ["--svg=", '--svg is the path of a file, not ""'],
])("refuses %s", async (line, message) => {
  const { code, stderr } = await report(`quota ${line}`);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
  expect(sandbox.getJournal().entries).toEqual([]);
});
