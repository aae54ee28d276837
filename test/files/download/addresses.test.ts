// Where the bytes of a download come from.
import { ApiError, accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { readAll, SIGNATURE, serveFile, sha256Of, TOKEN } from "../../support/file-server.ts";
import { bytesOf } from "../../support/uploads.ts";

const BYTES = bytesOf(3000);
const IN_PARTS = { partSize: 1000 };

describe("a file without an address", () => {
  it("is refused without the addresses that the service tells of", async () => {
    const address = `https://a.example.com/b?X-Amz-Signature=${SIGNATURE}`;
    for (const text of [address, encodeURIComponent(address), `/b?Signature=${SIGNATURE}&x`]) {
      const download = { url: undefined, code: 7, msg: `No ${text} there, ${TOKEN.slice(7)}.` };
      const { koodrive, file } = await serveFile(BYTES, { download });
      const error = await koodrive.files.download(file).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ApiError);
      const { msg, message, stack } = error as ApiError;
      expect(msg).toMatch(/^No .*\*\*\*.* there, \*\*\*\.$|^No \/b\?Signature=\*\*\*&x there/);
      expect(`${msg} ${message} ${stack}`).not.toMatch(`${SIGNATURE}|${TOKEN.slice(7)}`);
    }
  });

  it("is refused by its own code, although the call was not", async () => {
    const download = { url: undefined, code: "13000407", msg: "Download address does not exist." };
    const { koodrive, file, gets } = await serveFile(BYTES, { download });
    const result = koodrive.files.download(file);
    await expect(result).rejects.toBeInstanceOf(ApiError);
    await expect(result).rejects.toMatchObject({
      ...{ code: 13000407, msg: "Download address does not exist.", operation: "files.download" },
    });
    expect(gets).toEqual([]);
  });

  it.each([{ downloads: null }, { downloads: {} }, { downloads: [null, 7] }, { downloads: [{}] }])(
    "has an answer that is none: %j",
    async (change) => {
      const { koodrive, file } = await serveFile(BYTES, { answers: change });
      const error = { reason: "no-address", retryable: false };
      await expect(koodrive.files.download(file)).rejects.toMatchObject(error);
    },
  );

  it.each([{ url: 7 }, { url: ["http://a.example.com/"] }, { url: {}, code: {}, msg: {} }])(
    "has an address that is no text: %j",
    async (download) => {
      const { koodrive, file } = await serveFile(BYTES, { download });
      const error = { reason: "no-address", retryable: false };
      await expect(koodrive.files.download(file)).rejects.toMatchObject(error);
    },
  );

  it("of a share is an error, too", async () => {
    for (const downloadUrl of [null, 7, {}]) {
      const { koodrive } = await serveFile(BYTES, { answers: { downloadUrl } });
      const result = koodrive.shareLinks.download({ shareId: "S1", fileId: "F1" });
      await expect(result).rejects.toMatchObject({ reason: "no-address" });
    }
  });

  it.each([{ url: undefined }, { fileId: "F2" }, { url: "https://x:y@a.example.com/" }])(
    "is an error: %j",
    async (download) => {
      const { koodrive, file } = await serveFile(BYTES, { download });
      const error = { reason: "no-address", retryable: false };
      await expect(koodrive.files.download(file)).rejects.toMatchObject(error);
    },
  );

  it("that is safe is one as well", async () => {
    const { url: endpoint, file } = await serveFile(BYTES);
    const fetch: typeof globalThis.fetch = (input, init) =>
      globalThis.fetch(`${input}`.replace("https://koodrive.example.com", endpoint), init);
    const koodrive = createKooDriveClient({
      ...{ endpoint: "https://koodrive.example.com", auth: accessToken(TOKEN), fetch },
    });
    const result = koodrive.files.download(file);
    await expect(result).rejects.toMatchObject({ reason: "no-address" });
    await expect(result).rejects.not.toThrow(SIGNATURE);
  });
});

it("takes what is null, or of another type, for unknown", async () => {
  for (const nothing of [null, {}, [], ""]) {
    const details = { fileName: nothing, size: nothing, sha256: nothing };
    const { koodrive, file } = await serveFile(BYTES, { details });
    const { body, ...known } = await koodrive.files.download(file);
    expect(known).toEqual({
      ...{ fileId: "F1", fileName: undefined, size: 3000, sha256: undefined, check: "length" },
    });
    expect(await readAll(body)).toEqual(BYTES);
  }
});

describe.each([
  { how: "node:http", client: {} },
  { how: "a fetch", client: { fetch: (...args: Parameters<typeof fetch>) => fetch(...args) } },
])("a storage that redirects, by $how", ({ client }) => {
  it("is followed without credentials, and with the range and the precondition", async () => {
    const other = await serveFile(BYTES);
    const answer = (number: number) => ({
      status: [301, 302, 307, 308][number % 4] as number,
      headers: { location: `${other.url}/store/there?X-Amz-Signature=${SIGNATURE}` },
    });
    const { koodrive, file, gets } = await serveFile(BYTES, { answer, client });
    const { body } = await koodrive.files.download(file, undefined, IN_PARTS);
    expect(await readAll(body)).toEqual(BYTES);
    for (const { headers } of [...gets, ...other.gets]) {
      const told = `${Object.keys(headers)} ${Object.values(headers)}`;
      expect(told).not.toMatch(/authorization|cookie|token|referer|x-traceid/i);
    }
    expect(other.gets.map(({ headers }) => headers.range).sort()).toEqual([
      ...["bytes=0-999", "bytes=1000-1999", "bytes=2000-2999"],
    ]);
  });

  it("is followed so often only, and to no other scheme", async () => {
    const round = await serveFile(BYTES, {
      client,
      answer: () => ({ status: 302, headers: { location: "/store/again" } }),
    });
    const refused = { reason: "refused", retryable: false };
    await expect(round.koodrive.files.download(round.file)).rejects.toMatchObject(refused);
    expect(round.gets).toHaveLength(6);
    for (const location of ["ftp://a.example.com/", "http://[", "file:///etc/passwd"]) {
      const answer = () => ({ status: 302, headers: { location } });
      const { koodrive, file } = await serveFile(BYTES, { answer, client });
      await expect(koodrive.files.download(file)).rejects.toMatchObject(refused);
    }
  });
});

it("is never led from https to http", async () => {
  const {
    koodrive: _,
    url: endpoint,
    file,
  } = await serveFile(BYTES, {
    download: { url: "https://koodrive.example.com/store/a?X-Amz-Signature=b" },
    answer: () => ({ status: 302, headers: { location: "http://koodrive.example.com/store/b" } }),
  });
  const fetched: string[] = [];
  const koodrive = createKooDriveClient({
    endpoint: "https://koodrive.example.com",
    auth: accessToken(TOKEN),
    fetch: (input, init) => {
      fetched.push(`${input}`);
      return fetch(`${input}`.replace(/^https?:\/\/koodrive.example.com/, endpoint), init);
    },
  });
  const result = koodrive.files.download(file);
  await expect(result).rejects.toMatchObject({ reason: "refused" });
  expect(fetched.filter((url) => url.startsWith("http:"))).toEqual([]);
});

describe("the digest", () => {
  const digest = Buffer.from(sha256Of(BYTES), "hex");

  it.each([
    digest.toString("hex"),
    digest.toString("hex").toUpperCase(),
    digest.toString("base64"),
    digest.toString("base64url"),
  ])("is understood as %s", async (sha256) => {
    const { koodrive, file } = await serveFile(BYTES, { details: { sha256 } });
    const result = await koodrive.files.download(file, { as: "blob" });
    expect(result).toMatchObject({ sha256: digest.toString("hex"), check: "sha256" });
  });

  it("that is none, or missing, leaves the length to go by", async () => {
    for (const sha256 of [undefined, "", "unknown"]) {
      const { koodrive, file } = await serveFile(BYTES, { details: { sha256 } });
      const { check } = await koodrive.files.download(file, { as: "blob" });
      expect(check).toBe("length");
    }
  });

  it("may be one that the program knows", async () => {
    const { koodrive, file } = await serveFile(BYTES, { details: { sha256: undefined } });
    const right = { sha256: digest.toString("base64") };
    expect(await koodrive.files.download(file, { as: "blob" }, right)).toMatchObject({
      check: "sha256",
    });
    const { body } = await koodrive.files.download(file, undefined, { sha256: "0".repeat(64) });
    await expect(readAll(body)).rejects.toMatchObject({ reason: "integrity", fileId: "F1" });
  });
});

it("asks for another address before the old one becomes too old", async () => {
  const { koodrive, file, gets, calls } = await serveFile(BYTES, {
    answer: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  const limits = { addressLifetime: 1 };
  const options = { ...IN_PARTS, concurrency: 2, limits };
  await koodrive.files.download(file, { as: "blob" }, options);
  expect(gets).toHaveLength(3);
  expect(calls.filter((call) => call.endsWith("/download")).length).toBeGreaterThan(1);
});
