import { createHash } from "node:crypto";
import { type FileFilter, type NewFile, rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it } from "vitest";
import { brokenInvariants } from "../../support/invariants.ts";
import { setUpSeededFiles } from "../../support/seeded-files.ts";

/** To be read: a little more than 16 MiB. */
const TOO_LARGE = 2 ** 24 + 1;

describe("addFile", () => {
  it("adds a file to the first individual space of a user, and the folders on its way", async () => {
    const { sandbox, userId, containerId, spaceOf } = setUpSeededFiles();
    const used = spaceOf(containerId)?.used ?? 0;
    const added = await sandbox.addFile({ userId, path: "Plans/2026/June/a.csv", text: "1,2" });
    expect(added).toMatchObject({
      ...{ containerId, name: "a.csv", path: "Plans/2026/June/a.csv", size: 3, fileType: "27" },
      ...{ ownerId: userId, createdTime: sandbox.world.now, mimeType: "text/csv" },
      sha256: createHash("sha256").update("1,2").digest("hex"),
    });
    expect(sandbox.findFile({ fileId: added.id })).toEqual(added);
    expect(sandbox.findFile({ path: "Plans/2026/June/" }).id).toBe(added.parentId);
    expect(sandbox.listFiles({ name: "Plans" })).toHaveLength(1);
    expect(spaceOf(containerId)?.used).toBe(used + 3);
    expect(brokenInvariants(sandbox.world)).toEqual([]);
  });

  it("adds to any space, for whoever is named", async () => {
    const { sandbox, otherId, userId, second } = setUpSeededFiles();
    const inSecond = await sandbox.addFile({ containerId: second, path: "a.txt" });
    expect(inSecond).toMatchObject({ containerId: second, ownerId: userId, size: 0 });
    const [{ containerId = "" } = {}] = rowsOf(sandbox.world.spaces).filter(
      ({ type }) => type === 0,
    );
    expect((await sandbox.addFile({ containerId, path: "a.txt" })).ownerId).toBe(otherId);
    expect((await sandbox.addFile({ containerId, userId, path: "b.txt" })).ownerId).toBe(userId);
  });

  it.each<[string, Partial<NewFile>, string]>([
    ["text over and over", { text: "ab", size: 5 }, "ababa"],
    ["zeros", { size: 2 }, "\0\0"],
    ["bytes", { base64: "w6Rv" }, "äo"],
    ["nothing", { text: "" }, ""],
  ])("takes %s", async (_what, content, expected) => {
    const { sandbox, userId } = setUpSeededFiles();
    const { id, size, sha256 } = await sandbox.addFile({ userId, path: "a", ...content });
    const base64 = Buffer.from(expected).toString("base64");
    expect(await sandbox.readFile({ fileId: id })).toEqual({
      size,
      sha256,
      text: expected,
      base64,
    });
    expect(sha256).toBe(createHash("sha256").update(expected).digest("hex"));
  });

  it("gives a file that is there another version", async () => {
    const { sandbox, userId, otherId, versionsOf } = setUpSeededFiles();
    const { id } = sandbox.findFile({ path: "Plans/plan.txt" });
    const path = "Plans/plan.txt";
    const added = await sandbox.addFile({ userId, path, text: "fourth" });
    expect(added).toMatchObject({ id, size: 6 });
    expect(versionsOf(id).map(({ number, size }) => [number, size])).toEqual([
      ...[[1, 5] as const, [2, 6] as const, [3, 5] as const, [4, 6] as const],
    ]);
    const byOther = { containerId: added.containerId, userId: otherId, path, text: "fifth" };
    expect(await sandbox.addFile(byOther)).toMatchObject({ editorId: otherId, ownerId: userId });
  });

  it("makes a folder where the path ends in a slash, unless it is there", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    const made = await sandbox.addFile({ userId, path: "A/B/" });
    expect(made).toMatchObject({ fileType: "10", path: "A/B/", size: 0 });
    const { world } = sandbox;
    expect(await sandbox.addFile({ userId, path: "A/B/" })).toEqual(made);
    expect(sandbox.world.files).toBe(world.files);
  });

  it.each<[string, object, string | RegExp]>([
    ["no path", {}, "path must be a path such as Plans/plan.txt"],
    [
      "a path with a wrong name",
      { path: "a?" },
      /^path must be a path .*; it must not have \?, nor/,
    ],
    [
      "a path that is too deep",
      { path: "a/".repeat(31) },
      /^path .*; it must not have more than 30/,
    ],
    ["no space", { path: "a", userId: undefined }, "containerId is required without userId"],
    [
      "an unknown space",
      { path: "a", containerId: "7" },
      "containerId must be that of a space; the",
    ],
    ["an unknown user", { path: "a", userId: "7" }, "userId must be that of a user; there is no 7"],
    [
      "a file as a folder",
      { path: "Plans/plan.txt/a" },
      "path must be another: plan.txt is a file,",
    ],
    ["a file in place of a folder", { path: "Plans" }, "path must be another: Plans is a folder"],
    [
      "a folder with a content",
      { path: "A/", text: "a" },
      "path must not end in /: a folder has no",
    ],
    ["half Base64", { path: "a", base64: "abc" }, "base64 must be Base64 with its padding"],
    [
      "two contents",
      { path: "a", base64: "abcd", size: 1 },
      "base64 must not stand beside text or",
    ],
    ["nothing to repeat", { path: "a", text: "", size: 1 }, "text must have characters to repeat"],
    ["too large a size", { path: "a", size: 2 ** 31 }, "size must be a whole number from 0 to"],
  ])("refuses %s, and the world stays", async (_what, file, message) => {
    const { sandbox, userId } = setUpSeededFiles();
    const { world } = sandbox;
    await expect(sandbox.addFile({ userId, ...file } as never)).rejects.toThrow(message);
    expect(sandbox.world).toBe(world);
  });

  it("refuses more than the space has room for", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    const add = () => sandbox.addFile({ userId, path: "a", size: TOO_LARGE });
    for (let count = 0; count < 63; count += 1) await add();
    await expect(add()).rejects.toThrow(
      /^size must be at most \d+, all that the space has left, is/,
    );
  });

  it("refuses users without a space", async () => {
    const { sandbox, otherId } = setUpSeededFiles();
    await expect(sandbox.addFile({ userId: otherId, path: "a" })).rejects.toThrow(
      `userId must be that of a user with a space; ${otherId} has none`,
    );
  });
});

describe("listFiles and findFile", () => {
  const PLAN = "Plans/plan.txt";
  it.each<[FileFilter, string[]]>([
    [{}, ["Plans/", PLAN, "Plans/2025/", "Plans/2025/plan.txt", "old.txt"]],
    [{ name: "plan.txt" }, [PLAN, "Plans/2025/plan.txt"]],
    [{ path: PLAN }, [PLAN]],
    [{ path: "Plans/" }, ["Plans/"]],
    [{ path: "Plans" }, []],
    [{ path: "old.txt", name: "old.txt" }, ["old.txt"]],
    [{ path: PLAN, name: "old.txt" }, []],
  ])("find by %j", (filter, expected) => {
    const { sandbox, userId, otherId, containerId, second } = setUpSeededFiles();
    const paths = (more: FileFilter) =>
      sandbox.listFiles({ ...filter, ...more }).map(({ path }) => path);
    expect(paths({})).toEqual(expected);
    expect(paths({ containerId })).toEqual(expected);
    expect(paths({ containerId: second })).toEqual([]);
    expect(paths({ userId })).toEqual(expected);
    expect(paths({ userId, containerId: second })).toEqual([]);
    expect(paths({ userId: otherId })).toEqual([]);
    const [first] = expected;
    if (first) expect(sandbox.findFile(filter).path).toBe(first);
    else expect(() => sandbox.findFile(filter)).toThrow(/ must be that of a file; none has \{/);
  });

  it("give pages", () => {
    const { sandbox } = setUpSeededFiles();
    const [, second, third] = sandbox.listFiles();
    expect(sandbox.listFiles({ offset: 1, limit: 2 })).toEqual([second, third]);
    expect(sandbox.listFiles({ offset: 9 })).toEqual([]);
  });

  it("find by identifier, with all else that is given", () => {
    const { sandbox, containerId, second } = setUpSeededFiles();
    const file = sandbox.findFile({ path: PLAN });
    const { id: fileId, name } = file;
    expect(sandbox.findFile({ fileId, name, path: PLAN, containerId })).toEqual(file);
    for (const other of [{ name: "x" }, { path: "x" }, { containerId: second }, { fileId: "x" }]) {
      expect(() => sandbox.findFile({ fileId, ...other })).toThrow(
        /^fileId must be that of a file/,
      );
    }
    expect(() => sandbox.listFiles({ containerId: "7" })).toThrow(/^containerId must be that of a/);
  });
});

describe("readFile", () => {
  it("reads the newest version", async () => {
    const { sandbox } = setUpSeededFiles();
    const { id: fileId } = sandbox.findFile({ path: "Plans/plan.txt" });
    expect((await sandbox.readFile({ fileId })).text).toBe("third");
  });

  it("refuses folders, large files, and what is not there", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    const { id: folder } = sandbox.findFile({ path: "Plans/" });
    const large = await sandbox.addFile({ userId, path: "a", size: TOO_LARGE });
    await expect(sandbox.readFile({ fileId: folder })).rejects.toThrow(
      /^fileId .* is that of a fold/,
    );
    await expect(sandbox.readFile({ fileId: large.id })).rejects.toThrow(
      /^fileId must be of at most/,
    );
    await expect(sandbox.readFile({ fileId: "7" })).rejects.toThrow(/^fileId .*; there is no 7/);
  });
});

describe("updateFile", () => {
  it("changes what is given and nothing else", () => {
    const { sandbox } = setUpSeededFiles();
    const before = sandbox.findFile({ path: "Plans/plan.txt" });
    const fileId = before.id;
    const changes = { description: "ours", hidden: true };
    const after = sandbox.updateFile({ fileId, ...changes, createdTime: "2020-01-01" });
    expect(after).toEqual({ ...before, ...changes, createdTime: Date.UTC(2020, 0, 1) });
    expect(sandbox.updateFile({ fileId, hidden: false })).toEqual({ ...after, hidden: false });
    expect(sandbox.updateFile({ fileId, description: "" }).description).toBe("");
  });

  it("makes smart folders, and common ones of them", () => {
    const { sandbox } = setUpSeededFiles();
    const { id: fileId } = sandbox.findFile({ path: "Plans/" });
    expect(sandbox.updateFile({ fileId, smart: true }).fileType).toBe("11");
    expect(sandbox.updateFile({ fileId, smart: false }).fileType).toBe("10");
  });

  it.each([
    [{ fileId: "7" }, "fileId must be that of a file; there is no 7"],
    [{ smart: true }, "smart must be given for a folder alone"],
    [{ hidden: 1 }, "hidden must be true or false"],
    [{ description: "a".repeat(513) }, "description must be a string of up to 512 characters"],
    [{ createdTime: "soon" }, "createdTime must be ISO 8601 with a time zone"],
    [{ name: "a" }, /^name is no argument here/],
  ])("refuses %j, and the world stays", (changes, message) => {
    const { sandbox } = setUpSeededFiles();
    const { id: fileId } = sandbox.findFile({ path: "Plans/plan.txt" });
    const { world } = sandbox;
    expect(() => sandbox.updateFile({ fileId, ...changes } as never)).toThrow(message);
    expect(sandbox.world).toBe(world);
  });
});

describe("removeFile", () => {
  it("removes a file for good, with all its versions, also from the recycle bin", () => {
    const { sandbox, containerId, spaceOf, versionsOf } = setUpSeededFiles();
    const { id } = sandbox.findFile({ path: "Plans/plan.txt" });
    const used = spaceOf(containerId)?.used ?? 0;
    const bytes = versionsOf(id).reduce((sum, { size }) => sum + size, 0);
    expect(sandbox.removeFile({ fileId: id })).toEqual({ removed: 1, bytes });
    expect(spaceOf(containerId)?.used).toBe(used - bytes);
    for (const { recycled, id: fileId } of sandbox.listFiles()) {
      if (recycled) sandbox.removeFile({ fileId });
    }
    expect(sandbox.listFiles().some(({ recycled }) => recycled)).toBe(false);
    expect(brokenInvariants(sandbox.world)).toEqual([]);
  });

  it("removes a folder with all below it, and knows it no longer", async () => {
    const { sandbox, userId } = setUpSeededFiles();
    await sandbox.addFile({ userId, path: "A/B/c.txt", text: "c" });
    await sandbox.addFile({ userId, path: "A/d.txt", text: "dd" });
    const { id: fileId } = sandbox.findFile({ path: "A/" });
    expect(sandbox.removeFile({ fileId })).toEqual({ removed: 4, bytes: 3 });
    expect(() => sandbox.removeFile({ fileId })).toThrow(
      `fileId must be that of a file; there is no ${fileId}`,
    );
  });
});

describe("clearVersions", () => {
  it("removes what is neither the newest nor kept forever, and gives its capacity back", () => {
    const { sandbox, containerId, second, spaceOf, versionsOf } = setUpSeededFiles();
    const { id } = sandbox.findFile({ path: "Plans/plan.txt" });
    const used = spaceOf(containerId)?.used ?? 0;
    const contents = rowsOf(sandbox.world.contents).length;
    expect(sandbox.clearVersions({ containerId: second })).toEqual({ removed: 0, bytes: 0 });
    expect(sandbox.clearVersions()).toEqual({ removed: 1, bytes: 5 });
    expect(versionsOf(id).map(({ number }) => number)).toEqual([2, 3]);
    expect(spaceOf(containerId)?.used).toBe(used - 5);
    expect(rowsOf(sandbox.world.contents)).toHaveLength(contents - 1);
    expect(brokenInvariants(sandbox.world)).toEqual([]);
  });

  it("keeps so many of the newest of each file", async () => {
    const { sandbox, userId, containerId, versionsOf } = setUpSeededFiles();
    for (const text of ["1", "2", "3", "4"]) await sandbox.addFile({ userId, path: "a", text });
    const { id } = sandbox.findFile({ path: "a" });
    expect(sandbox.clearVersions({ containerId, keep: 2 })).toEqual({ removed: 1, bytes: 1 });
    expect(versionsOf(id).map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(sandbox.clearVersions({ keep: 9 })).toEqual({ removed: 0, bytes: 0 });
    expect(() => sandbox.clearVersions({ containerId: "7" })).toThrow(/^containerId must be that/);
  });
});
