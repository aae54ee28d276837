// `koodrive upload` of single files that are there already, by name and by content.
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { setUpSpace, statuses } from "../support/koodrive-files.ts";
import { respondWith, serve } from "../support/server.ts";

const set = setUpSpace({ "a.txt": "a", "b.txt": "b" });
const { run, rows, write } = set;

const refusals = () => rowsOf(set.sandbox.world.auditLog).filter(({ succeeded }) => !succeeded);
const count = (operation: string) => set.operations().filter((each) => each === operation).length;
const SENDING = ["storage.put", "fileVersions.create", "files.completeUpload"];
const sent = () => set.writes().filter((operation) => SENDING.includes(operation));

interface Listed {
  readonly fileName: string;
  readonly sha256?: string;
}

/** The surroundings of a command, to which lists of folders are changed. */
async function listing(change: (files: Listed[]) => Listed[]) {
  const { KOODRIVE_ENDPOINT: endpoint = "" } = set.env as NodeJS.ProcessEnv;
  const { url } = await serve(async (response, { method, target, headers, body }) => {
    const { authorization = "" } = headers;
    const answer = await fetch(endpoint + target, {
      ...{ method, headers: { authorization, "Content-Type": "application/json" } },
      ...(body && { body }),
    });
    const told = await answer.json();
    const isList = target.endsWith("/files/0");
    const changed = isList ? { ...told, files: change(told.files) } : told;
    respondWith(changed, answer.status)(response, { method, target, headers, body });
  });
  return { env: { ...set.env, KOODRIVE_ENDPOINT: url } };
}

const withoutDigest = ({ sha256: _, ...file }: Listed): Listed => file;

describe("a file that is there with the same content", () => {
  it.each(["file", "link", "stdin"])("is identical, and not sent: %s", async (kind) => {
    symlinkSync(write("a.txt", "a"), join(set.directory, "link"));
    const line = {
      file: "upload a.txt",
      link: "upload link --name a.txt",
      stdin: "upload - --name a.txt",
    }[kind];
    const { code, stdout, stderr } = await run(`${line} --json`, { stdin: "a" });
    expect([code, stderr]).toEqual([0, "1 identical\n"]);
    const { id } = set.sandbox.findFile({ path: "a.txt" });
    expect(JSON.parse(stdout)).toMatchObject([
      { path: "/a.txt", status: "identical", size: 1, id },
    ]);
    expect(sent()).toEqual([]);
    // One list, since the name was refused.
    expect([count("files.create"), count("files.listPersonal")]).toEqual([1, 1]);
  });

  it("is identical where lists have no digest, as in a directory, and for a dry run", async () => {
    write("a.txt", "a");
    write("site/in/c.txt", "c");
    await rows("upload site");
    const surroundings = await listing((files) => files.map(withoutDigest));
    for (const line of ["upload a.txt", "upload a.txt --dry-run", "upload a.txt site"]) {
      const listed = statuses(await rows(line, surroundings));
      expect(listed["/a.txt"], line).toBe("identical");
      expect(listed["/site/in/c.txt"] ?? "identical", line).toBe("identical");
    }
  });

  it("fails with the refusal where the folder cannot be listed, and others go on", async () => {
    write("a.txt", "a");
    write("c.txt", "c");
    set.sandbox.injectFault({ operation: "files.listPersonal", code: 13000410, times: "always" });
    const { code, stderr, stdout } = await run("upload a.txt c.txt --json");
    expect(code).toBe(8);
    expect(stderr).toContain("13000405");
    expect(statuses(JSON.parse(stdout))).toEqual({ "/a.txt": "failed", "/c.txt": "sent" });
  });
});

describe("several files of one folder", () => {
  it.each(["fail", "version", "skip-identical"])(
    "take one list and no refusal if they are there: %s",
    async (rule) => {
      write("a.txt", "a");
      write("b.txt", "b");
      write("c.txt", "c");
      const line = `upload a.txt b.txt c.txt --on-conflict ${rule}`;
      expect(statuses(await rows(line))).toEqual({
        ...{ "/a.txt": "identical", "/b.txt": "identical", "/c.txt": "sent" },
      });
      expect(refusals()).toEqual([]);
      expect([count("files.create"), count("files.listPersonal")]).toEqual([1, 1]);
    },
  );

  it("take no list with rename, nor in a folder that was made for them", async () => {
    write("a.txt", "a");
    write("b.txt", "b");
    await rows("upload a.txt b.txt --on-conflict rename");
    expect(count("files.listPersonal")).toBe(0);
    await rows("upload a.txt b.txt --to /New --parents");
    // To find the folder, before and when it is made.
    expect(count("files.listPersonal")).toBe(2);
    expect(refusals()).toEqual([]);
  });
});

it("a file that is new takes no list", async () => {
  write("c.txt", "c");
  await rows("upload c.txt");
  expect(set.operations()).toEqual([
    ...["sessions.validate", "spaces.get"],
    ...["files.create", "storage.put", "files.completeUpload", "files.get"],
  ]);
});

describe("a name that several files have", () => {
  const sameName = (files: Listed[]) => files.map((file) => ({ ...file, fileName: "a.txt" }));

  it.each(["a", "b"])("is identical if one of them has the content: %s", async (text) => {
    write("a.txt", text);
    write("site/a.txt", text);
    const surroundings = await listing(sameName);
    const { id } = set.sandbox.findFile({ path: `${text}.txt` });
    for (const rule of ["fail", "version"]) {
      const line = `upload a.txt --on-conflict ${rule}`;
      for (const each of [line, `${line} --dry-run`]) {
        expect(await rows(each, surroundings)).toMatchObject([{ status: "identical", id }]);
      }
    }
    expect(sent()).toEqual([]);
  });

  it("gets no version of any of them, which is told, also by a dry run", async () => {
    write("a.txt", "c");
    const surroundings = await listing(sameName);
    for (const line of ["upload a.txt", "upload a.txt --dry-run"]) {
      const { code, stderr } = await run(`${line} --on-conflict version`, surroundings);
      expect(code).toBe(5);
      expect(stderr).toContain("the folder has 2 files of this name, none with this content");
      expect(stderr).toContain("\n--on-conflict rename gives it another name.\n");
    }
    expect(sent()).toEqual([]);
  });
});
