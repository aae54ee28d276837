// `koodrive upload`: what is sent and what is not, and going on with what broke off.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { interrupter } from "../support/koodrive.ts";
import { setUpCommands } from "../support/koodrive-files.ts";

const set = setUpCommands(
  { users: [{ name: "A", space: { capacity: 1, files: { "Reports/": { "old.txt": "old" } } } }] },
  "A",
);
const { run, rows, write } = set;
const MIB = 2 ** 20;
/** Of three parts. */
const LARGE = Buffer.alloc(21 * MIB, "koodrive");

const statuses = (list: readonly { path: string; status: string }[]) =>
  Object.fromEntries(list.map(({ path, status }) => [path, status]));
const puts = () =>
  set.sandbox
    .getJournal({ operation: "storage.put" })
    .entries.filter(({ answer }) => answer?.status === 200);
const textAt = async (path: string) =>
  (await set.sandbox.readFile({ fileId: set.sandbox.findFile({ path }).id })).text;

describe("files", () => {
  it("go to a folder under their names, and are told with their identifiers", async () => {
    write("a.txt", "one");
    write("in/b.txt", "two");
    const sent = await rows("upload a.txt in/b.txt --to /Reports");
    expect(statuses(sent)).toEqual({ "/Reports/a.txt": "sent", "/Reports/b.txt": "sent" });
    expect(sent[0]).toMatchObject({
      ...{ local: join(set.directory, "a.txt"), size: 3, kind: "file" },
      id: set.sandbox.findFile({ path: "Reports/a.txt" }).id,
    });
    expect(await textAt("Reports/b.txt")).toBe("two");
  });

  it("are sent once by two runs", async () => {
    write("a.txt", "one");
    write("site/b.txt", "two");
    await rows("upload a.txt site");
    expect(puts()).toHaveLength(2);
    expect(statuses(await rows("upload a.txt site"))).toEqual({
      ...{ "/a.txt": "identical", "/site": "ready", "/site/b.txt": "identical" },
    });
    expect(puts()).toHaveLength(2);
  });

  it("of which one is refused: the others go on, each is listed, and the code is 8", async () => {
    write("old.txt", "new");
    write("a.txt", "one");
    write("site/b.txt", "two");
    const line = "upload a.txt old.txt site --to /Reports";
    const { code, stdout, stderr } = await run(line);
    expect(code).toBe(8);
    expect(stdout).toMatch(/^failed +\/Reports\/old\.txt$/m);
    expect(stderr).toMatch(/^\/Reports\/old\.txt: .*13000405/m);
    expect(stderr).toMatch(/^1 of 4 failed\.$/m);
    const again = await run(`${line} --json`);
    expect(again.code).toBe(8);
    const failed = JSON.parse(again.stdout).find(
      (row: { status: string }) => row.status === "failed",
    );
    expect(failed).toMatchObject({ error: { name: "ApiError", code: 13000405, exitCode: 5 } });
    expect((await run("upload old.txt --to /Reports")).code).toBe(5);
  });

  it("get a version or another name where that is asked for", async () => {
    write("old.txt", "new");
    await rows("upload old.txt --to /Reports --on-conflict version");
    expect(await textAt("Reports/old.txt")).toBe("new");
    write("old.txt", "newer");
    const [renamed] = await rows("upload old.txt --to /Reports --on-conflict rename");
    expect(renamed.path).toMatch(/^\/Reports\/old.+\.txt$/);
  });

  it("have another name by --name, and their folders are made by --parents", async () => {
    write("a.txt", "one");
    const { code, stderr } = await run("upload a.txt --to /New/Year");
    expect({ code, stderr }).toEqual({
      ...{ code: 4, stderr: "There is no /New: koodrive ls / lists what there is.\n" },
    });
    const [sent] = await rows("upload a.txt --to /New/Year --parents --name b.txt");
    expect(sent.path).toBe("/New/Year/b.txt");
  });

  it("are told of by --debug without a token or an address of bytes", async () => {
    write("a.txt", "one");
    const { stderr, code } = await run("upload a.txt --debug");
    expect(code).toBe(0);
    expect(stderr).toContain("files/create");
    const { KOODRIVE_TOKEN = "" } = set.env as NodeJS.ProcessEnv;
    expect(stderr).not.toContain(KOODRIVE_TOKEN.replace("Bearer+", ""));
    expect(stderr).not.toMatch(/X-Amz|Signature/i);
  });

  it("come by stdin with a name", async () => {
    const [sent] = await rows("upload - --name log.txt", { stdin: "a\nb\n" });
    expect(sent).toMatchObject({ status: "sent", path: "/log.txt", size: 4 });
    expect(await textAt("log.txt")).toBe("a\nb\n");
  });

  it.each([
    ["upload no.txt a.txt", "no.txt: there is no such file. Nothing was sent.\n"],
    ["upload -", "What comes by stdin needs a --name.\n"],
    ["upload a.txt a.txt --name b", "--name is for one file or directory.\n"],
    ["upload", "LOCAL is missing: koodrive upload LOCAL.\n"],
    [
      "upload a.txt --on-conflict replace",
      '--on-conflict is one of fail, rename, skip-identical, version, not "replace": koodrive upload --on-conflict fail|rename|skip-identical|version.\n',
    ],
  ])("%s is refused before anything is sent", async (line, stderr) => {
    write("a.txt", "one");
    expect(await run(line)).toEqual({ code: 2, stdout: "", stderr });
    expect(set.operations()).toEqual([]);
  });

  it("have names that the service takes", async () => {
    write("a:b.txt", "one");
    const { code, stderr } = await run("upload a:b.txt");
    expect(code).toBe(2);
    expect(stderr).toContain("/a:b.txt: A name has 1 to 250 characters");
    expect(set.writes()).toEqual([]);
  });
});

describe("a directory", () => {
  it("is sent with what matches, and without links", async () => {
    write("site/index.html", "<p>");
    write("site/img/a.svg", "<svg>");
    write("site/node_modules/x/y.js", "1");
    write("site/notes.md", "-");
    symlinkSync("/etc/passwd", join(set.directory, "site/link"));
    const line = "upload site --exclude node_modules --exclude '*.md' --name Web";
    const { code, stdout, stderr } = await run(`${line} --json`);
    expect(code).toBe(0);
    expect(statuses(JSON.parse(stdout))).toEqual({
      ...{ "/Web": "ready", "/Web/img": "ready", "/Web/img/a.svg": "sent" },
      ...{ "/Web/index.html": "sent", "/Web/link": "skipped" },
    });
    expect(stderr).toBe(
      `Skipped ${set.directory}/site/link: is a symbolic link, which is not followed.\n`,
    );
    expect((await run(`${line} --strict`)).code).toBe(8);
    const html = await rows("upload site --include '*.html' --name Two");
    expect(statuses(html)).not.toHaveProperty("/Two/img/a.svg");
  });

  it("of which some folders are refused: those that were made count as done", async () => {
    for (const name of ["a", "b", "c"])
      mkdirSync(join(set.directory, "site", name, "inner"), { recursive: true });
    set.sandbox.injectFault({ operation: "files.createDirectory", skip: 3, code: 13000306 });
    const { code, stdout } = await run("upload site --parallel 1 --json");
    expect(code).toBe(8);
    const all = Object.values(statuses(JSON.parse(stdout)));
    expect(all).toHaveLength(7);
    expect(new Set(all)).toEqual(new Set(["ready", "failed"]));
  });

  it("that is there, and of which all is refused, ends as its first failure", async () => {
    write("Reports/old.txt", "new");
    expect((await run("upload Reports")).code).toBe(5);
  });

  it("with names that the service does not take is not sent, or without those", async () => {
    write("site/ok.txt", "1");
    write("site/a:b.txt", "2");
    write("site/c?.txt", "3");
    const { code, stderr } = await run("upload site");
    expect(code).toBe(2);
    expect(stderr).toContain("a:b.txt must not have :");
    expect(stderr).toContain("c?.txt must not have ?");
    expect(stderr).toContain("--skip-invalid-names sends the rest.");
    expect(puts()).toEqual([]);
    expect(statuses(await rows("upload site --skip-invalid-names"))).toMatchObject({
      ...{ "/site/ok.txt": "sent", "/site/a:b.txt": "skipped" },
    });
  });
});

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
      ...{ "/ok.txt": "to send", "/site": "to send", "/site/e.txt": "to send", ...skipped },
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
      ...{ "/New/a.txt": "to send", "/New/site": "to send" },
      ...{ "/New/site/img": "to send", "/New/site/img/b.svg": "to send" },
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

describe("what was ended by Ctrl+C", () => {
  const stateFiles = () => {
    const directory = join(set.directory, "state/koodrive/uploads");
    return existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [];
  };

  /** Runs it until a part of the large file is there and the next one does not end. */
  async function runAndInterrupt(line: string) {
    set.sandbox.injectFault({ operation: "storage.put", partNumber: 2, delay: 60_000 });
    const { signal, interrupt } = interrupter();
    const onError = (text: string) => void (text.includes("10 MiB of ") && interrupt());
    const ended = await run(`${line} --parallel 1`, { signal, columns: 80, onError });
    set.sandbox.clearFaults();
    return ended;
  }

  it.each(["upload large.bin", "upload site"])(
    "goes on by the same command, and no part is sent twice: %s",
    async (line) => {
      // In a directory, only large files are gone on with.
      const bytes = line.endsWith("site") ? Buffer.alloc(33 * MIB, "directory") : LARGE;
      write(line.endsWith("site") ? "site/large.bin" : "large.bin", bytes);
      write("site/a.txt", "one");
      const { code, stderr, stdout } = await runAndInterrupt(line);
      expect(code).toBe(130);
      const done = line.endsWith("site") ? "1 file is" : "no file is";
      expect(stderr.split("\r\x1b[K").at(-1)).toBe(
        `Interrupted; ${done} done. The same command goes on from here.\n`,
      );
      expect(stdout === "").toBe(!line.endsWith("site"));
      const [state = "", ...others] = stateFiles();
      expect(others).toEqual([]);
      expect(statSync(state).mode & 0o777).toBe(0o600);
      expect(statSync(join(state, "..")).mode & 0o777).toBe(0o700);
      expect(readFileSync(state, "utf8")).not.toMatch(/Bearer|X-Amz|Signature/i);

      const again = await run(`${line} --json`);
      expect(again.code).toBe(0);
      const size = `${bytes.length / MIB} MiB`;
      expect(again.stderr).toMatch(
        new RegExp(`^Going on with /\\S*large.bin: 10 MiB of ${size} are there\\.$`, "m"),
      );
      const parts = puts().filter(({ bodySize }) => bodySize !== 3);
      expect(parts).toHaveLength(Math.ceil(bytes.length / (10 * MIB)));
      expect(stateFiles()).toEqual([]);
      const path = line.endsWith("site") ? "site/large.bin" : "large.bin";
      expect(set.sandbox.findFile({ path }).size).toBe(bytes.length);
    },
  );

  it("begins anew if the file has changed", async () => {
    write("large.bin", LARGE);
    await runAndInterrupt("upload large.bin");
    write("large.bin", Buffer.alloc(LARGE.length, "changed"));
    expect(statuses(await rows("upload large.bin"))).toEqual({ "/large.bin": "sent" });
    expect(stateFiles()).toEqual([]);
  });

  it("is not gone on with under another rule for names that are taken", async () => {
    const line = "upload large.bin --to /Reports --name old.txt";
    write("large.bin", LARGE);
    await runAndInterrupt(`${line} --on-conflict version`);
    const { code, stderr } = await run(line);
    expect(code).toBe(5);
    expect(stderr).not.toContain("Going on");
    expect(await textAt("Reports/old.txt")).toBe("old");
    const [sent] = await rows(`${line} --on-conflict version`);
    expect(sent.status).toBe("sent");
    expect(set.sandbox.findFile({ path: "Reports/old.txt" }).size).toBe(LARGE.length);
  });

  it("tells before a part is there, and keeps nothing", async () => {
    write("large.bin", LARGE);
    const { signal, interrupt } = interrupter();
    interrupt();
    expect(await run("upload large.bin", { signal })).toEqual({
      ...{ code: 130, stdout: "", stderr: "" },
    });
    expect(stateFiles()).toEqual([]);
  });
});
