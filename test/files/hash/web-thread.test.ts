// The thread of browsers, which Node has none of: its own threads stand for them here, with the
// same module in them.
import { createHash } from "node:crypto";
import { Worker as NodeWorker } from "node:worker_threads";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { type StartThread, takeThread } from "../../../src/files/hash/thread.ts";
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
    const thread = await takeThread(startHashThread, signal);
    const hashed = await thread?.pass({ read: new Blob([bytes]), size: 1000, partSize: 640 });
    expect([hashed?.sha256, [...(hashed?.states.keys() ?? [])]]).toEqual([sha256(bytes), [640]]);
    thread?.close();
  });

  it("takes buffers, and gives them back", async () => {
    const thread = await takeThread(startHashThread, signal);
    const given = await thread?.update(bytes.slice());
    expect([given, await thread?.digest()]).toEqual([bytes, sha256(bytes)]);
    thread?.close();
  });

  it("is used again for another hash, and not after it was given up", async () => {
    let started = 0;
    const start: StartThread = (...args) => {
      started += 1;
      return (startHashThread as StartThread)(...args);
    };
    const first = await takeThread(start, signal);
    await first?.update(contentOf(100));
    first?.close();
    const second = await takeThread(start, signal);
    await second?.update(bytes.slice());
    expect([await second?.digest(), started]).toEqual([sha256(bytes), 1]);
    // One that is in use is not given to another.
    const other = await takeThread(start, signal);
    expect(started).toBe(2);
    other?.close();
    other?.close();
    await expect(other?.update(contentOf(1))).rejects.toThrow("closed");
    second?.close();
    const controller = new AbortController();
    const third = await takeThread(start, controller.signal);
    const update = third?.update(contentOf(1000));
    controller.abort(new Error("given up"));
    await expect(update).rejects.toThrow("given up");
    third?.close();
    for (const expected of [2, 3]) {
      await takeThread(start, signal);
      expect(started).toBe(expected);
    }
  });

  it("is ended when there was nothing to do for a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const end = vi.fn();
    const start: StartThread = (receive) => {
      const post = () => receive({});
      post();
      return { post, hold: () => {}, end };
    };
    (await takeThread(start, signal))?.close();
    await vi.advanceTimersByTimeAsync(9_000);
    (await takeThread(start, signal))?.close();
    await vi.advanceTimersByTimeAsync(9_000);
    expect(end).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(end).toHaveBeenCalledOnce();
  });

  it("is done without where a policy forbids it, or its module is not found", async () => {
    const forbidden: StartThread = () => {
      throw new Error("refused by the policy");
    };
    const notFound: StartThread = (_, fail) => {
      setImmediate(fail, new Error("not found"));
      return { post: () => {}, hold: () => {}, end: () => {} };
    };
    expect(await takeThread(forbidden, signal)).toBeUndefined();
    expect(await takeThread(notFound, signal)).toBeUndefined();
    expect(await takeThread(undefined, signal)).toBeUndefined();
  });
});
