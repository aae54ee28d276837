// The files of a seed: how they are written, and what becomes of them.
import { createHash } from "node:crypto";
import { createSandbox, rowsOf, type SeedFile, type SeedFolder } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { rootFolderOf } from "../../../src/sandbox/world/ids.ts";
import { select } from "../../../src/sandbox/world/table.ts";
import { values } from "../../../src/sandbox/world/tree.ts";
import { expectMistake, grow, type Mistake, userOf } from "../../support/seeds.ts";

const ID = `F${"0".repeat(31)}7`;
const seedOf = (files: SeedFolder) => ({ users: [{ name: "A", space: { capacity: 1, files } }] });

/** The paths of what a seed has in a space, with the sizes of files. */
function pathsOf(files: SeedFolder) {
  const listed = createSandbox({ world: seedOf(files) }).listFiles();
  return Object.fromEntries(listed.map(({ path, size }) => [path, size]));
}

function fileOf(files: SeedFolder, path: string) {
  const sandbox = createSandbox({ world: seedOf(files) });
  const file = sandbox.findFile({ path });
  const versions = [...values(select(sandbox.world.versions, "file", file.id))];
  return { sandbox, file, versions };
}

const sha256Of = (text: string) => createHash("sha256").update(text).digest("hex");

describe("the files of a seed", () => {
  it.each<[string, SeedFolder, Record<string, number>]>([
    ["a text, in UTF-8", { "a.txt": "Zürich" }, { "a.txt": 7 }],
    ["a number of bytes", { "a.bin": 300, "b.bin": 0 }, { "a.bin": 300, "b.bin": 0 }],
    [
      "an object",
      { "a.txt": { text: "abc" }, "b.bin": { size: 5 }, "c.txt": { text: "abc", size: 2 }, d: {} },
      { "a.txt": 3, "b.bin": 5, "c.txt": 2, d: 0 },
    ],
    [
      "folders in folders, and an empty one",
      { "A/": { "B/": { "c.txt": "c" }, "D/": {} } },
      { "A/": 0, "A/B/": 0, "A/B/c.txt": 1, "A/D/": 0 },
    ],
    [
      "paths, which make the folders on their way",
      { "A/B/c.txt": "c", "A/": { "d.txt": "d" }, "A/B/": { "e.txt": "e" } },
      { "A/": 0, "A/B/": 0, "A/B/c.txt": 1, "A/d.txt": 1, "A/B/e.txt": 1 },
    ],
    ["what was left out", { a: undefined, b: "b" }, { b: 1 }],
    ["a folder without files", {}, {}],
  ])("can be written as %s", (_what, files, expected) => {
    expect(pathsOf(files)).toEqual(expected);
  });

  it("have the bytes that they are said to have, and their digest", async () => {
    const { sandbox, file } = fileOf({ "a.txt": { text: "äb", size: 200_000 } }, "a.txt");
    const { base64, sha256, size } = await sandbox.readFile({ fileId: file.id });
    const expected = Buffer.alloc(200_000, "äb");
    expect(Buffer.from(base64, "base64").equals(expected)).toBe(true);
    expect([size, sha256]).toEqual([200_000, file.sha256]);
    expect(sha256).toBe(createHash("sha256").update(expected).digest("hex"));
  });

  it("have zeros where there is no text", async () => {
    const { sandbox, file } = fileOf({ a: 3 }, "a");
    expect(await sandbox.readFile({ fileId: file.id })).toEqual({
      ...{ size: 3, text: "\0\0\0", base64: "AAAA", sha256: sha256Of("\0\0\0") },
    });
  });

  it.each<[string, string, string]>([
    ["a.TXT", "26", "text/plain"],
    ["a.png", "15", "image/png"],
    ["a.mp4", "20", "video/mp4"],
    ["a.csv", "27", "text/csv"],
    ["a.pot", "28", "application/octet-stream"],
    ["a.zip", "35", "application/zip"],
    [".txt", "45", "application/octet-stream"],
    ["a/", "10", "application/vnd.huawei-apps.folder"],
  ])("have the type that their name says: %s", (path, fileType, mimeType) => {
    expect(fileOf({ [path]: path.endsWith("/") ? {} : "" }, path).file).toMatchObject({
      fileType,
      mimeType,
    });
  });

  it("are of the owner of the space and of the beginning of 2025, unless they say otherwise", () => {
    const world = grow({
      users: [
        { name: "A", role: "system administrator" },
        {
          name: "B",
          space: {
            capacity: 1,
            files: {
              "a.txt": "a",
              "b.txt": {
                ...{ id: ID, description: "b", hidden: true, owner: "A" },
                ...{ createdTime: "2024-02-03", editedTime: 1_710_000_000_000 },
              },
            },
          },
        },
      ],
    });
    const [administrator, owner] = [userOf(world, "A"), userOf(world, "B")];
    const time = Date.UTC(2025, 0, 1);
    const files = rowsOf(world.files);
    expect(files.find(({ name }) => name === "a.txt")).toMatchObject({
      ...{ ownerId: owner.id, editorId: owner.id, description: "", hidden: false },
      ...{ createdTime: time, editedTime: time },
    });
    expect(files.find(({ id }) => id === ID)).toMatchObject({
      ...{ name: "b.txt", ownerId: administrator.id, editorId: administrator.id },
      ...{ description: "b", hidden: true },
      ...{ createdTime: Date.UTC(2024, 1, 3), editedTime: 1_710_000_000_000 },
    });
  });

  it("can have older versions, of which the file is the newest", () => {
    const given: SeedFile = {
      ...{ text: "three", createdTime: "2024-01-01", editedTime: "2024-03-01" },
      versions: ["one", { text: "two two", keepForever: true }, 2],
    };
    const { file, versions } = fileOf({ "a.txt": given }, "a.txt");
    const [created, edited] = [Date.UTC(2024, 0, 1), Date.UTC(2024, 2, 1)];
    expect(versions).toMatchObject([
      { number: 1, size: 3, keepForever: false, createTime: created, sha256: sha256Of("one") },
      { number: 2, size: 7, keepForever: true, createTime: created },
      { number: 3, size: 2, keepForever: false, createTime: created },
      { number: 4, size: 5, keepForever: false, createTime: edited },
    ]);
    expect(new Set(versions.map(({ id }) => id.split(".")[0])).size).toBe(1);
    const newest = versions.at(-1);
    expect(file).toMatchObject({ versionId: newest?.id, size: 5, sha256: newest?.sha256 });
  });

  it("can be in the recycle bin, alone or with their folder", () => {
    const files: SeedFolder = {
      "A/": { "a.txt": { text: "a", recycled: true } },
      "B/C/": { ".": { recycled: true }, "c.txt": "c" },
    };
    const { sandbox, file } = fileOf(files, "A/a.txt");
    const [A, B, C] = ["A/", "B/", "B/C/"].map((path) => sandbox.findFile({ path }));
    const topFolderId = rootFolderOf(file.containerId);
    expect(file.recycled).toEqual({
      ...{ time: Date.UTC(2025, 0, 1), userId: file.ownerId, topFolderId },
      formerPath: [{ id: A?.id, name: "A" }],
    });
    expect(C?.recycled?.formerPath).toEqual([{ id: B?.id, name: "B" }]);
    expect(sandbox.findFile({ path: "B/C/c.txt" }).recycled).toBeUndefined();
    const bin = [...values(select(sandbox.world.files, "bin", file.containerId))];
    expect(bin.map(({ name }) => name).sort()).toEqual(["C", "a.txt"]);
  });

  it("use the capacity of their spaces and pools, with all versions and the recycle bin", () => {
    const files: SeedFolder = { a: { size: 10, versions: [5] }, b: { size: 3, recycled: true } };
    const space = { capacity: 1, files };
    const { pools, spaces } = grow({
      rootDepartment: { space },
      users: [{ name: "A", space, moreSpaces: [space] }],
      groups: [{ name: "G", owner: "A", space }],
    });
    expect(pools.map(({ used }) => used)).toEqual([18, 36, 18]);
    expect(rowsOf(spaces).map(({ used }) => used)).toEqual([18, 18, 18, 18]);
  });

  it("have equal contents in common, and no others", () => {
    const same: SeedFolder = { a: "same", b: { text: "same" }, c: { text: "same", size: 4 } };
    const zeros: SeedFolder = { d: 9, e: { size: 9 }, f: { text: "\0", size: 9 } };
    const others: SeedFolder = { g: {}, h: "\0", i: { text: "undefined", size: 9 } };
    const { contents, files } = grow(seedOf({ ...same, ...zeros, ...others }));
    expect([rowsOf(files).length, rowsOf(contents).length]).toEqual([9, 5]);
  });

  it("leave no visits, changes and messages", () => {
    const { visits, changes, messages, auditLog } = grow(seedOf({ "A/": { "a.txt": "a" } }));
    for (const table of [visits, changes, messages, auditLog])
      expect(rowsOf<object>(table)).toEqual([]);
  });

  it("can be as deep as 30 folders", () => {
    const path = `${"a/".repeat(30)}a.txt`;
    expect(fileOf({ [path]: "a" }, path).file.size).toBe(1);
  });

  const at = (path: string) => `users[0].space.files[${JSON.stringify(path)}]`;
  const cyclic: Record<string, object> = {};
  cyclic["a/"] = cyclic;

  it.each<Mistake>([
    ["no object", [] as never, "users[0].space.files must be an object"],
    ["a folder that is none", { "A/": "text" }, `${at("A/")} must be an object`],
    [
      "a folder whose name does not end in a slash",
      { A: { "b.txt": "b" } },
      `${at("A")}.b.txt is not a field here; known are id, description, `,
    ],
    [
      "null",
      { a: null },
      `${at("a")} must be a string without half a character, a whole number from 0`,
    ],
    ["a size of half a byte", { a: 0.5 }, `${at("a")} must be a string without half a`],
    ["too large a size", { a: { size: 2 ** 31 } }, `${at("a")}.size must be a whole number from 0`],
    ["half a character in a text", { a: "\ud800" }, `${at("a")} must be a string without half`],
    ["half a character in a name", { "\ud800": "" }, `${at("\ud800")} must not have half a char`],
    ["an empty text that is to fill bytes", { a: { text: "", size: 1 } }, `${at("a")} must have`],
    ["an unknown field", { a: { siez: 1 } }, `${at("a")}.siez is not a field here; known are id,`],
    ["another identifier", { a: { id: "7" } }, `${at("a")}.id must be F and 32 letters`],
    ["emoji in a description", { a: { description: "😀" } }, `${at("a")}.description must be a st`],
    ["a time without a zone", { a: { createdTime: "2024-01-01T10:00" } }, `${at("a")}.createdTime`],
    ["a version that is none", { a: { versions: [true] } }, `${at("a")}.versions[0] must be a str`],
    [
      "a folder with a content",
      { "A/": { ".": { text: "a" } } },
      `${at("A/.")}.text is not a field here`,
    ],
    ["more of the root", { ".": { hidden: true } }, `${at(".")} must be in a folder`],
    ["a character that no name has", { "a?": "" }, `${at("a?")} must not have ?, nor any other of`],
    ["a name of dots", { "A/../b": "" }, `${at("A/../b")} must not be ..`],
    ["an empty name", { "A//b": "" }, `${at("A//b")} must have 1 to 250 characters`],
    ["a name that is too long", { ["a".repeat(251)]: "" }, `${at("a".repeat(251))} must have 1 to`],
    ["a file and a folder of one name", { a: "", "a/": {} }, `${at("a/")} must have another name`],
    ["a folder and a file of one name", { "a/": {}, a: "" }, `${at("a")} must have another name`],
    ["a file as a folder", { a: "", "a/b": "" }, `${at("a/b")} must have another name`],
    ["a file twice", { "A/": { b: "" }, "A/b": "" }, `${at("A/b")} must have another name than`],
    [
      "a folder of which is said more twice",
      { "A/B/": { ".": {} }, "A/": { "B/": { ".": {} } } },
      `${at("A/B/.")} must be there once`,
    ],
    [
      "31 folders",
      { [`${"a/".repeat(31)}`]: {} },
      `${at("a/".repeat(31))} must not have more than`,
    ],
    ["a tree that has itself", cyclic, `${at("a/".repeat(31))} must not have more than 30 folders`],
    [
      "a stranger",
      { a: { owner: "B" } },
      `${at("a")}.owner must be the name or identifier of a user`,
    ],
    [
      "an identifier twice",
      { a: { id: ID }, b: { id: ID } },
      `${at("b")}.id must differ from ${at("a")}.id`,
    ],
    [
      "more than the space has room for",
      { a: { size: 2 ** 30, text: "a" }, b: "b" },
      "users[0].space.files must have at most 1073741824 bytes in all, has 1073741825",
    ],
  ])("are refused for %s", (_what, files, message) => {
    expectMistake(seedOf(files as SeedFolder), message);
  });
});
