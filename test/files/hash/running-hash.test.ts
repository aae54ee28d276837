import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashSource } from "../../../src/files/hash/hash-source.ts";
import { createRunningHash, sha256Hex } from "../../../src/files/hash/running-hash.ts";
import { createSha256 } from "../../../src/files/hash/sha256-state.ts";
import { contentOf, open } from "../../support/sources.ts";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const { signal } = new AbortController();
const MiB = 1024 * 1024;

/** In the program's own thread, and in one of its own: the first update decides. */
const PLACES = [
  ["here", 1000],
  ["in a thread", MiB],
] as const;

describe("a running hash", () => {
  it.each(PLACES)("%s gives bytes back, and states at any time", async (_, length) => {
    const bytes = contentOf(3 * length);
    const reference = await createSha256();
    const hash = createRunningHash({ withState: true, signal });
    let block = new Uint8Array(length + 128);
    for (let start = 0; start < bytes.length; start += length) {
      const piece = bytes.subarray(start, start + length - (length % 64));
      block.set(piece, 64);
      const given = await hash.update(block.subarray(64, 64 + piece.length));
      expect(Buffer.compare(given, piece)).toBe(0);
      block = new Uint8Array(given.buffer);
      expect(block).toHaveLength(length + 128);
      reference.update(piece);
      expect(await hash.words()).toEqual(reference.words());
    }
    expect(await hash.digest()).toBe(reference.digest());
    hash.close();
  });

  it("takes small buffers of Node, which share their memory", async () => {
    const hash = createRunningHash({ withState: true, signal });
    await hash.update(new Uint8Array(MiB));
    const small = Buffer.from("small");
    const neighbour = Buffer.from("neighbour");
    expect(Buffer.from(await hash.update(small)).toString()).toBe("small");
    expect(neighbour.toString()).toBe("neighbour");
    expect(await hash.digest()).toBe(
      sha256(Buffer.concat([Buffer.alloc(MiB), Buffer.from("small")])),
    );
    hash.close();
  });

  it("of nothing has the digest of nothing, and can be closed twice", async () => {
    for (const withState of [true, false]) {
      const hash = createRunningHash({ withState, signal });
      expect(await hash.digest()).toBe(sha256(new Uint8Array()));
      hash.close();
      hash.close();
    }
  });

  it("without a state says so when it is asked for one", async () => {
    const hash = createRunningHash({ withState: false, signal });
    await hash.update(new Uint8Array(64));
    await expect(hash.words()).rejects.toThrow("does not tell its state");
  });

  it.each(PLACES)("%s ends with the signal's reason, once it is aborted", async (_, length) => {
    const controller = new AbortController();
    const hash = createRunningHash({ withState: true, signal: controller.signal });
    await hash.update(new Uint8Array(length));
    const pending = hash.update(new Uint8Array(16 * MiB));
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(pending).rejects.toBe(reason);
    await expect(hash.update(new Uint8Array(1))).rejects.toBe(reason);
  });

  it("in a thread that was closed takes nothing any more", async () => {
    const hash = createRunningHash({ withState: true, signal });
    await hash.update(new Uint8Array(MiB));
    hash.close();
    await expect(hash.words()).rejects.toThrow("closed");
  });
});

describe("however bytes are split", () => {
  it("the digest and the states are the same", async () => {
    const bytes = contentOf(6400);
    const expected = await hashSource(await open(bytes), { partSize: 640, signal });
    const lengths = fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 30 });
    const property = fc.asyncProperty(lengths, async (cuts) => {
      async function* pieces() {
        let start = 0;
        for (const length of cuts) {
          yield bytes.subarray(start, start + length);
          start += length;
        }
        yield bytes.subarray(start);
      }
      const source = await open(pieces(), { size: bytes.length });
      expect(await hashSource(source, { partSize: 640, signal })).toEqual(expected);
    });
    await fc.assert(property, { numRuns: 60, endOnFailure: true });
  });
});

describe("sha256Hex", () => {
  it.each([0, 1, 64, 3 * MiB])("hashes %i bytes, and lets them be", async (length) => {
    const bytes = contentOf(length);
    expect(await sha256Hex(bytes)).toBe(sha256(bytes));
    expect(bytes).toHaveLength(length);
  });
});
