// Directories that are uploaded again: what is there already is found by lists, and not by refusals.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { rowsOf, type Sandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ENDPOINT } from "../../support/sandbox.ts";
import { setUpTree, told } from "../../support/tree-clients.ts";
import type { Tree } from "../../support/trees.ts";

const RULES = ["fail", "skip-identical", "version"] as const;
const SAME = "the folder has the same file";

/** Files in two folders and beside them. */
const MANY: Tree = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => {
    const folder = ["", "A/", "A/B/"][index % 3];
    return [`${folder}${index}.txt`, `file ${index}`];
  }),
);

/** The calls that were refused, as the audit log has them. */
const refusals = (sandbox: Sandbox) =>
  rowsOf(sandbox.world.auditLog)
    .filter(({ succeeded }) => !succeeded)
    .map(({ operation, message }) => `${operation}: ${message}`);

const withoutDigests = (json: string): string =>
  JSON.stringify(JSON.parse(json), (key, value) => (key === "sha256" ? undefined : value));

function countCalls(sandbox: Sandbox): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { operation = "" } of sandbox.getJournal().entries) {
    counts[operation] = (counts[operation] ?? 0) + 1;
  }
  return counts;
}

/** A directory that the space has, and a client whose answers a test changes. */
async function setUpAgain(tree: Tree = MANY) {
  const set = await setUpTree(tree);
  const { sandbox, userId } = set;
  await set.koodrive.files.uploadDirectory(set.directory, set.target);
  sandbox.clearJournal();
  const answering = (change: (url: string, body: string) => string) =>
    createKooDriveClient({
      ...{ endpoint: ENDPOINT, auth: accessToken(sandbox.createToken({ userId })) },
      fetch: async (input, init) => {
        const url = String(input instanceof Request ? input.url : input);
        const response = await sandbox.fetch(input, init);
        if (!url.startsWith(ENDPOINT)) return response;
        const text = await response.text();
        const changed = change(url, text);
        const { headers } = response;
        return new Response(changed, changed === text ? response : { headers });
      },
    });
  const put = (path: string, text: string) => writeFileSync(join(set.directory, path), text);
  return { ...set, answering, put };
}

describe("a directory that has not changed", () => {
  it.each(RULES)("takes a list of each folder, and no refusal: %s", async (onConflict) => {
    const { koodrive, sandbox, directory, target, stored } = await setUpAgain();
    const result = await koodrive.files.uploadDirectory(directory, { ...target, onConflict });
    expect(result.outcome).toBe("all");
    const files = result.entries.filter(({ kind }) => kind === "file");
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set(["identical"]));
    expect(files.map(({ size }) => size)).toEqual(
      files.map(({ path }) => Buffer.byteLength(MANY[path] ?? "")),
    );
    expect(files[0]?.fileId).toBe(sandbox.findFile({ path: `${files[0]?.path}` }).id);
    expect(countCalls(sandbox)).toEqual({ "spaces.getById": 1, "files.listPersonal": 3 });
    expect(refusals(sandbox)).toEqual([]);
    expect(await stored()).toMatchObject(MANY);
  });

  it("is sent under other names with rename, and its folders are found", async () => {
    const { koodrive, sandbox, directory, target, stored } = await setUpAgain();
    const options = { ...target, onConflict: "rename" } as const;
    const { entries } = await koodrive.files.uploadDirectory(directory, options);
    for (const { path, kind, fileId, fileName } of entries) {
      expect(sandbox.findFile({ fileId: `${fileId}` }).name).toBe(fileName);
      expect(fileName === basename(path), path).toBe(kind === "folder");
    }
    expect(countCalls(sandbox)).toMatchObject({ "files.create": 30, "files.listPersonal": 2 });
    expect(refusals(sandbox)).toEqual([]);
    expect(Object.keys(await stored())).toHaveLength(2 + 60);
  });

  it("has folders of several pages", async () => {
    const names = Array.from({ length: 250 }, (_, index) => [`${index}.txt`, ""]);
    const { koodrive, sandbox, directory, target } = await setUpAgain(Object.fromEntries(names));
    const result = await koodrive.files.uploadDirectory(directory, target);
    expect(result.entries.filter(({ status }) => status === "identical")).toHaveLength(250);
    expect(countCalls(sandbox)).toEqual({ "spaces.getById": 1, "files.listPersonal": 3 });
  });

  it("is known by the details of each file where lists have no digest", async () => {
    const { answering, sandbox, directory, target } = await setUpAgain();
    const koodrive = answering((url, body) =>
      url.endsWith("/files/0") ? withoutDigests(body) : body,
    );
    const result = await koodrive.files.uploadDirectory(directory, target);
    expect(result.outcome).toBe("all");
    expect(told(result)["A/1.txt"]).toBe(SAME);
    const calls = { "spaces.getById": 1, "files.listPersonal": 3, "files.get": 30 };
    expect(countCalls(sandbox)).toEqual(calls);
    expect(refusals(sandbox)).toEqual([]);
  });

  it("is asked for file by file where the caller may not list", async () => {
    const { koodrive, sandbox, directory, target } = await setUpAgain({
      "a.txt": "a",
      "b.txt": "",
    });
    sandbox.injectFault({ operation: "files.listPersonal", code: 13000410, times: "always" });
    const options = { ...target, onConflict: "skip-identical" } as const;
    const result = await koodrive.files.uploadDirectory(directory, options);
    expect(told(result)).toEqual({ "a.txt": SAME, "b.txt": SAME });
    expect(countCalls(sandbox)).toMatchObject({ "files.create": 2, "files.listPersonal": 1 });
  });
});

describe("a file that has changed", () => {
  it("fails alone, with the refusal of the service", async () => {
    const { koodrive, sandbox, directory, target, put, stored } = await setUpAgain();
    put("A/1.txt", "other");
    const result = await koodrive.files.uploadDirectory(directory, target);
    expect(result.entries.filter(({ status }) => status === "failed")).toEqual([
      expect.objectContaining({
        path: "A/1.txt",
        error: expect.objectContaining({ code: 13000405 }),
      }),
    ]);
    expect(countCalls(sandbox)).toEqual({
      ...{ "spaces.getById": 1, "files.listPersonal": 3, "files.create": 1 },
    });
    expect(await stored()).toMatchObject(MANY);
  });

  it("gets a version, and nothing is refused", async () => {
    const { koodrive, sandbox, directory, target, put, stored } = await setUpAgain();
    const { id } = sandbox.findFile({ path: "A/1.txt" });
    put("A/1.txt", "other");
    put("A/new.txt", "new");
    const options = { ...target, onConflict: "version" } as const;
    const result = await koodrive.files.uploadDirectory(directory, options);
    expect(result.outcome).toBe("all");
    expect(sandbox.findFile({ path: "A/1.txt" }).id).toBe(id);
    expect(await stored()).toEqual({
      "A/": "",
      "A/B/": "",
      ...MANY,
      "A/1.txt": "other",
      "A/new.txt": "new",
    });
    expect(countCalls(sandbox)).toMatchObject({
      ...{ "files.listPersonal": 3, "files.get": 1, "fileVersions.create": 1, "files.create": 1 },
    });
    expect(refusals(sandbox)).toEqual([]);
  });

  it("goes beside the one that is there with skip-identical", async () => {
    const { koodrive, sandbox, directory, target, put, stored } = await setUpAgain();
    put("A/1.txt", "other");
    const options = { ...target, onConflict: "skip-identical" } as const;
    await koodrive.files.uploadDirectory(directory, options);
    const found = await stored();
    expect(found).toMatchObject(MANY);
    expect(Object.values(found).filter((text) => text === "other")).toHaveLength(1);
    expect(countCalls(sandbox)).toMatchObject({ "files.create": 1, "files.completeUpload": 1 });
    expect(refusals(sandbox)).toEqual([]);
  });
});

describe("a file that another makes when the folder has been listed", () => {
  async function race(onConflict: (typeof RULES)[number], text: string) {
    const set = await setUpTree({ "a.txt": "a" });
    const { sandbox, containerId, directory, target } = set;
    const koodrive = set.watched(async (url) => {
      if (url.endsWith("/files/create") && sandbox.listFiles({ containerId }).length === 0) {
        await sandbox.addFile({ containerId, path: "a.txt", text });
      }
    });
    const result = await koodrive.files.uploadDirectory(directory, { ...target, onConflict });
    return { [told(result)["a.txt"] ?? ""]: Object.values(await set.stored()) };
  }

  it("is not sent again", async () => {
    for (const rule of RULES) expect(await race(rule, "a")).toEqual({ [SAME]: ["a"] });
  });

  it("is treated by the rule if it is another", async () => {
    expect(await race("version", "b")).toEqual({ done: ["a"] });
    expect(await race("skip-identical", "b")).toEqual({ done: expect.arrayContaining(["a", "b"]) });
    const [[reason, texts] = []] = Object.entries(await race("fail", "b"));
    expect([reason, texts]).toEqual([expect.stringContaining("13000405"), ["b"]]);
  });
});

it("a list is not believed for ever: files may be deleted while others are sent", async () => {
  const { sandbox, directory, target, answering } = await setUpAgain({
    "a.txt": "a",
    "b.txt": "b",
  });
  const now = performance.now.bind(performance);
  onTestFinished(() => void vi.restoreAllMocks());
  const koodrive = answering((url, body) => {
    if (url.endsWith("/files/0") && body.includes("a.txt")) {
      for (const path of ["a.txt", "b.txt"]) {
        sandbox.removeFile({ fileId: sandbox.findFile({ path }).id });
      }
      vi.spyOn(performance, "now").mockImplementation(() => now() + 6 * 60_000);
    }
    return body;
  });
  const result = await koodrive.files.uploadDirectory(directory, target, { concurrency: 1 });
  expect(Object.values(told(result)).sort()).toEqual(["done", SAME]);
  expect(countCalls(sandbox)).toMatchObject({ "files.listPersonal": 2, "files.create": 1 });
});

describe("a name that several files of the folder have", () => {
  async function setUpTwo(text: string, isFirst: boolean) {
    const set = await setUpAgain({ "a.txt": "a" });
    const { sandbox, containerId } = set;
    await sandbox.addFile({ containerId, path: "b.txt", text: "b" });
    const koodrive = set.answering((url, body) => {
      if (!url.endsWith("/files/0")) return body;
      const told = JSON.parse(body);
      const files = told.files.map((file: object) => ({ ...file, fileName: "a.txt" }));
      return JSON.stringify({ ...told, files: isFirst ? files.reverse() : files });
    });
    set.put("a.txt", text);
    return { ...set, koodrive };
  }

  it.each(RULES)("is not sent where one of them has the content: %s", async (onConflict) => {
    for (const [text, isFirst] of [
      ["a", true],
      ["a", false],
      ["b", true],
      ["b", false],
    ] as const) {
      const { koodrive, sandbox, directory, target } = await setUpTwo(text, isFirst);
      const result = await koodrive.files.uploadDirectory(directory, { ...target, onConflict });
      expect(told(result)).toEqual({ "a.txt": SAME });
      expect(result.entries[0]?.fileId).toBe(sandbox.findFile({ path: `${text}.txt` }).id);
      expect(countCalls(sandbox)).toEqual({ "spaces.getById": 1, "files.listPersonal": 1 });
    }
  });

  it("gets no version of any of them, which is told", async () => {
    const { koodrive, sandbox, directory, target } = await setUpTwo("c", true);
    const options = { ...target, onConflict: "version" } as const;
    const { entries } = await koodrive.files.uploadDirectory(directory, options);
    expect(entries).toMatchObject([{ status: "failed", error: { reason: "ambiguous" } }]);
    expect(countCalls(sandbox)).toEqual({ "spaces.getById": 1, "files.listPersonal": 1 });
  });
});

it("a list that has no end is not read for ever for a name that is taken", async () => {
  const { answering, sandbox, directory, target, put } = await setUpAgain({ "a.txt": "a" });
  put("a.txt", "other");
  let pages = 0;
  const koodrive = answering((url, body) => {
    if (!url.endsWith("/files/0")) return body;
    pages += 1;
    const files = Array.from({ length: 2000 }, (_, index) => {
      const id = `${pages}-${index}`;
      return { id, fileName: id, fileType: "45" };
    });
    return JSON.stringify({ code: 0, msg: "", files, nextCursor: `${pages}` });
  });
  const options = { ...target, onConflict: "version" } as const;
  const { entries } = await koodrive.files.uploadDirectory(directory, options);
  expect(entries).toMatchObject([{ status: "failed", error: { reason: "ambiguous" } }]);
  const file = join(directory, "a.txt");
  await expect(koodrive.files.upload(file, options)).rejects.toMatchObject({ reason: "ambiguous" });
  expect(countCalls(sandbox)).toMatchObject({ "files.create": 2, "files.listPersonal": pages });
  expect(pages).toBeLessThan(110);
});

it("a name that the service takes for another's is refused, and the other file stays", async () => {
  const { koodrive, sandbox, directory, target, stored } = await setUpTree({ "E\u0301.TXT": "a" });
  await sandbox.addFile({ ...target, path: "\u00e9.txt", text: "a" });
  sandbox.injectFault({ operation: "files.create", code: 13000405, status: 400 });
  const result = await koodrive.files.uploadDirectory(directory, target);
  expect(told(result)).toEqual({ "E\u0301.TXT": expect.stringContaining("13000405") });
  expect(await stored()).toEqual({ "\u00e9.txt": "a" });
});
