// Folders of the service as directories.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Progress } from "koodrive-client";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { setUp } from "../../support/client.ts";
import { fakeSpace, file, folder, ROOT, setUpFakeSpace } from "../../support/fake-space.ts";
import { respondWith } from "../../support/server.ts";
import { expectWholeTree, setUpFolder, TREE, told } from "../../support/tree-clients.ts";
import { makeTree, readTree } from "../../support/trees.ts";

describe("files.downloadDirectory", () => {
  it("fetches a space with all of its folders", async () => {
    const { koodrive, root, sandbox } = await setUpFolder(TREE);
    const target = join(makeTree(), "new/copy");
    const onEntry = vi.fn();
    const result = await koodrive.files.downloadDirectory(root, target, { onEntry });
    expect(readTree(target)).toEqual(
      Object.fromEntries(Object.entries(TREE).sort(([a], [b]) => (a < b ? -1 : 1))),
    );
    const { id } = sandbox.findFile({ path: "a.txt" });
    expectWholeTree(result, id);
    expect(onEntry).toHaveBeenCalledTimes(8);
  });

  it("fetches a folder, to a URL", async () => {
    const { koodrive, root, sandbox } = await setUpFolder(TREE);
    const target = makeTree();
    const { id: fileId } = sandbox.findFile({ path: "Drawings/" });
    await koodrive.files.downloadDirectory({ ...root, fileId }, pathToFileURL(target));
    expect(readTree(target)).toEqual({ "1/plan.txt": "plan 1", "2/plan.txt": "plan 2" });
  });

  it("moves nothing the second time, with skip-identical", async () => {
    const { koodrive, root, calls } = await setUpFolder(TREE);
    const target = makeTree();
    const fetch = () =>
      koodrive.files.downloadDirectory(root, target, { onConflict: "skip-identical" });
    await fetch();
    const before = calls().length;
    const second = await fetch();
    expect(second.outcome).toBe("all");
    expect(told(second)["a.txt"]).toBe("the same file is there already");
    const made = calls().slice(before);
    expect(made).not.toContain("storage.get");
    expect(made).not.toContain("files.getDownloadUrls");

    writeFileSync(join(target, "a.txt"), "b");
    const third = await fetch();
    expect(
      third.entries.filter(({ kind, status }) => kind === "file" && status === "done"),
    ).toEqual([expect.objectContaining({ path: "a.txt" })]);
    expect(readFileSync(join(target, "a.txt"), "utf8")).toBe("a");
  });

  it("leaves what is there, or replaces it", async () => {
    const { koodrive, root } = await setUpFolder({ "a.txt": "new", "b.txt": "b" });
    const target = makeTree({ "a.txt": "old", "mine.txt": "mine" });
    const first = await koodrive.files.downloadDirectory(root, target);
    expect(first.outcome).toBe("some");
    expect(readTree(target)).toEqual({ "a.txt": "old", "b.txt": "b", "mine.txt": "mine" });
    await koodrive.files.downloadDirectory(root, target, { onConflict: "replace" });
    expect(readTree(target)).toEqual({ "a.txt": "new", "b.txt": "b", "mine.txt": "mine" });
  });

  it("lists spaces of teams", async () => {
    const { koodrive, sandbox } = await setUpFolder({});
    const ownerId = sandbox.world.organization.rootDepartmentId;
    await koodrive.spaces.create({ ownerId, type: 0, capacity: "1" });
    await koodrive.spaces.createGroup({ name: "Readers" });
    const teams = rowsOf(sandbox.world.spaces).filter(({ type }) => type !== 1);
    expect(teams.map(({ type }) => type).sort()).toEqual([0, 2]);
    for (const { containerId, type } of teams) {
      await sandbox.addFile({ containerId, path: "Team/plan.txt", text: `plan ${type}` });
      const target = makeTree();
      await koodrive.files.downloadDirectory({ containerId, fileId: "root" }, target);
      expect(readTree(target)).toEqual({ "Team/plan.txt": `plan ${type}` });
    }
  });

  it("searches where it is not told whose space it is", async () => {
    const { koodrive, root, sandbox, calls } = await setUpFolder(TREE);
    sandbox.injectFault({ operation: "spaces.getById", code: 13000410 });
    const target = makeTree();
    await koodrive.files.downloadDirectory(root, target);
    expect(Object.keys(readTree(target))).toEqual(Object.keys(TREE).sort());
    expect(calls()).toContain("files.search");
    expect(calls()).not.toContain("files.listPersonal");
    // Of the lists, the search alone can be told of a shared folder.
    const shared = { ...root, shareFolderId: "shared-folder-1" };
    const again = await koodrive.files.downloadDirectory(shared, makeTree());
    expect(again.outcome).toBe("all");
    expect(calls().filter((operation) => operation === "spaces.getById")).toHaveLength(1);
  });

  it("rejects if the folder cannot be listed", async () => {
    const { koodrive, root } = await setUpFolder(TREE);
    const download = koodrive.files.downloadDirectory({ ...root, fileId: "none" }, makeTree());
    await expect(download).rejects.toMatchObject({ name: "ApiError", code: 13000309 });
  });

  it("goes on if a folder below it cannot be listed, and does not call that all", async () => {
    const { koodrive } = await setUpFakeSpace({
      root: [folder("A", "a"), folder("B", "b")],
      B: [],
    });
    const result = await koodrive.files.downloadDirectory(ROOT, makeTree());
    expect(told(result)).toEqual({ a: expect.stringContaining("13000410"), b: "done" });
    expect(result.outcome).toBe("none");
  });
});

describe("what a list says", () => {
  it("may lead back: folders that are in themselves are told", async () => {
    const { koodrive } = await setUpFakeSpace({
      root: [folder("A", "a")],
      A: [folder("B", "b")],
      B: [folder("A", "a")],
    });
    const result = await koodrive.files.downloadDirectory(ROOT, makeTree());
    expect(told(result)).toEqual({
      a: "done",
      "a/b": "done",
      "a/b/a": "is a folder that it is in itself",
    });
  });

  it("may have no end: a page that comes again is an error", async () => {
    const files = ["a", "b"].map((fileName) => ({ id: fileName, fileName, fileType: "45" }));
    const list = respondWith({ code: 0, msg: "", files, nextCursor: "again" });
    const others = fakeSpace({ folders: {} });
    const { koodrive } = await setUp((response, request) =>
      (request.target.endsWith("/files/0") ? list : others)(response, request),
    );
    const download = koodrive.files.downloadDirectory(ROOT, makeTree());
    await expect(download).rejects.toMatchObject({ name: "ResponseError", reason: "repeated" });
  });

  it("is not read ahead of the files without a bound", async () => {
    const PAGES = 1000;
    let pages = 0;
    const held: (() => void)[] = [];
    const pageOf = (page: number) => {
      pages = Math.max(pages, page);
      if (page >= PAGES) return undefined;
      return Array.from({ length: 100 }, (_, index) =>
        file(`${page}-${index}`, `${page}-${index}`),
      );
    };
    const { koodrive, received } = await setUp(
      fakeSpace({
        folders: { root: pageOf },
        onBytes: (response, id) => held.push(() => response.end(id)),
      }),
    );
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const onProgress = vi.fn();
    const options = { signal, concurrency: 3, onProgress };
    const download = koodrive.files.downloadDirectory(ROOT, makeTree(), options);
    onTestFinished(() => void download.catch(() => {}));
    await vi.waitFor(() => expect(held).toHaveLength(3));
    // The first files are under way, and the list waits for them.
    const listed = pages;
    expect(listed).toBeLessThan(5);
    held.splice(0).forEach((end) => {
      end();
    });
    await vi.waitFor(() => expect(held).toHaveLength(3));
    expect(pages).toBeLessThan(6);
    const asked = received.filter(({ target }) => target.endsWith("/files/download"));
    expect(asked.length).toBeLessThan(5);
    const reason = new Error("enough");
    giveUp.abort(reason);
    await expect(download).rejects.toBe(reason);
  });
});

describe("progress", () => {
  it("grows with what is found, never falls, and ends with all", async () => {
    const pageOf = (page: number) =>
      page < 3 ? [file(`${page}`, `${page}.txt`, "x".repeat(100 * (page + 1)))] : undefined;
    const { koodrive } = await setUpFakeSpace({ root: pageOf });
    const events: Progress[] = [];
    const onProgress = (progress: Progress) => void events.push(progress);
    await koodrive.files.downloadDirectory(ROOT, makeTree(), { onProgress });
    const totals = events.map(({ total }) => total);
    const transferred = events.map((event) => event.transferred);
    expect(totals).toEqual(totals.toSorted((a, b) => a - b));
    expect(transferred).toEqual(transferred.toSorted((a, b) => a - b));
    expect(events.every((event) => event.transferred <= event.total)).toBe(true);
    expect(events.at(-1)).toMatchObject({ transferred: 600, total: 600 });
  });
});

describe("arguments", () => {
  it.each([
    [{ containerId: "" }, "copy", {}, "containerId"],
    [{ fileId: undefined }, "copy", {}, "fileId"],
    [{ folder: "x" }, "copy", {}, "folder"],
    [{}, "", {}, "path"],
    [{}, "a\0b", {}, "path"],
    [{}, new URL("https://example.com/x"), {}, "path"],
    [{}, "copy", { onConflict: "rename" }, "onConflict"],
    [{}, "copy", { onInvalidName: "skip" }, "onInvalidName"],
    [{}, "copy", { concurrency: 0 }, "concurrency"],
    [{}, "copy", { onEntry: true }, "onEntry"],
  ])("%j, %j, %j: %s is refused", async (change, path, options, argument) => {
    const { koodrive, received } = await setUpFakeSpace({});
    const folder = { ...ROOT, ...change } as typeof ROOT;
    const download = koodrive.files.downloadDirectory(folder, path, options as object);
    await expect(download).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(received).toEqual([]);
  });

  it("that name no directory are errors of the target", async () => {
    const { koodrive, received } = await setUpFakeSpace({ root: [] });
    const target = join(makeTree({ file: "x" }), "file");
    const download = koodrive.files.downloadDirectory(ROOT, target);
    await expect(download).rejects.toMatchObject({ name: "TransferError", reason: "target" });
    expect(received).toEqual([]);
  });
});
