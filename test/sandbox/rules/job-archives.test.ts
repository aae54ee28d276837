import { describe, expect, it } from "vitest";
import { listArchive } from "../../../src/sandbox/archives/list.ts";
import { memoryStore } from "../../../src/sandbox/bytes/memory.ts";
import { recycleFile } from "../../../src/sandbox/world/files.ts";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { filesTo, resultsOf, setUpJobs } from "../../support/jobs.ts";
import { fillSpace } from "../../support/sandbox-organization.ts";
import { textOf } from "../../support/stored-files.ts";
import { replaceText, zipOf } from "../../support/zips.ts";

const DAY = 24 * 60 * 60 * 1000;

describe("packing", () => {
  async function setUpPacked() {
    const set = await setUpJobs();
    const plans = set.addFolder("plans");
    const a = await set.addFile("a.txt", "A", plans);
    set.addFolder("empty", plans);
    const twin = await set.addFile("a.txt", "twin");
    const gone = await set.addFile("gone.txt", "G");
    set.change((world) => recycleFile(world, gone, set.own.ownerId));
    const jobId = await set.create({
      ...{ taskType: 6, taskInfo: filesTo(undefined, plans, a, twin, gone) },
    });
    const contentOf = () => {
      const { archiveContentId = "" } = find(set.state.world.works, jobId) ?? {};
      return find(set.state.world.contents, archiveContentId);
    };
    return { ...set, plans, a, jobId, contentOf };
  }

  it("makes an archive of files and folders as they were when the job was created", async () => {
    const { get, jobId, contentOf, change, own, plans } = await setUpPacked();
    change((world) => recycleFile(world, plans, own.ownerId));
    const job = await get(jobId);
    expect(resultsOf(job)).toEqual(["1", "1", "1", "2 13000306"]);
    expect(job.jobInfo).toMatchObject({ taskResultCode: 2, contentNum: 4 });
    const entries = await listArchive(memoryStore, contentOf()?.blobs ?? []);
    const paths = (typeof entries === "string" ? [] : entries).map(({ path }) => path);
    expect(paths.sort()).toEqual(["a (2).txt", "a.txt", "plans", "plans/a.txt", "plans/empty"]);
  });

  it("gives a link for the days that the organization has set, then drops the archive", async () => {
    const { get, jobId, contentOf, state, change } = await setUpPacked();
    change((world) => ({
      ...world,
      organization: { ...world.organization, packageDownloadExpiry: 2 },
    }));
    const { jobInfo } = await get(jobId);
    expect(jobInfo?.downloadUrl).toMatch(/^https:\/\/koodrive\.example\.com\/.*plans\.zip/);
    expect(contentOf()).toBeDefined();
    const contents = count(state.world.contents);
    state.clock.advance(2 * DAY - 1);
    expect((await get(jobId)).jobInfo).toHaveProperty("downloadUrl");
    state.clock.advance(1);
    expect((await get(jobId)).jobInfo).not.toHaveProperty("downloadUrl");
    expect(count(state.world.contents)).toBe(contents - 1);
  });

  it("gives no link before it is done, nor when it is cancelled, nor without any file", async () => {
    const { create, get, jobs, change, state, plans, own } = await setUpPacked();
    const taskInfo = filesTo(undefined, plans);
    change((world) => ({ ...world, pace: { duration: 10, held: false } }));
    const contents = count(state.world.contents);
    const jobId = await create({ taskType: 6, taskInfo });
    expect(count(state.world.contents)).toBe(contents + 1);
    expect((await get(jobId)).jobInfo).not.toHaveProperty("downloadUrl");
    await jobs.cancel({ jobId });
    expect((await get(jobId)).jobInfo).not.toHaveProperty("downloadUrl");
    change((world) => recycleFile(world, plans, own.ownerId));
    const failed = await create({ taskType: 6, taskInfo });
    state.clock.advance(10);
    const { jobInfo } = await get(failed);
    expect(jobInfo).toMatchObject({ taskResultCode: 3, resultCode: 13000306 });
    expect(jobInfo).not.toHaveProperty("downloadUrl");
    expect(count(state.world.contents)).toBe(contents);
  });
});

describe("unpacking", () => {
  const ENTRIES = { "docs/": "", "docs/a.txt": "A", "docs/deep/b.png": "B", "c.txt": "" };

  async function setUpArchive(archive?: Uint8Array) {
    const set = await setUpJobs();
    const file = await set.addFile("plans.zip", archive ?? (await zipOf(ENTRIES)));
    const unpack = (more: Partial<Parameters<typeof set.run>[0]> = {}) =>
      set.run({ taskType: 5, taskInfo: filesTo("root", file), ...more });
    return { ...set, file, unpack };
  }

  it("puts all files into a folder that is called as the archive", async () => {
    const { unpack, paths, state, file } = await setUpArchive();
    const contents = count(state.world.contents);
    const { jobInfo, taskInfos, uncompressedFileList } = await unpack();
    expect(jobInfo).toMatchObject({ actionType: 502, taskResultCode: 1, contentNum: 1 });
    const [{ newFileId = "", ...archive } = {}] = taskInfos ?? [];
    expect(archive).toMatchObject({ fileId: file.id, status: "1" });
    expect(paths(newFileId)).toEqual([
      "c.txt",
      "docs/",
      "docs/a.txt",
      "docs/deep/",
      "docs/deep/b.png",
    ]);
    expect(find(state.world.files, newFileId)?.name).toBe("plans");
    const [, a, b] = uncompressedFileList ?? [];
    expect(a).toMatchObject({ code: "0", name: "docs/a.txt", type: "1", fileSize: "1" });
    expect(await textOf(state.world, String(a?.fileId))).toBe("A");
    expect(find(state.world.files, String(b?.fileId))).toMatchObject({
      ...{ fileType: "15", mimeType: "image/png", createdTime: Date.UTC(2025, 0, 1) },
    });
    // Three files have contents of their own; what the job has held is gone.
    expect(count(state.world.contents)).toBe(contents + 3);
  });

  it("adds a timestamp where the folder is there, and goes to any space", async () => {
    const { unpack, paths, addFolder, team, teamRoot, file } = await setUpArchive();
    addFolder("plans");
    await unpack();
    expect(paths()).toContainEqual(expect.stringMatching(/^plans_\d{8}_\d{6}\/docs\/a\.txt$/));
    await unpack({ dstContainerId: team.containerId, taskInfo: filesTo(teamRoot, file) });
    expect(paths(teamRoot)).toContain("plans/docs/a.txt");
  });

  it("unpacks parts by their paths, with what is in folders", async () => {
    const { unpack, file, paths } = await setUpArchive();
    const uncompressFilePaths = ["docs/deep/", "c.txt", "no.txt"];
    const { jobInfo, uncompressedFileList } = await unpack({
      ...{ actionType: 503, taskInfo: { ...filesTo("root", file), uncompressFilePaths } },
    });
    expect(jobInfo).toMatchObject({ taskResultCode: 2, resultCode: 13000309 });
    expect(uncompressedFileList?.map(({ name, code }) => `${code} ${name}`)).toEqual([
      ...["0 docs/deep/b.png", "0 c.txt", "13000309 no.txt"],
    ]);
    expect(paths()).toEqual([
      ...["plans.zip", "plans/", "plans/c.txt", "plans/docs/", "plans/docs/deep/"],
      "plans/docs/deep/b.png",
    ]);
  });

  it("shows what is in an archive, and puts nothing anywhere", async () => {
    const { unpack, paths } = await setUpArchive();
    const { uncompressedFileList, taskInfos } = await unpack({ actionType: 501 });
    expect(uncompressedFileList?.map(({ name, type }) => `${type} ${name}`)).toEqual([
      ...["2 docs", "1 docs/a.txt", "1 docs/deep/b.png", "1 c.txt"],
    ]);
    expect(taskInfos).toMatchObject([{ status: "1" }]);
    expect(paths()).toEqual(["plans.zip"]);
  });

  it("takes the password of the archive, which is kept nowhere", async () => {
    const archive = await zipOf({ "a.txt": "secret text" }, { password: "correct" });
    const { unpack, state } = await setUpArchive(archive);
    expect((await unpack()).jobInfo?.resultCode).toBe(13000102);
    expect((await unpack({ password: "wrong" })).taskInfos).toMatchObject([
      { status: "2", code: "13000102", msg: expect.stringContaining("password") },
    ]);
    const { uncompressedFileList } = await unpack({ password: "correct" });
    expect(await textOf(state.world, String(uncompressedFileList?.[0]?.fileId))).toBe(
      "secret text",
    );
    expect(JSON.stringify(state.world.works)).not.toContain("correct");
  });

  it.each([
    ["is absolute", "/aa/evil.txt."],
    ["leads out of the folder", "../../evil.tx"],
    ["leads out in the middle", "a/../../ev.tx"],
    ["has backslashes", "..\\..\\evil.tx"],
    ["has a drive", "C:/evil.txt.."],
    ["has an empty part", "a//b/evil.txt"],
    ["has a character that no name has", "a/b?/evil.txt"],
  ])("refuses an entry whose path %s, and unpacks the others", async (_, path) => {
    const harmless = "aa/bb/evil.tx";
    const archive = await zipOf({ [harmless]: "evil", "good.txt": "good" });
    const { unpack, paths } = await setUpArchive(replaceText(archive, harmless, path));
    const { jobInfo } = await unpack();
    expect(jobInfo).toMatchObject({ taskResultCode: 2, resultCode: 13000102 });
    expect(paths()).toEqual(["plans.zip", "plans/", "plans/good.txt"]);
  });

  it("refuses names that are too long or too deep, and paths that are there already", async () => {
    const deep = "d/".repeat(30);
    const archive = await zipOf({
      ...{ [`${"n".repeat(251)}.txt`]: "long", [`${deep}x`]: "deep", [`${deep.slice(2)}x`]: "30" },
      ...{ "file/inside.txt": "inside", "xx.txt": "first", "yy.txt": "second", fil0: "no folder" },
    });
    const twins = replaceText(replaceText(archive, "yy.txt", "xx.txt"), "fil0", "file");
    const { unpack, file, state } = await setUpArchive(twins);
    const { uncompressedFileList = [], taskInfos } = await unpack();
    expect(uncompressedFileList.map(({ code }) => code)).toEqual([
      ...["13000102", "13000310", "0", "0", "0", "13000405", "13000405"],
    ]);
    expect(find(state.world.files, file.id)).toBeDefined();
    expect(taskInfos).toMatchObject([{ status: "1" }]);
  });

  it("refuses what the space has no room for, before it unpacks anything", async () => {
    const { unpack, change, own, paths } = await setUpArchive(
      await zipOf({ "zeros.bin": "0".repeat(100_000), "small.txt": "s" }),
    );
    change((world) => {
      const space = find(world.spaces, own.containerId) ?? own;
      return fillSpace(world, space, 20 * 2 ** 30 - space.used - 50_000);
    });
    expect((await unpack()).jobInfo).toMatchObject({ taskResultCode: 3, resultCode: 13000311 });
    expect(paths()).toEqual(["filling", "plans.zip"]);
  });

  it("refuses an entry with more bytes than it promises, or other ones", async () => {
    const text = "0".repeat(70_000);
    const archive = await zipOf({ "bomb.bin": text, "good.txt": "good" });
    const size = (bytes: number) => {
      const field = new Uint8Array(new Uint32Array([bytes]).buffer);
      return String.fromCharCode(...field);
    };
    const { unpack, paths } = await setUpArchive(replaceText(archive, size(70_000), size(10)));
    const { uncompressedFileList = [] } = await unpack();
    expect(uncompressedFileList.map(({ code }) => code)).toEqual(["13000308", "0"]);
    expect(paths()).toEqual(["plans.zip", "plans/", "plans/good.txt"]);
  });

  it.each([
    ["something else", "no archive", 13000308],
    [
      "an archive of another kind",
      "7z\xbc\xaf\x27\x1c and so on, for more than 22 bytes",
      13000308,
    ],
  ])("refuses %s", async (_, text, code) => {
    const { unpack } = await setUpArchive(new TextEncoder().encode(text));
    expect((await unpack()).jobInfo).toMatchObject({ taskResultCode: 3, resultCode: code });
  });

  it("refuses a folder, and what is not there", async () => {
    const { run, addFolder } = await setUpJobs();
    const folder = addFolder("folder");
    for (const [file, code] of [[folder, 13000406] as const, [{ id: "none" }, 13000309] as const]) {
      const { jobInfo } = await run({ taskType: 5, taskInfo: filesTo("root", file) });
      expect(jobInfo).toMatchObject({ taskResultCode: 3, resultCode: code });
    }
  });

  it("stops where it is cancelled, and lets go of what it has not unpacked", async () => {
    const { state, create, get, jobs, file, change, paths } = await setUpArchive();
    const contents = count(state.world.contents);
    change((world) => ({ ...world, pace: { duration: 4_000, held: false } }));
    const jobId = await create({ taskType: 5, taskInfo: filesTo("root", file) });
    expect(count(state.world.contents)).toBe(contents + 1);
    state.clock.advance(2_000);
    await get(jobId);
    await jobs.cancel({ jobId });
    expect(paths()).toEqual(["plans.zip", "plans/", "plans/docs/", "plans/docs/a.txt"]);
    expect(count(state.world.contents)).toBe(contents + 1);
  });

  it("fails entry by entry when its folder is deleted or the target goes", async () => {
    const { state, create, get, file, change, own, unpackedOf } = await withUnpackedFolder();
    const jobId = await create({ taskType: 5, taskInfo: filesTo("root", file) });
    state.clock.advance(1_000);
    await get(jobId);
    change((world) => {
      const folder = find(world.files, unpackedOf(jobId));
      return folder ? recycleFile(world, folder, own.ownerId) : world;
    });
    state.clock.advance(4_000);
    const { jobInfo, uncompressedFileList } = await get(jobId);
    expect(uncompressedFileList?.map(({ code }) => code)).toEqual([
      ...["0", "13000305", "13000305", "13000305"],
    ]);
    expect(jobInfo).toMatchObject({ taskResultCode: 2 });
  });

  async function withUnpackedFolder() {
    const set = await setUpArchive();
    set.change((world) => ({ ...world, pace: { duration: 4_000, held: false } }));
    const unpackedOf = (jobId: string) =>
      String(find(set.state.world.works, jobId)?.plan.unpackedId);
    return { ...set, unpackedOf };
  }
});
