// The thread of browsers, which Node has none of: its own threads stand for them here, with the
// same module in them.
import { createHash } from "node:crypto";
import { Worker as NodeWorker } from "node:worker_threads";
import { afterAll, describe, expect, it, vi } from "vitest";
import { type StartThread, startThread } from "../../../src/files/hash/thread.ts";
import { contentOf } from "../../support/sources.ts";

const MODULE = (url: URL) => `
  import { parentPort } from "node:worker_threads";
  globalThis.postMessage = (message, transferred) => parentPort.postMessage(message, transferred);
  Object.defineProperty(globalThis, "onmessage", {
    set: (listener) => parentPort.on("message", (data) => listener({ data })),
  });
  await import(${JSON.stringify(url.href)});`;

class Worker {
  declare onmessage: (event: { data: unknown }) => void;
  declare onerror: (event: { preventDefault(): void }) => void;
  readonly thread: NodeWorker;
  constructor(url: URL) {
    this.thread = new NodeWorker(MODULE(url), { eval: true, execArgv: ["--input-type=module"] });
    this.thread.on("message", (data) => this.onmessage({ data }));
    this.thread.on("error", () => this.onerror({ preventDefault() {} }));
  }
  postMessage(message: unknown, transferred: ArrayBuffer[]) {
    this.thread.postMessage(message, transferred);
  }
  terminate() {
    return this.thread.terminate();
  }
}

vi.stubGlobal("Worker", Worker);
afterAll(() => void vi.unstubAllGlobals());

const { startHashThread } = await import("../../../src/files/web/hash-thread.ts");
const { signal } = new AbortController();
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the thread of a browser", () => {
  const bytes = contentOf(1000);

  it("reads a Blob by itself", async () => {
    const thread = await startThread(startHashThread, signal);
    const hashed = await thread?.pass({ read: new Blob([bytes]), size: 1000, partSize: 640 });
    expect([hashed?.sha256, [...(hashed?.states.keys() ?? [])]]).toEqual([sha256(bytes), [640]]);
    thread?.close();
  });

  it("takes buffers, and gives them back", async () => {
    const thread = await startThread(startHashThread, signal);
    const given = await thread?.update(bytes.slice());
    expect([given, await thread?.digest()]).toEqual([bytes, sha256(bytes)]);
    thread?.close();
  });

  it("is done without where a policy forbids it, or its module is not found", async () => {
    const forbidden: StartThread = () => {
      throw new Error("refused by the policy");
    };
    const notFound: StartThread = (_, fail) => {
      setImmediate(fail, new Error("not found"));
      return { post: () => {}, hold: () => {}, end: () => {} };
    };
    expect(await startThread(forbidden, signal)).toBeUndefined();
    expect(await startThread(notFound, signal)).toBeUndefined();
    expect(await startThread(undefined, signal)).toBeUndefined();
  });
});
