// Files of all sizes, whole and in parts, by both ways of sending and into every target.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { readAll, serveFile, sha256Of } from "../../support/file-server.ts";
import { bytesOf, setUpUploads } from "../../support/uploads.ts";

const SIZES = [0, 1, 63, 64, 65, 1023, 1024, 1025, 4095, 4096, 4097, 10_000];
const IN_PARTS = { partSize: 1024 };

const byFetch = { fetch: (...args: Parameters<typeof fetch>) => globalThis.fetch(...args) };

describe.each([
  { how: "node:http", client: {} },
  { how: "a fetch", client: byFetch },
])("by $how", ({ client }) => {
  it.each(SIZES)("fetches %i bytes as a stream and into a Blob", async (size) => {
    const bytes = bytesOf(size);
    const { koodrive, file, gets } = await serveFile(bytes, { client });
    const { body, ...described } = await koodrive.files.download(file, undefined, IN_PARTS);
    expect(await readAll(body)).toEqual(bytes);
    const sha256 = sha256Of(bytes);
    expect(described).toEqual({ fileId: "F1", fileName: "a.bin", size, sha256, check: "sha256" });
    // One request for each part, and one for an empty file.
    expect(gets).toHaveLength(Math.max(1, Math.ceil(size / 1024)));
    const { blob } = await koodrive.files.download(file, { as: "blob" }, { concurrency: 1 });
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
    expect(gets.at(-1)?.headers.range).toBeUndefined();
  });
});

it("asks the service once about the file, and once for its address", async () => {
  const { koodrive, file, calls } = await serveFile(bytesOf(5000));
  await koodrive.files.download(file, { as: "blob" }, IN_PARTS);
  expect(calls.sort()).toEqual([
    "/koodrive/ose/v1/files/F1/detail",
    "/koodrive/ose/v1/files/download",
  ]);
});

it("keeps to the number of requests at once, all of them for one version", async () => {
  const bytes = bytesOf(20_000);
  const answer = () => new Promise<undefined>((resolve) => setTimeout(resolve, 5));
  const { koodrive, file, gets, mostAtOnce } = await serveFile(bytes, { answer });
  const options = { partSize: 1000, concurrency: 3 };
  const { blob } = await koodrive.files.download(file, { as: "blob" }, options);
  expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  expect(gets).toHaveLength(20);
  expect(mostAtOnce()).toBe(3);
  expect(gets.slice(1).every(({ headers }) => headers["if-match"] === '"e1"')).toBe(true);
});

describe("a sandbox", () => {
  it("gives back what was uploaded: in the process, and at a port", async () => {
    const { sandbox, koodrive, upload, containerId, userId } = await setUpUploads();
    const listening = await sandbox.listen();
    onTestFinished(listening.close);
    const atPort = createKooDriveClient({
      endpoint: listening.url,
      auth: accessToken(sandbox.createToken({ userId })),
    });
    const directory = await mkdtemp(join(tmpdir(), "koodrive-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    for (const size of [0, 1, 1024, 2049]) {
      const bytes = bytesOf(size);
      const file = { containerId, fileId: await upload(bytes, { fileName: `${size}.bin` }) };
      for (const client of [koodrive, atPort]) {
        const { body, check } = await client.files.download(file, undefined, IN_PARTS);
        expect(await readAll(body)).toEqual(bytes);
        expect(check).toBe("sha256");
      }
      const path = join(directory, "a.bin");
      const written = await atPort.files.download(file, path, IN_PARTS);
      expect(written).toMatchObject({ path, size, isNew: true });
      expect(new Uint8Array(await readFile(path))).toEqual(bytes);
      expect(await readdir(directory)).toEqual(["a.bin"]);
    }
  });

  it("gives a file of a share, with and without signing in", async () => {
    const { sandbox, koodrive, upload, containerId } = await setUpUploads();
    sandbox.updateOrganization({ publicShareFlag: "1" });
    const bytes = bytesOf(3000);
    const fileId = await upload(bytes, { fileName: "50%25 off.bin" });
    const creation = { containerId, fileIds: [fileId], scope: 1, validDays: 7 } as const;
    const { shareLink } = await koodrive.shares.create(creation);
    const file = { shareId: shareLink?.shareId ?? "", fileId };
    const endpoint = "https://koodrive.example.com";
    const visitor = createKooDriveClient({ endpoint, fetch: sandbox.fetch });
    for (const client of [koodrive, visitor]) {
      const got = await client.shareLinks.download(file, { as: "blob" }, IN_PARTS);
      expect(new Uint8Array(await got.blob.arrayBuffer())).toEqual(bytes);
      // The storage does not know the digest.
      expect(got).toMatchObject({ fileName: "50%25 off.bin", size: 3000, check: "length" });
    }
    const { operation } = sandbox
      .getJournal()
      .entries.findLast(({ operation }) => operation?.startsWith("shareLinks")) ?? {
      operation: undefined,
    };
    expect(operation).toBe("shareLinks.getDownloadLinkPublic");
    const signedIn = { ...file, isPublic: true };
    const { body, size } = await koodrive.shareLinks.download(signedIn);
    expect([size, await readAll(body)]).toEqual([3000, bytes]);
  });
});
