// What all transfers have in common: options, retries, pauses, progress and room for parts.
import { type Progress, TransferError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { createBuffers } from "../../src/files/buffers.ts";
import { createMeter } from "../../src/files/progress.ts";
import { readAll, type StoreAnswer, serveFile } from "../support/file-server.ts";
import { contextOf, transferOf } from "../support/open-transfer.ts";
import { bytesOf } from "../support/uploads.ts";

const BYTES = bytesOf(10_000);
const IN_PARTS = { partSize: 1000 };

describe("an option that is wrong is named, and nothing is sent", () => {
  const wrong: [string, object, string?][] = [
    ["concurrency", { concurrency: 0 }],
    ["concurrency", { concurrency: 1.5 }],
    ["partSize", { partSize: "10" }],
    ["stallTimeout", { stallTimeout: 0 }],
    ["onProgress", { onProgress: {} }],
    ["signal", { signal: "none" }],
    ["retry", { retry: true }],
    ["maxAttempts", { retry: { maxAttempts: 0 } }],
    ["budget", { retry: { budget: 1 } }],
    ["limits", { limits: [] }],
    ["maxParts", { limits: { maxParts: -1 } }],
    ["maxPart", { limits: { maxPart: 1 } }],
    ["onConflict", { onConflict: "ask" }],
    ["onConflict", { onConflict: "replace" }],
    ["sha256", { sha256: "abc" }],
    ["timeout", { timeout: 1 }],
    ["options", []],
  ];

  it.each(wrong)("%s: %j", async (argument, options) => {
    const { koodrive, file, calls } = await serveFile(BYTES);
    const result = koodrive.files.download(file, undefined, options);
    const error = { name: "ArgumentError", argument, operation: "files.download" };
    await expect(result).rejects.toMatchObject(error);
    expect(calls).toEqual([]);
  });

  it.each([
    ["file", undefined],
    ["containerId", { fileId: "F1" }],
    ["fileId", { containerId: "C1", fileId: "" }],
    ["shareFolderId", { containerId: "C1", fileId: "F1", shareFolderId: 1 }],
    ["path", { containerId: "C1", fileId: "F1", path: "a" }],
  ])("of the file, %s", async (argument, file) => {
    const { koodrive, calls } = await serveFile(BYTES);
    const result = koodrive.files.download(file as never);
    await expect(result).rejects.toMatchObject({ name: "ArgumentError", argument });
    expect(calls).toEqual([]);
  });
});

describe("the wait that a storage asks for", () => {
  const soon = new Date("2026-11-27T08:00:09Z").toUTCString();
  const date = new Date("2026-11-27T08:00:00Z").toUTCString();

  it.each([
    { "retry-after": "9" },
    { "Retry-After": "9" },
    { "RETRY-AFTER": soon, date },
    { "retry-after": "99999999999" },
  ])("is none that is longer than the policy allows: %j", async (headers) => {
    const answer = () => ({ status: 503, headers });
    const { koodrive, file, gets } = await serveFile(BYTES, { answer });
    const retry = { maxRetryAfter: 8_000 };
    const result = koodrive.files.download(file, { as: "blob" }, { retry });
    await expect(result).rejects.toMatchObject({ reason: "refused", status: 503 });
    expect(gets).toHaveLength(1);
  });

  it.each(["", "soon", "-1", "0", "Sat, 01 Jan 2000 08:00:00 GMT"])(
    "is the policy's own for %j",
    async (text) => {
      const answer = (number: number) =>
        number < 2 ? { status: 429, headers: { "retry-after": text } } : undefined;
      const { koodrive, file } = await serveFile(BYTES, { answer });
      expect((await koodrive.files.download(file, { as: "blob" })).size).toBe(BYTES.length);
    },
  );

  it("holds for all requests of the client", async () => {
    const arrivals: number[] = [];
    let told = Number.POSITIVE_INFINITY;
    const answer = (number: number, { headers }: { headers: { range?: string | undefined } }) => {
      arrivals.push(performance.now());
      const isTold = headers.range === "bytes=2000-2999" && told === Number.POSITIVE_INFINITY;
      if (!isTold) return number === 0 ? undefined : later(undefined);
      told = performance.now();
      return { status: 429, headers: { "retry-after": "1" } };
    };
    /** The other requests are answered when all have heard of the wait. */
    const later = async (answered: StoreAnswer | undefined) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return answered;
    };
    const { koodrive, file } = await serveFile(BYTES, { answer });
    const { blob } = await koodrive.files.download(file, { as: "blob" }, IN_PARTS);
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(BYTES);
    const paused = arrivals.filter((time) => time > told + 15 && time < told + 900);
    expect(paused).toEqual([]);
    expect(arrivals.filter((time) => time > told + 900).length).toBeGreaterThan(3);
  });
});

describe("a request is made again", () => {
  it("as often as the policy of the call, or of the client, says", async () => {
    const answer = () => ({ status: 500 });
    const attempts = async (client: object, options: object) => {
      const { koodrive, file, gets } = await serveFile(BYTES, { answer, client });
      const result = koodrive.files.download(file, { as: "blob" }, options);
      await expect(result).rejects.toBeInstanceOf(TransferError);
      return gets.length;
    };
    const quick = { baseDelay: 0 };
    expect(await attempts({ retry: { ...quick, maxAttempts: 2 } }, {})).toBe(2);
    expect(await attempts({ retry: false }, {})).toBe(1);
    expect(await attempts({ retry: quick }, { retry: false })).toBe(1);
    expect(await attempts({ retry: false }, { retry: { ...quick, maxAttempts: 4 } })).toBe(4);
    expect(await attempts({ retry: { ...quick, maxAttempts: 9, budget: 2 } }, {})).toBe(3);
  });

  it("out of a budget that all transfers share, and that successes fill again", async () => {
    const context = contextOf({
      endpoint: "http://127.0.0.1",
      retry: { baseDelay: 0, budget: 2, maxAttempts: 9 },
    });
    const [first, second] = [transferOf(context), transferOf(context)];
    const failing = (failures: number) => {
      let attempts = 0;
      return async (number: number) => {
        attempts += 1;
        expect(number).toBe(attempts);
        if (attempts <= failures) throw first.fail("disconnected", "reset");
        return attempts;
      };
    };
    expect(await first.retrying(failing(2))).toBe(3);
    expect(await second.retrying(failing(1))).toBe(2);
    await expect(second.retrying(failing(5))).rejects.toThrow("reset");
    await expect(first.retrying(failing(1))).rejects.toThrow("reset");
  });

  it("as often as its own policy says, whatever is left of the budget of the client", async () => {
    const answer = (number: number) => (number < 11 ? { status: 503 } : undefined);
    const client = { retry: { baseDelay: 0, budget: 2 } };
    const { koodrive, file, gets } = await serveFile(BYTES, { answer, client });
    const options = { retry: { maxAttempts: 12 } };
    expect((await koodrive.files.download(file, { as: "blob" }, options)).size).toBe(BYTES.length);
    expect(gets).toHaveLength(12);
  });

  it("from the beginning of the count, as long as bytes move", async () => {
    const transfer = transferOf(contextOf({ endpoint: "http://127.0.0.1" }));
    let bytes = 0;
    const attempt = async () => {
      bytes += 1;
      if (bytes < 50) throw transfer.fail("disconnected", "reset");
      return bytes;
    };
    expect(await transfer.retrying(attempt, { moved: () => bytes })).toBe(50);
    bytes = 0;
    await expect(transfer.retrying(attempt)).rejects.toThrow("reset");
    expect(bytes).toBe(3);
  });

  it("not for an error that stays, nor one that is not the storage's", async () => {
    const transfer = transferOf(contextOf({ endpoint: "http://127.0.0.1" }));
    for (const error of [transfer.fail("changed", "another"), new Error("disk")]) {
      let attempts = 0;
      const attempt = async () => {
        attempts += 1;
        throw error;
      };
      await expect(transfer.retrying(attempt)).rejects.toBe(error);
      expect(attempts).toBe(1);
    }
  });
});

describe("progress", () => {
  it.each([0, 1, 999, 10_000])("of %i bytes ends at all of them, and never falls", async (size) => {
    // One part fails at its third byte.
    const answer = (number: number) => (number === 1 ? { cutAfter: 3 } : undefined);
    const { koodrive, file } = await serveFile(bytesOf(size), { answer });
    const events: { transferred: number; total: number; bytesPerSecond: number }[] = [];
    const { body } = await koodrive.files.download(file, undefined, {
      ...IN_PARTS,
      onProgress: (event) => events.push(event),
    });
    const bytes = await readAll(body);
    expect(bytes).toHaveLength(size);
    const counts = events.map(({ transferred }) => transferred);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ transferred: size, total: size });
    for (const { transferred, total, bytesPerSecond } of events) {
      expect(transferred).toBeLessThanOrEqual(total);
      expect(bytesPerSecond).toBeGreaterThanOrEqual(0);
    }
  });

  it("has the speed of what moved, and not of what was there already", () => {
    const events: Progress[] = [];
    const meter = createMeter(2 ** 40, (event) => events.push(event));
    meter.skip(2 ** 39);
    meter.add(1000);
    meter.finish();
    expect(events[0]).toEqual({ transferred: 2 ** 39, total: 2 ** 40, bytesPerSecond: 0 });
    expect(events.at(-1)).toMatchObject({ transferred: 2 ** 40 });
    for (const { bytesPerSecond } of events) expect(bytesPerSecond).toBeLessThan(2 ** 39);
    const instant: Progress[] = [];
    createMeter(2 ** 40, (event) => instant.push(event)).finish();
    expect(instant).toEqual([{ transferred: 2 ** 40, total: 2 ** 40, bytesPerSecond: 0 }]);
  });

  it("does not come to its end if the bytes are wrong", async () => {
    const { koodrive, file } = await serveFile(BYTES, { details: { sha256: "0".repeat(64) } });
    const events: number[] = [];
    const onProgress = ({ transferred }: { transferred: number }) => events.push(transferred);
    const result = koodrive.files.download(file, { as: "blob" }, { ...IN_PARTS, onProgress });
    await expect(result).rejects.toMatchObject({ reason: "integrity" });
    expect(events).not.toContain(BYTES.length);
  });

  it("is told to a function whose failures are its own matter", async () => {
    const { koodrive, file } = await serveFile(BYTES);
    const failing = [
      () => {
        throw new Error("mine");
      },
      () => Promise.reject(new Error("mine")),
    ];
    for (const onProgress of failing) {
      const { size } = await koodrive.files.download(file, { as: "blob" }, { onProgress });
      expect(size).toBe(BYTES.length);
    }
  });
});

describe("room for parts", () => {
  it("is given in the order in which it is asked for, and once for each time given back", async () => {
    const buffers = createBuffers();
    const { signal } = new AbortController();
    const giving = new AbortController();
    buffers.growTo(2);
    const [first] = await Promise.all([buffers.take(signal), buffers.take(signal)]);
    expect(buffers.takeAtOnce()).toBeUndefined();
    const order: string[] = [];
    const ask = async (name: string, by = signal) => {
      const release = await buffers.take(by);
      order.push(name);
      return release;
    };
    const third = ask("third");
    const given = expect(ask("given up", giving.signal)).rejects.toThrow("enough");
    const fifth = ask("fifth");
    giving.abort(new Error("enough"));
    await given;
    first?.();
    first?.();
    const release = await third;
    expect(order).toEqual(["third"]);
    release();
    await fifth;
    expect(order).toEqual(["third", "fifth"]);
    expect(buffers.takeAtOnce()).toBeUndefined();
    buffers.growTo(3);
    expect(buffers.takeAtOnce()).toBeDefined();
  });
});
