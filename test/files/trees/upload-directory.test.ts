// Directories as folders of the service.
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Progress } from "koodrive-client";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it, vi } from "vitest";
import { setUp } from "../../support/client.ts";
import { expectWholeTree, setUpTree, TREE, told } from "../../support/tree-clients.ts";
import { makeTree } from "../../support/trees.ts";

describe("files.uploadDirectory", () => {
  it("sends a directory with all of its folders", async () => {
    const { koodrive, target, directory, stored, sandbox } = await setUpTree();
    const onEntry = vi.fn();
    const result = await koodrive.files.uploadDirectory(directory, target, { onEntry });
    expect(await stored()).toEqual({
      ...TREE,
      "Drawings/": "",
      "Drawings/1/": "",
      "Drawings/2/": "",
    });
    const { id } = sandbox.findFile({ path: "a.txt" });
    expectWholeTree(result, id);
    expect(onEntry).toHaveBeenCalledTimes(8);
  });

  it("sends what a URL or a link names into a folder of the space of a team", async () => {
    const { koodrive, sandbox, directory } = await setUpTree();
    await koodrive.spaces.createGroup({ name: "Readers" });
    const [{ containerId = "" } = {}] = rowsOf(sandbox.world.spaces).filter(
      ({ type }) => type === 2,
    );
    const { id: parentFolder } = await sandbox.addFile({ containerId, path: "In/" });
    const link = join(makeTree(), "link");
    symlinkSync(directory, link);
    const target = { containerId, parentFolder };
    await koodrive.files.uploadDirectory(pathToFileURL(`${link}/`), target);
    expect(sandbox.findFile({ containerId, path: "In/Drawings/2/plan.txt" }).size).toBe(6);
  });

  it("moves nothing the second time, with skip-identical, and lists a folder once", async () => {
    const { koodrive, target, directory, calls, stored } = await setUpTree();
    const options = { ...target, onConflict: "skip-identical" } as const;
    await koodrive.files.uploadDirectory(directory, options);
    const first = await stored();
    const before = calls().length;
    const second = await koodrive.files.uploadDirectory(directory, options);
    expect(second.outcome).toBe("all");
    expect(await stored()).toEqual(first);
    expect(told(second)).toMatchObject({ Plans: "done", "a.txt": "the folder has the same file" });
    const made = calls().slice(before);
    const count = (name: string) => made.filter((operation) => operation === name).length;
    expect([count("files.create"), count("storage.put"), count("files.completeUpload")]).toEqual([
      0, 0, 0,
    ]);
    // The space, Drawings and the two folders in it; Plans is empty here.
    expect([count("spaces.getById"), count("files.listPersonal")]).toEqual([1, 4]);
  });

  it("leaves out what a filter does not want, with all that is in it", async () => {
    const { koodrive, target, directory, stored } = await setUpTree();
    const asked: string[] = [];
    const filter = async (path: string, kind: string) => {
      asked.push(`${kind} ${path}`);
      return path !== "Drawings/2" && path !== "a.txt";
    };
    const { outcome, entries } = await koodrive.files.uploadDirectory(directory, target, {
      filter,
    });
    const left = ["a.txt", "Drawings/2"];
    const isLeft = (path: string) => left.some((each) => path.startsWith(each));
    const kept = Object.entries({ ...TREE, "Drawings/": "", "Drawings/1/": "" });
    expect(await stored()).toEqual(Object.fromEntries(kept.filter(([path]) => !isLeft(path))));
    expect([outcome, entries.filter(({ path }) => isLeft(path))]).toEqual(["all", []]);
    expect(asked).toContain("folder Drawings/2");
    expect(asked).not.toContain("file Drawings/2/plan.txt");
  });

  it("makes versions of the files that have the names by then, whatever a list said", async () => {
    const { koodrive, containerId, directory, target, sandbox, stored } = await setUpTree({
      ...{ "a.txt": "a", "b.txt": "b", "c.txt": "c" },
    });
    const options = { ...target, onConflict: "version" } as const;
    const ids = new Map<string, string>();
    for (const { path, fileId } of (await koodrive.files.uploadDirectory(directory, options))
      .entries) {
      ids.set(path, `${fileId}`);
      writeFileSync(join(directory, path), `new ${path}`);
    }
    // When the first has been sent, another has put other files in the place of the rest.
    const onEntry = vi.fn(async ({ path: first }: { path: string }) => {
      if (onEntry.mock.calls.length > 1) return;
      for (const [path, fileId] of ids) {
        if (path === first) continue;
        await koodrive.files.rename({ containerId, fileId, name: `kept-${path}`, renameMode: 3 });
        await sandbox.addFile({ containerId, path, text: "another's" });
      }
    });
    const { outcome } = await koodrive.files.uploadDirectory(directory, options, {
      ...{ onEntry, concurrency: 1 },
    });
    expect(outcome).toBe("all");
    const found = await stored();
    for (const path of ids.keys()) expect(found[path]).toBe(`new ${path}`);
    for (const path of Object.keys(found).filter((name) => name.startsWith("kept-"))) {
      expect(found[path]).toBe(path.slice(5, 6));
    }
  });

  it("can be given up while a filter does not settle", async () => {
    const { koodrive, target, directory } = await setUpTree();
    const controller = new AbortController();
    const { signal } = controller;
    const filter = () => {
      setImmediate(() => controller.abort(new Error("enough")));
      return new Promise<boolean>(() => {});
    };
    const upload = koodrive.files.uploadDirectory(directory, target, { filter, signal });
    await expect(upload).rejects.toThrow("enough");
  });

  it("sends nothing where a filter throws", async () => {
    const { koodrive, target, directory, calls } = await setUpTree();
    const error = new Error("no filter");
    const filter = () => {
      throw error;
    };
    await expect(koodrive.files.uploadDirectory(directory, target, { filter })).rejects.toBe(error);
    expect(calls()).not.toContain("files.create");
  });

  it("mirrors a directory by versions of what has changed, and lists a folder once", async () => {
    const { koodrive, sandbox, target, directory, calls, stored } = await setUpTree();
    const options = { ...target, onConflict: "version" } as const;
    await koodrive.files.uploadDirectory(directory, options);
    const { id } = sandbox.findFile({ path: "a.txt" });
    writeFileSync(join(directory, "a.txt"), "changed");
    writeFileSync(join(directory, "new.txt"), "new");
    const before = calls().length;
    const second = await koodrive.files.uploadDirectory(directory, options);
    expect(second.outcome).toBe("all");
    expect(told(second)).toMatchObject({
      ...{ "a.txt": "done", "new.txt": "done", "empty.txt": "the folder has the same file" },
    });
    expect(sandbox.findFile({ path: "a.txt" }).id).toBe(id);
    expect(await stored()).toMatchObject({ "a.txt": "changed", "new.txt": "new" });
    const made = calls().slice(before);
    const count = (name: string) => made.filter((operation) => operation === name).length;
    expect([count("storage.put"), count("fileVersions.create")]).toEqual([2, 1]);
    // The space, Drawings and the two folders in it.
    expect(count("files.listPersonal")).toBe(4);
  });

  it("tells which files are there with another content", async () => {
    const { koodrive, sandbox, target, directory, stored, containerId } = await setUpTree();
    await sandbox.addFile({ containerId, path: "Drawings/1/plan.txt", text: "other" });
    const result = await koodrive.files.uploadDirectory(directory, target);
    expect(result.outcome).toBe("some");
    expect(told(result)["Drawings/1/plan.txt"]).toContain("13000405");
    expect(await stored()).toMatchObject({ "Drawings/1/plan.txt": "other", "a.txt": "a" });
  });

  it("tells all that is in a folder whose name is that of a file", async () => {
    const { koodrive, sandbox, target, directory, containerId } = await setUpTree();
    await sandbox.addFile({ containerId, path: "Drawings", text: "a file" });
    const result = await koodrive.files.uploadDirectory(directory, target);
    expect(result.outcome).toBe("some");
    const failed = result.entries.filter(({ status }) => status === "failed");
    expect(failed.map(({ path }) => path)).toEqual([
      ...["Drawings", "Drawings/1", "Drawings/1/plan.txt", "Drawings/2", "Drawings/2/plan.txt"],
    ]);
    expect(failed[4]?.reason).toMatch(/^is in Drawings, which failed: .*13000405/);
    expect(failed[4]?.error).toMatchObject({ name: "ApiError", code: 13000405 });
  });

  it.each(["before", "after"] as const)(
    "makes a folder once, although the connection breaks %s it is made",
    async (when) => {
      const { sandbox, target, directory, stored, watched } = await setUpTree({ "A/a.txt": "a" });
      sandbox.injectFault({ operation: "files.createDirectory", when, reset: true });
      const result = await watched(() => {}).files.uploadDirectory(directory, target);
      expect(result.outcome).toBe("all");
      expect(await stored()).toEqual({ "A/": "", "A/a.txt": "a" });
    },
  );

  it("sends as many files at a time as it may, and none waits for a slow one", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index % 4}/${index}.txt`);
    const tree = Object.fromEntries(names.map((name) => [name, name]));
    const { target, directory, stored, watched } = await setUpTree(tree);
    const held: (() => void)[] = [];
    let isHeld = true;
    const koodrive = watched((_url, { method } = {}) => {
      if (method !== "PUT" || !isHeld) return undefined;
      return new Promise<void>((resolve) => held.push(resolve));
    });
    const done: string[] = [];
    const upload = koodrive.files.uploadDirectory(directory, target, {
      onEntry: ({ path, kind }) => kind === "file" && done.push(path),
    });
    await vi.waitFor(() => expect(held).toHaveLength(4), 15_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([held.length, done.length]).toEqual([4, 0]);
    isHeld = false;
    for (const release of held.slice(1)) release();
    await vi.waitFor(() => expect(done).toHaveLength(39), 15_000);
    held[0]?.();
    expect((await upload).outcome).toBe("all");
    expect(Object.keys(await stored())).toHaveLength(44);
  });

  it("gives up with the reason of the signal, and sends nothing more", async () => {
    const { target, directory, watched, calls } = await setUpTree();
    const giveUp = new AbortController();
    const reason = new Error("enough");
    const koodrive = watched((_url, { method } = {}) => method === "PUT" && giveUp.abort(reason));
    const { signal } = giveUp;
    const upload = koodrive.files.uploadDirectory(directory, target, { signal });
    await expect(upload).rejects.toBe(reason);
    const made = calls().length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(calls()).toHaveLength(made);
  });

  it("tells its progress over all files", async () => {
    const { koodrive, target, directory } = await setUpTree();
    const events: Progress[] = [];
    const onProgress = (progress: Progress) => void events.push(progress);
    await koodrive.files.uploadDirectory(directory, target, { onProgress });
    expect(events.every(({ transferred, total }) => transferred <= total && total === 13)).toBe(
      true,
    );
    expect(events.at(-1)).toMatchObject({ transferred: 13, total: 13 });
  });
});

describe("arguments", () => {
  it.each([
    [["", { containerId: "c" }], "path"],
    [["x", {}], "containerId"],
    [["x", undefined], "target"],
    [["x", { containerId: "c", parentFolder: "" }], "parentFolder"],
    [["x", { containerId: "c", onConflict: "replace" }], "onConflict"],
    [["x", { containerId: "c", fileName: "x" }], "fileName"],
    [["x", { containerId: "c" }, { onInvalidName: "ask" }], "onInvalidName"],
    [["x", { containerId: "c" }, { filter: ["a"] }], "filter"],
    [["x", { containerId: "c" }, { filesPerFolder: 0 }], "filesPerFolder"],
    [["x", { containerId: "c" }, { size: 1 }], "size"],
  ])("%j: %s is refused", async (args, argument) => {
    const { koodrive, received } = await setUp();
    const upload = koodrive.files.uploadDirectory(...(args as ["x", { containerId: string }]));
    await expect(upload).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(received).toEqual([]);
  });

  it.each(["nothing", "a.txt"])(
    "that name no directory are errors of the source: %s",
    async (name) => {
      const { koodrive, target, directory, calls } = await setUpTree();
      const upload = koodrive.files.uploadDirectory(join(directory, name), target);
      await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "source" });
      expect(calls()).toEqual([]);
    },
  );

  it("that name no folder of the service are refused by it, before anything is sent", async () => {
    const { koodrive, containerId, directory, calls } = await setUpTree();
    const target = { containerId, parentFolder: "none" };
    const upload = koodrive.files.uploadDirectory(directory, target);
    await expect(upload).rejects.toMatchObject({ name: "ApiError", code: 13000309 });
    expect(calls()).toEqual(["files.getFullPath"]);
  });
});
