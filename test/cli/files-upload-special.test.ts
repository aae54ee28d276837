// `koodrive upload` of directories in which not all is a file: links, pipes, what cannot be read, and
// what changes meanwhile.
import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interrupter } from "../support/koodrive.ts";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { asOrdinaryUser } from "../support/trees.ts";

const MIB = 2 ** 20;
const set = setUpSpace();
const { run, rows, write } = set;
const at = (path: string) => join(set.directory, path);

describe("in a directory", () => {
  it("links are not followed, pipes are left out, and both are told", async () => {
    write("site/a.txt", "one");
    write("other/b.txt", "two");
    symlinkSync("a.txt", at("site/link"));
    symlinkSync("../other", at("site/folder"));
    symlinkSync("nowhere", at("site/dead"));
    symlinkSync("..", at("site/circle"));
    execFileSync("mkfifo", [at("site/pipe")]);
    const skipped = ["circle", "dead", "folder", "link", "pipe"];
    const expected = Object.fromEntries(skipped.map((name) => [`/site/${name}`, "skipped"]));
    const planned = await rows("upload site --dry-run");
    expect(statuses(planned)).toEqual({
      ...{ "/site": "to make", "/site/a.txt": "to send", ...expected },
    });
    const { code, stdout, stderr } = await run("upload site --json");
    expect(code).toBe(0);
    expect(statuses(JSON.parse(stdout))).toEqual({
      ...{ "/site": "ready", "/site/a.txt": "sent", ...expected },
    });
    expect(stderr).toMatch(/^1 sent, 5 skipped: 3 B in [\d.]+ s$/m);
    expect(
      stderr
        .split("\n")
        .filter((line) => line.startsWith("Skipped"))
        .sort(),
    ).toEqual([
      ...["circle", "dead", "folder", "link"].map(
        (name) => `Skipped ${at(`site/${name}`)}: is a symbolic link, which is not followed.`,
      ),
      `Skipped ${at("site/pipe")}: is a pipe.`,
    ]);
    expect((await run("upload site --strict")).code).toBe(8);
  });

  it("each name of a file with several is a file, and a sparse file has all its bytes", async () => {
    write("site/a.txt", "one");
    linkSync(at("site/a.txt"), at("site/b.txt"));
    write("site/sparse.bin", "x");
    truncateSync(at("site/sparse.bin"), 3 * MIB);
    const sent = await rows("upload site");
    expect(statuses(sent)).toMatchObject({ "/site/a.txt": "sent", "/site/sparse.bin": "sent" });
    expect(["sent", "instant"]).toContain(statuses(sent)["/site/b.txt"]);
    const { id, size } = set.sandbox.findFile({ path: "site/sparse.bin" });
    const { base64 } = await set.sandbox.readFile({ fileId: id });
    const content = Buffer.concat([Buffer.from("x"), Buffer.alloc(3 * MIB - 1)]);
    expect(size).toBe(content.length);
    expect(content.equals(Buffer.from(base64, "base64"))).toBe(true);
  });

  it("files fail that cannot be read, and the others are sent; each is told once", async () => {
    for (const path of ["a.txt", "b.txt", "closed/c.txt", "d.txt"]) write(`site/${path}`, path);
    chmodSync(set.directory, 0o777);
    chmodSync(at("site/b.txt"), 0);
    chmodSync(at("site/closed"), 0);
    const { code, stdout, stderr } = await asOrdinaryUser(() => run("upload site --json"));
    chmodSync(at("site/closed"), 0o755);
    expect(code).toBe(8);
    expect(statuses(JSON.parse(stdout))).toEqual({
      ...{ "/site": "ready", "/site/a.txt": "sent", "/site/d.txt": "sent" },
      ...{ "/site/b.txt": "failed", "/site/closed": "failed" },
    });
    expect(stderr.match(/"what":"[^"]*"/g)?.sort()).toEqual([
      ...['"what":"/site/b.txt"', '"what":"/site/closed"'],
    ]);
    expect(stderr.match(/EACCES/g)).toHaveLength(2);
    expect(stderr).toMatch(/^2 sent, 2 failed: 10 B in /m);
    expect(stderr).not.toContain("of 5");
  });

  it("what downloads have left that were killed is no file of it", async () => {
    write("site/a.txt", "one");
    write("site/.a.txt.koodrive-0123abcd-1-0123456789ab.part", "half");
    write("site/.a.txt.1.part", "whole");
    const line = "upload site";
    const expected = { "/site/.a.txt.koodrive-0123abcd-1-0123456789ab.part": "skipped" };
    expect(statuses(await rows(`${line} --dry-run`))).toMatchObject({
      ...{ "/site/a.txt": "to send", "/site/.a.txt.1.part": "to send", ...expected },
    });
    expect(statuses(await rows(line))).toMatchObject({
      ...{ "/site/a.txt": "sent", "/site/.a.txt.1.part": "sent", ...expected },
    });
  });
});

describe("while it is sent", () => {
  const change = async (line: string, first: string, act: () => void) => {
    set.sandbox.injectFault({ operation: "storage.put", delay: 300, times: "always" });
    const begun = run(line);
    while (!set.operations().includes(first)) await new Promise((done) => setTimeout(done, 10));
    act();
    return begun;
  };

  it("files that vanish fail, and the others are sent", async () => {
    const names = ["a.bin", "b.bin", "c.bin"];
    for (const name of names) write(`site/${name}`, Buffer.alloc(MIB, name));
    let first = "";
    const { code, stdout, stderr } = await change(
      "upload site --parallel 1 --json",
      "files.create",
      () => {
        const [entry] = set.sandbox.getJournal({ operation: "files.create" }).entries;
        first = Object(entry?.body).fileName;
        for (const name of names.filter((each) => each !== first)) rmSync(at(`site/${name}`));
      },
    );
    expect(code).toBe(8);
    const expected = names.map((name) => [`/site/${name}`, name === first ? "sent" : "failed"]);
    expect(statuses(JSON.parse(stdout))).toEqual({
      ...{ "/site": "ready", ...Object.fromEntries(expected) },
    });
    expect(stderr.match(/no such file or directory \(ENOENT\)/g)).toHaveLength(2);
  });

  it("a file that changes fails, and nothing of it stays in the space", async () => {
    write("a.bin", Buffer.alloc(21 * MIB, "a"));
    write("b.txt", "two");
    const { code, stdout, stderr } = await change(
      "upload a.bin b.txt --parallel 2 --json",
      "storage.put",
      () => write("a.bin", Buffer.alloc(20 * MIB, "b")),
    );
    expect(code).toBe(8);
    expect(statuses(JSON.parse(stdout))).toEqual({ "/a.bin": "failed", "/b.txt": "sent" });
    expect(stderr).toContain("the file was changed while it was sent");
    expect(await rows("ls")).toHaveLength(1);
  });
});

describe("what can be read once", () => {
  it("is not gone on with after Ctrl+C, and nobody is told so", async () => {
    set.sandbox.injectFault({ operation: "storage.put", partNumber: 2, delay: 60_000 });
    const { signal, interrupt } = interrupter();
    const { code, stderr } = await run("upload - --name large.bin --parallel 1", {
      stdin: Buffer.alloc(21 * MIB, "koodrive"),
      ...{ signal, columns: 80 },
      onError: (text) => void (text.includes("10 MiB of ") && interrupt()),
    });
    expect(code).toBe(130);
    expect(stderr).toContain("Interrupted; no file is done.");
    expect(stderr).not.toContain("goes on");
  });

  it.runIf(process.platform === "linux")(
    "is refused in words of the command if its size is not known",
    async () => {
      for (const option of ["", " --on-conflict skip-identical"]) {
        const { code, stderr } = await run(`upload /proc/version${option}`);
        expect(code).toBe(2);
        expect(stderr).toContain(
          "/version: Its size is not known before it is read to its end: pipe it in, koodrive " +
            "upload - --name NAME.",
        );
        expect(stderr).not.toMatch(/--source|spool|instant/);
      }
      const inside = await run("upload /proc/sys/kernel/random");
      expect(inside.stderr).toContain("/random/uuid: Its size is not known");
      expect(inside.stderr).not.toMatch(/source |spool/);
    },
  );
});
