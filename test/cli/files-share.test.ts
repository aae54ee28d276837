// `koodrive share`: links, those that there are, and their end.
import { describe, expect, it } from "vitest";
import { setUpCommands } from "../support/koodrive-files.ts";
import { respondWith, serve } from "../support/server.ts";
import { setTimeZone } from "../support/time-zone.ts";

const set = setUpCommands("demo", "Wang Lei");
const { run, rows, interruptAt } = set;

describe("koodrive share", () => {
  const userId = "1580000000000000001";

  it("makes a link, and prints its code, which has letters and digits", async () => {
    const { stdout, stderr, code } = await run(
      "share /Plans /Keys.txt --expires 30d --code --comment Hi --json",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const share = JSON.parse(stdout);
    expect(share).toEqual({
      ...{ link: expect.stringContaining("/sharelink/i/"), code: expect.any(String) },
      ...{ expires: expect.any(String), shareId: expect.stringMatching(/^\d+$/) },
    });
    expect(share.code).toMatch(/^(?=.*\d)(?=.*[A-Za-z])[0-9A-Za-z]{8}$/);
    const days = (Date.parse(share.expires) - set.sandbox.now()) / 86_400_000;
    expect(Math.round(days)).toBe(30);
    const { entries } = set.sandbox.getJournal({ operation: "shares.create" });
    expect(entries[0]?.body).toMatchObject({ scope: 2, validDays: 30, comment: "Hi" });
  });

  it("names those whom it is for, and what they may do", async () => {
    await rows(`share /Keys.txt --for-user ${userId} --no-download`);
    const { entries } = set.sandbox.getJournal({ operation: "shares.create" });
    expect(entries[0]?.body).toMatchObject({
      ...{ scope: 3, userIds: [userId], permission: { preview: true, download: false } },
    });
    expect(entries[0]?.body).not.toHaveProperty("extractCode");
  });

  it("lists shares and ends them, and says of each what became of it", async () => {
    const { shareId } = await rows("share /Keys.txt");
    const [listed] = await rows("share --list");
    expect(listed).toMatchObject({ shareId, name: "Keys.txt" });
    expect((await run("share --list")).stdout).toMatch(/Keys\.txt +enterprise/);
    expect(await rows(`share --cancel ${shareId} --dry-run`)).toEqual([
      { status: "to end", shareId },
    ]);
    expect(await rows("share --list")).toHaveLength(1);
    const { code, stdout } = await run(`share --cancel ${shareId} --cancel 17 --yes --json`);
    expect(code).toBe(8);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: "ended", shareId },
      { status: "failed", shareId: "17", error: { code: 13000309, exitCode: 4 } },
    ]);
    expect((await run("share --list")).stderr).toBe("Nothing was found.\n");
  });

  it("ends more shares than one call takes, and tells which of them were refused", async () => {
    const { shareId } = await rows("share /Keys.txt");
    const others = Array.from({ length: 100 }, (_, index) => String(1000 + index));
    set.sandbox.injectFault({ operation: "shares.cancel", skip: 1, code: 13000306 });
    const ids = [shareId, ...others].map((id) => `--cancel ${id}`).join(" ");
    const { code, stdout } = await run(`share ${ids} --yes --json`);
    expect(code).toBe(8);
    const told = JSON.parse(stdout);
    expect(told).toHaveLength(101);
    expect(told[0]).toEqual({ status: "ended", shareId });
    expect(told[100]).toMatchObject({
      status: "failed",
      shareId: "1099",
      error: { code: 13000306 },
    });
  });

  it("tells what has ended when Ctrl+C comes, and that it does not know of the rest", async () => {
    const { shareId } = await rows("share /Keys.txt");
    const others = Array.from({ length: 100 }, (_, index) => String(1000 + index));
    set.sandbox.injectFault({ operation: "shares.cancel", skip: 1, delay: 60_000 });
    const ids = [shareId, ...others].map((id) => `--cancel ${id}`).join(" ");
    const line = `share ${ids} --yes --json`;
    const { code, stdout, stderr } = await interruptAt(line, "POST /share/cancel", 2);
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toHaveLength(100);
    expect(JSON.parse(stdout)[0]).toEqual({ status: "ended", shareId });
    expect(stderr).toMatch(/^Interrupted; koodrive share --list shows which shares have not/m);
    set.sandbox.clearFaults();
    expect(await rows("share --list")).toEqual([]);
  });

  it("says that a link may have been made when Ctrl+C comes before its answer", async () => {
    set.sandbox.injectFault({ operation: "shares.create", delay: 60_000 });
    const line = "share /Keys.txt --code --json";
    const { code, stdout, stderr } = await interruptAt(line, "POST /share", 1);
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(
      /^Interrupted; a link may have been made.*share --cancel ID ends it\.$/m,
    );
  });

  it("counts no share as ended that the service does not list", async () => {
    const { url } = await serve(respondWith({ code: 0, msg: "ok", subResponseList: [] }));
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
    const { code, stdout } = await run("share --cancel 17 --yes --json", { env });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ status: "failed", shareId: "17" }]);
  });

  it.each([
    ["7", 7],
    ["2w", 14],
    ["48h", 2],
    ["365d", 365],
  ])("lasts --expires %s", async (text, validDays) => {
    const planned = await rows(`share /Keys.txt --expires ${text} --dry-run`);
    expect(planned).toMatchObject({ validDays });
  });

  it("has one set of names when it is made, and in lists", async () => {
    const made = await rows("share /Keys.txt");
    const [{ link, expires, name }] = await rows("share --list --fields link,expires,name");
    expect({ link, expires, name }).toEqual({ ...made, shareId: undefined, name: "Keys.txt" });
    const { stdout } = await run("share --list");
    expect(stdout).toMatch(/^shareId +name +scope +expires +link\n/);
    expect((await run("share --list --fields link,expires")).stdout).toContain(`\n${link}  2`);
  });

  it("has a table with times of this machine", async () => {
    setTimeZone("Asia/Shanghai");
    const { stdout } = await run("share /Keys.txt");
    const [{ expires }] = await rows("share --list");
    const local = new Date(Date.parse(expires) + 8 * 3_600_000).toISOString();
    expect(stdout).toContain(`\nexpires  ${local.slice(0, 16).replace("T", " ")}\n`);
  });

  it("is told to have a code where the service lists it, and not which", async () => {
    const shareLinks = [{ shareId: "17", extractCode: "a1B2c3D4" }, { shareId: "18" }];
    const { url } = await serve(respondWith({ code: 0, msg: "ok", shareLinks }));
    const env = { KOODRIVE_ENDPOINT: url, KOODRIVE_TOKEN: "token" };
    const { stdout } = await run("share --list --fields shareId,code", { env });
    expect(stdout).toBe("shareId  code\n17       yes\n18\n");
    expect((await run("share --list", { env })).stdout).toMatch(/^17 +.* yes/m);
  });

  it("that the organization does not allow is told by the option", async () => {
    const { code, stderr } = await run("share /Keys.txt --anyone");
    expect(code).toBe(1);
    expect(stderr).toMatch(/^--anyone is refused \(code 13000102, trace ID [\da-f]+\)\.\n/);
    expect(stderr).not.toContain("scope");
  });

  it("that fails is told in a table without the JSON of its error", async () => {
    const { stdout, stderr } = await run("share --cancel 17 --cancel 18 --yes");
    expect(stdout).toMatch(/^status +shareId\nfailed +17\nfailed +18\n$/);
    expect(stderr).toContain("17: ");
    const [, line = ""] = (
      await run("share --cancel 17 --yes --fields shareId,error")
    ).stdout.split("\n");
    expect(line).toMatch(/^17 +[^{}"]+\.$/);
  });

  it("with --dry-run makes none", async () => {
    const planned = await rows("share /Keys.txt --expires 1 --dry-run");
    expect(planned).toEqual({ status: "to share", paths: ["/Keys.txt"], validDays: 1, scope: 2 });
    expect(set.writes()).toEqual([]);
  });

  it.each([
    ["share", /^Give paths to share, or --list, or --cancel/],
    ["share /Keys.txt --list", /one of them\.$/m],
    ["share /Keys.txt --expires 400d", /^--expires is whole days from 1d to 365d, such as 7, 7d,/],
    ["share /Keys.txt --expires 36h", /^--expires is whole days from 1d to 365d.*, not "36h"/],
    ["share /Keys.txt --expires 0", /^--expires is whole days/],
    ["share /Keys.txt --password pa55", /^There is no option --password: --code makes up.*it\.$/m],
    ["share --list --fields linkUrl", /^--fields: there is no field "linkUrl"/],
    [`share /Keys.txt --anyone --for-user ${userId}`, /^--anyone is for no one/],
    ["share /Keys.txt --for-user me", /^--for-user is an identifier of up to 19 digits/],
    ["share --cancel 17", /give --yes where nobody can be asked\.$/m],
  ])("%s is refused before anything is sent", async (line, stderr) => {
    const refused = await run(line);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(stderr);
    expect(set.operations()).toEqual([]);
  });
});
