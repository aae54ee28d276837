// `koodrive report shares`, against a sandbox over HTTP.
import { describe, expect, it } from "vitest";
import { koodrive } from "../support/koodrive.ts";
import { setUpReports } from "../support/koodrive-report.ts";
import { setTimeZone } from "../support/time-zone.ts";

const { sandbox, report, environmentOf, clientOf, userId, containerId } = setUpReports();
const CODE = "a1B2c3D4";

async function share(name: string, options: { scope: 1 | 2 | 3; validDays: number }) {
  const { id } = await sandbox.addFile({ containerId, path: name, text: name });
  const { shareLink } = await clientOf(userId).shares.create({
    ...{ containerId, fileIds: [id], extractCode: CODE, ...options },
    ...(options.scope === 3 && { userIds: [sandbox.findUser({ name: "Sun Bo" }).id] }),
  });
  return { fileId: id, link: shareLink?.linkUrl ?? "" };
}

/** One of each kind; the next day but one. */
async function shareAll(): Promise<string> {
  const { link } = await share("open.txt", { scope: 1, validDays: 300 });
  await share("ended.txt", { scope: 2, validDays: 1 });
  await share("open and ending.txt", { scope: 1, validDays: 3 });
  await share("ending.txt", { scope: 3, validDays: 4 });
  await share("fine.txt", { scope: 2, validDays: 30 });
  const { fileId } = await share("gone.txt", { scope: 2, validDays: 30 });
  await clientOf(userId).jobs.run({
    ...{ taskType: 2, actionType: 201, dstContainerId: containerId },
    taskInfo: { srcContainerId: containerId, fileInfo: [{ fileId }] },
  });
  sandbox.advanceClock({ days: 2 });
  return link;
}

describe("shares that are public, ended, ending, or broken", () => {
  it("are told with all reasons, by their end, and are a finding", async () => {
    await shareAll();
    const { code, stdout, stderr } = await report("shares --json");
    expect({ code, stderr }).toEqual({ code: 9, stderr: "" });
    const found = JSON.parse(stdout);
    expect(
      found.map(({ name, why, openTo }: Record<string, unknown>) => [name, why, openTo]),
    ).toEqual([
      ["ended.txt", ["expired"], "enterprise"],
      ["open and ending.txt", ["public", "expires soon"], "anyone"],
      ["ending.txt", ["expires soon"], "named people"],
      ["gone.txt", ["files deleted"], "enterprise"],
      ["open.txt", ["public"], "anyone"],
    ]);
    expect(found[0].ends).toMatch(/^\d{4}-.*Z$/);
    const soon = JSON.parse((await report("shares --within 12h --json")).stdout);
    expect(soon.map(({ name }: { name: string }) => name)).not.toContain("ending.txt");
    expect(soon[0].name).toBe("ended.txt");
    const lines = (await report("shares --output jsonl")).stdout.trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(found);
  });

  it("are shown without codes and links, in a table with times of this machine", async () => {
    const link = await shareAll();
    setTimeZone("Asia/Shanghai");
    const forms = ["--json", "--csv", "--output jsonl", ""];
    const all = await Promise.all(forms.map((form) => report(`shares ${form}`)));
    for (const { stdout } of all) {
      expect(stdout).not.toContain(CODE);
      expect(stdout).not.toContain(link);
    }
    const [json, csv, , table] = all;
    const [{ ends }] = JSON.parse(json?.stdout ?? "");
    const local = new Date(Date.parse(ends) + 8 * 3_600_000).toISOString().replace("T", " ");
    expect(csv?.stdout).toContain(`ended.txt,expired,${ends},enterprise,`);
    expect(csv?.stdout).toContain('open and ending.txt,"public, expires soon",');
    expect(table?.stdout).toMatch(/^name +why +ends +open to +views +shareId\n/);
    expect(table?.stdout).toMatch(new RegExp(`^ended\\.txt +expired +${local.slice(0, 16)} `, "m"));
    expect(table?.stdout).toMatch(/^open and ending\.txt +public, expires soon /m);
  });

  it("are none of those that last as koodrive share makes them", async () => {
    await sandbox.addFile({ containerId, path: "usual.txt", text: "x" });
    const env = environmentOf(userId);
    expect((await koodrive(["share", "/usual.txt"], { env })).code).toBe(0);
    expect((await report("shares")).code).toBe(0);
    sandbox.advanceClock({ days: 5 });
    expect((await report("shares")).stdout).toMatch(/^usual\.txt +expires soon /m);
  });

  it("that were received are told if they are asked for", async () => {
    await share("ending.txt", { scope: 3, validDays: 2 });
    const env = environmentOf(sandbox.findUser({ name: "Sun Bo" }).id);
    const own = await report("shares", { env });
    expect(own).toEqual({ code: 0, stdout: "", stderr: "Nothing was found.\n" });
    const { code, stdout } = await report("shares --received --json", { env });
    expect(code).toBe(9);
    expect(JSON.parse(stdout)).toMatchObject([{ name: "ending.txt", from: "Chen Yu" }]);
  });

  it("are walked whole, whatever the size of pages", async () => {
    for (let index = 0; index < 5; index += 1) {
      await share(`${index}.txt`, { scope: 2, validDays: 2 });
    }
    sandbox.setPageSize({ pageSize: 2 });
    const { stdout } = await report("shares --csv --fields name");
    expect(stdout.split("\r\n").filter(Boolean)).toHaveLength(6);
  });
});

it.each(["soon", "7", "-7d", "7 d", "1.5d", "99999d"])("refuses --within %j", async (text) => {
  const { code, stderr } = await report(`shares '--within=${text}'`);
  expect(code).toBe(2);
  expect(stderr).toContain(`--within is a duration, such as 30m, 12h, 7d or 2w, not "${text}"`);
  expect(sandbox.getJournal().entries).toEqual([]);
});
