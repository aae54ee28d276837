// `koodrive mkdir`, `rm` and `share`.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { setUpCommands } from "../support/koodrive-files.ts";
import { inTerminal } from "../support/terminal.ts";

const set = setUpCommands("demo", "Wang Lei");
const { run, rows } = set;

const exists = async (path: string) => (await run(`ls /${path}`)).code === 0;

describe("koodrive mkdir", () => {
  it("makes folders, and those above them by --parents", async () => {
    const [made] = await rows("mkdir /Reports");
    expect(made).toEqual({ status: "made", path: "/Reports", id: expect.any(String) });
    expect(await rows("mkdir --parents Reports/2026/May /Plans")).toEqual([
      { status: "made", path: "/Reports/2026/May", id: expect.any(String) },
      { status: "there", path: "/Plans", id: expect.any(String) },
    ]);
    expect((await run("mkdir /Plans")).code).toBe(5);
    expect((await run("mkdir --parents /Keys.txt")).code).toBe(5);
    expect((await run("mkdir /No/Where")).code).toBe(4);
    expect((await run("mkdir /")).code).toBe(2);
    const { code, stderr } = await run("mkdir a:b");
    expect(code).toBe(2);
    expect(stderr).toContain("/a:b: A name has 1 to 250 characters");
  });

  it("goes on after one that fails, and lists it", async () => {
    const { code, stdout, stderr } = await run("mkdir /Plans /New --json");
    expect(code).toBe(8);
    expect(stderr).toMatch(/^\{"what":"\/Plans","error":.*\}\n1 of 2 failed\.\n$/);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: "failed", path: "/Plans", error: { code: 13000405, exitCode: 5 } },
      { status: "made", path: "/New" },
    ]);
  });

  it("with --dry-run only says what would be made", async () => {
    expect(await rows("mkdir --parents /A/B /Plans --dry-run")).toEqual([
      { status: "to make", path: "/A/B" },
      { status: "there", path: "/Plans" },
    ]);
    expect(set.writes()).toEqual([]);
  });
});

describe("koodrive rm", () => {
  it("moves files and folders into the recycle bin, what is in a folder with it", async () => {
    const line = "rm /Keys.txt /Plans/Talk /Plans --recursive --yes";
    expect(await rows(line)).toEqual([
      { status: "removed", path: "/Keys.txt", kind: "file", id: expect.any(String) },
      { status: "removed", path: "/Plans", kind: "folder", id: expect.any(String) },
    ]);
    expect([await exists("Keys.txt"), await exists("Plans")]).toEqual([false, false]);
    expect(set.writes()).toEqual(["jobs.create", "jobs.get"]);
  });

  it("removes nothing if one path is not there, unless it is forced", async () => {
    const { code, stderr } = await run("rm /Keys.txt /no.txt --yes");
    expect(code).toBe(4);
    expect(stderr).toContain("There is no /no.txt");
    expect([await exists("Keys.txt"), ...set.writes()]).toEqual([true]);
    await rows("rm /Keys.txt /no.txt --yes --force");
    expect(await exists("Keys.txt")).toBe(false);
    expect(await rows("rm /no.txt --yes --force")).toEqual([]);
  });

  it.each([
    ["rm /Keys.txt", "It removes files: --yes does it where nobody can be asked.\n"],
    ["rm /Plans --yes", "/Plans is a folder: --recursive removes it with all in it.\n"],
    ["rm / --recursive --yes", "The root of a space cannot be removed.\n"],
    ["rm id:root --recursive --yes", "The root of a space cannot be removed.\n"],
    ["rm --yes", "PATH is missing: koodrive rm PATH.\n"],
  ])("%s is refused", async (line, stderr) => {
    expect(await run(line)).toEqual({ code: 2, stdout: "", stderr });
    expect(set.writes()).toEqual([]);
  });

  it("with --dry-run lists all that would go", async () => {
    const listed = await rows("rm /Plans/Talk /Keys.txt --recursive --dry-run");
    expect(listed.map(({ path }: { path: string }) => path)).toEqual([
      ...["/Plans/Talk", "/Plans/Talk/Abstract.txt", "/Plans/Talk/Slides.pptx", "/Keys.txt"],
    ]);
    expect(set.writes()).toEqual([]);
  });

  it("lists what was not removed, by what the service says of it", async () => {
    const { id } = set.sandbox.findFile({ path: "Keys.txt" });
    set.sandbox.failWork({ items: [id], code: 13000306 });
    const { code, stdout } = await run("rm /Keys.txt /Empty.txt --yes --json");
    expect(code).toBe(8);
    expect(JSON.parse(stdout)).toMatchObject([
      { status: "failed", path: "/Keys.txt", error: { exitCode: 1 } },
      { status: "removed", path: "/Empty.txt" },
    ]);
  });

  it("asks on a terminal, with the number of files, and takes Enter for a no", async () => {
    const env = set.env;
    const wait = "Move /Plans into the recycle bin, 5 files and 2 folders? [y/N] ";
    const args = ["rm", "/Plans", "--recursive"];
    const refused = await inTerminal(args, { env, steps: [{ wait, type: "\r" }] });
    expect(refused).toMatchObject({ code: 2, left: 0 });
    expect(refused.output).toContain("Nothing was removed.");
    expect(await exists("Plans")).toBe(true);
    const done = await inTerminal(args, { env, steps: [{ wait, type: "y\r" }] });
    expect(done).toMatchObject({ code: 0, left: 0 });
    expect(await exists("Plans")).toBe(false);
  });
});

describe("more files than one job takes", () => {
  const names = Array.from({ length: 101 }, (_, index) => `${1000 + index}.txt`);
  const files = Object.fromEntries(names.map((name) => [name, "x"]));
  const many = setUpCommands({ users: [{ name: "A", space: { capacity: 1, files } }] }, "A");

  it("are removed by several, and it is told which of them were refused", async () => {
    many.sandbox.injectFault({ operation: "jobs.create", skip: 1, code: 13000306, status: 400 });
    const { code, stdout, stderr } = await many.run(`rm ${names.join(" ")} --yes --json`);
    expect(code).toBe(8);
    const told = JSON.parse(stdout);
    expect(told).toHaveLength(101);
    expect(told[99]).toMatchObject({ status: "removed", path: "/1099.txt" });
    expect(told[100]).toMatchObject({
      ...{ status: "failed", path: "/1100.txt", error: { code: 13000306 } },
    });
    expect(stderr).toContain("1 of 101 failed.");
    expect((await many.rows("ls")).map(({ name }: { name: string }) => name)).toEqual(["1100.txt"]);
  });
});

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
    expect(listed).toMatchObject({ shareId, displayName: "Keys.txt" });
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

  it("counts no share as ended that the service does not list", async () => {
    const body = JSON.stringify({ code: 0, msg: "ok", subResponseList: [] });
    const server = createServer((request, response) => {
      request.resume();
      response.setHeader("content-type", "application/json").end(body);
    });
    await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const env = { KOODRIVE_ENDPOINT: `http://127.0.0.1:${port}`, KOODRIVE_TOKEN: "token" };
    const { code, stdout } = await run("share --cancel 17 --yes --json", { env });
    server.closeAllConnections();
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([{ status: "failed", shareId: "17" }]);
  });

  it("with --dry-run makes none", async () => {
    const planned = await rows("share /Keys.txt --expires 1 --dry-run");
    expect(planned).toEqual({ status: "to share", paths: ["/Keys.txt"], validDays: 1, scope: 2 });
    expect(set.writes()).toEqual([]);
  });

  it.each([
    ["share", /^Give paths to share, or --list, or --cancel/],
    ["share /Keys.txt --list", /one of them\.$/m],
    ["share /Keys.txt --expires 400d", /^--expires is a number of days from 1d to 365d/],
    [`share /Keys.txt --anyone --for-user ${userId}`, /^--anyone is for no one/],
    ["share /Keys.txt --for-user me", /^--for-user is an identifier of up to 19 digits/],
    ["share --cancel 17", /--yes does it where nobody can be asked\.$/m],
  ])("%s is refused before anything is sent", async (line, stderr) => {
    const refused = await run(line);
    expect(refused).toMatchObject({ code: 2, stdout: "" });
    expect(refused.stderr).toMatch(stderr);
    expect(set.operations()).toEqual([]);
  });
});
