import { once } from "node:events";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "../../../src/sandbox/server/listen.ts";
import { exchange, open } from "../../support/raw-http.ts";
import { SMALL_SEED } from "../../support/small-world.ts";
import { announcement, bytesOf, sendParts, upload } from "../../support/uploads.ts";

const MB = 1024 ** 2;

/** A sandbox at a port, and a client of its administrator. */
async function setUpServer() {
  const sandbox = createSandbox({ world: SMALL_SEED });
  const server = await sandbox.listen();
  onTestFinished(server.close);
  const { id: userId } = sandbox.findUser({ role: 2 });
  const koodrive = createKooDriveClient({
    ...{ endpoint: server.url, auth: accessToken(sandbox.createToken({ userId })), retry: false },
  });
  const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
  const { containerId = "" } = data ?? {};
  const announce = async (length: number) => {
    const { fileId = "", multiParts } = await koodrive.files.create(
      announcement(containerId, length),
    );
    const address = multiParts?.[0]?.uploadUrl ?? "";
    return { fileId, address, complete: () => koodrive.files.completeUpload({ fileId }) };
  };
  const urlOf = async (fileId: string) => {
    const { downloads } = await koodrive.files.getDownloadUrls({ containerId, fileIds: [fileId] });
    return downloads?.[0]?.url ?? "";
  };
  return { sandbox, url: server.url, koodrive, containerId, announce, urlOf };
}

/** The bytes of a request with these lines behind its first. */
function messageOf(method: string, address: string, lines: readonly string[]): string {
  const { host, pathname, search } = new URL(address);
  const head = [`${method} ${pathname}${search} HTTP/1.1`, `host: ${host}`, ...lines];
  return `${head.join("\r\n")}\r\n\r\n`;
}

describe("the store at a port", () => {
  it("takes and gives more than the API has room for", async () => {
    const { koodrive, containerId, urlOf } = await setUpServer();
    const bytes = new Uint8Array(13 * MB).fill(7);
    bytes[5 * MB] = 8;
    const fileId = await upload(koodrive, fetch, bytes, { containerId });
    const url = await urlOf(fileId);
    const whole = await fetch(url);
    expect(Buffer.compare(Buffer.from(await whole.arrayBuffer()), Buffer.from(bytes))).toBe(0);
    const part = await fetch(url, { headers: { range: `bytes=${5 * MB}-${5 * MB}` } });
    expect([part.status, ...new Uint8Array(await part.arrayBuffer())]).toEqual([206, 8]);
    const head = await fetch(url, { method: "HEAD" });
    expect(head.headers.get("content-length")).toBe(String(13 * MB));
  });

  it("answers pages of this machine", async () => {
    const { announce } = await setUpServer();
    const { address } = await announce(10);
    const headers = { origin: "http://localhost:5173" };
    const asked = await fetch(address, { method: "OPTIONS", headers });
    expect(asked.headers.get("access-control-allow-methods")).toContain("PUT");
    const sent = await fetch(address, { method: "PUT", body: bytesOf(10), headers });
    expect(sent.status).toBe(200);
    expect(sent.headers.get("access-control-allow-origin")).toBe(headers.origin);
  });

  it("refuses a body in chunks", async () => {
    const { announce } = await setUpServer();
    const { address } = await announce(4);
    const lines = ["transfer-encoding: chunked", "connection: close"];
    const answer = await exchange(
      address,
      `${messageOf("PUT", address, lines)}4\r\nabcd\r\n0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 411 .*<Code>MissingContentLength<\/Code>/s);
  });

  it("refuses a large body at its beginning, and goes on", async () => {
    const { announce } = await setUpServer();
    const { address, complete } = await announce(MB);
    const [status] = await sendParts(fetch, new Uint8Array(2 * MB), [
      { partSize: 2 * MB, uploadUrl: address },
    ]);
    expect(status).toBe(403);
    expect((await fetch(address, { method: "PUT", body: new Uint8Array(MB) })).status).toBe(200);
    await complete();
  });

  it("stores nothing of a part whose sender leaves", async () => {
    const { announce, sandbox } = await setUpServer();
    const { address, complete } = await announce(10);
    const { socket, closed } = await open(address);
    socket.write(messageOf("PUT", address, ["content-length: 10"]));
    socket.end("half");
    await closed;
    await expect(complete()).rejects.toMatchObject({ code: 13000402 });
    const { entries } = sandbox.getJournal({ operation: "storage.put" });
    expect(entries).toMatchObject([{ bodySize: 4, refusal: { statement: "storage.incomplete" } }]);
  });

  it("cuts and resets connections where faults say so", async () => {
    const { koodrive, containerId, urlOf, sandbox, announce } = await setUpServer();
    const url = await urlOf(await upload(koodrive, fetch, bytesOf(1000), { containerId }));
    sandbox.injectFault({ operation: "storage.get", body: "cut", afterBytes: 10 });
    const answer = await exchange(url, messageOf("GET", url, []));
    expect(answer).toContain("content-length: 1000");
    expect(answer.split("\r\n\r\n")[1]).toHaveLength(10);
    const { address } = await announce(10);
    sandbox.injectFault({ operation: "storage.put", body: "cut", afterBytes: 5 });
    await expect(fetch(address, { method: "PUT", body: bytesOf(10) })).rejects.toThrow();
  });

  it("stalls until the caller gives up, or the sandbox is reset", async () => {
    const { koodrive, containerId, urlOf, sandbox } = await setUpServer();
    const url = await urlOf(await upload(koodrive, fetch, bytesOf(1000), { containerId }));
    sandbox.injectFault({ operation: "storage.get", body: "stalled", afterBytes: 10 });
    const { socket, closed } = await open(url);
    socket.write(messageOf("GET", url, []));
    await once(socket, "data");
    sandbox.reset();
    await closed;
  });

  it("answers what goes wrong inside as S3 does, and warns", async () => {
    const problems: unknown[] = [];
    const server = await listen(
      () => new Response(),
      {},
      {
        answerStorage: () => Promise.reject(new Error("The disk is full.")),
        warn: (problem) => problems.push(problem),
      },
    );
    onTestFinished(server.close);
    const response = await fetch(`${server.url}/_storage/a/b`);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("<Code>InternalError</Code>");
    expect(problems).toEqual([new Error("The disk is full.")]);
  });
});
