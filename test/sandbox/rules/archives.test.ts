import { describe, expect, it } from "vitest";
import { recycleFile } from "../../../src/sandbox/world/files.ts";
import { setUpJobs } from "../../support/jobs.ts";
import { expectRefusal, NOBODY, NOT_YOURS, UNKNOWN, WRONG } from "../../support/refusals.ts";
import { replaceText, zipOf } from "../../support/zips.ts";

async function setUpArchive(archive: Uint8Array | string) {
  const set = await setUpJobs();
  const { id: fileId } = await set.addFile("plans.zip", archive);
  const { containerId } = set.own;
  const { archives } = set.clientOf("Wang Lei");
  const list = (more: Partial<Parameters<typeof archives.list>[0]> = {}) =>
    archives.list({ containerId, fileId, ...more });
  return { ...set, fileId, containerId, list };
}

describe("the list of what is in an archive", () => {
  it("has files and folders by their whole paths", async () => {
    const { list } = await setUpArchive(await zipOf({ "docs/": "", "docs/a.txt": "12345" }));
    const updateAt = String(Date.UTC(2025, 0, 1));
    expect((await list()).data?.uncompressedFileList).toEqual([
      { code: "0", name: "docs", type: "2", updateAt, fileSize: "0" },
      { code: "0", name: "docs/a.txt", type: "1", updateAt, fileSize: "5" },
    ]);
  });

  it("has names in UTF-8 and in code page 437", async () => {
    const utf8 = await setUpArchive(await zipOf({ "图纸.txt": "" }));
    expect((await utf8.list()).data?.uncompressedFileList).toMatchObject([{ name: "图纸.txt" }]);
    const plain = await zipOf({ "plane?.txt": "" }, { useUnicodeFileNames: false });
    const cp437 = await setUpArchive(replaceText(plain, "plane?", "plane\x81"));
    expect((await cp437.list()).data?.uncompressedFileList).toMatchObject([{ name: "planeü.txt" }]);
  });

  it("is read of archives in Zip64 and after other bytes", async () => {
    const archive = await zipOf({ "a.txt": "A" }, { zip64: true });
    const { list } = await setUpArchive(archive);
    expect((await list()).data?.uncompressedFileList).toMatchObject([{ name: "a.txt" }]);
    const behind = await setUpArchive(new Uint8Array([...new Uint8Array(100), ...archive]));
    expect((await behind.list()).data?.uncompressedFileList).toHaveLength(1);
  });

  it("has 0 for a time that is none", async () => {
    // The field of NTFS: a tag and its length, then three times.
    const times = new Uint8Array(32).fill(0xff).fill(0, 0, 8);
    times.set([1, 0, 24, 0], 4);
    const options = { extraField: new Map([[0x000a, times]]), extendedTimestamp: false };
    const { list } = await setUpArchive(await zipOf({ "a.txt": "A" }, options));
    expect((await list()).data?.uncompressedFileList).toMatchObject([{ updateAt: "0" }]);
  });

  it.each([
    ["AES", {}],
    ["ZipCrypto", { zipCrypto: true }],
  ] as const)("needs the password of an archive that is encrypted with %s", async (_, options) => {
    const archive = await zipOf({ "a.txt": "A" }, { password: "correct", ...options });
    const { list, state } = await setUpArchive(archive);
    await expectRefusal(state, () => list(), WRONG, "pwd");
    await expectRefusal(state, () => list({ pwd: "wrong" }), WRONG, "pwd");
    expect((await list({ pwd: "correct" })).data?.uncompressedFileList).toHaveLength(1);
  });

  it("is refused of what is no zip archive, a broken one, or a folder", async () => {
    const { list, state, addFile, addFolder } = await setUpArchive("no archive");
    await expectRefusal(state, () => list(), 13000308, "fileId");
    const archive = await zipOf({ "a.txt": "A" });
    const broken = await addFile("broken.zip", archive.slice(0, -1));
    await expectRefusal(state, () => list({ fileId: broken.id }), 13000308, "fileId");
    const empty = await addFile("empty.zip", "");
    await expectRefusal(state, () => list({ fileId: empty.id }), 13000308, "fileId");
    const folder = addFolder("folder");
    await expectRefusal(state, () => list({ fileId: folder.id }), 13000406, "fileId");
  });

  it("is refused of files that are not there, in the recycle bin, or not the caller's", async () => {
    const { list, state, clientOf, addFile, team, own, change, containerId, fileId } =
      await setUpArchive("");
    const { containerId: other } = team;
    await expectRefusal(state, () => list({ containerId: NOBODY }), 13000301, "containerId");
    await expectRefusal(state, () => list({ fileId: NOBODY }), UNKNOWN, "fileId");
    await expectRefusal(state, () => list({ containerId: other }), 13000302, "fileId");
    const { archives } = clientOf("Li Hua");
    const foreign = () => archives.list({ containerId, fileId });
    await expectRefusal(state, foreign, NOT_YOURS, "containerId");
    const recycled = await addFile("recycled.zip", await zipOf({}));
    change((world) => recycleFile(world, recycled, own.ownerId));
    await expectRefusal(state, () => list({ fileId: recycled.id }), 13000306, "fileId");
  });
});
