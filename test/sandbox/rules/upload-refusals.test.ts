import { describe, expect, it } from "vitest";
import { purgeFile, recycleFile } from "../../../src/sandbox/world/files.ts";
import { rootFolderOf } from "../../../src/sandbox/world/ids.ts";
import { makeFolder } from "../../../src/sandbox/world/new-files.ts";
import type { Space } from "../../../src/sandbox/world/rows.ts";
import { count, find } from "../../../src/sandbox/world/table.ts";
import { fillSpace } from "../../support/sandbox-organization.ts";
import { smallWorld } from "../../support/small-world.ts";
import { announcement, bytesOf, digestOf, sendParts, setUpUploads } from "../../support/uploads.ts";
import { setUpWorld } from "../../support/world.ts";

type Set = Awaited<ReturnType<typeof setUpUploads>>;
type Changes = Parameters<Set["announce"]>[1];
type Expected = Parameters<Set["expectRefusal"]>[1];

const GB = 1024 ** 3;
const WRONG = 13000102;
const STATE = Array.from({ length: 8 }, () => 1);
const part = (partNumber: number, partSize: number) => ({ partNumber, partSize });

describe("the announcement of a file is refused", () => {
  it.each<[string, number, Changes, Expected]>([
    [
      "in a space that there is not",
      1,
      { containerId: "IAAD" },
      [13000301, "files.space", "containerId"],
    ],
    [
      "in a folder that there is not",
      1,
      { parentFolder: ["F1"] },
      [13000309, "files.unknown", "parentFolder"],
    ],
    ["of a size that the space has no room for", 20 * GB + 1, {}, [13000311, "uploads.capacity"]],
    ["of another type of upload", 1, { uploadType: 2 }, [WRONG, "uploads.type", "uploadType"]],
    ["of a folder", 1, { fileType: "10" }, [WRONG, "uploads.file-type", "fileType"]],
    ["with a backslash in its name", 1, { fileName: "a\\b" }, [WRONG, "uploads.name", "fileName"]],
    [
      "with a digest and no proof",
      1,
      { sha256: "0".repeat(64) },
      [WRONG, "uploads.proof", "proofCode"],
    ],
    [
      "with a digest of no form",
      1,
      { sha256: "0", proofCode: "0".repeat(64) },
      [WRONG, "uploads.digest-form", "sha256"],
    ],
    [
      "with a part twice",
      2,
      { multiParts: [part(1, 1), part(1, 1)] },
      [WRONG, "uploads.parts", "multiParts[1].partNumber"],
    ],
    [
      "with a part larger than it",
      1,
      { multiParts: [part(1, 2)] },
      [WRONG, "uploads.parts", "multiParts[0].partSize"],
    ],
    [
      "with a state at no place",
      65,
      { multiParts: [{ ...part(2, 1), hashCtx: STATE }] },
      [WRONG, "uploads.parallel", "multiParts[0].partOffset"],
    ],
    [
      "with a state within a block",
      65,
      { multiParts: [{ ...part(2, 1), hashCtx: STATE, partOffset: 63 }] },
      [WRONG, "uploads.parallel", "multiParts[0].partOffset"],
    ],
  ])("%s", async (_, length, changes, expected) => {
    const { announce, expectRefusal } = await setUpUploads();
    const multiParts = [part(1, Math.min(length, 5 * GB))];
    await expectRefusal(announce(length, { multiParts, ...changes }), expected);
  });

  it("with more than 100 parts, and so is a request for as many addresses", async () => {
    const { announce, koodrive, expectRefusal } = await setUpUploads();
    const multiParts = Array.from({ length: 101 }, (_, index) => part(index + 1, 1));
    const tooMany = [WRONG, "uploads.parts", "multiParts"] as const;
    await expectRefusal(announce(1000, { multiParts }), tooMany);
    const { fileId = "" } = await announce(1000, { multiParts: multiParts.slice(1) });
    await expectRefusal(koodrive.files.getUploadUrls({ fileId, multiParts }), tooMany);
  });

  it("by whoever has no right in the space", async () => {
    const { containerId, clientOf, expectRefusal } = await setUpUploads();
    const created = clientOf("Wang Lei").files.create(announcement(containerId, 1));
    await expectRefusal(created, [13000410, "files.rights", "containerId"]);
  });
});

describe("the completion of an upload is refused", () => {
  it.each<[string, number[], { sha256?: string }, Expected]>([
    ["without its bytes", [], {}, [13000402, "uploads.incomplete"]],
    ["without a part in the middle", [1, 3], {}, [13000402, "uploads.incomplete"]],
    ["without its last part", [1, 2], {}, [13000402, "uploads.incomplete"]],
    [
      "with another digest",
      [1, 2, 3],
      { sha256: "0".repeat(64) },
      [13000402, "uploads.incomplete", "sha256"],
    ],
    [
      "with a digest of no form",
      [1, 2, 3],
      { sha256: "x" },
      [WRONG, "uploads.digest-form", "sha256"],
    ],
  ])("%s", async (_, sent, more, expected) => {
    const { announce, koodrive, send, expectRefusal, names } = await setUpUploads({
      minPartSize: 1000,
    });
    const parts = [part(1, 1000), part(2, 1000), part(3, 1)];
    const { fileId = "", multiParts = [] } = await announce(2001, { multiParts: parts });
    for (const address of multiParts.filter(({ partNumber }) => sent.includes(partNumber))) {
      await sendParts(send, bytesOf(address.partSize), [address]);
    }
    await expectRefusal(koodrive.files.completeUpload({ fileId, ...more }), expected);
    expect(names()).toEqual([]);
  });

  it("with a part that is too small and not the last", async () => {
    const { announce, koodrive, send, expectRefusal } = await setUpUploads();
    const { fileId = "", multiParts } = await announce(2, { multiParts: [part(1, 1), part(2, 1)] });
    await sendParts(send, bytesOf(2), multiParts);
    const completed = koodrive.files.completeUpload({ fileId });
    await expectRefusal(completed, [13000402, "uploads.part-size"]);
  });

  it("with a part at another place than was announced", async () => {
    const { announce, koodrive, send, expectRefusal } = await setUpUploads({ minPartSize: 1 });
    const parts = [part(1, 1), { ...part(2, 1), partOffset: 0 }];
    const { fileId = "", multiParts } = await announce(2, { multiParts: parts });
    await sendParts(send, bytesOf(2), multiParts);
    const completed = koodrive.files.completeUpload({ fileId });
    await expectRefusal(completed, [13000402, "uploads.incomplete"]);
  });

  it("with another digest than was announced, but can be made good", async () => {
    const { announce, koodrive, send, expectRefusal, names } = await setUpUploads();
    const { fileId = "", multiParts } = await announce(10, {
      ...{ sha256: await digestOf(bytesOf(10)), proofCode: "0".repeat(64) },
    });
    await sendParts(send, bytesOf(10, 2), multiParts);
    const wrong = [13000402, "uploads.incomplete", "sha256"] as const;
    await expectRefusal(koodrive.files.completeUpload({ fileId }), wrong);
    const again = await koodrive.files.getUploadUrls({ fileId, multiParts: [part(1, 10)] });
    await sendParts(send, bytesOf(10), again.multiParts);
    await koodrive.files.completeUpload({ fileId });
    expect(names()).toEqual(["test.bin"]);
  });

  it("a second time, and for a file that is unknown", async () => {
    const { upload, koodrive, expectRefusal } = await setUpUploads();
    const fileId = await upload(bytesOf(1));
    const unknown = [13000401, "uploads.unknown", "fileId"] as const;
    await expectRefusal(koodrive.files.completeUpload({ fileId }), unknown);
    await expectRefusal(koodrive.files.completeUpload({ fileId: "F1" }), unknown);
    await expectRefusal(koodrive.files.getUploadUrls({ fileId, multiParts: [] }), unknown);
  });

  it("in a folder that is in the recycle bin, and where it is gone the upload is, too", async () => {
    const { state, clientOf, userOf, fetch } = await setUpWorld(smallWorld());
    const { id: userId } = userOf("Li Hua");
    const { files, spaces } = clientOf("Li Hua");
    const { data } = await spaces.get({ ownerId: userId, type: 1 });
    const { containerId = "" } = data ?? {};
    const parentId = rootFolderOf(containerId);
    const [world, folder] = makeFolder(state.world, { containerId, parentId, name: "a", userId });
    state.world = world;
    const file = { ...announcement(containerId, 10), parentFolder: [folder.id] };
    const { fileId = "", multiParts } = await files.create(file);
    await sendParts(fetch, bytesOf(10), multiParts);
    state.world = recycleFile(state.world, folder, userId);
    const inBin = { code: 13000404 };
    await expect(files.create(file)).rejects.toMatchObject(inBin);
    await expect(files.completeUpload({ fileId })).rejects.toMatchObject(inBin);
    state.world = purgeFile(state.world, folder);
    await expect(files.completeUpload({ fileId })).rejects.toMatchObject({ code: 13000401 });
    expect([count(state.world.uploads), count(state.world.parts)]).toEqual([0, 0]);
  });

  it("where the space has no room any more", async () => {
    const { state, clientOf, userOf, fetch } = await setUpWorld(smallWorld());
    const { id: ownerId } = userOf("Li Hua");
    const { files, spaces } = clientOf("Li Hua");
    const { data } = await spaces.get({ ownerId, type: 1 });
    const { containerId = "" } = data ?? {};
    const { fileId = "", multiParts } = await files.create(announcement(containerId, 10));
    await sendParts(fetch, bytesOf(10), multiParts);
    const space = find(state.world.spaces, containerId) as Space;
    state.world = fillSpace(state.world, space, 20 * GB - 9);
    const full = { code: 13000311, msg: expect.stringContaining("room for 9 bytes, not for 10") };
    await expect(files.completeUpload({ fileId })).rejects.toMatchObject(full);
  });
});
