import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bytesOf, sendParts, setUpUploads } from "../../support/uploads.ts";

const BYTES = bytesOf(1000);

/** Where bytes are others than those that were sent. */
const differing = (bytes: Uint8Array): number[] =>
  [...BYTES.keys()].filter((index) => bytes[index] !== BYTES[index]);

/** A file of 1000 bytes to download, and another one whose only part is still to be sent. */
async function setUpTransfers() {
  const set = await setUpUploads();
  const url = await set.urlOf(await set.upload(BYTES));
  const { fileId = "", multiParts: [part] = [] } = await set.announce(1000);
  const put = () => set.send(part?.uploadUrl ?? "", { method: "PUT", body: BYTES });
  const complete = () => set.koodrive.files.completeUpload({ fileId });
  const lastEntry = () => set.sandbox.getJournal().entries.at(-1);
  return { ...set, get: () => set.send(url), put, complete, lastEntry };
}

describe("a fault of storage.get", () => {
  it("answers an error of the store in place of the bytes", async () => {
    const { sandbox, get, lastEntry } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.get", status: 503, retryAfter: 7 });
    const response = await get();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "7"]);
    expect(await response.text()).toContain("<Code>SlowDown</Code>");
    expect(lastEntry()).toMatchObject({ answer: { code: "SlowDown" }, answeredBy: "fault" });
    expect((await get()).status).toBe(200);
  });

  it.each([{}, { afterBytes: 10 }, { afterBytes: 0 }])(
    "cuts a download, with %j",
    async (place) => {
      const { sandbox, get, lastEntry } = await setUpTransfers();
      sandbox.injectFault({ operation: "storage.get", body: "cut", ...place });
      const response = await get();
      expect(response.headers.get("content-length")).toBe("1000");
      const reader = response.body?.getReader();
      let arrived = 0;
      const readAll = async () => {
        for (;;) {
          const { done, value } = (await reader?.read()) ?? { done: true };
          if (done) return;
          arrived += value?.length ?? 0;
        }
      };
      await expect(readAll()).rejects.toThrow("terminated");
      expect(arrived).toBe(place.afterBytes ?? 500);
      expect(lastEntry()).toMatchObject({ answer: { status: 200 }, fault: { body: "cut" } });
    },
  );

  it("stalls a download until the caller gives up", async () => {
    const { sandbox, urlOf, upload, send } = await setUpTransfers();
    const url = await urlOf(await upload(BYTES));
    sandbox.injectFault({ operation: "storage.get", body: "stalled", afterBytes: 1 });
    const giving = new AbortController();
    const response = await send(url, { signal: giving.signal });
    const reader = response.body?.getReader();
    expect((await reader?.read())?.value).toHaveLength(1);
    const rest = reader?.read();
    giving.abort(new Error("enough"));
    await expect(rest).rejects.toThrow("enough");
  });

  it.each([
    [{}, 500],
    [{ afterBytes: 0 }, 0],
    [{ afterBytes: 999 }, 999],
    [{ afterBytes: 1000 }, undefined],
  ])("changes one byte of a download, with %j", async (place, changed) => {
    const { sandbox, get, lastEntry } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.get", body: "changed", ...place });
    expect(differing(new Uint8Array(await (await get()).arrayBuffer()))).toEqual(
      changed === undefined ? [] : [changed],
    );
    expect(lastEntry()).toMatchObject({ answeredBy: "rule", fault: { body: "changed" } });
    expect(differing(new Uint8Array(await (await get()).arrayBuffer()))).toEqual([]);
  });

  it("breaks the connection", async () => {
    const { sandbox, get, lastEntry } = await setUpTransfers();
    sandbox.injectFault({ operation: "all", reset: true });
    await expect(get()).rejects.toThrow("fetch failed");
    expect(lastEntry()).toMatchObject({ operation: "storage.get", answeredBy: "fault" });
    expect(lastEntry()).not.toHaveProperty("answer");
  });
});

describe("a fault of storage.put", () => {
  it("before keeps the bytes from the store, whose address is not used by that", async () => {
    const { sandbox, put, complete } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", status: 500 });
    const response = await put();
    expect(await response.text()).toContain("<Code>InternalError</Code>");
    expect((await put()).status).toBe(200);
    await complete();
  });

  it("after has the bytes stored, and the answer lost", async () => {
    const { sandbox, put, complete, lastEntry } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", when: "after", reset: true });
    await expect(put()).rejects.toThrow("fetch failed");
    expect(lastEntry()).toMatchObject({ lost: { status: 200 }, bodySize: 1000 });
    await complete();
  });

  it("cuts what is sent, of which nothing is stored", async () => {
    const { sandbox, put, complete, lastEntry } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", body: "cut", afterBytes: 10 });
    await expect(put()).rejects.toThrow("fetch failed");
    expect(lastEntry()).toMatchObject({ bodySize: 10, lost: { code: "IncompleteBody" } });
    expect((await put()).status).toBe(403);
    await expect(complete()).rejects.toMatchObject({ code: 13000402 });
  });

  it("changes one byte of what the store receives", async () => {
    const { sandbox, koodrive, announce, send, urlOf, download } = await setUpTransfers();
    const { fileId = "", multiParts: [part] = [] } = await announce(1000);
    sandbox.injectFault({ operation: "storage.put", body: "changed", afterBytes: 7 });
    expect((await send(part?.uploadUrl ?? "", { method: "PUT", body: BYTES })).status).toBe(200);
    await koodrive.files.completeUpload({ fileId });
    expect(differing(await download(await urlOf(fileId)))).toEqual([7]);
  });

  it("is noticed by a digest that comes with what is changed", async () => {
    const { sandbox, announce, koodrive } = await setUpTransfers();
    const { fileId = "", multiParts: [part] = [] } = await announce(1000);
    sandbox.injectFault({ operation: "storage.put", body: "changed" });
    const headers = { "content-md5": createHash("md5").update(BYTES).digest("base64") };
    const init = { method: "PUT", body: BYTES, headers };
    expect(await (await sandbox.fetch(part?.uploadUrl ?? "", init)).text()).toContain("BadDigest");
    await expect(koodrive.files.completeUpload({ fileId })).rejects.toMatchObject({
      code: 13000402,
    });
  });

  it("happens to one part alone, or to a later request", async () => {
    const { sandbox, announce, send } = await setUpUploads({ minPartSize: 1 });
    const multiParts = [1, 2, 3, 4].map((partNumber) => ({ partNumber, partSize: 250 }));
    const { multiParts: parts } = await announce(1000, { multiParts });
    sandbox.injectFault({ operation: "storage.put", partNumber: 3, status: 500 });
    sandbox.injectFault({ operation: "storage.put", skip: 3, status: 503 });
    expect(await sendParts(send, BYTES, parts)).toEqual([200, 200, 500, 503]);
  });

  it("waits, and does not happen to other operations", async () => {
    const { sandbox, get, put } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", delay: 1 });
    expect((await get()).status).toBe(200);
    expect(sandbox.listFaults().faults).toHaveLength(1);
    expect((await put()).status).toBe(200);
    expect(sandbox.listFaults().faults).toEqual([]);
  });
});

it("cuts answers of the API after so many bytes, too", async () => {
  const { sandbox, send, userId } = await setUpUploads();
  sandbox.injectFault({ body: "cut", afterBytes: 3 });
  const response = await send("https://koodrive.example.com/koodrive/ose/v1/service", {
    headers: { authorization: sandbox.createToken({ userId }) },
  });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value).toHaveLength(3);
  await expect(reader?.read()).rejects.toThrow("terminated");
  expect(() => sandbox.injectFault({ status: 500, afterBytes: 3 })).toThrow(/^afterBytes/);
});
