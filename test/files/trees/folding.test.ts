// File systems that take different names for the same, as those of Windows and macOS do.
import { readdirSync } from "node:fs";
import type { TreeEntry } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { probeFolding } from "../../../src/files/node/folding.ts";
import { setUp } from "../../support/client.ts";
import {
  CONTAINER_ID,
  fakeSpace,
  file,
  folder,
  ROOT,
  setUpFakeSpace,
} from "../../support/fake-space.ts";
import { foldNames } from "../../support/folding.ts";
import { respondWith } from "../../support/server.ts";
import { makeTree, readTree } from "../../support/trees.ts";

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

  it("what cannot be fetched is told before anything is fetched, of all pages", async () => {
    foldNames((name) => name.toUpperCase());
    const pages = [
      [file("1", "A.JPG", "one"), file("2", "b", "two")],
      [file("3", "a.jpg", "three"), folder("4", "B"), file("5", "c", "five")],
    ];
    const answer = fakeSpace({ folders: { root: (page) => pages[page], 4: [file("6", "d")] } });
    const requests: string[] = [];
    const { koodrive } = await setUp(async (response, request) => {
      const isSecond = request.body.includes('"pageCursor":"1"');
      // Long enough for what has been listed to be fetched.
      if (isSecond) await new Promise((resolve) => setTimeout(resolve, 200));
      requests.push(isSecond ? "second page" : request.target);
      answer(response, request);
    });
    const target = makeTree();
    const told: string[] = [];
    const onEntry = ({ path, reason }: TreeEntry) => told.push(`${path} ${reason ?? "done"}`);
    await koodrive.files.downloadDirectory(ROOT, target, { onEntry });
    expect(told.slice(0, 2)).toEqual([
      "a.jpg has a name that is the same here as that of A.JPG",
      "B has a name that is the same here as that of b",
    ]);
    const isBytes = (path: string) => path.startsWith("/bytes/");
    expect(requests.findIndex(isBytes)).toBeGreaterThan(requests.indexOf("second page"));
    expect(readTree(target)).toEqual({ "A.JPG": "one", b: "two", c: "five" });
  });

  it("what was listed is fetched where the rest of the list cannot be had", async () => {
    foldNames((name) => name.toUpperCase());
    const pages = [[file("0", "0")], [file("1", "1")], [file("2", "2")]];
    const answer = fakeSpace({
      folders: { root: [folder("in", "in")], in: (page) => pages[page] },
    });
    const { koodrive } = await setUp((response, request) => {
      const isLast = request.body.includes('"pageCursor":"2"');
      const refuse = respondWith({ code: 13000410, msg: "No permission." });
      return (isLast ? refuse : answer)(response, request);
    });
    const target = makeTree();
    const { entries } = await koodrive.files.downloadDirectory(ROOT, target);
    expect(entries.find(({ path }) => path === "in")?.status).toBe("failed");
    expect(readTree(target)).toEqual({ "in/0": "0", "in/1": "1" });
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
