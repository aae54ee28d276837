import { once } from "node:events";
import { createReadStream } from "node:fs";
import { PassThrough, Readable } from "node:stream";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { readInOrder } from "../../../src/files/sources/in-order.ts";
import type { UploadSource } from "../../../src/files/upload-types.ts";
import { runProgram } from "../../support/program.ts";
import { contentOf, countedPieces, inPieces, open, read } from "../../support/sources.ts";

/** A stream of the web, which says what became of it. */
function watchedStream(pieces: readonly unknown[]) {
  const watched = { pulled: 0, cancelled: false };
  const stream = new ReadableStream(
    {
      pull(controller) {
        const piece = pieces[watched.pulled++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
      cancel() {
        watched.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return Object.assign(watched, { stream });
}

describe("a stream", () => {
  it("is not read before its bytes are asked for, nor faster", async () => {
    const counted = countedPieces(inPieces(contentOf(100), 10));
    const watched = watchedStream([...inPieces(contentOf(100), 10)]);
    const iterators = [
      (await open(counted.iterable, { size: 100 })).pieces()[Symbol.asyncIterator](),
      (await open(watched.stream, { size: 100 })).pieces()[Symbol.asyncIterator](),
    ];
    await turn();
    expect([counted.taken, watched.pulled]).toEqual([0, 0]);
    for (const iterator of iterators) {
      for (let index = 0; index < 3; index++) await iterator.next();
    }
    await turn();
    expect([counted.taken, watched.pulled]).toEqual([3, 3]);
  });

  it("can be read once", async () => {
    const source = await open(watchedStream([contentOf(1)]).stream, { size: 1 });
    await read(source);
    await expect(read(source)).rejects.toMatchObject({ reason: "source" });
  });

  it("is cancelled when it is left, and when it was never begun, unless it was refused", async () => {
    const left = watchedStream([contentOf(4), contentOf(4)]);
    for await (const _ of (await open(left.stream, { size: 8 })).pieces()) break;
    expect(left.cancelled).toBe(true);
    const unread = watchedStream([contentOf(4)]);
    const unbegun = await open(unread.stream, { size: 4 });
    await unbegun.close(true);
    expect(unread.cancelled).toBe(false);
    await unbegun.close();
    expect(unread.cancelled).toBe(true);
    const read = watchedStream([contentOf(4)]);
    const source = await open(read.stream, { size: 4 });
    for await (const _ of source.pieces());
    await source.close();
    expect(read.cancelled).toBe(false);
  });

  it("of Node is destroyed when it is left, and when it was never begun", async () => {
    const left = Readable.from(inPieces(contentOf(8), 4));
    for await (const _ of (await open(left, { size: 8 })).pieces()) break;
    const unread = new PassThrough();
    await (await open(unread, { size: 8 })).close();
    const unbegun = new PassThrough();
    const source = await open(unbegun, { size: 8 });
    await source.pieces()[Symbol.asyncIterator]().return?.();
    await source.close();
    expect([left.destroyed, unread.destroyed, unbegun.destroyed]).toEqual([true, true, true]);
  });

  async function* never() {
    await new Promise(() => {});
    yield contentOf(1);
  }

  it.each<[string, () => UploadSource]>([
    ["of the web", () => new ReadableStream<Uint8Array>({})],
    ["of Node", () => new PassThrough()],
    ["of an iterable", never],
  ])("%s that stalls can be given up", async (_, make) => {
    const reason = new Error("enough");
    for (const options of [{ size: 1 }, { spool: true }]) {
      const controller = new AbortController();
      const stalled = make();
      const reading = async () =>
        read(await open(stalled, { ...options, signal: controller.signal }));
      const pending = reading();
      setImmediate(() => controller.abort(reason));
      await expect(pending).rejects.toBe(reason);
      if (stalled instanceof PassThrough) expect(stalled.destroyed).toBe(true);
    }
  });

  it.each<[string, unknown, RegExp]>([
    ["text", "text", /gives text/],
    ["a number", 7, /something else than Uint8Arrays/],
    ["other numbers", new Uint16Array(4), /something else than Uint8Arrays/],
  ])("that gives %s is refused, and ended", async (_, piece, message) => {
    const iterated = countedPieces([contentOf(2), piece]);
    const watched = watchedStream([contentOf(2), piece]);
    for (const source of [iterated.iterable, watched.stream]) {
      const refusal = {
        name: "TransferError",
        reason: "source",
        message: expect.stringMatching(message),
      };
      await expect(read(await open(source, { size: 10 }))).rejects.toMatchObject(refusal);
    }
    expect([iterated.isLeft, watched.cancelled]).toEqual([true, true]);
  });

  it("in millions of pieces leaves the event loop its turns", async () => {
    for (const length of [0, 1]) {
      const controller = new AbortController();
      const reason = new Error("enough");
      async function* pieces() {
        const piece = new Uint8Array(length);
        for (let index = 0; index < 100_000; index++) yield piece;
      }
      const reading = open(pieces(), { size: 100_000, signal: controller.signal });
      const { fill } = readInOrder(await reading);
      const filling = fill(new Uint8Array(100_000));
      setImmediate(() => controller.abort(reason));
      await expect(filling).rejects.toBe(reason);
    }
  });

  it("that fails says why", async () => {
    async function* failing() {
      yield contentOf(2);
      throw new RangeError("no more paper");
    }
    const streams: UploadSource[] = [
      failing(),
      Readable.from(failing()),
      Readable.toWeb(Readable.from(failing())) as ReadableStream,
    ];
    for (const stream of streams) {
      for (const options of [{ size: 10 }, { spool: true }]) {
        const source = options.spool ? failing() : stream;
        const reading = async () => read(await open(source, options));
        await expect(reading()).rejects.toMatchObject({
          ...{ name: "TransferError", reason: "source", cause: { name: "RangeError" } },
          message: expect.stringContaining("no more paper"),
        });
      }
    }
  });

  it("of Node that fails before it is read does not end the process", async () => {
    const stream = createReadStream("/nowhere/at/all");
    const source = await open(stream, { size: 10 });
    await once(stream, "close").catch(() => {});
    await expect(read(source)).rejects.toMatchObject({
      ...{ reason: "source", cause: { code: "ENOENT" } },
    });
  });

  it("that is in use or was used is refused", async () => {
    const locked = new Blob(["text"]).stream();
    locked.getReader();
    const used = new Blob(["text"]).stream();
    await used.getReader().read();
    const begun = watchedStream([contentOf(1), contentOf(1)]).stream;
    const reader = begun.getReader();
    await reader.read();
    reader.releaseLock();
    const ended = Readable.from([Buffer.from("text")]);
    for await (const _ of ended);
    const destroyed = new PassThrough().destroy();
    for (const stream of [locked, used, begun, ended, destroyed]) {
      const refusal = { name: "TransferError", reason: "source" };
      await expect(open(stream, { size: 4 })).rejects.toMatchObject(refusal);
    }
  });

  it("may have pieces without bytes, and a Uint8Array of another realm", async () => {
    const { runInNewContext } = await import("node:vm");
    const foreign = runInNewContext("new Uint8Array([1, 2])");
    const pieces = [new Uint8Array(), foreign, new Uint8Array(), contentOf(1), new Uint8Array()];
    const source = await open(countedPieces(pieces).iterable, { size: 3 });
    expect([...(await read(source))]).toEqual([1, 2, ...contentOf(1)]);
  });
});

describe("bytes in their order", () => {
  it("fill buffers whatever the pieces are", async () => {
    const bytes = contentOf(1000);
    for (const length of [1, 7, 64, 999, 1000]) {
      for (const source of [
        await open(countedPieces(inPieces(bytes, length)).iterable, { size: 1000 }),
        await open(bytes),
      ]) {
        const { fill, leave } = readInOrder(source);
        const target = new Uint8Array(300);
        const filled: number[] = [];
        const found: Uint8Array[] = [];
        do {
          filled.push(await fill(target));
          found.push(target.slice(0, filled.at(-1)));
        } while (filled.at(-1) === 300);
        await leave();
        expect(filled).toEqual([300, 300, 300, 100]);
        expect(Buffer.compare(Buffer.concat(found), bytes)).toBe(0);
      }
    }
  });

  it("keep no more memory than a buffer, though pieces are cut from large ones", async () => {
    const url = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
    const { stdout, stderr } = await runProgram(
      `import { openSource } from ${url("../../../src/files/sources/open.ts")};
      import { openPath, spool } from ${url("../../../src/files/web/platform.ts")};
      import { hashSource } from ${url("../../../src/files/hash/hash-source.ts")};
      const COUNT = 600;
      const most = [];
      async function* pieces() {
        let greatest = 0;
        for (let index = 0; index < COUNT; index++) {
          if (index % 100 === 99) {
            gc();
            await new Promise(setImmediate);
            gc();
            greatest = Math.max(greatest, process.memoryUsage().arrayBuffers);
          }
          yield new Uint8Array(65536).subarray(index % 65536, (index % 65536) + 1);
        }
        most.push(greatest);
      }
      const options = { signal: new AbortController().signal, operation: "files.upload" };
      await hashSource(await openSource(pieces(), { ...options, size: COUNT }), { ...options, partSize: 64 });
      const spooled = await openSource(pieces(), { ...options, spool: true });
      const blob = await spool(await openSource(pieces(), { ...options, size: COUNT }), options);
      console.log(JSON.stringify({ most, sizes: [spooled.size, blob.size] }));
      await spooled.close();`,
      { argv: ["--expose-gc"] },
    );
    expect(stderr).toBe("");
    const { most, sizes } = JSON.parse(stdout);
    expect(sizes).toEqual([600, 600]);
    // All that the pieces are of has 39 MB.
    expect(most).toHaveLength(3);
    for (const greatest of most) expect(greatest).toBeLessThan(12_000_000);
  });

  it("of a source that stalls are waited for without polling", async () => {
    const { stdout } = await runProgram(
      `import { openSource } from ${JSON.stringify(new URL("../../../src/files/sources/open.ts", import.meta.url).href)};
      import { hashSource } from ${JSON.stringify(new URL("../../../src/files/hash/hash-source.ts", import.meta.url).href)};
      import { setTimeout as wait } from "node:timers/promises";
      import { createHook } from "node:async_hooks";
      let isStalled = false;
      let made = 0;
      createHook({ init: () => { if (isStalled) made += 1; } }).enable();
      async function* pieces() {
        yield new Uint8Array(64);
        const waiting = wait(200);
        isStalled = true;
        await waiting;
        isStalled = false;
        yield new Uint8Array(64);
      }
      const options = { signal: new AbortController().signal, operation: "files.upload" };
      const source = await openSource(pieces(), { ...options, size: 128 });
      await hashSource(source, { ...options, partSize: 64 });
      console.log(made);`,
    );
    // Timers, promises and the like that were made while it stalled.
    expect(Number(stdout)).toBeLessThan(20);
  });
});
