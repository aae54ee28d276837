// `koodrive report`, against a sandbox over HTTP.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { auditCommand } from "../../src/cli/report/audit-command.ts";
import { quotaCommand } from "../../src/cli/report/quota-command.ts";
import { sharesCommand } from "../../src/cli/report/shares-command.ts";
import { wrongExamples } from "../support/examples.ts";
import { koodrive, words } from "../support/koodrive.ts";

const GB = 1024 ** 3;
const HOSTILE = "<script>\"1\" & '2'</script>";

const sandbox = createSandbox({
  world: {
    organization: { purchasedCapacity: 1000, publicShareFlag: "1" },
    departments: [{ name: "Research", space: 100 }, { name: "Without space" }],
    users: [
      {
        name: "Chen Yu",
        role: "system administrator",
        space: { capacity: 10, files: { "a.bin": GB } },
      },
      { name: HOSTILE, space: { capacity: 2, files: { "b.bin": GB, "c.bin": 0.875 * GB } } },
      { name: "设计".repeat(12), space: 1 },
      { name: "Sun Bo" },
    ],
    groups: [
      {
        name: "Release",
        owner: "Chen Yu",
        space: { capacity: 4, files: { "d.bin": GB, "e.bin": GB, "f.bin": GB } },
      },
    ],
  },
});
const {
  id: USER,
  containerIds: [containerId = ""],
} = sandbox.findUser({ name: "Chen Yu" });
let url: string;
let close: () => Promise<void>;
let directory: string;

beforeAll(async () => {
  ({ url, close } = await sandbox.listen());
  directory = mkdtempSync(join(tmpdir(), "koodrive-report-"));
});
afterAll(async () => {
  await close();
  rmSync(directory, { recursive: true });
});
beforeEach(() => sandbox.reset());

const report = (line: string, surroundings = {}) => {
  const token = sandbox.createToken({ userId: USER });
  return koodrive(["report", ...words(line)], {
    env: { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: token },
    cwd: directory,
    now: sandbox.now,
    ...surroundings,
  });
};

const clientOf = (userId: string) =>
  createKooDriveClient({
    endpoint: url,
    auth: accessToken(() => sandbox.createToken({ userId })),
    now: sandbox.now,
  });

const fileIn = (name: string) => readFileSync(join(directory, name), "utf8");

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

describe("quota", () => {
  it("sums each kind, and lists the spaces by the share that is used", async () => {
    sandbox.setPageSize({ pageSize: 2 });
    const { code, stdout, stderr } = await report("quota --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { kinds, spaces } = JSON.parse(stdout);
    expect(kinds).toEqual([
      { kind: "department", spaces: 1, used: 0, allocated: 100, share: 0, total: 600 },
      { kind: "user", spaces: 3, used: 2.875, allocated: 13, share: 22.115385, total: 200 },
      { kind: "group", spaces: 1, used: 3, allocated: 4, share: 75, total: 200 },
    ]);
    const names = spaces.map(({ name, share }: Record<string, unknown>) => [name, share]);
    expect(names.slice(0, 3)).toEqual([
      [HOSTILE, 93.75],
      ["Release", 75],
      ["Chen Yu", 10],
    ]);
    expect(names).toHaveLength(5);
    expect(Object.keys(spaces[0])).toEqual([
      ...["kind", "name", "containerId", "used", "allocated", "share"],
    ]);
  });

  it("shows what --by chooses, as a table and as CSV", async () => {
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

  it.each([
    ["--threshold 90", 9, "1 of 5 spaces are over 90 %.\n"],
    ["--threshold 93.75", 0, ""],
    ["--by group --threshold 90", 0, ""],
    ["--by group --threshold 74.9", 9, "1 of 1 spaces are over 74.9 %.\n"],
    ["--threshold 90 --quiet", 9, ""],
    ["", 0, ""],
  ])("with %j exits with %d", async (line, code, stderr) => {
    const ended = await report(`quota ${line}`);
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code, stderr });
    expect(ended.stdout).not.toBe("");
  });

  it("writes a chart and a page, in which names are texts", async () => {
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
    expect(page).toContain("1 of 3 spaces are over 90 %, the dashed line.");
    expect(page).toContain("<caption>Users, all 3</caption>");
    expect(page).not.toContain("<caption>Groups");
  });

  it("says what cannot be written, and that only administrators may ask", async () => {
    const lost = await report("quota --svg nowhere/quota.svg");
    expect(lost).toMatchObject({ code: 1, stdout: "", stderr: expect.stringContaining("ENOENT") });
    const { id: userId } = sandbox.findUser({ name: "Sun Bo" });
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: sandbox.createToken({ userId }) };
    const refused = await report("quota", { env });
    expect(refused).toMatchObject({ code: 3, stdout: "" });
  });

  it.each([
    ["--by users", '--by is one of department, user, group, not "users"'],
    ["--threshold many", '--threshold is a percentage from 0 to 1000, not "many"'],
    ["--svg=", '--svg is the path of a file, not ""'],
  ])("refuses %s", async (line, message) => {
    const { code, stderr } = await report(`quota ${line}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(sandbox.getJournal().entries).toEqual([]);
  });
});

describe("shares", () => {
  const CODE = "a1B2c3D4";

  async function share(name: string, options: { scope: 1 | 2 | 3; validDays: number }) {
    const { id } = await sandbox.addFile({ containerId, path: name, text: name });
    const { shareLink } = await clientOf(USER).shares.create({
      ...{ containerId, fileIds: [id], extractCode: CODE, ...options },
      ...(options.scope === 3 && { userIds: [sandbox.findUser({ name: "Sun Bo" }).id] }),
    });
    return { fileId: id, link: shareLink?.linkUrl ?? "" };
  }

  it("are told that are public, ended, ending, or broken", async () => {
    const { link } = await share("open.txt", { scope: 1, validDays: 300 });
    await share("ended.txt", { scope: 2, validDays: 1 });
    await share("ending.txt", { scope: 3, validDays: 5 });
    await share("fine.txt", { scope: 2, validDays: 30 });
    const { fileId } = await share("gone.txt", { scope: 2, validDays: 30 });
    await clientOf(USER).jobs.run({
      ...{ taskType: 2, actionType: 201, dstContainerId: containerId },
      taskInfo: { srcContainerId: containerId, fileInfo: [{ fileId }] },
    });
    sandbox.advanceClock({ days: 2 });
    const { code, stdout, stderr } = await report("shares --json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const found = JSON.parse(stdout);
    expect(
      found.map(({ name, why, openTo }: Record<string, unknown>) => [name, why, openTo]),
    ).toEqual([
      ["ended.txt", ["expired"], "enterprise"],
      ["ending.txt", ["expires soon"], "named people"],
      ["gone.txt", ["files deleted"], "enterprise"],
      ["open.txt", ["public"], "anyone"],
    ]);
    expect(found[0].ends).toMatch(/^\d{4}-.*Z$/);
    const [soon] = JSON.parse((await report("shares --within 12h --json")).stdout);
    expect(soon.name).toBe("ended.txt");
    const all = await Promise.all(["--json", "--csv", ""].map((form) => report(`shares ${form}`)));
    for (const { stdout: text } of all) {
      expect(text).not.toContain(CODE);
      expect(text).not.toContain(link);
    }
    expect(all[2]?.stdout).toMatch(
      /^name +why +ends +open to +views +shareId\nended\.txt +expired /,
    );
  });

  it("that were received are told if they are asked for", async () => {
    await share("ending.txt", { scope: 3, validDays: 5 });
    const { id: userId } = sandbox.findUser({ name: "Sun Bo" });
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: sandbox.createToken({ userId }) };
    const own = await report("shares", { env });
    expect(own).toEqual({ code: 0, stdout: "", stderr: "Nothing was found.\n" });
    const { stdout } = await report("shares --received --json", { env });
    expect(JSON.parse(stdout)).toMatchObject([{ name: "ending.txt", from: "Chen Yu" }]);
  });

  it("are walked whole, whatever the size of pages", async () => {
    for (let index = 0; index < 5; index += 1) {
      await share(`${index}.txt`, { scope: 2, validDays: 3 });
    }
    sandbox.setPageSize({ pageSize: 2 });
    const { stdout } = await report("shares --csv --fields name");
    expect(stdout.split("\r\n").filter(Boolean).sort()).toHaveLength(6);
  });

  it("refuses a duration that is none", async () => {
    const { code, stderr } = await report("shares --within soon");
    expect(code).toBe(2);
    expect(stderr).toContain('--within is a duration, such as 12h, 7d or 2w, not "soon"');
  });
});

describe("audit", () => {
  const BEGIN = Date.UTC(2026, 4, 1, 8);
  const names = (stdout: string) =>
    stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line));

  async function departmentCreator() {
    const { departments } = clientOf(USER);
    const { list: [root] = [] } = await departments.list();
    return (name: string) => departments.create({ name, parentId: root?.id ?? "" });
  }

  /** So many entries, some of which have the same time. */
  async function logEntries(count: number) {
    sandbox.setClock({ time: new Date(BEGIN).toISOString(), stopped: true });
    const create = await departmentCreator();
    for (let index = 0; index < count; index += 1) {
      if (index % 3 === 0) sandbox.advanceClock({ minutes: 1 });
      await create(`Department ${index}`);
    }
  }

  it("is written line by line, the oldest first, each once, with its zone", async () => {
    await logEntries(25);
    sandbox.setPageSize({ pageSize: 4 });
    const { code, stdout, stderr } = await report("audit --from 2026-05-01T00:00:00Z");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const entries = names(stdout);
    expect(new Set(entries.map(({ logId }) => logId)).size).toBe(25);
    const times = entries.map(({ operateTime }) => operateTime);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe("2026-05-01T08:01:00.000Z");
    expect(await report("audit --from 2026-05-01T00:00:00Z --output json")).toMatchObject({
      stdout: `[\n${stdout.trim().replaceAll("\n", ",\n")}\n]\n`,
    });
  });

  it("has what was logged within the period, also if more is logged meanwhile", async () => {
    await logEntries(12);
    sandbox.setPageSize({ pageSize: 3 });
    const line = "audit --from 2026-05-01T08:02:00Z --to 2026-05-01T10:03:00+02:00";
    const { stdout } = await report(line);
    expect(names(stdout).map(({ operateTime }) => operateTime.slice(11, 16))).toEqual([
      ...["08:02", "08:02", "08:02", "08:03", "08:03", "08:03"],
    ]);
    const create = await departmentCreator();
    const began = sandbox.now();
    let more: Promise<unknown> | undefined;
    const growing = await report("audit --from 2026-05-01T00:00:00Z --debug", {
      now: () => began,
      onError(text: string) {
        if (more || !text.includes("< HTTP 200")) return;
        sandbox.advanceClock({ minutes: 1 });
        more = create("Meanwhile");
      },
    });
    await more;
    expect(new Set(growing.stdout.split("\n").slice(0, -1)).size).toBe(12);
    expect(sandbox.getJournal({ operation: "departments.create" }).entries).toHaveLength(13);
  });

  it("takes a date as a day of this machine's time zone", async () => {
    const before = process.env.TZ;
    onTestFinished(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    process.env.TZ = "Asia/Shanghai";
    await logEntries(1);
    const line = "audit --from 2026-03-08 --to 2026-03-08 --debug";
    await report(line);
    const bodies = sandbox.getJournal({ operation: "auditLogs.list" }).entries;
    expect(JSON.stringify(bodies)).toContain("2026-03-07T16:00:00.000Z");
    process.env.TZ = "America/New_York";
    await report(line);
    // Of this day, New York has 23 hours.
    const last = JSON.stringify(sandbox.getJournal({ operation: "auditLogs.list" }).entries.at(-1));
    expect(last).toContain("2026-03-08T05:00:00.000Z");
    expect(last).toContain("2026-03-09T03:59:59.999Z");
  });

  it("keeps what has come when it breaks off, and says so by its exit code", async () => {
    await logEntries(12);
    sandbox.setPageSize({ pageSize: 3 });
    sandbox.injectFault({ operation: "auditLogs.list", status: 403, skip: 2 });
    const { code, stdout, stderr } = await report("audit --from 2026-05-01T00:00:00Z");
    expect(code).toBe(3);
    expect(names(stdout).length).toBeGreaterThanOrEqual(3);
    expect(stderr).toContain("auditLogs.list: HTTP 403");
  });

  it.each([
    ["", "--from is missing"],
    [
      "--from 2026-02-30",
      "--from is a day of this machine's time zone, 2026-03-01, or a time with",
    ],
    ["--from 2026-02-30T00:00:00Z", "--from is a day"],
    ["--from 2026-03-01T08:00", "or a time with its zone, 2026-03-01T08:00:00Z"],
    ["--from 2026-03-02 --to 2026-03-01", "--from is later than --to: nothing is between them."],
  ])("refuses %j", async (line, message) => {
    const { code, stderr } = await report(`audit ${line}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(sandbox.getJournal().entries).toEqual([]);
  });
});
