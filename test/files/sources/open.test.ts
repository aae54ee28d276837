import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { UploadSource } from "../../../src/files/upload-types.ts";
import { contentOf, countedPieces, KINDS, open, read } from "../../support/sources.ts";

const MiB = 1024 * 1024;
const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);

describe("a source", () => {
  it.each(KINDS)("that is $kind has the bytes that were given", async ({ make, isRereadable }) => {
    for (const bytes of [contentOf(0), contentOf(1), ALL_BYTES, contentOf(300_000)]) {
      const source = await open(make(bytes), { size: bytes.length });
      expect(source.size).toBe(bytes.length);
      expect(Buffer.compare(await read(source), bytes)).toBe(0);
      await source.verify();
      expect(source.read !== undefined).toBe(isRereadable);
    }
  });

  it.each(KINDS.filter(({ isRereadable }) => isRereadable))(
    "that is $kind has a size, and can be read from any place, more than once",
    async ({ make }) => {
      const bytes = contentOf(2 * MiB + 7);
      const source = await open(make(bytes));
      expect(source.size).toBe(bytes.length);
      for (const [start, end] of [
        [5, 5 + MiB + 1],
        [0, 1],
        [bytes.length - 1, bytes.length],
        [9, 9],
      ]) {
        const target = new Uint8Array((end ?? 0) - (start ?? 0));
        await source.read?.(target, start ?? 0);
        expect(Buffer.compare(target, bytes.subarray(start, end))).toBe(0);
      }
    },
  );

  it("has a name and a media type where what was given has", async () => {
    const file = new File(["text"], "notes.txt", { type: "text/plain" });
    expect(await open(file)).toMatchObject({ name: "notes.txt", mimeType: "text/plain" });
    expect(await open(new Blob(["text"]))).toMatchObject({ name: undefined, mimeType: undefined });
    expect(await open(contentOf(1))).toMatchObject({ name: undefined, mimeType: undefined });
  });

  it.each([
    ["a list", [1, 2]],
    ["a number", 1],
    ["nothing", undefined],
    ["null", null],
    ["a form", new FormData()],
    ["a response", new Response("text")],
    ["a synchronous iterable", new Set([contentOf(1)])],
    ["another URL", new URL("https://example.com/file")],
    ["a file of another machine", new URL("file://example.com/file")],
    ["an empty path", ""],
  ])("is refused by name if it is %s", async (_, source) => {
    const refusal = { name: "ArgumentError", argument: "source", operation: "files.upload" };
    await expect(open(source as UploadSource)).rejects.toMatchObject(refusal);
  });

  it("is refused if its buffer was handed to another thread", async () => {
    const bytes = contentOf(10);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    await expect(open(bytes)).rejects.toMatchObject({ name: "ArgumentError", argument: "source" });
  });
});

describe("an announced size", () => {
  it.each([-1, 1.5, Number.NaN, "10"])("may not be %s", async (size) => {
    const refusal = { name: "ArgumentError", argument: "size" };
    await expect(open(contentOf(1), { size: size as number })).rejects.toMatchObject(refusal);
  });

  it.each(KINDS)("has to be that of $kind", async ({ make }) => {
    for (const supplied of [9, 11]) {
      const reading = async () => read(await open(make(contentOf(supplied)), { size: 10 }));
      await expect(reading()).rejects.toMatchObject({
        ...{ name: "TransferError", reason: "source", operation: "files.upload" },
        message: expect.stringMatching(/\b10\b.*(bytes|announced)/),
      });
    }
  });

  it("is held against a stream before its last piece is given", async () => {
    const source = await open(countedPieces([contentOf(6), contentOf(4), contentOf(1)]).iterable, {
      size: 10,
    });
    const given: number[] = [];
    const reading = async () => {
      for await (const piece of source.pieces()) given.push(piece.length);
    };
    await expect(reading()).rejects.toThrow("more than the 10 bytes");
    expect(given).toEqual([6]);
  });

  it.each(KINDS.filter(({ isRereadable }) => !isRereadable))(
    "is demanded of $kind, unless it is spooled",
    async ({ make }) => {
      const refusal = {
        ...{ name: "ArgumentError", argument: "source" },
        message: expect.stringMatching(/give size.*or spool: true/),
      };
      await expect(open(make(contentOf(10)))).rejects.toMatchObject(refusal);
      for (const bytes of [contentOf(0), contentOf(10), contentOf(MiB), contentOf(MiB + 1)]) {
        const source = await open(make(bytes), { spool: true });
        expect(source.size).toBe(bytes.length);
        expect(Buffer.compare(await read(source), bytes)).toBe(0);
        expect(Buffer.compare(await read(source), bytes)).toBe(0);
        await source.verify();
      }
    },
  );

  it("lets what is refused for lack of one be used otherwise", async () => {
    const stream = Readable.from([Buffer.from("text")]);
    await expect(open(stream)).rejects.toMatchObject({ argument: "source" });
    expect((await read(await open(stream, { size: 4 }))).toString()).toBe("text");
  });
});
