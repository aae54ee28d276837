// `koodrive upload`: what the service does not take, and what --dry-run says of it all.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { asOrdinaryUser } from "../support/trees.ts";

const set = setUpSpace();
const { run, rows, write } = set;
/** Folders in one another, by so many levels. */
const nested = (levels: number) => Array.from({ length: levels }, (_, index) => `${index + 1}`);

describe("names that the service does not take", () => {
  it("are all told before anything is sent or made, of all sources", async () => {
    write("ok.txt", "1");
    write("x:y.txt", "2");
    write("site/a:b", "3");
    const line = "upload ok.txt x:y.txt site --to /New --parents";
    const { code, stdout, stderr } = await run(line);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("/New/x:y.txt: A name has");
    expect(stderr).toContain("/New/site/a:b must not have :");
    expect(set.writes()).toEqual([]);
  });

  it("are skipped if that is asked for, and listed so by --dry-run", async () => {
    write("ok.txt", "1");
    write("x:y.txt", "2");
    write("site/c?/d.txt", "3");
    write("site/e.txt", "4");
    const line = "upload ok.txt x:y.txt site --skip-invalid-names";
    const skipped = { "/x:y.txt": "skipped", "/site/c?": "skipped", "/site/c?/d.txt": "skipped" };
    expect(statuses(await rows(`${line} --dry-run`))).toEqual({
      ...{ "/ok.txt": "to send", "/site": "to make", "/site/e.txt": "to send", ...skipped },
    });
    expect(set.writes()).toEqual([]);
    expect(statuses(await rows(line))).toEqual({
      ...{ "/ok.txt": "sent", "/site": "ready", "/site/e.txt": "sent", ...skipped },
    });
  });
});

describe("--dry-run", () => {
  it("lists what would be sent, and sends nothing", async () => {
    write("a.txt", "one");
    write("site/img/b.svg", "<svg>");
    const before = readdirSync(set.directory);
    const listed = await rows("upload a.txt site --to /New --parents --exclude '*.md' --dry-run");
    expect(statuses(listed)).toEqual({
      ...{ "/New/a.txt": "to send", "/New/site": "to make" },
      ...{ "/New/site/img": "to make", "/New/site/img/b.svg": "to send" },
    });
    expect(set.writes()).toEqual([]);
    expect(set.operations().length).toBeGreaterThan(0);
    expect(readdirSync(set.directory)).toEqual(before);
  });

  it("finds names that the service does not take", async () => {
    write("site/a:b.txt", "2");
    const { code, stderr } = await run("upload site --dry-run");
    expect(code).toBe(2);
    expect(stderr).toContain("a:b.txt must not have :");
    expect(set.writes()).toEqual([]);
  });
});

describe("folders that are nested too deeply", () => {
  it("are those of which the service takes none: from the 31st level on", async () => {
    // With `top` itself, 30 folders in one another; a file in the last of them is at level 31.
    write(join("top", ...nested(29), "a.txt"), "one");
    await rows("upload top");
    mkdirSync(join(set.directory, "top", ...nested(30)));
    set.sandbox.clearJournal();
    const { code, stderr } = await run("upload top");
    expect(code).toBe(2);
    expect(stderr).toBe(
      "Nothing was sent, for what the service does not take:\n" +
        `/top/${nested(30).join("/")} is nested 31 levels deep in the space, of 30 at most\n` +
        "--skip-invalid-names sends the rest.\n",
    );
    expect(set.writes()).toEqual([]);
    const deep = `/top/${nested(30).join("/")}`;
    expect(statuses(await rows("upload top --skip-invalid-names --dry-run"))[deep]).toBe("skipped");
    expect(statuses(await rows("upload top --skip-invalid-names"))[deep]).toBe("skipped");
  });

  it("are counted from the root, also if --to is still to be made", async () => {
    write("top/in/a.txt", "one");
    const to = (levels: number) => `--to /${nested(levels).join("/")} --parents`;
    const { code, stderr } = await run(`upload top ${to(29)}`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/\/top\/in is nested 31 levels deep in the space, of 30 at most$/m);
    const whole = await run(`upload top ${to(30)}`);
    expect(whole.stderr).toMatch(/\/top: would be nested 31 levels deep in the space/);
    expect(set.writes()).toEqual([]);
    await rows(`upload top ${to(28)}`);
    await rows(`upload top/in/a.txt ${to(30)}`);
  });

  it("are not made, nor those above them", async () => {
    for (const line of ["mkdir --parents", "mkdir", "upload a.txt --parents --to"]) {
      write("a.txt", "one");
      const { code, stderr } = await run(`${line} /${nested(31).join("/")}`);
      expect(code, line).toBe(2);
      expect(stderr).toMatch(/ would be nested 31 levels deep in the space, of 30 at most\.$/m);
    }
    expect(set.writes()).toEqual([]);
    await rows(`mkdir --parents /${nested(30).join("/")}`);
  });
});

describe("more files than a folder takes", () => {
  it("are told, and by --dry-run listed as skipped, as they are", async () => {
    mkdirSync(join(set.directory, "many"));
    for (let file = 0; file < 1003; file += 1) {
      writeFileSync(join(set.directory, `many/${file}.txt`), "");
    }
    const { code, stderr } = await run("upload many");
    expect(code).toBe(2);
    expect(stderr.match(/is one of more than 1000 files of its folder$/gm)).toHaveLength(3);
    const planned = await rows("upload many --dry-run --skip-invalid-names");
    const skipped = planned.filter(({ status }: { status: string }) => status === "skipped");
    expect([planned.length, skipped.length]).toEqual([1004, 3]);
    expect(skipped[0].reason).toBe("is one of more than 1000 files of its folder");
  });
});

describe("--dry-run of what cannot be read", () => {
  it("says so, and lists the rest", async () => {
    write("site/a.txt", "one");
    write("site/closed/b.txt", "two");
    chmodSync(set.directory, 0o755);
    chmodSync(join(set.directory, "site/closed"), 0);
    const { code, stdout, stderr } = await asOrdinaryUser(() =>
      run("upload site --dry-run --json"),
    );
    chmodSync(join(set.directory, "site/closed"), 0o755);
    expect(code).toBe(8);
    expect(statuses(JSON.parse(stdout))).toEqual({
      ...{ "/site": "to make", "/site/a.txt": "to send", "/site/closed": "failed" },
    });
    expect(stderr).toContain("cannot be read: permission denied (EACCES)");
  });
});
