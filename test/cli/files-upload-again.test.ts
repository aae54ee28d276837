// `koodrive upload` of a directory that is there already, and what --dry-run says of it before.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { respondWith, serve } from "../support/server.ts";

const set = setUpSpace();
const { run, rows, write } = set;
const MIB = 2 ** 20;

const refusals = () => rowsOf(set.sandbox.world.auditLog).filter(({ succeeded }) => !succeeded);

/** A directory of files in three folders, which is sent. */
async function send(count: number) {
  for (let index = 0; index < count; index += 1) {
    write(`site/${index % 3}/${index}.txt`, `file ${index}`);
  }
  await rows("upload site");
  set.sandbox.clearJournal();
}

describe("a directory that has not changed", () => {
  it.each(["fail", "version", "skip-identical"])(
    "takes a list of each folder and no refusal, and prints nothing: %s",
    async (rule) => {
      await send(30);
      const line = `upload site --on-conflict ${rule}`;
      expect(await run(line)).toEqual({ code: 0, stdout: "", stderr: "30 identical\n" });
      // Who calls, the space and its root; where the folder is, in whose space, and four lists.
      expect(set.operations()).toHaveLength(3 + 2 + 4);
      expect(set.writes()).toEqual([]);
      expect(refusals()).toEqual([]);
    },
  );

  it("takes no more for its large files, also if the folder has others of their size", async () => {
    write("site/a.bin", Buffer.alloc(33 * MIB, "a"));
    write("site/b.bin", Buffer.alloc(33 * MIB, "b"));
    await rows("upload site");
    set.sandbox.clearJournal();
    expect(statuses(await rows("upload site"))).toEqual({
      ...{ "/site": "ready", "/site/a.bin": "identical", "/site/b.bin": "identical" },
    });
    expect(set.writes()).toEqual([]);
    expect(refusals()).toEqual([]);
    write("site/b.bin", Buffer.alloc(33 * MIB, "c"));
    expect(statuses(await rows("upload site --on-conflict version"))).toMatchObject({
      ...{ "/site/a.bin": "identical", "/site/b.bin": "sent" },
    });
  });
});

it("a directory of which a part was sent goes on with what is missing", async () => {
  set.sandbox.injectFault({ operation: "files.create", skip: 10, code: 13000306, times: "always" });
  for (let index = 0; index < 30; index += 1) write(`site/${index % 3}/${index}.txt`, `${index}`);
  expect((await run("upload site")).code).toBe(8);
  set.sandbox.clearFaults();
  set.sandbox.clearJournal();
  const before = refusals().length;
  const { code, stderr } = await run("upload site");
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^20 sent, 10 identical: /)]);
  expect(set.writes().filter((operation) => operation === "files.create")).toHaveLength(20);
  expect(refusals()).toHaveLength(before);
});

describe("a directory that is new in its folder", () => {
  it("is made when 2000 entries have been read, though the list has no end", async () => {
    let pages = 0;
    const listed = () => {
      pages += 1;
      const names = Array.from({ length: 100 }, (_, index) => `${pages}-${index}`);
      const files = names.map((name) => ({ id: name, fileName: name, fileType: "45" }));
      return { files, nextCursor: `${pages}` };
    };
    const { url, received } = await serve((response, request) =>
      respondWith({
        ...{ code: 0, msg: "ok", data: { containerId: "C", type: "1", ownerId: "1" } },
        ...(request.target.endsWith("/files/0") && listed()),
        ...(request.target.endsWith("/directory") && { id: "D", fileName: "site" }),
      })(response, request),
    );
    mkdirSync(join(set.directory, "site"));
    const env = { ...set.env, KOODRIVE_ENDPOINT: url };
    expect((await run("upload site --space C", { env })).code).toBe(0);
    expect(pages).toBe(20);
    expect(received.filter(({ target }) => target.endsWith("/directory"))).toHaveLength(1);
  });

  it("is sent by those who may not list that folder", async () => {
    set.sandbox.injectFault({ operation: "files.listPersonal", code: 13000410, times: "always" });
    write("site/a.txt", "one");
    expect(statuses(await rows("upload site"))).toEqual({
      "/site": "ready",
      "/site/a.txt": "sent",
    });
  });
});

describe("a directory of which one file has changed", () => {
  it("prints that file, and asks for it alone", async () => {
    await send(30);
    write("site/1/1.txt", "other");
    const { code, stdout, stderr } = await run("upload site --on-conflict version");
    expect(code).toBe(0);
    expect(stdout.trim().split("\n").slice(1)).toEqual([
      expect.stringMatching(/^sent +\/site\/1\/1\.txt/),
    ]);
    expect(stderr).toMatch(/^1 sent, 29 identical: 5 B in /);
    expect(set.writes()).toEqual(["fileVersions.create", "storage.put", "fileVersions.complete"]);
    expect(refusals()).toEqual([]);
  });

  it("fails with it where names must not be taken", async () => {
    await send(30);
    write("site/1/1.txt", "other");
    const { code, stderr } = await run("upload site");
    expect(code).toBe(8);
    expect(stderr).toMatch(/^\/site\/1\/1\.txt: .*13000405/m);
    expect(refusals()).toHaveLength(1);
  });
});

it("of two commands at once that send a directory, neither fails", async () => {
  for (let index = 0; index < 40; index += 1) write(`site/${index}.txt`, `file ${index}`);
  const line = "upload site --parallel 8 --json";
  const [one, other] = await Promise.all([run(line), run(line)]);
  expect([one.code, other.code]).toEqual([0, 0]);
  const [here, there] = [one, other].map(({ stdout }) => statuses(JSON.parse(stdout)));
  for (let index = 0; index < 40; index += 1) {
    const path = `/site/${index}.txt`;
    const both = [here?.[path], there?.[path]];
    expect(both, path).toContain("sent");
    expect(
      ["identical", "instant"].some((status) => both.includes(status)),
      path,
    ).toBe(true);
  }
});

describe("--dry-run", () => {
  const DONE: Record<string, string> = { sent: "to send", instant: "to send" };
  /** What it says of each path that there is then, and what has become of it. */
  async function planAndRun(line: string) {
    const planned = await run(`${line} --dry-run --json`);
    const { code, stdout } = await run(`${line} --json`);
    const became = JSON.parse(stdout).map((row: { path: string; status: string }) => ({
      ...row,
      status: DONE[row.status] ?? row.status,
    }));
    return {
      planned: { code: planned.code, paths: statuses(JSON.parse(planned.stdout)) },
      became: { code, paths: statuses(became) },
    };
  }

  it.each(["fail", "version"])("tells what then happens: --on-conflict %s", async (rule) => {
    write("top.txt", "top");
    await send(6);
    await rows("upload top.txt");
    write("top.txt", "pot");
    write("site/1/1.txt", "other");
    write("site/new.txt", "new");
    await rows("mkdir /site/name.txt /site/0/folder");
    write("site/name.txt", "no folder");
    write("site/4", "a file");
    await rows("upload site/4 --to /site/2 --name dir");
    write("site/2/dir/in/a.txt", "inner");
    const line = `upload site top.txt --on-conflict ${rule}`;
    const { planned, became } = await planAndRun(line);
    expect(planned).toEqual(became);
    expect(planned.code).toBe(8);
    expect(planned.paths).toMatchObject({
      ...{ "/site": "ready", "/site/0": "ready", "/site/0/0.txt": "identical" },
      ...{ "/site/1/1.txt": rule === "fail" ? "failed" : "to send", "/site/new.txt": "to send" },
      ...{ "/site/name.txt": "failed", "/site/2/dir": "failed", "/site/2/dir/in/a.txt": "failed" },
    });
  });

  it("ends as the upload does, and says what is in the way", async () => {
    await send(1);
    write("site/0/0.txt", "other");
    const { code, stderr, stdout } = await run("upload site --dry-run");
    expect(code).toBe(8);
    expect(stdout.trim().split("\n").slice(1)).toEqual([
      expect.stringMatching(/^failed +\/site\/0\/0\.txt/),
    ]);
    expect(stderr).toContain(
      "/site/0/0.txt: The folder has something else of this name.\n" +
        "--on-conflict rename gives it another name; version makes it a new version, if what is there " +
        "is a file.\n",
    );
    expect(set.writes()).toEqual([]);
    write("0.txt", "x");
    expect((await run("upload 0.txt --to /site/0 --dry-run")).code).toBe(5);
  });

  it("of what is all there prints no table, and lists it in JSON", async () => {
    await send(6);
    const line = "upload site --dry-run";
    expect(await run(line)).toEqual({ code: 0, stdout: "", stderr: "6 identical\n" });
    const listed = statuses(await rows(line));
    expect(listed).toMatchObject({ "/site/0": "ready", "/site/2/5.txt": "identical" });
    expect(set.writes()).toEqual([]);
  });
});
