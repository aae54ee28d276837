// Tables on a terminal: what is cut, what is left out, and what is shown whole.
import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { Column, Result } from "../../src/cli/model/result.ts";
import { print } from "../../src/cli/output/print.ts";
import { styleOf } from "../../src/cli/output/style.ts";
import { columnsOf } from "../../src/cli/output/width.ts";
import { setUpCommands } from "../support/koodrive-files.ts";
import { inTerminal } from "../support/terminal.ts";

async function table(result: Result, columns?: number, fields?: readonly string[]) {
  let text = "";
  const notices: string[] = [];
  await print(result, {
    ...{ mode: "table", fields },
    style: styleOf({ isTTY: columns !== undefined, columns }, { NO_COLOR: "1" }),
    write: async (part) => {
      text += part;
    },
    isClosed: () => false,
    isTerminal: columns !== undefined,
    notice: (notice) => void notices.push(notice),
  });
  return { text, notices, lines: text.trimEnd().split("\n") };
}

const ID = "F160d159a000000128476f19c9d79f006";
const TIME = "2026-01-31T08:00:00Z";
const FILE_COLUMNS: readonly Column[] = [
  { field: "name", isText: true },
  { field: "size" },
  { field: "time" },
  { field: "id" },
  { field: "tags" },
  { field: "kind" },
];
const file = (name: string) => ({
  ...{ name, size: 123_456, time: TIME, id: ID, tags: [{ a: 1 }], kind: "file" },
});
const files = (...names: string[]): Result => ({
  ...{ kind: "rows", rows: names.map(file), columns: FILE_COLUMNS },
});

describe("a table in a terminal", () => {
  it("cuts texts alone, between characters", async () => {
    const { text, lines } = await table(files("部门".repeat(20), "short"), 80);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(text).toMatch(/[部门]… /);
    for (const whole of [ID, TIME, "123456"]) expect(text).toContain(whole);
  });

  it("cuts paths at their beginning, and keeps them before all else", async () => {
    const columns = [
      { field: "status" },
      { field: "path", isPath: true },
      { field: "size" },
    ] as const;
    const rows = ["budget.xlsx", "预算.xlsx"].map((name) => ({
      ...{ status: "sent", size: 12 },
      path: `/Web/a-long-name-of-a-folder/${"another-long-name/".repeat(4)}${name}`,
    }));
    for (const width of [80, 40]) {
      const { lines, notices } = await table({ kind: "rows", rows, columns }, width);
      expect(notices).toEqual([]);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines[1]).toMatch(/^sent +…[\w/-]+\/budget\.xlsx +12$/);
      expect(lines[2]).toMatch(/^sent +…[\w/-]+\/预算\.xlsx +12$/);
    }
    const narrow = await table({ kind: "rows", rows, columns }, 26);
    expect(narrow.lines[1]).toMatch(/^…[\w/-]+\/budget\.xlsx$/);
    expect(narrow.notices).toHaveLength(1);
  });

  it("keeps the identifier, and leaves out JSON before the last columns", async () => {
    const at = async (columns: number) => {
      const { lines, notices } = await table(files("a name"), columns);
      const hint = ": choose columns with --fields, or --json.";
      const left = notices.map((each) => each.replaceAll("\n", " ").replace(hint, ""));
      return [lines[0]?.split(/ +/).join(" "), ...left];
    };
    expect(await at(100)).toEqual(["name size time id tags kind"]);
    expect(await at(84)).toEqual(["name size time id kind", "No room for tags"]);
    expect(await at(74)).toEqual(["name time id kind", "No room for size, tags"]);
    expect(await at(60)).toEqual(["name size id kind", "No room for time, tags"]);
    expect(await at(50)).toEqual(["name id kind", "No room for size, time, tags"]);
    expect(await at(20)).toEqual(["id", "No room for name, size, time, tags, kind"]);
  });

  it("keeps identifiers of spaces, names and times before numbers and others' identifiers", async () => {
    const row = {
      ...{
        id: "17",
        status: 1,
        spaceUsed: "1073741824",
        containerId: ID,
        tenantId: "4".repeat(17),
      },
      ...{
        userNum: 3,
        ownerName: "Li Hua",
        creator: "Chen Yu",
        createTime: TIME,
        groupName: "Fair",
      },
    };
    const names = ["ownerName", "groupName"];
    const columns = Object.keys(row).map((field) => ({
      ...{ field, ...(names.includes(field) && { isText: true as const }) },
    }));
    const at = async (width: number, own = "id") => {
      const { id, ...others } = row;
      const shown = [{ field: own }, ...columns.slice(1)];
      const rows = [{ [own]: id, ...others }];
      const { lines } = await table({ kind: "rows", rows, columns: shown }, width);
      return lines[0]?.split(/ +/).join(" ");
    };
    expect(await at(60)).toBe("id containerId ownerName groupName");
    expect(await at(85)).toBe("id containerId ownerName createTime groupName");
    expect(await at(95)).toBe("id containerId ownerName creator createTime groupName");
    expect(await at(110)).toBe(
      "id status spaceUsed containerId ownerName creator createTime groupName",
    );
    // The space that a job works on is not what the row is about.
    expect(await at(66, "taskId")).toBe("taskId status ownerNa… creator createTime groupName");
  });

  it("keeps the identifier before numbers where rows would look the same without it", async () => {
    const columns: readonly Column[] = [
      { field: "kind" },
      { field: "name", isText: true },
      { field: "used", show: (used) => `${used}.00`, align: "right" },
      { field: "allocated", align: "right" },
      { field: "containerId", isMinor: true },
    ];
    const at = async (width: number, ...names: string[]) => {
      const rows = names.map((name, index) => ({
        ...{ kind: "group", name, used: index, allocated: 20, containerId: `${ID}${index}` },
      }));
      return table({ kind: "rows", rows, columns }, width);
    };
    const apart = await at(50, "Trade fair", "Archive");
    expect(apart.lines[0]).toMatch(/^kind +name +used +allocated$/);
    const alike = await at(58, "Archive", "Trade fair", "Archive");
    expect(alike.lines[0]).toMatch(/^kind +name +used +containerId$/);
    expect(alike.lines[3]).toMatch(new RegExp(`^group +Archive +2\\.00 +${ID}2$`));
    expect(alike.notices).toEqual([expect.stringMatching(/^No room for allocated:/)]);
    for (const line of alike.lines) expect(columnsOf(line)).toBeLessThanOrEqual(58);
    // Where it has no room itself, the rest is shown.
    const narrow = await at(30, "Archive", "Archive");
    expect(narrow.lines[0]).toMatch(/^kind +name +used$/);
  });

  it("keeps the identifier of a row before that of its owner where the rows are of one owner", async () => {
    const columns = ["deptId", "deptName", "status", "userId"].map((field) => ({ field }));
    const rows = ["15", "16"].map((userId) => ({
      ...{ deptId: ID, deptName: "Research", status: 1, userId },
    }));
    const { lines } = await table({ kind: "rows", rows, columns }, 54);
    expect(lines[0]).toMatch(/^deptId +deptName +userId$/);
  });

  it("cuts texts in their middle where their beginnings are alike", async () => {
    const name = (month: string) => `The long name of a quarterly report of ${month}`;
    const { lines } = await table(files(name("January"), name("March")), 80);
    expect(lines[1]).toMatch(/^The \S*…\S*uary /);
    expect(lines[2]).toMatch(/^The \S*…\S*arch /);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
  });

  it("does without a column of empty lists, unless somebody has asked for it", async () => {
    const row = { id: "1", failedList: [], tags: [] };
    const other = { id: "2", failedList: [], tags: ["a"] };
    const rows: Result = { kind: "rows", rows: [row, other] };
    expect((await table(rows)).text).toBe("id  tags\n1\n2   a\n");
    expect((await table(rows, undefined, ["id", "failedList"])).text).toMatch(/^id +failedList\n/);
    expect((await table({ kind: "object", value: row })).text).toBe("id  1\n");
  });

  it("shows all columns that somebody has asked for, whole", async () => {
    const { text, notices } = await table(files("a name"), 20, ["id", "time"]);
    expect(text).toBe(`id${" ".repeat(33)}time\n${ID}  ${TIME}\n`);
    expect(notices).toEqual([]);
  });

  it("cuts nothing elsewhere, also of rows that are longer than those before", async () => {
    const long = "x".repeat(300);
    const short = Array.from({ length: 100 }, () => "a");
    const { lines, notices } = await table(files(...short, long));
    expect(lines.at(-1)).toContain(`${long}  `);
    expect(notices).toEqual([]);
    const narrow = await table(files(...short, long), 200);
    expect(narrow.lines.at(-1)).toContain(`${ID}  `);
    expect(narrow.lines.at(-1)).not.toContain(long);
  });

  it("does not think that a terminal of unknown width has none", async () => {
    expect((await table(files("a name"), 0)).text).toContain(TIME);
  });
});

const set = setUpCommands("demo", "Li Hua");

describe("in 80 columns", () => {
  it.each([
    "ls --long",
    "find",
    "share --list",
    "report quota --by user",
    "call users.list --all",
    "call spaces.listTeams --all",
    "call groups.list --source-type 0 --page-size 20",
    "call shares.list --all",
    "call spaces.listDepartments --all",
    "call auditLogs.list --all",
    "call",
    "call files",
  ])("koodrive %s shows whole values, and its notices behind them", async (line) => {
    const { stdout } = await set.run(line, { columns: 80 });
    for (const row of stripVTControlCharacters(stdout).split("\n")) {
      expect(columnsOf(row)).toBeLessThanOrEqual(80);
    }
    const [head = "", ...rows] = stripVTControlCharacters(stdout).trimEnd().split("\n");
    const texts = ["name", "deptName", "title", "methods", "resource", "operatorName", "message"];
    for (const row of rows) {
      const cut = row.split(/ {2,}/).filter((cell) => cell.endsWith("…"));
      const places = cut.map((cell) => head.slice(row.indexOf(cell)).split(" ")[0]);
      expect(texts).toEqual(expect.arrayContaining(places));
    }
  });

  it("koodrive ls --long shows times and identifiers, and says what it leaves out", async () => {
    const { output } = await inTerminal(["ls", "--long"], { env: { ...set.env, NO_COLOR: "1" } });
    const [{ id }] = await set.rows("ls");
    expect(output).toMatch(/^name +kind +size +modified +id\r\n/);
    expect(output).toContain(`${id}\r\n`);
    expect(output).toMatch(
      /\r\nNo room for created, sha256: choose columns with --fields, or --json\.\r\n$/,
    );
  });

  it("koodrive tree counts below the tree", async () => {
    const { output } = await inTerminal(["tree"], { env: set.env });
    expect(output).toMatch(/^\/\r\n.*\r\n\d+ folders?, \d+ files?\r\n$/s);
  });
});

describe("a terminal that knows no escape sequences", () => {
  const dumb = () => ({ ...set.env, TERM: "dumb" });

  it("gets none, in tables, progress and questions", async () => {
    set.write("large.bin", new Uint8Array(200_000));
    const source = `${set.directory}/large.bin`;
    for (const progress of ["auto", "always"]) {
      const args = ["upload", source, "--on-conflict", "rename", "--progress", progress];
      const sent = await inTerminal(args, { env: dumb() });
      expect(sent.code).toBe(0);
      expect(sent.output).not.toContain("\x1b");
    }
    expect((await inTerminal(["ls"], { env: dumb() })).output).toMatch(/^name /);
    const wait = "[y/N]";
    const asked = await inTerminal(["rm", "/large.bin"], {
      ...{ env: dumb(), steps: [{ wait, type: "n\r" }] },
    });
    expect(asked).toMatchObject({ code: 10, left: 0 });
    expect(asked.output).not.toContain("\x1b");
  });

  it("gets colours where somebody asks for them", async () => {
    const { output } = await inTerminal(["ls", "--color", "always"], { env: dumb() });
    expect(output).toContain("\x1b[1mname");
  });
});
