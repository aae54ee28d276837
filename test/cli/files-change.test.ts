// `koodrive mkdir` and `rm`.
import { describe, expect, it } from "vitest";
import { setUpCommands } from "../support/koodrive-files.ts";
import { inTerminal } from "../support/terminal.ts";

const set = setUpCommands("demo", "Wang Lei");
const { run, rows, interruptAt } = set;

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
    expect(await run("mkdir /No/Where")).toMatchObject({
      code: 4,
      stderr: expect.stringMatching(
        /no \/No: .*\n--parents makes the folders that are missing\.$/m,
      ),
    });
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

  it("tells what was made when Ctrl+C comes", async () => {
    set.sandbox.injectFault({ operation: "files.createDirectory", skip: 1, delay: 60_000 });
    const { code, stdout } = await interruptAt("mkdir /One /Two --json", "POST /directory", 2);
    expect(code).toBe(130);
    expect(JSON.parse(stdout)).toMatchObject([{ status: "made", path: "/One" }]);
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
    const identifiers = { id: expect.any(String), containerId: expect.any(String) };
    expect(await rows(line)).toEqual([
      { status: "removed", path: "/Keys.txt", kind: "file", ...identifiers },
      { status: "removed", path: "/Plans", kind: "folder", ...identifiers },
    ]);
    expect([await exists("Keys.txt"), await exists("Plans")]).toEqual([false, false]);
    expect(set.writes()).toEqual(["jobs.create", "jobs.get"]);
  });

  it("tells what a job needs that restores it", async () => {
    const [{ id: fileId, containerId }] = await rows("rm /Keys.txt --yes");
    const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
    const job = JSON.stringify({ taskType: 4, dstContainerId: containerId, taskInfo });
    expect((await run("call jobs.create --body -", { stdin: job })).code).toBe(0);
    await expect.poll(() => exists("Keys.txt")).toBe(true);
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
    ["rm /Keys.txt", "This removes files: give --yes where nobody can be asked.\n"],
    ["rm /Plans --yes", "/Plans is a folder: --recursive removes it with all in it.\n"],
    ["rm / --recursive --yes", "The root of a space cannot be removed.\n"],
    ["rm id:root --recursive --yes", "The root of a space cannot be removed.\n"],
    ["rm --yes", "PATH is missing: koodrive rm PATH.\n"],
  ])("%s is refused", async (line, stderr) => {
    expect(await run(line)).toEqual({ code: 2, stdout: "", stderr });
    expect(set.writes()).toEqual([]);
  });

  it.each(["/", "//", ".", "/.", "..", "/..", "/Plans/..", "./", "id:root"])(
    "never takes the root of a space, however it is written: %s",
    async (path) => {
      expect(await run(`rm ${path} --recursive --yes --force`)).toMatchObject({ code: 2 });
      expect(set.operations()).toEqual([]);
    },
  );

  it("never takes the root of a space by an identifier", async () => {
    const [containerId = ""] = set.sandbox.findUser({ name: "Wang Lei" }).containerIds;
    const topFolders = ["root", "sbox"].map((kind) => `DEUI7pa0C24A${kind}${containerId}`);
    for (const id of [containerId, ...topFolders]) {
      for (const option of ["--yes", "--dry-run"]) {
        const stderr = "The root of a space cannot be removed.\n";
        const ended = await run(`rm id:${id} --recursive ${option}`);
        expect(ended, id).toEqual({ code: 2, stdout: "", stderr });
      }
    }
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
    expect(refused).toMatchObject({ code: 10, left: 0 });
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
