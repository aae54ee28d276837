// Downloads that are given up, or read slowly.
import { getEventListeners } from "node:events";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readAll, serveFile, sha256Of } from "../../support/file-server.ts";
import { runToExit } from "../../support/program.ts";
import { bytesOf } from "../../support/uploads.ts";

const BYTES = bytesOf(10_000);
const IN_PARTS = { partSize: 1000 };

const untilClosed = async (open: () => number) => {
  while (open() > 0) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("a reader that ends early", () => {
  it("ends all requests, and is told of no error", async () => {
    const answer = (number: number) => (number > 0 ? { silentAfter: 10 } : undefined);
    const { koodrive, file, openGets } = await serveFile(BYTES, { answer });
    const { body } = await koodrive.files.download(file, undefined, IN_PARTS);
    const reader = body.getReader();
    expect((await reader.read()).value?.length).toBeGreaterThan(0);
    // One is being waited for.
    const waiting = reader.read().then(
      ({ done }) => done,
      (error: unknown) => error,
    );
    await reader.cancel();
    expect(await waiting).toBe(true);
    await reader.closed;
    await untilClosed(openGets);
  });

  it("may do so before it has begun, and leaves no listener behind", async () => {
    const { koodrive, file, openGets } = await serveFile(BYTES);
    const { signal } = new AbortController();
    const { body } = await koodrive.files.download(file, undefined, { ...IN_PARTS, signal });
    expect(getEventListeners(signal, "abort")).not.toEqual([]);
    await body.cancel();
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await untilClosed(openGets);
  });

  it("leaves a loop", async () => {
    const { koodrive, file, openGets } = await serveFile(BYTES);
    const { body } = await koodrive.files.download(file, undefined, IN_PARTS);
    for await (const bytes of body) {
      expect(bytes).toEqual(BYTES.subarray(0, bytes.length));
      break;
    }
    await untilClosed(openGets);
  });
});

it("fetches no more than the parts ahead while nobody reads", async () => {
  const { koodrive, file, gets } = await serveFile(BYTES);
  const options = { ...IN_PARTS, concurrency: 3 };
  const { body } = await koodrive.files.download(file, undefined, options);
  const reader = body.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(gets.length).toBeLessThanOrEqual(3);
  reader.releaseLock();
  expect(await readAll(body)).toEqual(BYTES.subarray(1000));
});

it("lets two streams be read one after the other, and one be sent while it is read", async () => {
  const { koodrive, file } = await serveFile(BYTES);
  const first = await koodrive.files.download(file, undefined, IN_PARTS);
  const second = await koodrive.files.download(file, undefined, IN_PARTS);
  const reader = first.body.getReader();
  await reader.read();
  expect(await readAll(second.body)).toEqual(BYTES);
  reader.releaseLock();
  expect(await readAll(first.body)).toEqual(BYTES.subarray(1000));
});

it("is of a client that gives all up", async () => {
  const giving = new AbortController();
  const { koodrive, file } = await serveFile(BYTES, { client: { signal: giving.signal } });
  const { body } = await koodrive.files.download(file, undefined, IN_PARTS);
  const reader = body.getReader();
  await reader.read();
  giving.abort(new Error("shutting down"));
  await expect(readAll(body).catch(() => reader.read())).rejects.toThrow("shutting down");
});

describe("giving up rejects with the reason", () => {
  const reason = new Error("enough");
  const moments = {
    "before it begins": undefined,
    "before the address is there": { at: "/download", answer: {} },
    "before the storage answers": { at: "/store/", answer: { silentAfter: 0 } },
    "in the middle of the bytes": { at: "/store/", answer: { silentAfter: 500 } },
    "between two attempts": { at: "/store/", answer: { status: 503 } },
  };

  it.each(Object.entries(moments))("%s", async (_, moment) => {
    const giving = new AbortController();
    if (!moment) giving.abort(reason);
    const server = await serveFile(BYTES, {
      answer: () => moment?.answer,
      client: { retry: { baseDelay: 10_000, maxDelay: 10_000, maxAttempts: 9 } },
    });
    const options = { signal: giving.signal, concurrency: 1 };
    const result = server.koodrive.files.download(server.file, { as: "blob" }, options);
    const failure = expect(result).rejects.toBe(reason);
    if (moment) {
      const isReached = () =>
        [...server.calls, ...server.gets.map(({ url }) => url)].some((target) =>
          target?.includes(moment.at),
        );
      while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    giving.abort(reason);
    await failure;
    expect(getEventListeners(giving.signal, "abort")).toEqual([]);
  });
});

it("after the end, giving up changes nothing", async () => {
  const giving = new AbortController();
  const { koodrive, file } = await serveFile(BYTES);
  const { body } = await koodrive.files.download(file, undefined, { signal: giving.signal });
  const bytes = await readAll(body);
  giving.abort(new Error("too late"));
  expect(bytes).toEqual(BYTES);
});

it("lets the process end, also when it was given up or refused", async () => {
  const refused = await serveFile(BYTES, { answer: () => ({ status: 404 }) });
  const hanging = await serveFile(BYTES, { answer: () => ({ silentAfter: 10 }) });
  const done = await serveFile(BYTES);
  const call = (options: string) =>
    `koodrive.files.download(${JSON.stringify(done.file)}, { as: "blob" }, ${options})`;
  const ended = await Promise.all([
    runToExit(call("{}"), `{ endpoint: "${done.url}" }`),
    runToExit(call("{}"), `{ endpoint: "${refused.url}" }`),
    runToExit(call("{ signal }"), `{ endpoint: "${hanging.url}" }`),
  ]);
  expect(ended.map(({ failure }) => failure)).toEqual([
    "none",
    "TransferError refused",
    "Error enough",
  ]);
  for (const { lingered } of ended) expect(lingered).toBeLessThan(4_000);
});

describe("a file that is stored compressed", () => {
  const packed = new Uint8Array(gzipSync(BYTES));
  const answer = () => ({ headers: { "content-encoding": "gzip" } });

  it("arrives as it is stored, by node:http", async () => {
    const { koodrive, file, gets } = await serveFile(packed, { answer });
    const { body, check } = await koodrive.files.download(file, undefined, { partSize: 100 });
    expect([await readAll(body), check]).toEqual([packed, "sha256"]);
    expect(gets[0]?.headers["accept-encoding"]).toBe("identity");
  });

  const client = { fetch: (...args: Parameters<typeof fetch>) => fetch(...args) };
  const parts = { partSize: 100 };

  it("arrives unpacked by fetch, in one request, and its digest decides", async () => {
    const details = { sha256: sha256Of(BYTES) };
    const right = await serveFile(packed, { answer, client, details });
    const { body } = await right.koodrive.files.download(right.file, undefined, parts);
    expect(await readAll(body)).toEqual(BYTES);
    expect(right.gets.map(({ headers }) => headers.range)).toEqual(["bytes=0-99", undefined]);

    const other = await serveFile(packed, { answer, client });
    const result = other.koodrive.files.download(other.file, { as: "blob" }, parts);
    await expect(result).rejects.toMatchObject({
      reason: "integrity",
      message: expect.stringContaining("compressed"),
    });
  });

  it("is gone on with from the beginning, which is not handed on twice", async () => {
    const details = { sha256: sha256Of(BYTES) };
    const broken = (number: number) => ({
      ...answer(),
      ...(number === 0 && { cutAfter: packed.length - 50 }),
    });
    const server = await serveFile(packed, { answer: broken, client, details });
    const { body } = await server.koodrive.files.download(server.file, undefined, {
      concurrency: 1,
    });
    expect(await readAll(body)).toEqual(BYTES);
    expect(server.gets.map(({ headers }) => headers.range)).toEqual([undefined, undefined]);
  });
});
