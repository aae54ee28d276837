// Names that the service gives, and links that are in the way.
import { lstatSync, mkdirSync, readdirSync, renameSync, symlinkSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { setUp } from "../../support/client.ts";
import { fakeSpace, file, folder, ROOT, setUpFakeSpace } from "../../support/fake-space.ts";
import { told } from "../../support/tree-clients.ts";
import { makeTree, readTree } from "../../support/trees.ts";

const HOSTILE = ["../x", "a/../../x", "/x", "C:\\x", "a\\..\\x", "a\0b", "", ".", ".."];

describe("names", () => {
  it.each(HOSTILE)("%j leads nowhere, as that of a file or folder", async (name) => {
    const { koodrive } = await setUpFakeSpace({
      root: [file("1", name, "evil"), folder("2", name), file("4", "good.txt", "good")],
      2: [file("3", "x", "evil")],
    });
    const outside = makeTree();
    const target = join(outside, "deep/target");
    const result = await koodrive.files.downloadDirectory(ROOT, target, { onConflict: "replace" });
    expect(readTree(outside)).toEqual({ "deep/target/good.txt": "good" });
    expect(result.outcome).toBe("some");
    expect(result.entries.map(({ fileId, status }) => [fileId, status]).sort()).toEqual([
      ["1", "failed"],
      ["2", "failed"],
      ["4", "done"],
    ]);
    expect(result.entries.find(({ fileId }) => fileId === "1")?.reason).toMatch(/^has /);
  });

  it("that are odd are kept where the system takes them", async () => {
    const names = ["a:b", "CON", "nul.txt", "x.", "x ", "...", "%2e%2e", "-rf", "\u202etxt.exe"];
    const { koodrive } = await setUpFakeSpace({
      root: names.map((name, index) => file(`${index}`, name)),
    });
    const target = makeTree();
    const { outcome } = await koodrive.files.downloadDirectory(ROOT, target);
    expect(outcome).toBe("all");
    expect(readdirSync(target).sort()).toEqual(names.sort());
  });

  it("that differ in case or Unicode form are kept where the system keeps them apart", async () => {
    const names = ["A.JPG", "a.jpg", "\u00e9", "e\u0301"];
    const { koodrive } = await setUpFakeSpace({
      root: names.map((name, index) => file(`${index}`, name)),
    });
    const target = makeTree();
    const run = () =>
      koodrive.files.downloadDirectory(ROOT, target, { onConflict: "skip-identical" });
    expect((await run()).outcome).toBe("all");
    expect(readdirSync(target).sort()).toEqual(names.sort());
    expect((await run()).entries.map(({ status }) => status)).toEqual(Array(4).fill("identical"));
  });

  it("that are null, or no text, are told", async () => {
    const odd = [null, 7, {}].map((name, index) => file(`${index}`, name as never));
    const { koodrive } = await setUpFakeSpace({ root: [...odd, file("9", "good")] });
    const result = await koodrive.files.downloadDirectory(ROOT, makeTree());
    expect(result.entries.map(({ status }) => status)).toEqual([
      ...["failed", "failed", "failed", "done"],
    ]);
  });

  it("that are too long here are told", async () => {
    const { koodrive } = await setUpFakeSpace({
      root: [file("1", "\u00e9".repeat(250)), file("2", "good")],
    });
    const target = makeTree();
    const result = await koodrive.files.downloadDirectory(ROOT, target);
    expect(result.entries.map(({ status }) => status)).toEqual(["done", "failed"]);
    expect(readdirSync(target)).toEqual(["good"]);
  });

  it("that come twice are told", async () => {
    const { koodrive } = await setUpFakeSpace({
      root: [file("1", "a", "first"), file("2", "a", "second"), folder("3", "a"), folder("4", "b")],
      4: [file("5", "a")],
    });
    const target = makeTree();
    const result = await koodrive.files.downloadDirectory(ROOT, target, { onConflict: "replace" });
    expect(readTree(target)).toEqual({ a: "first", "b/a": "5" });
    expect(result.entries.filter(({ status }) => status === "failed")).toEqual([
      expect.objectContaining({
        fileId: "2",
        reason: "has a name that is the same here as that of a",
      }),
      expect.objectContaining({ fileId: "3", kind: "folder" }),
    ]);
  });
});

describe("links in the directory", () => {
  it("are not followed, whether to a folder, a file or nothing", async () => {
    const outside = makeTree({ "secret.txt": "secret" });
    const target = makeTree();
    symlinkSync(outside, join(target, "folder"));
    symlinkSync(join(outside, "secret.txt"), join(target, "file"));
    symlinkSync(join(outside, "new.txt"), join(target, "dangling"));
    const { koodrive } = await setUpFakeSpace({
      root: [folder("1", "folder"), file("2", "file"), file("3", "dangling"), file("4", "good")],
      1: [file("5", "secret.txt")],
    });
    const result = await koodrive.files.downloadDirectory(ROOT, target, { onConflict: "replace" });
    expect(told(result)).toEqual({
      folder: expect.stringContaining("a symbolic link is on its path"),
      file: expect.stringContaining("a symbolic link is at its path"),
      dangling: expect.stringContaining("a symbolic link is at its path"),
      good: "done",
    });
    expect(readTree(outside)).toEqual({ "secret.txt": "secret" });
    expect(lstatSync(join(target, "file")).isSymbolicLink()).toBe(true);
  });

  it("are found when they are put there meanwhile", async () => {
    const outside = makeTree();
    const target = makeTree();
    // The folder is there, and a link takes its place before its second file is written.
    const onBytes = (response: ServerResponse, id: string) => {
      if (id === "1") {
        renameSync(join(target, "folder"), join(target, "away"));
        symlinkSync(outside, join(target, "folder"));
      }
      response.end(id);
    };
    const root = [folder("A", "folder")];
    const folders = { root, A: [file("1", "1"), file("2", "2")] };
    const { koodrive } = await setUp(fakeSpace({ folders, onBytes }));
    const options = { concurrency: 1, retry: false } as const;
    const result = await koodrive.files.downloadDirectory(ROOT, target, options);
    expect(told(result)["folder/2"]).toMatch("a symbolic link is on its path");
    expect(readTree(outside)).toEqual({});
  });

  it("are what the directory itself may be", async () => {
    const place = makeTree();
    const target = makeTree();
    mkdirSync(join(place, "in"));
    symlinkSync(target, join(place, "in/link"));
    const { koodrive } = await setUpFakeSpace({ root: [file("1", "a")] });
    await koodrive.files.downloadDirectory(ROOT, join(place, "in/link"));
    expect(readTree(target)).toEqual({ a: "1" });
  });

  it.each(["a file", "a folder"])("neither is %s of another kind replaced", async (kind) => {
    const target = makeTree(kind === "a file" ? { x: "mine" } : { "x/mine": "mine" });
    const entries = kind === "a file" ? [folder("1", "x")] : [file("1", "x")];
    const { koodrive } = await setUpFakeSpace({ root: entries, 1: [file("2", "y")] });
    const before = readTree(target);
    const result = await koodrive.files.downloadDirectory(ROOT, target, { onConflict: "replace" });
    expect(readTree(target)).toEqual(before);
    expect(result.outcome).toBe("none");
  });
});
