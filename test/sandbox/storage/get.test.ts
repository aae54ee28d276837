import { describe, expect, it } from "vitest";
import { bytesOf, setUpUploads } from "../../support/uploads.ts";

const BYTES = bytesOf(100);

/** A file of a hundred bytes, and the address to download it from. */
async function setUpDownload(changes: { fileName?: string; mimeType?: string } = {}) {
  const set = await setUpUploads();
  set.sandbox.setClock({ time: "2026-03-01T08:00:00.500Z", stopped: true });
  const fileId = await set.upload(BYTES, changes);
  const url = await set.urlOf(fileId);
  const get = (headers: Record<string, string> = {}, method = "GET") =>
    set.send(url, { method, headers });
  const { headers } = await get({}, "HEAD");
  return { ...set, fileId, url, get, etag: headers.get("etag") ?? "" };
}

const bytesIn = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe("a download", () => {
  it("has the bytes, and says what they are", async () => {
    const { get, url } = await setUpDownload({ mimeType: "image/png" });
    expect(new URL(url).searchParams.get("X-Amz-SignedHeaders")).toBe("host");
    const response = await get();
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ "content-type": "image/png", "content-length": "100", "accept-ranges": "bytes" },
      "last-modified": "Sun, 01 Mar 2026 08:00:00 GMT",
      etag: expect.stringMatching(/^"[\da-f]{32}-1"$/),
    });
    expect(await bytesIn(response)).toEqual(BYTES);
  });

  it("is saved under the name of the file, whatever characters that has", async () => {
    const { get, url } = await setUpDownload({ fileName: "Rechnung 1 '🧾'\ud800.pdf" });
    const disposition = `attachment; filename="Rechnung%201%20'%F0%9F%A7%BE'%EF%BF%BD.pdf"`;
    expect(new URL(url).searchParams.get("response-content-disposition")).toBe(disposition);
    expect(url).toContain("filename%3D%22Rechnung%25201");
    expect((await get()).headers.get("content-disposition")).toBe(disposition);
  });

  it("has a type of its own where that of the file is no value of a header", async () => {
    const { get } = await setUpDownload({ mimeType: "text/html\r\nX-A: 1" });
    expect((await get()).headers.get("content-type")).toBe("application/octet-stream");
  });

  it("is continued only if it is still the same object", async () => {
    const { get, etag } = await setUpDownload();
    const statusWith = async (ifRange: string) =>
      (await get({ range: "bytes=50-", "if-range": ifRange })).status;
    expect(await statusWith(etag)).toBe(206);
    expect(await statusWith("Sun, 01 Mar 2026 08:00:00 GMT")).toBe(206);
    expect(await statusWith('"another"')).toBe(200);
    expect(await statusWith(`W/${etag}`)).toBe(200);
    expect(await statusWith("Sun, 01 Mar 2026 07:59:59 GMT")).toBe(200);
  });

  it("can be looked at by HEAD", async () => {
    const { get } = await setUpDownload();
    const response = await get({}, "HEAD");
    expect([response.status, response.headers.get("content-length")]).toEqual([200, "100"]);
    expect(await response.text()).toBe("");
  });

  it.each([
    ["bytes=0-9", 206, "bytes 0-9/100", BYTES.slice(0, 10)],
    ["bytes=90-", 206, "bytes 90-99/100", BYTES.slice(90)],
    ["bytes=90-1000", 206, "bytes 90-99/100", BYTES.slice(90)],
    ["bytes=-10", 206, "bytes 90-99/100", BYTES.slice(90)],
    ["bytes=-1000", 206, "bytes 0-99/100", BYTES],
    ["bytes=0-0,5-9", 200, null, BYTES],
    ["bytes=9-0", 200, null, BYTES],
    ["bytes=-", 200, null, BYTES],
    ["lines=1-2", 200, null, BYTES],
  ])("of the range %s is answered with %i", async (range, status, contentRange, expected) => {
    const { get } = await setUpDownload();
    const response = await get({ range });
    expect([response.status, response.headers.get("content-range")]).toEqual([
      status,
      contentRange,
    ]);
    expect(await bytesIn(response)).toEqual(expected);
  });

  it.each(["bytes=100-", "bytes=100-200", "bytes=-0"])("has no range %s", async (range) => {
    const { get } = await setUpDownload();
    const response = await get({ range });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */100"]);
    expect(await response.text()).toContain("<Code>InvalidRange</Code>");
  });

  it.each<[Record<string, string>, number]>([
    [{ "if-match": "ETAG" }, 200],
    [{ "if-match": "*" }, 200],
    [{ "if-match": '"other"' }, 412],
    [{ "if-none-match": "ETAG" }, 304],
    [{ "if-none-match": 'W/ETAG, "other"' }, 304],
    [{ "if-none-match": '"other"' }, 200],
    [{ "if-modified-since": "Sun, 01 Mar 2026 08:00:00 GMT" }, 304],
    [{ "if-modified-since": "Sun, 01 Mar 2026 07:59:59 GMT" }, 200],
    [{ "if-modified-since": "yesterday" }, 200],
    [{ "if-modified-since": "Sun, 01 Mar 2026 08:00:00 GMT", "if-none-match": '"other"' }, 200],
    [{ "if-unmodified-since": "Sun, 01 Mar 2026 08:00:00 GMT" }, 200],
    [{ "if-unmodified-since": "Sun, 01 Mar 2026 07:59:59 GMT" }, 412],
    [{ "if-unmodified-since": "Sun, 01 Mar 2026 07:59:59 GMT", "if-match": "ETAG" }, 200],
  ])("with %j is answered with %i", async (conditions, status) => {
    const { get, etag } = await setUpDownload();
    const headers = Object.entries(conditions).map(([name, value]) => [
      name,
      value.replace("ETAG", etag),
    ]);
    expect((await get(Object.fromEntries(headers))).status).toBe(status);
  });

  it("takes a range of several parts", async () => {
    const { upload, urlOf, send } = await setUpUploads({ minPartSize: 1 });
    const sizes = [40, 40, 20];
    const multiParts = sizes.map((partSize, index) => ({ partNumber: index + 1, partSize }));
    const url = await urlOf(await upload(BYTES, { multiParts }));
    const response = await send(url, { headers: { range: "bytes=30-89" } });
    expect(await bytesIn(response)).toEqual(BYTES.slice(30, 90));
    expect(response.headers.get("etag")).toMatch(/-3"$/);
  });

  it("expires after an hour, and its address cannot be changed", async () => {
    const { url, send, sandbox } = await setUpDownload();
    const other = url.replace("test.bin", "test.html");
    expect(other).not.toBe(url);
    expect((await send(other)).status).toBe(403);
    sandbox.advanceClock({ minutes: 59 });
    expect((await send(url)).status).toBe(200);
    sandbox.advanceClock({ minutes: 1 });
    expect((await send(url)).status).toBe(403);
  });

  it("expires when the options say so", async () => {
    const { upload, urlOf, send, sandbox } = await setUpUploads({ addressLifetime: 60 });
    const url = await urlOf(await upload(BYTES));
    expect(new URL(url).searchParams.get("X-Amz-Expires")).toBe("60");
    sandbox.advanceClock({ seconds: 58 });
    expect((await send(url)).status).toBe(200);
    sandbox.advanceClock({ seconds: 3 });
    expect((await send(url)).status).toBe(403);
  });

  it("is answered whole by a store that ignores ranges", async () => {
    const { get, sandbox } = await setUpDownload();
    sandbox.setQuirks({ quirks: ["ignored ranges"] });
    const response = await get({ range: "bytes=50-" });
    expect([response.status, response.headers.get("content-range")]).toEqual([200, null]);
    expect(await bytesIn(response)).toEqual(BYTES);
    expect((await get({ range: "bytes=1000-" })).status).toBe(200);
    await get();
    const { entries } = sandbox.getJournal({ operation: "storage.get" });
    const ignored = ["ignored ranges"];
    expect(entries.slice(-3).map(({ quirks }) => quirks)).toEqual([ignored, ignored, undefined]);
  });

  it("is gone with the file", async () => {
    const { url, send, sandbox, koodrive, userId } = await setUpDownload();
    const before = sandbox.fork();
    await koodrive.spaces.delete({ ownerId: userId, type: 1 });
    const response = await send(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<Code>NoSuchKey</Code>");
    expect((await before.fetch(url)).status).toBe(200);
  });
});
