// Downloads whose connection breaks, and whose storage does other things than it was asked for.
import { TransferError } from "koodrive-client";
import { describe, expect, it } from "vitest";
import {
  errorDocument,
  type FileServerOptions,
  readAll,
  SIGNATURE,
  type StoreAnswer,
  serveFile,
} from "../../support/file-server.ts";
import { sample } from "../../support/sample.ts";
import { bytesOf } from "../../support/uploads.ts";

const BYTES = bytesOf(10_000);
const WHOLE = { concurrency: 1 };
const IN_PARTS = { partSize: 3000, concurrency: 3 };
const NO_DIGEST = { details: { sha256: undefined } };

async function download(options: FileServerOptions, how: object) {
  const server = await serveFile(BYTES, options);
  const result = async () => {
    const { body } = await server.koodrive.files.download(server.file, undefined, how);
    return readAll(body);
  };
  return { ...server, result };
}

/** The first requests get these answers, all others the right one. */
const inTurn = (...answers: (StoreAnswer | undefined)[]): FileServerOptions => ({
  answer: (number) => answers[number],
});

/** The request for the second part gets this answer. */
const forSecondPart = (answer: StoreAnswer): FileServerOptions => ({
  answer: (_, { headers }) => (headers.range === "bytes=3000-5999" ? answer : undefined),
});

const rejection = async (result: () => Promise<unknown>): Promise<TransferError> => {
  const error = await result().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(TransferError);
  const told = `${(error as Error).stack} ${JSON.stringify(error)} ${String((error as Error).cause)}`;
  expect(told).not.toContain(SIGNATURE);
  return error as TransferError;
};

describe("a connection that is reset", () => {
  const tenths = Array.from({ length: 10 }, (_, index) => index * 1000);

  it.each(sample(tenths, 4))("after %i bytes is made again from there", async (cutAfter) => {
    const { result, gets } = await download(inTurn({ cutAfter }), WHOLE);
    expect(await result()).toEqual(BYTES);
    const { range, "if-match": etag } = gets[1]?.headers ?? {};
    expect(gets).toHaveLength(2);
    // What arrived before a reset may be lost.
    const start = Number(/^bytes=(\d+)-9999$/.exec(range ?? "bytes=0-9999")?.[1]);
    expect(start).toBeLessThanOrEqual(cutAfter);
    expect(etag).toBe('"e1"');
  });

  it("in any part is made again for that part alone", async () => {
    const { result, gets } = await download(
      inTurn({ cutAfter: 10 }, undefined, { cutAfter: 2000 }),
      IN_PARTS,
    );
    expect(await result()).toEqual(BYTES);
    expect(gets).toHaveLength(4 + 2);
  });

  it("again and again is no end, as long as bytes arrive", async () => {
    const answer = () => ({ cutAfter: 700 });
    const { result, gets } = await download({ answer }, WHOLE);
    expect(await result()).toEqual(BYTES);
    expect(gets.length).toBeGreaterThan(10);
  });

  it("without a byte between is one after the attempts of the policy", async () => {
    const answer = (number: number) => (number > 0 ? { cutAfter: 0 } : { cutAfter: 700 });
    const { result, gets } = await download({ answer }, WHOLE);
    expect(await rejection(result)).toMatchObject({ reason: "disconnected", retryable: true });
    expect(gets).toHaveLength(3);
  });

  it("is not gone on from where neither tag nor digest tell one version from another", async () => {
    for (const etag of ["", 'W/"weak"']) {
      const broken = { ...inTurn({ cutAfter: 700 }), ...NO_DIGEST, etag };
      const { result, gets } = await download(broken, WHOLE);
      expect(await rejection(result)).toMatchObject({ reason: "disconnected" });
      expect(gets).toHaveLength(1);
      const early = await download({ ...broken, ...inTurn({ cutAfter: 0 }) }, WHOLE);
      expect(await early.result()).toEqual(BYTES);
    }
  });

  it("is gone on from with the digest alone, which is right at the end", async () => {
    const { result, gets } = await download({ ...inTurn({ cutAfter: 700 }), etag: "" }, WHOLE);
    expect(await result()).toEqual(BYTES);
    expect(gets[1]?.headers["if-match"]).toBeUndefined();
  });
});

it("gives up a storage that goes silent in the middle, and goes on from there", async () => {
  const { result, gets } = await download(inTurn({ silentAfter: 4000 }), {
    ...WHOLE,
    stallTimeout: 100,
  });
  expect(await result()).toEqual(BYTES);
  expect(gets[1]?.headers.range).toBe("bytes=4000-9999");
});

it("ends with `stalled` where a storage stays silent", async () => {
  const { result } = await download(
    { answer: () => ({ silentAfter: 0 }) },
    { ...WHOLE, stallTimeout: 30, retry: { maxAttempts: 2 } },
  );
  expect(await rejection(result)).toMatchObject({ reason: "stalled", fileId: "F1" });
});

describe("an error of the storage", () => {
  it.each([500, 502, 503, 429, 408])("%i is answered with another request", async (status) => {
    const body = errorDocument("InternalError");
    const { result, gets } = await download(inTurn({ status, body }, { status, body }), IN_PARTS);
    expect(await result()).toEqual(BYTES);
    expect(gets).toHaveLength(2 + 4);
  });

  it("that stays is told with its code, and without the address", async () => {
    const body = errorDocument("SlowDown", `Not &lt;${SIGNATURE}&gt;, https://a.example.com/b?c=d`);
    const { result, gets } = await download({ answer: () => ({ status: 503, body }) }, WHOLE);
    const error = await rejection(result);
    expect(error).toMatchObject({
      ...{ reason: "refused", status: 503, code: "SlowDown", requestId: "R-1", fileId: "F1" },
      ...{ operation: "files.download", retryable: true },
    });
    expect(error.message).toContain("SlowDown, Not <***>, ***");
    expect(gets).toHaveLength(3);
  });

  it("404 is final", async () => {
    const body = errorDocument("NoSuchKey");
    const { result, gets } = await download({ answer: () => ({ status: 404, body }) }, WHOLE);
    expect(await rejection(result)).toMatchObject({ code: "NoSuchKey", retryable: false });
    expect(gets).toHaveLength(1);
  });

  it("403 for an address that is too old is answered with the next address, once", async () => {
    const body = errorDocument("AccessDenied", "Request has expired");
    const old = { status: 403, body };
    const late = await download(inTurn(undefined, old, old), IN_PARTS);
    expect(await late.result()).toEqual(BYTES);
    // Two parts find the address too old, and one asks for another.
    const asked = () => late.calls.filter((call) => call.endsWith("/download"));
    expect(asked()).toHaveLength(2);
    expect(new Set(late.gets.map(({ url }) => url)).size).toBe(2);
    expect(late.gets.slice(1).every(({ headers }) => headers["if-match"] === '"e1"')).toBe(true);

    const never = await download({ answer: () => old }, WHOLE);
    expect(await rejection(never.result)).toMatchObject({ status: 403, code: "AccessDenied" });
    expect(never.gets).toHaveLength(2);
  });
});

describe("another version", () => {
  const changed = { reason: "changed", retryable: false };

  it("is an error where the precondition fails, or the tag or the size is another", async () => {
    const body = errorDocument("PreconditionFailed");
    const others: StoreAnswer[] = [
      { status: 412, body },
      { headers: { etag: '"e2"' } },
      { headers: { "content-range": "bytes 3000-5999/10001" } },
    ];
    for (const other of others) {
      const { result } = await download(forSecondPart(other), IN_PARTS);
      expect(await rejection(result)).toMatchObject(changed);
    }
  });

  it("is one where the storage has another size than the service says", async () => {
    for (const how of [WHOLE, IN_PARTS]) {
      const { result } = await download({ details: { size: "9999" } }, how);
      expect(await rejection(result)).toMatchObject(changed);
    }
  });

  it("is found by the digest where the storage has no tags", async () => {
    const body = Uint8Array.from(BYTES.subarray(3000, 6000), (byte) => byte ^ 1);
    const headers = { "content-range": "bytes 3000-5999/10000" };
    const other = { status: 206, body, headers };
    const { result } = await download({ ...forSecondPart(other), etag: "" }, IN_PARTS);
    expect(await rejection(result)).toMatchObject({ reason: "integrity" });
  });

  it("cannot be mixed in where neither tag nor digest is known: one request fetches all", async () => {
    for (const etag of ["", 'W/"weak"']) {
      const { result, gets } = await download({ etag, ...NO_DIGEST }, IN_PARTS);
      expect(await result()).toEqual(BYTES);
      expect(gets.map(({ headers }) => headers.range)).toEqual(["bytes=0-2999", undefined]);
    }
  });
});

describe("ranges", () => {
  const noRange: StoreAnswer = { status: 200, headers: {} };
  const whole = { ...noRange, body: BYTES };

  it("that are ignored at first give the whole at once", async () => {
    const { result, gets } = await download({ answer: () => whole }, IN_PARTS);
    expect(await result()).toEqual(BYTES);
    expect(gets).toHaveLength(1);
  });

  it("that are ignored later are not appended", async () => {
    const later = await download(inTurn(undefined, whole, whole, whole), IN_PARTS);
    expect(await later.result()).toEqual(BYTES);
    const resumed = await download(inTurn({ cutAfter: 700 }, whole), WHOLE);
    expect(await resumed.result()).toEqual(BYTES);
  });

  it("that are shorter than asked for are completed", async () => {
    const answer: FileServerOptions["answer"] = (_, { headers }) => {
      const start = Number(/\d+/.exec(headers.range ?? "")?.[0]);
      const end = Math.min(start + 1000, BYTES.length);
      const range = `bytes ${start}-${end - 1}/${BYTES.length}`;
      return {
        ...{ status: 206, body: BYTES.subarray(start, end) },
        headers: { "content-range": range },
      };
    };
    const { result, gets } = await download({ answer }, IN_PARTS);
    expect(await result()).toEqual(BYTES);
    expect(gets).toHaveLength(10);
  });

  it("that are others than asked for are refused", async () => {
    const places = ["bytes 1-2999/10000", "bytes 0-3000/10000", "bytes 3000-5999/10000"];
    const headers = places.map((place) => ({ "content-range": place }));
    const unclear = ["bytes */10000", "bytes 0-2999", "0-2999/10000", "bytes 0-2999/2000"];
    const reversed = ["bytes 0-0/0", "bytes 0--1/10000", ...unclear];
    headers.push(...reversed.map((place) => ({ "content-range": place })));
    const several = { "content-range": "", "content-type": "multipart/byteranges; boundary=b" };
    for (const wrong of [...headers, several]) {
      const answer = { status: 206, headers: wrong, body: BYTES.subarray(0, 3000) };
      const { result } = await download({ answer: () => answer }, IN_PARTS);
      expect(await rejection(result)).toMatchObject({ reason: "refused", status: 206 });
    }
  });
});

describe("a range without a byte", () => {
  const empty: StoreAnswer = {
    ...{ status: 206, body: new Uint8Array() },
    headers: { "content-range": "" },
  };

  it("is a failed attempt, as often as the policy says", async () => {
    const first = await download({ answer: () => empty }, IN_PARTS);
    expect(await rejection(first.result)).toMatchObject({ reason: "disconnected" });
    expect(first.gets.length).toBeLessThan(10);
    const answer = (number: number) => (number > 0 ? empty : undefined);
    const later = await download({ answer }, IN_PARTS);
    expect(await rejection(later.result)).toMatchObject({ reason: "disconnected" });
    expect(later.gets.length).toBeLessThan(15);
  });

  it("is made up for by the next attempt", async () => {
    const { result } = await download(inTurn(undefined, empty, empty), IN_PARTS);
    expect(await result()).toEqual(BYTES);
  });
});

describe("the length", () => {
  /** Without a length, as it is sent in chunks. */
  const chunked = (body: Uint8Array): StoreAnswer => ({
    body,
    headers: { "content-length": "", "transfer-encoding": "chunked" },
  });

  it("less than that of the file is no success, and is made up for", async () => {
    const short = chunked(BYTES.subarray(0, 9000));
    const { result } = await download({ ...inTurn(short), ...NO_DIGEST }, WHOLE);
    expect(await result()).toEqual(BYTES);
  });

  it("more than that of the file is refused", async () => {
    const long = { answer: () => chunked(bytesOf(10_001)), ...NO_DIGEST };
    const { result, gets } = await download(long, WHOLE);
    expect(await rejection(result)).toMatchObject({ reason: "refused" });
    expect(gets).toHaveLength(1);
  });
});
