// `koodrive report audit`, against a sandbox over HTTP.
import { describe, expect, it } from "vitest";
import { interrupter } from "../support/koodrive.ts";
import { setUpReports } from "../support/koodrive-report.ts";
import { setTimeZone } from "../support/time-zone.ts";

const { sandbox, report, clientOf, userId } = setUpReports();
const BEGIN = Date.UTC(2026, 4, 1, 8);
const FROM_BEGIN = "audit --from 2026-05-01T00:00:00Z";

const entriesIn = (stdout: string) =>
  stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));

async function departmentCreator() {
  const { departments } = clientOf(userId);
  const { list: [root] = [] } = await departments.list();
  return (name: string) => departments.create({ name, parentId: root?.id ?? "" });
}

/** So many entries, three of each minute. */
async function logEntries(count: number) {
  sandbox.setClock({ time: new Date(BEGIN).toISOString(), stopped: true });
  const create = await departmentCreator();
  for (let index = 0; index < count; index += 1) {
    if (index % 3 === 0) sandbox.advanceClock({ minutes: 1 });
    await create(`Department ${index}`);
  }
}

/** The periods that were asked for, one of each page. */
const periods = () =>
  sandbox.getJournal({ operation: "auditLogs.list" }).entries.map((entry) => {
    const [, from] = /operTimeFrom\W+([\d\-:.TZ]+)/.exec(JSON.stringify(entry)) ?? [];
    const [, to] = /operTimeTo\W+([\d\-:.TZ]+)/.exec(JSON.stringify(entry)) ?? [];
    return [from, to];
  });

describe("the entries", () => {
  it("are written line by line, the oldest first, each once, with their zone", async () => {
    await logEntries(25);
    sandbox.setPageSize({ pageSize: 4 });
    const { code, stdout, stderr } = await report(FROM_BEGIN);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const entries = entriesIn(stdout);
    expect(new Set(entries.map(({ logId }) => logId)).size).toBe(25);
    const times = entries.map(({ operateTime }) => operateTime);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe("2026-05-01T08:01:00.000Z");
    expect(await report(`${FROM_BEGIN} --output json`)).toMatchObject({
      stdout: `[\n${stdout.trim().replaceAll("\n", ",\n")}\n]\n`,
    });
  });

  it("have times of this machine in a table", async () => {
    await logEntries(1);
    setTimeZone("Asia/Shanghai");
    const { stdout } = await report(`${FROM_BEGIN} --output table`);
    expect(stdout).toMatch(/^2026-05-01 16:01 /m);
  });

  it("are those of the period, also if more is logged meanwhile", async () => {
    await logEntries(12);
    sandbox.setPageSize({ pageSize: 3 });
    const line = "audit --from 2026-05-01T08:02:00Z --to 2026-05-01T10:03:00+02:00";
    const { stdout } = await report(line);
    expect(entriesIn(stdout).map(({ operateTime }) => operateTime.slice(11, 16))).toEqual([
      ...["08:02", "08:02", "08:02", "08:03", "08:03", "08:03"],
    ]);
    const create = await departmentCreator();
    for (const end of ["", " --to today", " --to 2099-01-01"]) {
      const began = sandbox.now();
      const before = entriesIn((await report(FROM_BEGIN)).stdout).length;
      let more: Promise<unknown> | undefined;
      const growing = await report(`${FROM_BEGIN}${end} --debug`, {
        now: () => began,
        onError(text: string) {
          if (more || !text.includes("< HTTP 200")) return;
          sandbox.advanceClock({ minutes: 1 });
          more = create(`Meanwhile ${end.length}`);
        },
      });
      await more;
      expect(entriesIn(growing.stdout)).toHaveLength(before);
    }
    expect(sandbox.getJournal({ operation: "departments.create" }).entries).toHaveLength(15);
  });

  it("of an empty period are nothing, in each form that form's nothing", async () => {
    const line = "audit --from 2020-01-01 --to 2020-01-02";
    expect(await report(line)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect((await report(`${line} --json`)).stdout).toBe("[]\n");
    const csv = await report(`${line} --csv`);
    expect(csv.stdout).toBe(
      "operateTime,operatorName,operation,operateResult,resource,operatorIP,message," +
        "operatorId,tenantId,logId\r\n",
    );
  });

  it("are kept that have come when it breaks off, which its exit code says", async () => {
    await logEntries(12);
    sandbox.setPageSize({ pageSize: 3 });
    sandbox.injectFault({ operation: "auditLogs.list", status: 403, skip: 2 });
    const { code, stdout, stderr } = await report(FROM_BEGIN);
    expect(code).toBe(3);
    expect(entriesIn(stdout)).toHaveLength(6);
    expect(stderr).toContain("auditLogs.list: HTTP 403");
  });

  it("are whole lines when it is ended by Ctrl+C, and no page is asked for any more", async () => {
    await logEntries(12);
    sandbox.setPageSize({ pageSize: 3 });
    const { signal, interrupt } = interrupter();
    const ended = await report(FROM_BEGIN, { signal, onOutput: () => interrupt() });
    expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 130, stderr: "" });
    expect(entriesIn(ended.stdout)).toHaveLength(1);
    expect(periods()).toHaveLength(1);
  });
});

describe("a period", () => {
  it("is of days of this machine's time zone", async () => {
    await logEntries(1);
    setTimeZone("Asia/Shanghai");
    const line = "audit --from 2026-03-08 --to 2026-03-08";
    await report(line);
    setTimeZone("America/New_York");
    await report(line);
    expect(periods()).toEqual([
      ["2026-03-07T16:00:00.000Z", "2026-03-08T15:59:59.999Z"],
      // Of this day, New York has 23 hours.
      ["2026-03-08T05:00:00.000Z", "2026-03-09T03:59:59.999Z"],
    ]);
  });

  it("begins so long ago, or on a day by its name, and ends now at the latest", async () => {
    setTimeZone("UTC");
    const now = () => Date.parse("2026-05-10T12:00:00Z");
    for (const line of ["--from 7d", "--from yesterday --to yesterday", "--from today --to today"])
      await report(`audit ${line}`, { now });
    expect(periods()).toEqual([
      ["2026-05-03T12:00:00.000Z", "2026-05-10T12:00:00.000Z"],
      ["2026-05-09T00:00:00.000Z", "2026-05-09T23:59:59.999Z"],
      ["2026-05-10T00:00:00.000Z", "2026-05-10T12:00:00.000Z"],
    ]);
  });

  it.each([
    ["", "--from is missing"],
    ["--from 2026-02-31", "--from is a day (2026-03-01, today, yesterday), a time"],
    ["--from 2026-02-30T00:00:00Z", "--from is a day (2026-03-01, "],
    ["--from 2026Z", 'or so long ago (30m, 24h, 7d, 2w), not "2026Z"'],
    ["--from 2026-03-01T08:00", "a time with its zone (2026-03-01T08:00Z), "],
    ["--from 7d --to 2026-13-01", "--to is a day (2026-03-01, today, yesterday)"],
    ["--from 2026-03-02 --to 2026-03-01", "--from is later than --to: nothing is between them."],
    ["--from 1h --to 2h", "--from is later than --to: nothing is between them."],
    ["--from 2999-01-01", "--from is in the future: nothing has been logged then."],
  ])("is refused as %j", async (line, message) => {
    const { code, stderr } = await report(`audit ${line}`);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    expect(sandbox.getJournal().entries).toEqual([]);
  });
});
