import { describe, expect, it } from "vitest";
import { count } from "../../../src/sandbox/world/table.ts";
import { collect } from "../../support/pages.ts";
import { bytesOf, digestOf, sendParts, setUpUploads } from "../../support/uploads.ts";

/** A file of ten bytes, and what one does with its versions. */
async function setUpVersions() {
  const set = await setUpUploads();
  const { koodrive, containerId, send, sandbox } = set;
  const { fileVersions, files } = koodrive;
  const fileId = await set.upload(bytesOf(10, 1), { fileName: "plan.docx" });
  const begin = (length: number, changes: object = {}) =>
    fileVersions.create({
      ...{ fileId, containerId, length, uploadMode: "multipart", uploadType: 1, ...changes },
    });
  const sendBytes = async (bytes: Uint8Array<ArrayBuffer>) => {
    const parts = [{ partNumber: 1, partSize: bytes.length }];
    const { multiParts } = await files.getUploadUrls({ fileId, multiParts: parts });
    return sendParts(send, bytes, multiParts);
  };
  const addVersion = async (bytes: Uint8Array<ArrayBuffer>, changes: object = {}) => {
    sandbox.advanceClock({ seconds: 1 });
    await begin(bytes.length, changes);
    await sendBytes(bytes);
    await fileVersions.complete({ fileId });
  };
  const list = async () => (await fileVersions.list({ containerId, fileId })).revisionList ?? [];
  const reference = async (index: number) => {
    const { revisionId = "" } = (await list())[index] ?? {};
    return { containerId, fileId, revisionId };
  };
  const usedBytes = () => sandbox.world.pools[1].used;
  return { ...set, fileVersions, fileId, begin, sendBytes, addVersion, list, reference, usedBytes };
}

describe("a version", () => {
  it("is begun, sent and completed, and then is the newest of its file", async () => {
    const { addVersion, list, urlOf, download, fileId, userId, usedBytes, sandbox } =
      await setUpVersions();
    await addVersion(bytesOf(20, 2), { keepPolicy: 1 });
    const [newest, first] = await list();
    expect(newest).toMatchObject({
      ...{ fileId, revisionVersion: "2", latestVersion: true, keepForever: true, size: "20" },
      ...{ createReason: 1, createdBy: userId, updatedBy: userId },
      ...{ name: "plan.docx", extension: "docx" },
    });
    expect(first).toMatchObject({ revisionVersion: "1", latestVersion: false, size: "10" });
    expect(await download(await urlOf(fileId))).toEqual(bytesOf(20, 2));
    expect(usedBytes()).toBe(30);
    expect(count(sandbox.world.uploads)).toBe(0);
  });

  it("is completed by completeUpload as well, and checked by its digest", async () => {
    const { begin, sendBytes, koodrive, fileVersions, fileId, expectRefusal, list } =
      await setUpVersions();
    await begin(5);
    await sendBytes(bytesOf(5));
    const wrong = fileVersions.complete({ fileId, sha256: "0".repeat(64) });
    await expectRefusal(wrong, [13000402, "uploads.incomplete", "sha256"]);
    await koodrive.files.completeUpload({ fileId, sha256: await digestOf(bytesOf(5)) });
    expect(await list()).toHaveLength(2);
  });

  it("of one file is uploaded at a time", async () => {
    const { begin, sendBytes, fileVersions, fileId, list } = await setUpVersions();
    await begin(5);
    await sendBytes(bytesOf(5));
    await begin(6);
    await expect(fileVersions.complete({ fileId })).rejects.toMatchObject({ code: 13000402 });
    await sendBytes(bytesOf(6));
    await fileVersions.complete({ fileId });
    expect((await list()).map(({ size }) => size)).toEqual(["6", "10"]);
  });

  it("can be got, with an address of its bytes", async () => {
    const { addVersion, fileVersions, reference, download } = await setUpVersions();
    await addVersion(bytesOf(20, 2));
    const version = await fileVersions.get(await reference(1));
    expect(version).toMatchObject({ revisionVersion: "1", latestVersion: false });
    expect(await download(version.downloadUrl ?? "")).toEqual(bytesOf(10, 1));
  });

  it("can be kept forever", async () => {
    const { fileVersions, reference, sandbox, list } = await setUpVersions();
    sandbox.advanceClock({ minutes: 5 });
    await fileVersions.update({ ...(await reference(0)), keepForever: true });
    const [{ keepForever, createdAt, updatedAt } = {}] = await list();
    expect(keepForever).toBe(true);
    expect(Number(updatedAt) - Number(createdAt)).toBeGreaterThanOrEqual(5 * 60_000);
  });

  it("can be deleted unless it is the latest, and its bytes with it", async () => {
    const { addVersion, fileVersions, reference, list, usedBytes, expectRefusal, sandbox } =
      await setUpVersions();
    await addVersion(bytesOf(20, 2));
    const latest = [13000403, "versions.latest", "revisionId"] as const;
    await expectRefusal(fileVersions.delete(await reference(0)), latest);
    await fileVersions.delete(await reference(1));
    expect(await list()).toMatchObject([{ revisionVersion: "2" }]);
    expect([usedBytes(), count(sandbox.world.contents)]).toEqual([20, 1]);
  });

  it("can be restored, which makes it the latest once more", async () => {
    const { addVersion, fileVersions, reference, list, usedBytes, urlOf, download, fileId } =
      await setUpVersions();
    await addVersion(bytesOf(20, 2));
    await fileVersions.restore(await reference(1));
    expect(await list()).toMatchObject([
      { revisionVersion: "3", createReason: 2, latestVersion: true, size: "10" },
      { revisionVersion: "2", latestVersion: false },
      { revisionVersion: "1" },
    ]);
    expect(usedBytes()).toBe(40);
    expect(await download(await urlOf(fileId))).toEqual(bytesOf(10, 1));
    await fileVersions.restore(await reference(0));
    expect(await list()).toHaveLength(3);
  });
});

it("versions are listed by pages of one, the newest first", async () => {
  const { addVersion, fileVersions, containerId, fileId } = await setUpVersions();
  await addVersion(bytesOf(2));
  await addVersion(bytesOf(3));
  const walk = fileVersions.list.all({ containerId, fileId, pageInfo: { pageSize: 1 } });
  const numbers = (await collect(walk)).map(({ revisionVersion }) => revisionVersion);
  expect(numbers).toEqual(["3", "2", "1"]);
  const page = await fileVersions.list({ containerId, fileId });
  expect(page.nextPageCursor).toBe("");
});

describe("what is refused of versions", () => {
  it.each([
    ["another type of upload", { uploadType: 0 }, [13000102, "uploads.type", "uploadType"]],
    [
      "a digest without a proof",
      { sha256: "0".repeat(64) },
      [13000102, "uploads.proof", "proofCode"],
    ],
    ["more than there is room for", { length: 20 * 1024 ** 3 }, [13000311, "uploads.capacity"]],
    ["a file that is unknown", { fileId: "F1" }, [13000309, "files.unknown", "fileId"]],
    ["a space that is unknown", { containerId: "IAAD" }, [13000301, "files.space", "containerId"]],
  ] as const)("beginning with %s", async (_, changes, expected) => {
    const { begin, expectRefusal } = await setUpVersions();
    await expectRefusal(begin(1, changes), expected);
  });

  it("completing one that was not begun, and a new file", async () => {
    const { fileVersions, fileId, announce, expectRefusal } = await setUpVersions();
    const unknown = [13000401, "uploads.unknown", "fileId"] as const;
    await expectRefusal(fileVersions.complete({ fileId }), unknown);
    const { fileId: pending = "" } = await announce(1);
    await expectRefusal(fileVersions.complete({ fileId: pending }), unknown);
  });

  it("a version that the file does not have, also if another has it", async () => {
    const { fileVersions, reference, upload, containerId, expectRefusal } = await setUpVersions();
    const fileId = await upload(bytesOf(1));
    const { revisionId } = await reference(0);
    const unknown = [13000309, "versions.unknown", "revisionId"] as const;
    for (const wrong of [
      { containerId, fileId, revisionId },
      { ...(await reference(0)), revisionId: "1.2" },
    ]) {
      await expectRefusal(fileVersions.get(wrong), unknown);
      await expectRefusal(fileVersions.update({ ...wrong, keepForever: true }), unknown);
      await expectRefusal(fileVersions.delete(wrong), unknown);
      await expectRefusal(fileVersions.restore(wrong), unknown);
    }
  });

  it("files of others", async () => {
    const { reference, clientOf, containerId, fileId, expectRefusal } = await setUpVersions();
    const { fileVersions } = clientOf("Wang Lei");
    const notYours = [13000410, "files.rights", "containerId"] as const;
    await expectRefusal(fileVersions.list({ containerId, fileId }), notYours);
    await expectRefusal(fileVersions.get(await reference(0)), notYours);
    await expectRefusal(fileVersions.delete(await reference(0)), notYours);
  });
});
