// File systems that take different names for the same, as those of Windows and macOS do.
import { readdirSync } from "node:fs";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { basename, dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { probeFolding } from "../../../src/files/node/folding.ts";
import { setUp } from "../../support/client.ts";
import { CONTAINER_ID, fakeSpace, file, ROOT, setUpFakeSpace } from "../../support/fake-space.ts";
import { makeTree, readTree } from "../../support/trees.ts";

/**
 * Lets files be found under every name that folds to theirs, until the test has finished. What is
 * imported of a module of Node changes with it.
 */
function foldNames(fold: (name: string) => string): void {
  const { lstat } = fs;
  fs.lstat = (async (path: string) => {
    const entries = readdirSync(dirname(path));
    const found = entries.find((entry) => fold(entry) === fold(basename(path)));
    return lstat(join(dirname(path), found ?? basename(path)));
  }) as typeof lstat;
  syncBuiltinESMExports();
  onTestFinished(() => {
    fs.lstat = lstat;
    syncBuiltinESMExports();
  });
}

const NAMES = ["A.JPG", "a.jpg", "\u00e9", "e\u0301", "b"];

const set = () => {
  const root = NAMES.map((name, index) => file(`${index}`, name, name));
  return setUpFakeSpace({ root });
};

describe("where the file system folds names", () => {
  it("the second of two that are one is told, and the first is not replaced", async () => {
    foldNames((name) => name.normalize("NFC").toUpperCase());
    const { koodrive } = await set();
    const target = makeTree();
    const result = await koodrive.files.downloadDirectory(ROOT, target, {
      onConflict: "replace",
    });
    expect(readTree(target)).toEqual({ "A.JPG": "A.JPG", "\u00e9": "\u00e9", b: "b" });
    expect(result.outcome).toBe("some");
    expect(result.entries.filter(({ status }) => status === "failed")).toEqual([
      expect.objectContaining({
        path: "a.jpg",
        reason: "has a name that is the same here as that of A.JPG",
      }),
      expect.objectContaining({
        path: "e\u0301",
        reason: "has a name that is the same here as that of \u00e9",
      }),
    ]);
  });

  it("one of many files is numbered", async () => {
    foldNames((name) => name.toUpperCase());
    const names: Record<string, string> = { 1: "A.JPG", 2: "a.jpg" };
    const describeFile = (fileId: string) => ({ fileName: names[fileId] });
    const { koodrive } = await setUp(fakeSpace({ folders: {}, describe: describeFile }));
    const target = makeTree();
    const files = { containerId: CONTAINER_ID, fileIds: ["1", "2"] };
    expect((await koodrive.files.downloadMany(files, target)).outcome).toBe("all");
    expect(readdirSync(target).sort()).toEqual(["A.JPG", "a (2).jpg"]);
  });
});

it("the file system is asked by a file that goes again", async () => {
  const directory = makeTree({ a: "" });
  const folds = async (name: string, other: string) =>
    Object.keys(readTree(makeTree({ [name]: "1", [other]: "2" }))).length === 1;
  expect(await probeFolding(directory)).toEqual({
    case: await folds("a", "A"),
    unicode: await folds("\u00e9", "e\u0301"),
  });
  expect(readdirSync(directory)).toEqual(["a"]);
});
