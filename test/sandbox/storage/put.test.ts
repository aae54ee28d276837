import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { bytesOf, sendParts, setUpUploads } from "../../support/uploads.ts";

const BYTES = bytesOf(10);

/** A file of ten bytes that is announced, and the address of its part. */
async function setUpAddress(options: Parameters<typeof setUpUploads>[0] = {}) {
  const set = await setUpUploads(options);
  const { fileId = "", multiParts: [part] = [] } = await set.announce(10);
  const { uploadUrl: address = "" } = part ?? {};
  return {
    ...{ ...set, fileId, address },
    put: (url: string, init: RequestInit = {}) =>
      set.send(url, { method: "PUT", body: BYTES, ...init }),
    complete: () => set.koodrive.files.completeUpload({ fileId }),
  };
}

/** The status and the code of an error as S3 words it. */
async function errorOf(response: Response): Promise<string> {
  const [, code] = /<Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return `${response.status} ${code}`;
}

/** The address with another value of a parameter, or without it. */
function withParameter(address: string, name: string, value?: string): string {
  const url = new URL(address);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  return url.href;
}

describe("the address of a part", () => {
  it("is presigned for its length and an hour, and has no names in it", async () => {
    const { address, containerId, fileId } = await setUpAddress();
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe(`/_storage/${containerId}/${fileId}`);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      ...{ partNumber: "1", uploadId: expect.stringMatching(/^[\dA-F]{32}$/) },
      ...{ "X-Amz-Algorithm": "AWS4-HMAC-SHA256", "X-Amz-Expires": "3600" },
      "X-Amz-SignedHeaders": "content-length;host",
      "X-Amz-Signature": expect.stringMatching(/^[\da-f]{64}$/),
    });
  });

  it("takes the bytes once, and answers an entity tag that is no MD5", async () => {
    const { put, address, complete } = await setUpAddress();
    const response = await put(address);
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("etag")).toMatch(/^"[\da-f]{32}"$/);
    expect(response.headers.get("x-amz-request-id")).toMatch(/^[\dA-F]{32}$/);
    expect(response.headers.get("etag")).not.toContain(md5("hex"));
    expect(await errorOf(await put(address))).toBe("403 AccessDenied");
    await complete();
  });

  it.each<[string, RequestInit, string]>([
    ["too few bytes", { body: bytesOf(9) }, "403 SignatureDoesNotMatch"],
    ["too many bytes", { body: bytesOf(11) }, "403 SignatureDoesNotMatch"],
    ["a text of another length", { body: "text" }, "403 SignatureDoesNotMatch"],
    ["another method", { method: "POST" }, "405 MethodNotAllowed"],
    ["GET", { method: "GET", body: null }, "403 SignatureDoesNotMatch"],
    ["credentials beside it", { headers: { authorization: "Bearer+x" } }, "400 InvalidArgument"],
    ["a wrong MD5", { headers: { "content-md5": md5("base64", "x") } }, "400 BadDigest"],
    ["what is no MD5", { headers: { "content-md5": "x" } }, "400 InvalidDigest"],
  ])("refuses %s, and stores nothing", async (_, init, expected) => {
    const { put, address, complete } = await setUpAddress();
    expect(await errorOf(await put(address, init))).toBe(expected);
    await expect(complete()).rejects.toMatchObject({ code: 13000402 });
  });

  it("takes a right MD5, a Request, and a Blob", async () => {
    const { put, address, send, koodrive, fileId } = await setUpAddress();
    expect((await put(address, { headers: { "content-md5": md5("base64") } })).status).toBe(200);
    for (const toRequest of [
      (url: string) => send(new Request(url, { method: "PUT", body: BYTES })),
      (url: string) => send(url, { method: "PUT", body: new Blob([BYTES]) }),
    ]) {
      const parts = [{ partNumber: 1, partSize: 10 }];
      const { multiParts } = await koodrive.files.getUploadUrls({ fileId, multiParts: parts });
      expect((await toRequest(multiParts?.[0]?.uploadUrl ?? "")).status).toBe(200);
    }
  });

  it("refuses a stream, whose length nobody knows", async () => {
    const { put, address } = await setUpAddress();
    const body = new Blob([BYTES]).stream();
    const response = await put(address, { body, duplex: "half" } as RequestInit);
    expect(await errorOf(response)).toBe("411 MissingContentLength");
  });

  it("refuses a Request with other bytes than were announced", async () => {
    const { send, address } = await setUpAddress();
    for (const length of [9, 11]) {
      const request = new Request(address, { method: "PUT", body: bytesOf(length) });
      expect(await errorOf(await send(request))).toMatch(/^403/);
    }
  });

  it.each([
    ["partNumber", "2", "403 SignatureDoesNotMatch"],
    ["uploadId", "0", "403 SignatureDoesNotMatch"],
    ["X-Amz-Expires", "7200", "403 SignatureDoesNotMatch"],
    ["X-Amz-Signature", "0".repeat(64), "403 SignatureDoesNotMatch"],
    ["X-Amz-Security-Token", "0", "403 SignatureDoesNotMatch"],
    ["X-Amz-Date", "yesterday", "400 AuthorizationQueryParametersError"],
    ["X-Amz-Expires", undefined, "400 AuthorizationQueryParametersError"],
  ])("is not valid with %s %s", async (name, value, expected) => {
    const { put, address } = await setUpAddress();
    expect(await errorOf(await put(withParameter(address, name, value)))).toBe(expected);
    expect((await put(address)).status).toBe(200);
  });

  it.each([
    ["without its query", (url: URL) => url.origin + url.pathname, "AccessDenied"],
    ["with another path", ({ href }: URL) => href.replace("?", "x?"), "SignatureDoesNotMatch"],
    ["at another host", ({ href }: URL) => href.replace("//", "//x."), "SignatureDoesNotMatch"],
    [
      "that leaves its folder",
      ({ href }: URL) => href.replace("?", "/%2e%2e%2fx?"),
      "SignatureDoesNotMatch",
    ],
    [
      "with odd characters",
      ({ href }: URL) => href.replace("?", "%00%ff\ud83d\ude00?"),
      "SignatureDoesNotMatch",
    ],
  ])("is not valid %s", async (_, change, code) => {
    const { put, address } = await setUpAddress();
    expect(await errorOf(await put(change(new URL(address))))).toBe(`403 ${code}`);
  });

  it("expires by the clock of the sandbox, and is not valid long before", async () => {
    const { put, address, sandbox, complete } = await setUpAddress();
    sandbox.advanceClock({ seconds: 3601 });
    const response = await put(address);
    expect(response.headers.get("content-type")).toBe("application/xml");
    expect(await response.text()).toContain("<Message>Request has expired</Message>");
    sandbox.setClock({ time: "2020-01-01T00:00:00Z" });
    expect(await errorOf(await put(address))).toBe("403 AccessDenied");
    await expect(complete()).rejects.toThrow();
  });

  it("leads nowhere once its upload is completed", async () => {
    const { koodrive, put, address, complete, fileId } = await setUpAddress();
    const parts = [{ partNumber: 1, partSize: 10 }];
    const { multiParts: [other] = [] } = await koodrive.files.getUploadUrls({
      ...{ fileId, multiParts: parts },
    });
    await put(address);
    await complete();
    expect(await errorOf(await put(other?.uploadUrl ?? ""))).toBe("404 NoSuchUpload");
  });
});

describe("where addresses lead", () => {
  it("is the fork that has given them, and no other", async () => {
    const { sandbox, send, containerId, userId } = await setUpUploads();
    const { url, fork } = await (
      await send("http://localhost/_sandbox/fork", { method: "POST" })
    ).json();
    const authorization = await (
      await send(`${url}/_sandbox/createToken`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ userId }),
      })
    ).json();
    const created = await (
      await send(`${url}/koodrive/ose/v1/files/create`, {
        method: "POST",
        headers: { authorization, "content-type": "application/json" },
        body: JSON.stringify({
          ...{ containerId, length: 10, fileName: "a", fileType: "45", parentFolder: ["root"] },
          ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
        }),
      })
    ).json();
    const [{ uploadUrl }] = created.multiParts;
    expect(uploadUrl).toContain(`/_sandbox/forks/${fork}/_storage/`);
    const elsewhere = uploadUrl.replace(`/_sandbox/forks/${fork}`, "");
    expect((await send(elsewhere, { method: "PUT", body: BYTES })).status).toBe(403);
    expect((await send(uploadUrl, { method: "PUT", body: BYTES })).status).toBe(200);
    sandbox.closeFork({ fork });
    expect((await send(uploadUrl, { method: "PUT", body: BYTES })).status).toBe(404);
  });

  it("is the store also without control, and the origin of the options", async () => {
    const origin = "https://sandbox.example.com";
    const { put, address } = await setUpAddress({ control: false, origin });
    expect(address).toMatch(/^https:\/\/sandbox\.example\.com\/_storage\//);
    // A proxy may hand the request over under another host.
    expect((await put(address.replace(origin, "http://10.0.0.7:4010"))).status).toBe(200);
  });

  it("is open for pages of this machine", async () => {
    const { put, address, send } = await setUpAddress();
    const origin = "http://localhost:5173";
    const asked = await send(address, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-headers": "content-md5" },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
    expect(asked.headers.get("access-control-allow-headers")).toBe("content-md5");
    const sent = await put(address, { headers: { origin } });
    expect(sent.headers.get("access-control-allow-origin")).toBe(origin);
    expect(sent.headers.get("access-control-expose-headers")).toContain("ETag");
    const foreign = await put(address, { headers: { origin: "https://app.example.com" } });
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("is told to nobody: neither journal nor log have the query of an address", async () => {
    const { sandbox, upload, urlOf, send } = await setUpUploads();
    const fileId = await upload(BYTES);
    const url = await urlOf(fileId);
    await send(url);
    await send(withParameter(url, "X-Amz-Signature", "1".repeat(64)));
    const { entries } = sandbox.getJournal();
    expect(entries.map(({ operation }) => operation)).toContain("storage.put");
    expect(JSON.stringify(entries)).not.toMatch(/X-Amz|uploadId=|[\da-f]{64}/);
    expect(sandbox.getJournal({ operation: "storage.put" }).entries).toMatchObject([
      { method: "PUT", query: {}, bodySize: 10, answer: { status: 200 }, answeredBy: "rule" },
    ]);
    expect(sandbox.getJournal({ operation: "storage.get", refused: true }).entries).toMatchObject([
      {
        answer: { status: 403, code: "SignatureDoesNotMatch" },
        refusal: { statement: "storage.address" },
      },
    ]);
  });
});

const md5 = (encoding: "hex" | "base64", bytes: string | Uint8Array = BYTES): string =>
  createHash("md5").update(bytes).digest(encoding);

it("counts parts as sent only if all of them has arrived", async () => {
  const { announce, send, koodrive } = await setUpUploads();
  const { fileId = "", multiParts = [] } = await announce(10);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(bytesOf(5));
      controller.error(new Error("gone"));
    },
  });
  const request = new Request(multiParts[0]?.uploadUrl ?? "", {
    ...{ method: "PUT", body, duplex: "half", headers: { "content-length": "10" } },
  } as RequestInit);
  expect(await errorOf(await send(request))).toBe("400 IncompleteBody");
  await expect(koodrive.files.completeUpload({ fileId })).rejects.toMatchObject({ code: 13000402 });
  expect(await sendParts(send, BYTES, multiParts)).toEqual([403]);
});
