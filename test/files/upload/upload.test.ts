// Uploads that nothing disturbs: whatever the size, the source and the way that is taken, the bytes
// that are there are those that went in.
import { createHash } from "node:crypto";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Progress, UploadSource } from "koodrive-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const hexOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "koodrive-upload-"));
});

afterAll(() => rmSync(directory, { recursive: true }));

function fileOf(bytes: Bytes, name = "report.bin"): string {
  const path = join(directory, name);
  writeFileSync(path, bytes);
  return path;
}

/** In pieces that fit no part. */
async function* inPieces(bytes: Bytes, length = 37) {
  for (let start = 0; start < bytes.length; start += length) {
    yield bytes.subarray(start, start + length);
  }
}

/** Sources of every kind. Those that can be read once need their size. */
const SOURCES: Record<string, (bytes: Bytes) => UploadSource> = {
  path: (bytes) => fileOf(bytes),
  "file: URL": (bytes) => pathToFileURL(fileOf(bytes)),
  Blob: (bytes) => new Blob([bytes]),
  File: (bytes) => new File([bytes], "report.bin"),
  Buffer: (bytes) => Buffer.from(bytes),
  ArrayBuffer: (bytes) => bytes.slice().buffer,
  "view with an offset": (bytes) => {
    const around = new Uint8Array(bytes.length + 7);
    around.set(bytes, 5);
    return around.subarray(5, 5 + bytes.length);
  },
  ReadableStream: (bytes) => new Blob([bytes]).stream(),
  "async iterable": (bytes) => inPieces(bytes),
  "stream of Node": (bytes) => createReadStream(fileOf(bytes), { highWaterMark: 50 }),
};

const SIZES = [0, 1, 8, 63, 64, 65, 128, 1023, 1024];
/** Of sources that are read like another one. */
const FEWER = [0, 1, 65, 1024];

describe.each(Object.entries(SOURCES))("a %s", (kind, sourceOf) => {
  it("arrives, whatever its size, one part after another or several at once", async () => {
    const { koodrive, containerId, read } = await setUpTransfers();
    const isStream = /stream|iterable/i.test(kind);
    const sizes = /^(path|async)/.test(kind) ? SIZES : FEWER;
    for (const [index, size] of sizes.entries()) {
      const bytes = bytesOf(size, index);
      const file = await koodrive.files.upload(sourceOf(bytes), {
        ...{ containerId, fileName: `${size}.bin`, ...SMALL_PARTS, concurrency: 1 + (index % 4) },
        ...(isStream && { size }),
      });
      expect(file).toEqual({
        ...{ fileId: file.fileId, containerId, fileName: `${size}.bin`, size },
        ...{ sha256: hexOf(bytes), outcome: "sent" },
      });
      expect(await read(file.fileId)).toEqual(bytes);
    }
  });
});

describe("a stream of unknown size", () => {
  it("is kept first where the program says so, and can be instant then", async () => {
    const { koodrive, containerId, read } = await setUpTransfers();
    const bytes = bytesOf(300);
    const options = { containerId, spool: true, onConflict: "skip-identical", ...SMALL_PARTS };
    const upload = (fileName: string) =>
      koodrive.files.upload(inPieces(bytes), { ...options, fileName } as never);
    const { fileId, outcome } = await upload("a.bin");
    expect([outcome, await read(fileId)]).toEqual(["sent", bytes]);
    expect(await upload("a.bin")).toMatchObject({ fileId, outcome: "identical" });
    expect(await upload("b.bin")).toMatchObject({ outcome: "instant" });
  });

  it("is refused otherwise, and nothing is announced", async () => {
    const { koodrive, containerId, operations } = await setUpTransfers();
    const before = operations().length;
    const options = { containerId, fileName: "a.bin" };
    await expect(koodrive.files.upload(inPieces(bytesOf(9)), options)).rejects.toThrow(
      /size.*spool/,
    );
    expect(operations(before)).toEqual([]);
  });

  it.each([
    ["fewer", 9],
    ["more", 11],
  ])("is not completed with %s bytes than were announced", async (_, actual) => {
    const { koodrive, containerId, operations, made } = await setUpTransfers();
    for (const limits of [{ minPartSize: 4 }, { minPartSize: 64 }]) {
      const upload = koodrive.files.upload(inPieces(bytesOf(actual), 3), {
        ...{ containerId, fileName: "a.bin", size: 10, concurrency: 1 },
        ...{ limits, partSize: limits.minPartSize },
      });
      await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "source" });
    }
    expect(operations()).not.toContain("files.completeUpload");
    expect(made()).toEqual([]);
  });
});

describe("what the service is told", () => {
  it("takes three calls for a file of one part, and one that looks", async () => {
    const { koodrive, containerId, operations, bodies } = await setUpTransfers();
    const before = operations().length;
    const bytes = bytesOf(50);
    const createdTime = new Date("2026-03-04T05:06:07.890Z");
    await koodrive.files.upload(fileOf(bytes, "scan.png"), {
      ...{ containerId, createdTime, description: "A scan", parentFolder: "root" },
    });
    expect(operations(before)).toEqual([
      ...["files.create", "storage.put", "files.completeUpload", "files.get"],
    ]);
    expect(bodies("/files/create")[0]).toMatchObject({
      ...{ fileName: "scan.png", fileType: "15", mimeType: "image/png", length: 50 },
      ...{ autoRename: 3, createdTime: "2026-03-04T05:06:07Z", description: "A scan" },
      ...{ sha256: hexOf(bytes), preHash: hexOf(bytes), parentFolder: ["root"] },
      multiParts: [{ partNumber: 1, partSize: 50 }],
    });
  });

  it("has the shared folder in each call", async () => {
    const { koodrive, containerId, requests } = await setUpTransfers();
    const options = { containerId, fileName: "a.bin", shareFolderId: "a shared folder" };
    await koodrive.files.upload(bytesOf(300), { ...options, ...SMALL_PARTS, instant: false });
    const calls = requests.filter(({ path }) => !path.startsWith("/_storage/"));
    expect(calls.length).toBeGreaterThan(3);
    for (const { headers } of calls) {
      expect(headers.get("x-hw-share-folder-id")).toBe("a shared folder");
    }
    for (const { headers } of requests.filter((request) => !calls.includes(request))) {
      const names = [...headers.keys()].filter((name) => !/^(content-length|accept)/.test(name));
      expect(names).toEqual([]);
    }
  });

  it("is the hash of the first kilobyte, too", async () => {
    const { koodrive, containerId, bodies } = await setUpTransfers();
    const bytes = bytesOf(3000);
    await koodrive.files.upload(bytes, { containerId, fileName: "a.bin", ...SMALL_PARTS });
    expect(bodies("/files/create")[0]).toMatchObject({ preHash: hexOf(bytes.subarray(0, 1024)) });
  });

  it("is the state before each part where parts are parallel, and nothing of it otherwise", async () => {
    const { koodrive, containerId, sandbox } = await setUpTransfers();
    const announced = () =>
      sandbox.getJournal({ operation: "files.create" }).entries.at(-1)?.body as {
        multiParts: Record<string, unknown>[];
      };
    const options = { containerId, ...SMALL_PARTS };
    await koodrive.files.upload(bytesOf(130), { ...options, fileName: "a.bin" });
    expect(
      announced().multiParts.map((part) => [part.partOffset, (part.hashCtx as [])?.length]),
    ).toEqual([
      [0, undefined],
      [64, 8],
      [128, 8],
    ]);
    await koodrive.files.upload(bytesOf(130, 2), { ...options, fileName: "b.bin", concurrency: 1 });
    expect(announced().multiParts).toEqual([
      { partNumber: 1, partSize: 64 },
      { partNumber: 2, partSize: 64 },
      { partNumber: 3, partSize: 2 },
    ]);
  });

  it("is no digest before the bytes where they are to be sent at once", async () => {
    const { koodrive, containerId, sandbox } = await setUpTransfers();
    for (const size of [50, 130]) {
      const options = { containerId, fileName: `${size}.bin`, instant: false, ...SMALL_PARTS };
      await koodrive.files.upload(bytesOf(size), options);
    }
    for (const { body } of sandbox.getJournal({ operation: "files.create" }).entries) {
      expect(body).not.toHaveProperty("sha256");
    }
    for (const { body } of sandbox.getJournal({ operation: "files.completeUpload" }).entries) {
      expect(body).toHaveProperty("sha256");
    }
  });
});

describe("a content that the service has", () => {
  it("is not sent again", async () => {
    const { koodrive, containerId, operations, read } = await setUpTransfers();
    for (const size of [50, 300]) {
      const bytes = bytesOf(size, 5);
      await koodrive.files.upload(bytes, { containerId, fileName: `${size}.bin`, ...SMALL_PARTS });
      const before = operations().length;
      const events: Progress[] = [];
      const file = await koodrive.files.upload(bytes, {
        ...{ containerId, fileName: `${size}-again.bin`, ...SMALL_PARTS },
        onProgress: (progress) => events.push(progress),
      });
      expect(file.outcome).toBe("instant");
      expect(operations(before)).toEqual(["files.create", "files.get"]);
      expect(events.at(-1)).toMatchObject({ transferred: size, total: size });
      expect(await read(file.fileId)).toEqual(bytes);
    }
  });
});

describe("progress", () => {
  it("never falls, and ends with all bytes, also of an empty file", async () => {
    const { koodrive, containerId, sandbox } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", partNumber: 1, body: "cut", times: 2 });
    for (const size of [0, 1, 64, 300]) {
      const events: Progress[] = [];
      await koodrive.files.upload(bytesOf(size), {
        ...{ containerId, fileName: `${size}.bin`, ...SMALL_PARTS },
        onProgress: (progress) => events.push(progress),
      });
      const transferred = events.map((event) => event.transferred);
      expect(transferred).toEqual(transferred.toSorted((a, b) => a - b));
      expect(events.at(-1)).toMatchObject({ transferred: size, total: size });
      expect(events.filter((event) => event.transferred === size)).toHaveLength(1);
    }
  });
});
