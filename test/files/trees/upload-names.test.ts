// Names of files and folders that are uploaded, and what else is in a directory.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { TransferError } from "koodrive-client";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { setUpTree, told } from "../../support/tree-clients.ts";
import { asOrdinaryUser, makeTree, type Tree } from "../../support/trees.ts";

const LONG = "x".repeat(251);
const ODD = { "a:b/ok.txt": "1", "a:b/c?": "2", "good/back\\slash": "3", "good/fine": "4" };

describe("names that break the rules", () => {
  it("are told all together, and nothing is sent", async () => {
    const { koodrive, target, directory, calls } = await setUpTree(ODD);
    mkdirSync(join(directory, `Deep${"/x".repeat(30)}/y`), { recursive: true });
    writeFileSync(Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x66, 0xff])]), "5");
    writeFileSync(join(directory, "huge"), "");
    truncateSync(join(directory, "huge"), 200 * 2 ** 30 + 1);
    const upload = koodrive.files.uploadDirectory(directory, target);
    const error = (await upload.catch((reason) => reason)) as TransferError;
    expect(error).toMatchObject({ name: "TransferError", reason: "names" });
    const problems = error.problems?.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(problems).toEqual([
      {
        path: `Deep${"/x".repeat(30)}`,
        problem: "is nested 31 levels deep in the space, of 30 at most",
      },
      { path: "a:b", problem: expect.stringContaining("must not have :") },
      { path: "a:b/c?", problem: expect.stringContaining("must not have ?") },
      { path: "f\ufffd", problem: "has a name that is not UTF-8" },
      { path: "good/back\\slash", problem: expect.stringContaining("must not have \\") },
      { path: "huge", problem: "has 214748364801 bytes, of 214748364800 at most" },
    ]);
    expect(error.message).toContain("nothing was sent, 6 names break the rules");
    expect(error.message).toContain("and 3 more");
    expect(calls()).toEqual([]);
  });

  it("are counted with the folders above the one that the tree goes to", async () => {
    const { koodrive, sandbox, containerId } = await setUpTree();
    const deepest = await sandbox.addFile({ containerId, path: "d/".repeat(29) });
    const target = { containerId, parentFolder: deepest.id };
    const fits = await koodrive.files.uploadDirectory(makeTree({ "a/b.txt": "" }), target);
    expect(fits.outcome).toBe("all");
    const upload = koodrive.files.uploadDirectory(makeTree({ "b/c/d.txt": "" }), target);
    const problems = [{ path: "b/c", problem: expect.stringContaining("31 levels") }];
    await expect(upload).rejects.toMatchObject({ reason: "names", problems });
  });

  it("are left out, with what is in them, if the program wants that", async () => {
    const { koodrive, target, directory, stored } = await setUpTree(ODD);
    const options = { onInvalidName: "skip" } as const;
    const result = await koodrive.files.uploadDirectory(directory, target, options);
    expect(await stored()).toEqual({ "good/": "", "good/fine": "4" });
    expect(result.outcome).toBe("some");
    expect(result.entries.map(({ path, status }) => [path, status])).toEqual([
      ["a:b", "skipped"],
      ["a:b/c?", "skipped"],
      ["a:b/ok.txt", "skipped"],
      ["good", "done"],
      ["good/back\\slash", "skipped"],
      ["good/fine", "done"],
    ]);
    expect(told(result)["a:b/ok.txt"]).toMatch(/^is in a:b, which must not have :/);
  });

  it("are files, too, of which a folder has too many", async () => {
    const { koodrive, target, directory, stored } = await setUpTree({
      1: "",
      2: "",
      3: "",
      "4/1": "",
    });
    const upload = koodrive.files.uploadDirectory(directory, target, { filesPerFolder: 2 });
    const problems = [{ path: ".", problem: "has more than 2 files" }];
    await expect(upload).rejects.toMatchObject({ reason: "names", problems });
    const options = { filesPerFolder: 2, onInvalidName: "skip" } as const;
    const result = await koodrive.files.uploadDirectory(directory, target, options);
    expect(Object.keys(await stored())).toHaveLength(4);
    expect(result.entries.filter(({ status }) => status === "skipped")).toEqual([
      expect.objectContaining({ reason: "is one of more than 2 files of its folder" }),
    ]);
  });

  it("may be any that the service takes, in both forms of Unicode", async () => {
    const names = [
      LONG.slice(1),
      "\u00e9",
      "e\u0301",
      " x",
      "x ",
      "x.",
      "CON",
      "\ud83d\ude00".repeat(60),
    ];
    const tree = Object.fromEntries(names.map((name) => [name, name]));
    const { koodrive, target, directory, stored } = await setUpTree(tree);
    const options = { ...target, onConflict: "skip-identical" } as const;
    expect((await koodrive.files.uploadDirectory(directory, options)).outcome).toBe("all");
    expect(await stored()).toEqual(tree);
    await koodrive.files.uploadDirectory(directory, options);
    expect(await stored()).toEqual(tree);
  });
});

describe("what changes meanwhile", () => {
  /** Sends a directory, and changes it while its first folder is being made. */
  async function sendChanged(tree: Tree, change: (directory: string) => void) {
    const set = await setUpTree(tree);
    let isFirst = true;
    const koodrive = set.watched(async (url) => {
      if (!isFirst || !url.endsWith("/directory")) return;
      isFirst = false;
      // The walk goes on until it has found all, or as much as may wait.
      await new Promise((resolve) => setTimeout(resolve, 200));
      change(set.directory);
    });
    return { ...set, result: await koodrive.files.uploadDirectory(set.directory, set.target) };
  }

  it("is sent as it is then, or fails alone", async () => {
    const tree = { "A/1": "1", "A/2": "2", "A/3": "3", "A/4": "4" };
    const { result, stored } = await sendChanged(tree, (directory) => {
      rmSync(join(directory, "A/1"));
      rmSync(join(directory, "A/2"));
      mkdirSync(join(directory, "A/2"));
      writeFileSync(join(directory, "A/3"), "longer");
    });
    expect(await stored()).toEqual({ "A/": "", "A/3": "longer", "A/4": "4" });
    expect(told(result)).toMatchObject({ A: "done", "A/3": "done", "A/4": "done" });
    expect(result.entries.filter(({ status }) => status === "failed")).toEqual([
      expect.objectContaining({ path: "A/1", error: expect.any(Error) }),
      expect.objectContaining({ path: "A/2", error: expect.any(Error) }),
    ]);
  });

  it("is checked by the rules again", async () => {
    // More than may wait: at least one of the folders has not been looked into then.
    const tree: Record<string, string> = {};
    for (const folder of ["1", "2", "3"]) {
      for (let file = 0; file < 60; file += 1) tree[`A/${folder}/${file}`] = "";
    }
    const { result } = await sendChanged(tree, (directory) => {
      for (const folder of ["1", "2", "3"]) writeFileSync(join(directory, "A", folder, "a:b"), "");
    });
    const found = result.entries.filter(({ path }) => path.endsWith("a:b"));
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({
      status: "failed",
      reason: expect.stringContaining("must not"),
    });
    expect(result.entries.filter(({ status }) => status === "done")).toHaveLength(184);
  });
});

describe("what is no file", () => {
  it("is told and left alone: links, also to a folder above or to nothing, pipes and sockets", async () => {
    const { koodrive, target, directory, stored } = await setUpTree({ "in/a.txt": "a" });
    symlinkSync("..", join(directory, "in/loop"));
    symlinkSync("a.txt", join(directory, "in/one"));
    symlinkSync("a.txt", join(directory, "in/other"));
    symlinkSync("nowhere", join(directory, "dead:link"));
    execFileSync("mkfifo", [join(directory, "pipe")]);
    const server = createServer().listen(join(directory, "socket"));
    onTestFinished(() => void server.close());
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const result = await koodrive.files.uploadDirectory(directory, target);
    const link = "is a symbolic link, which is not followed";
    expect(told(result)).toEqual({
      ...{ "dead:link": link, in: "done", "in/a.txt": "done", "in/loop": link, "in/one": link },
      ...{ "in/other": link, pipe: "is a pipe", socket: "is a socket" },
    });
    expect(result.entries.find(({ path }) => path === "dead:link")).toMatchObject({
      ...{ kind: "other", status: "skipped" },
    });
    expect(result.outcome).toBe("all");
    expect(await stored()).toEqual({ "in/": "", "in/a.txt": "a" });
  });

  it("fails alone if it cannot be read", async () => {
    const tree = { "closed/a.txt": "a", "file.txt": "f", "good.txt": "g" };
    const { koodrive, target, directory, stored } = await setUpTree(tree);
    chmodSync(join(directory, "closed"), 0);
    chmodSync(join(directory, "file.txt"), 0);
    onTestFinished(() => chmodSync(join(directory, "closed"), 0o755));
    const result = await asOrdinaryUser(() => koodrive.files.uploadDirectory(directory, target));
    expect(result.outcome).toBe("some");
    expect(result.entries.map(({ path, status }) => [path, status])).toEqual([
      ["closed", "failed"],
      ["file.txt", "failed"],
      ["good.txt", "done"],
    ]);
    expect(told(result).closed).toMatch(/^cannot be read: permission denied \(EACCES\)$/);
    expect(await stored()).toEqual({ "good.txt": "g" });
  });
});
