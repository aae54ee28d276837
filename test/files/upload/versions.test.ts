// Versions of a file: what their announcement answers is not published, so that the addresses may
// come with it or have to be asked for.
import { describe, expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

async function setUp() {
  const set = await setUpTransfers();
  const { containerId, upload } = set;
  const fileId = await upload(bytesOf(20), { fileName: "a.bin" });
  const versions = async () => {
    const { revisionList } = await set.koodrive.fileVersions.list({ containerId, fileId });
    return revisionList?.length;
  };
  return { ...set, versions, fileId, target: { ...SMALL_PARTS, containerId, fileId } };
}

describe("a version", () => {
  it("takes the place of the content, whatever its size and however it is sent", async () => {
    const { koodrive, target, fileId, containerId, read, versions, made } = await setUp();
    const sizes = [0, 1, 64, 300];
    for (const [index, size] of sizes.entries()) {
      const bytes = bytesOf(size, index + 3);
      const options = { ...target, concurrency: 1 + (index % 2) * 3, instant: index % 3 > 0 };
      const file = await koodrive.fileVersions.upload(bytes, options);
      expect(file).toMatchObject({ fileId, containerId, fileName: "a.bin", size, outcome: "sent" });
      expect(await read(fileId)).toEqual(bytes);
    }
    expect(await versions()).toBe(sizes.length + 1);
    expect(made()).toEqual(["a.bin"]);
  });

  it("is announced as it was asked for", async () => {
    const { koodrive, target, bodies } = await setUp();
    const createdTime = new Date("2026-03-04T05:06:07.890Z");
    const options = { ...target, keepForever: true, createdTime, mimeType: "text/x-own" };
    await koodrive.fileVersions.upload(bytesOf(50), options);
    expect(bodies("/createRevision")[0]).toMatchObject({
      ...{ keepPolicy: 1, mimeType: "text/x-own", createdTime: "2026-03-04T05:06:07Z" },
      ...{ length: 50, proofCode: expect.stringMatching(/^[\da-f]{64}$/) },
    });
    expect(bodies("/completeRevision")).toHaveLength(1);
  });

  it("uses the addresses that its announcement answers, and is instant if that says so", async () => {
    const { target, createClient, sandbox, bodies, fileId, read } = await setUp();
    let extra: object = {};
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      if (!String(input).endsWith("/createRevision")) return response;
      return Response.json({ ...(await response.json()), ...extra });
    };
    const koodrive = createClient({ fetch });
    const former = bytesOf(50, 8);
    const bytes = bytesOf(50, 9);
    await koodrive.fileVersions.upload(former, target);
    extra = { rapidUpload: true };
    expect((await koodrive.fileVersions.upload(former, target)).outcome).toBe("instant");
    const falsely = koodrive.fileVersions.upload(bytes, target);
    await expect(falsely).rejects.toMatchObject({ reason: "integrity" });
    const { multiParts } = await koodrive.files.getUploadUrls({
      ...{ fileId, multiParts: [{ partNumber: 1, partSize: 50 }] },
    });
    extra = { multiParts };
    const other = createClient({
      fetch: async (input, init) => {
        if (!String(input).endsWith("/createRevision")) return sandbox.fetch(input, init);
        // The upload goes on that the addresses are of.
        return Response.json({ code: 0, msg: "", ...extra });
      },
    });
    expect((await other.fileVersions.upload(bytes, target)).outcome).toBe("sent");
    expect(await read(fileId)).toEqual(bytes);
    expect(bodies("/uploadUrl")).toEqual([]);
  });

  it.each([
    ["fileVersions.create", { reset: true }],
    ["fileVersions.create", { when: "after", reset: true }],
    ["fileVersions.complete", { reset: true }],
    ["fileVersions.complete", { when: "after", reset: true }],
    ["fileVersions.complete", { when: "after", status: 502 }],
    ["files.getUploadUrls", { when: "after", reset: true }],
    ["storage.put", { when: "after", reset: true }],
    ["files.get", { status: 500 }],
  ] as const)("is made once: %s with %j", async (operation, fault) => {
    const { koodrive, target, sandbox, read, versions } = await setUp();
    sandbox.injectFault({ operation, ...fault });
    const bytes = bytesOf(300, 5);
    const { fileId } = await koodrive.fileVersions.upload(bytes, target);
    expect(await read(fileId)).toEqual(bytes);
    expect(await versions()).toBe(2);
  });

  it("goes on in another process", async () => {
    const { koodrive, target, read, versions } = await setUp();
    const bytes = bytesOf(300, 5);
    let saved = "";
    const upload = koodrive.fileVersions.upload(bytes, {
      ...target,
      onState(state) {
        saved = JSON.stringify(state);
        if (state.sent.length > 0) throw new Error("the process ends");
      },
    });
    await expect(upload).rejects.toThrow("the process ends");
    const file = await koodrive.files.resumeUpload(bytes, JSON.parse(saved));
    expect(file).toMatchObject({ fileId: target.fileId, fileName: "a.bin", outcome: "sent" });
    expect(await read(file.fileId)).toEqual(bytes);
    expect(await versions()).toBe(2);
    // Nor is another one made of the same state.
    await koodrive.files.resumeUpload(bytes, JSON.parse(saved));
    expect(await versions()).toBe(2);
  });

  it("is gone if another one has taken its place", async () => {
    const { koodrive, target, read } = await setUp();
    const other = bytesOf(200, 8);
    const upload = koodrive.fileVersions.upload(bytesOf(300, 5), {
      ...{ ...target, concurrency: 1 },
      async onState({ sent }) {
        if (sent[0]?.[1] === 2) await koodrive.fileVersions.upload(other, target);
      },
    });
    await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "gone" });
    expect(await read(target.fileId)).toEqual(other);
  });

  it.each([
    ["fileId", { fileId: "" }],
    ["keepForever", { keepForever: 1 }],
    ["fileName", { fileName: "a.bin" }],
  ])("is refused by the name %s", async (argument, options) => {
    const { koodrive, containerId } = await setUpTransfers();
    const all = { containerId, fileId: "a file", ...options } as never;
    await expect(koodrive.fileVersions.upload(bytesOf(9), all)).rejects.toMatchObject({
      ...{ name: "ArgumentError", argument },
    });
  });
});
