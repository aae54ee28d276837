import { describe, expect, it } from "vitest";
import { count } from "../../../src/sandbox/world/table.ts";
import { announcement, bytesOf, digestOf, sendParts, setUpUploads } from "../../support/uploads.ts";

const CHUNK = 1000;
const BYTES = bytesOf(2500);
/** Three parts of these bytes. */
const PARTS = [CHUNK, CHUNK, 500].map((partSize, index) => ({ partNumber: index + 1, partSize }));
const bytesOfPart = (number: number) => BYTES.slice((number - 1) * CHUNK, number * CHUNK);

const setUpParts = () => setUpUploads({ minPartSize: CHUNK });

describe("an upload", () => {
  it("is announced, sent and completed, and then is a file", async () => {
    const { koodrive, containerId, userId, announce, send, ...set } = await setUpUploads();
    const created = await announce(1000, {
      ...{ fileName: "report.pdf", fileType: "26", mimeType: "application/pdf" },
      ...{ createdTime: "2025-01-02T03:04:05Z", description: "Third quarter" },
    });
    expect(created).toMatchObject({
      ...{ containerId, fileName: "report.pdf", exist: false },
      parentFolder: [`DEUI7pa0C24Aroot${containerId}`],
      multiParts: [{ partNumber: 1, partSize: 1000, uploadUrl: expect.any(String) }],
    });
    const { fileId = "", multiParts } = created;
    expect(set.names()).toEqual([]);
    expect(await sendParts(send, bytesOf(1000), multiParts)).toEqual([200]);
    await koodrive.files.completeUpload({ fileId });
    expect(set.names()).toEqual(["report.pdf"]);
    const response = await send(await set.urlOf(fileId));
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytesOf(1000));
    const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
    expect(data?.spaceUsed).toBe("1");
  });

  it.each([
    ["in their order", [1, 2, 3]],
    ["in another order", [3, 2, 1]],
    ["of which one is sent twice", [1, 2, 3, 2]],
  ])("takes parts %s", async (_, order) => {
    const { koodrive, announce, send, urlOf, download } = await setUpParts();
    const { fileId = "" } = await announce(2500, { multiParts: [] });
    for (const partNumber of order) {
      const parts = PARTS.filter((part) => part.partNumber === partNumber);
      const { multiParts } = await koodrive.files.getUploadUrls({ fileId, multiParts: parts });
      expect(await sendParts(send, bytesOfPart(partNumber), multiParts)).toEqual([200]);
    }
    await koodrive.files.completeUpload({ fileId, sha256: await digestOf(BYTES) });
    expect(await download(await urlOf(fileId))).toEqual(BYTES);
  });

  it("takes parts that are sent at once", async () => {
    const { koodrive, announce, send } = await setUpParts();
    const { fileId = "", multiParts = [] } = await announce(2500, { multiParts: PARTS });
    const sent = multiParts.map(({ partNumber, uploadUrl = "" }) =>
      send(uploadUrl, { method: "PUT", body: bytesOfPart(partNumber) }),
    );
    await Promise.all(sent);
    await koodrive.files.completeUpload({ fileId, sha256: await digestOf(BYTES) });
  });

  it("takes an announced digest, and one in base64 at its end", async () => {
    const { koodrive, announce, send } = await setUpUploads();
    const sha256 = await digestOf(bytesOf(10));
    const given = { sha256: sha256.toUpperCase(), proofCode: "0".repeat(64) };
    const { fileId = "", multiParts } = await announce(10, given);
    await sendParts(send, bytesOf(10), multiParts);
    const base64 = Buffer.from(sha256, "hex").toString("base64");
    await koodrive.files.completeUpload({ fileId, sha256: base64 });
  });

  it("of an empty file needs no parts", async () => {
    const { koodrive, containerId, urlOf, download } = await setUpUploads();
    const { multiParts: _, ...file } = announcement(containerId, 0);
    const { fileId = "", multiParts } = await koodrive.files.create(file);
    expect(multiParts).toEqual([]);
    await koodrive.files.completeUpload({ fileId });
    expect(await download(await urlOf(fileId))).toHaveLength(0);
  });

  it("gets an address for the whole file where no part is announced", async () => {
    const { koodrive, containerId } = await setUpUploads();
    const { multiParts: _, ...file } = announcement(containerId, 7);
    const { multiParts } = await koodrive.files.create(file);
    expect(multiParts).toMatchObject([{ partNumber: 1, partSize: 7 }]);
  });

  it("ends with the space that it leads to", async () => {
    const { koodrive, announce, sandbox, userId } = await setUpUploads();
    await announce(1);
    expect([count(sandbox.world.uploads), count(sandbox.world.parts)]).toEqual([1, 1]);
    await koodrive.spaces.delete({ ownerId: userId, type: 1 });
    expect([count(sandbox.world.uploads), count(sandbox.world.parts)]).toEqual([0, 0]);
  });
});

describe("addresses of parts", () => {
  it("are given again, and the bytes that are sent last count", async () => {
    const { koodrive, announce, send } = await setUpUploads();
    const { fileId = "", multiParts: first } = await announce(10);
    await sendParts(send, bytesOf(10, 1), first);
    const parts = [{ partNumber: 1, partSize: 10 }];
    const { multiParts } = await koodrive.files.getUploadUrls({ fileId, multiParts: parts });
    expect(await sendParts(send, bytesOf(10, 2), multiParts)).toEqual([200]);
    await koodrive.files.completeUpload({ fileId, sha256: await digestOf(bytesOf(10, 2)) });
  });

  it("for another size drop what was sent, and end those that were given before", async () => {
    const { koodrive, announce, send, expectRefusal } = await setUpUploads();
    const { fileId = "", multiParts: first } = await announce(10);
    await sendParts(send, bytesOf(10), first);
    const parts = [{ partNumber: 1, partSize: 9 }];
    const { multiParts: second } = await koodrive.files.getUploadUrls({
      fileId,
      multiParts: parts,
    });
    expect(second).toHaveLength(1);
    expect(await sendParts(send, bytesOf(10), first)).toEqual([403]);
    const completed = koodrive.files.completeUpload({ fileId });
    await expectRefusal(completed, [13000402, "uploads.incomplete"]);
  });

  it("come in another order by a quirk", async () => {
    const { announce } = await setUpUploads({ quirks: ["reordered parts"] });
    const { multiParts = [] } = await announce(2500, { multiParts: PARTS });
    expect(multiParts.map(({ partNumber }) => partNumber)).toEqual([3, 2, 1]);
  });
});

describe("a name that is taken", () => {
  it("gets a timestamp, at the beginning of an upload and at its end", async () => {
    const { announce, upload, koodrive, send, names, sandbox } = await setUpUploads();
    sandbox.setClock({ time: "2026-03-01T08:00:00Z", stopped: true });
    const { fileId = "", multiParts } = await announce(1);
    await upload(bytesOf(1));
    expect((await announce(1)).fileName).toBe("test_20260301_160000.bin");
    await sendParts(send, bytesOf(1), multiParts);
    await koodrive.files.completeUpload({ fileId });
    expect(names()).toEqual(["test.bin", "test_20260301_160000.bin"]);
  });

  it("is refused with autoRename 3, at the beginning and at the end", async () => {
    const { announce, upload, koodrive, send, expectRefusal } = await setUpUploads();
    const { fileId = "", multiParts } = await announce(1, { autoRename: 3 });
    await upload(bytesOf(1));
    const taken = [13000405, "uploads.name-taken", "fileName"] as const;
    await expectRefusal(announce(1, { autoRename: 3 }), taken);
    await sendParts(send, bytesOf(1), multiParts);
    await expectRefusal(koodrive.files.completeUpload({ fileId }), taken);
  });

  it("makes nothing with autoRename 4 where the digest is the same", async () => {
    const { announce, upload, names } = await setUpUploads();
    const fileId = await upload(bytesOf(9));
    const sha256 = await digestOf(bytesOf(9));
    const given = { autoRename: 4, sha256, proofCode: "0".repeat(64) } as const;
    const same = await announce(9, given);
    expect(same).toMatchObject({ fileId, exist: true, fileName: "test.bin" });
    expect(same).not.toHaveProperty("multiParts");
    const other = await announce(9, { ...given, sha256: "1".repeat(64) });
    expect(other).toMatchObject({ exist: false, fileName: expect.stringMatching(/^test_/) });
    expect(names()).toEqual(["test.bin"]);
  });
});
