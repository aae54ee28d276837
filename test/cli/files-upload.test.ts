// `koodrive upload`: what is sent and what is not.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";

const set = setUpSpace({ "Reports/": { "old.txt": "old" } });
const { run, rows, write } = set;
const NO_FOLDER =
  "There is no /New: koodrive ls / lists what there is.\n" +
  "--parents makes the folders that are missing.\n";
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
    expect(stderr.match(/^.*failed.*$/gm)).toEqual([
      expect.stringMatching(/^2 sent, 1 failed: 6 B in /),
    ]);
    const again = await run(`${line} --json`);
    expect(again.code).toBe(8);
    const failed = JSON.parse(again.stdout).find(
      (row: { status: string }) => row.status === "failed",
    );
    expect(failed).toMatchObject({ error: { name: "ApiError", code: 13000405, exitCode: 5 } });
    for (const source of ["upload old.txt", "upload - --name old.txt"]) {
      const alone = await run(`${source} --to /Reports`, { stdin: "x" });
      expect(alone.code).toBe(5);
      expect(alone.stderr).toMatch(
        /^--on-conflict rename gives it another name; version makes it a new version,/m,
      );
    }
  });

  it("get a version or another name where that is asked for", async () => {
    write("old.txt", "new");
    await rows("upload old.txt --to /Reports --on-conflict version");
    expect(await textAt("Reports/old.txt")).toBe("new");
    write("old.txt", "newer");
    const [renamed] = await rows("upload old.txt --to /Reports --on-conflict rename");
    expect(renamed.path).toMatch(/^\/Reports\/old.+\.txt$/);
  });

  it.each(["file", "file of a directory", "stdin"])(
    "are told under the name that the service has made: a %s",
    async (kind) => {
      write("old.txt", "new");
      write("site/old.txt", "new");
      const line = {
        file: "upload old.txt --to /Reports",
        "file of a directory": "upload site --name Reports",
        stdin: "upload - --name old.txt --to /Reports",
      }[kind];
      const sent = await rows(`${line} --on-conflict rename`, { stdin: "new" });
      const [{ path }] = sent.filter((row: { kind: string }) => row.kind === "file");
      expect(path).toMatch(/^\/Reports\/old_.+\.txt$/);
      expect(await textAt(path.slice(1))).toBe("new");
    },
  );

  it("have another name by --name, and their folders are made by --parents", async () => {
    write("a.txt", "one");
    const { code, stderr } = await run("upload a.txt --to /New/Year");
    expect({ code, stderr }).toEqual({
      ...{ code: 4, stderr: NO_FOLDER },
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
    [
      "upload a.txt in/a.txt",
      "a.txt and in/a.txt would both be called a.txt there: upload them one by one, with another --to or --name. Nothing was sent.\n",
    ],
    ["upload", "LOCAL is missing: koodrive upload LOCAL.\n"],
    [
      "upload a.txt --on-conflict replace",
      '--on-conflict is one of fail, rename, skip-identical, version, not "replace": koodrive upload --on-conflict fail|rename|skip-identical|version.\n',
    ],
  ])("%s is refused before anything is sent", async (line, stderr) => {
    write("a.txt", "one");
    write("in/a.txt", "two");
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
  it("is sent with what matches", async () => {
    write("site/index.html", "<p>");
    write("site/img/a.svg", "<svg>");
    write("site/node_modules/x/y.js", "1");
    write("site/notes.md", "-");
    const line = "upload site --exclude node_modules --exclude '*.md' --name Web";
    expect(statuses(await rows(line))).toEqual({
      ...{ "/Web": "ready", "/Web/img": "ready", "/Web/img/a.svg": "sent" },
      ...{ "/Web/index.html": "sent" },
    });
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
