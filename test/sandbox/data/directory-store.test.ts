// Bytes in files of a directory.
import { mkdirSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { collect } from "../../../src/sandbox/bytes/byte-store.ts";
import { textBlob } from "../../../src/sandbox/bytes/text-blob.ts";
import { createDirectoryStore } from "../../../src/sandbox/data/directory-store.ts";
import type { Blob } from "../../../src/sandbox/world/file-rows.ts";
import { collectGarbage } from "../../support/garbage.ts";
import { storeText, temporaryDirectory } from "../../support/kept.ts";

/** Milliseconds for garbage to be collected, in a heap that other tests share. */
const COLLECTED = 10_000;

function setUp() {
  const root = join(temporaryDirectory(), "bytes");
  const store = createDirectoryStore(root);
  const textOf = async (blob: Blob, start?: number, end?: number) =>
    new TextDecoder().decode(await collect(store.read(blob, start, end)));
  return { root, store, textOf };
}

/** The names of all files, whichever folder they are in. */
const filesIn = (root: string): string[] =>
  readdirSync(root).flatMap((folder) => readdirSync(join(root, folder)));

describe("a directory store", () => {
  it("gives the bytes that it was given, whole or in part", async () => {
    const { store, textOf } = setUp();
    const blob = await storeText(store, "0123456789");
    expect(blob.size).toBe(10);
    expect(await textOf(blob)).toBe("0123456789");
    expect(await textOf(blob, 3, 5)).toBe("34");
    expect(await textOf(blob, 5, 5)).toBe("");
    expect(await textOf(textBlob("ab", 5), 1)).toBe("baba");
  });

  it("gives pieces that may have the same memory where that is asked for", async () => {
    const { store } = setUp();
    const blob = await storeText(store, "ab".repeat(300_000));
    const memoriesOf = async (reuse: boolean) => {
      const pieces = [];
      for await (const { buffer, length } of store.read(blob, 1, 600_000, reuse)) {
        pieces.push({ buffer, length });
      }
      const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
      return [new Set(pieces.map(({ buffer }) => buffer)).size, length];
    };
    expect(await memoriesOf(true)).toEqual([1, 599_999]);
    expect(await memoriesOf(false)).toEqual([3, 599_999]);
  });

  it("keeps a blob of no bytes", async () => {
    const { store, textOf } = setUp();
    expect(await textOf(await storeText(store, ""))).toBe("");
  });

  it("has whoever writes wait for the disk", async () => {
    const { store } = setUp();
    const piece = new Uint8Array(512 * 1024);
    const writer = store.write(8 * piece.length);
    for (let count = 0; count < 8; count += 1) {
      const written = writer.write(piece);
      expect(written).toBeInstanceOf(Promise);
      await written;
    }
    expect(await writer.finish()).toMatchObject({ size: 8 * piece.length });
  });

  it("shows nothing before it is finished, and leaves nothing of what is given up", async () => {
    const { root, store } = setUp();
    const writer = store.write(5);
    await writer.write(new Uint8Array(3));
    expect(readdirSync(root)).toEqual(["unfinished"]);
    await writer.abort();
    expect(filesIn(root)).toEqual([]);
  });

  it.each([4, 6])("refuses %d bytes of a blob of 5", async (length) => {
    const { root, store } = setUp();
    const writer = store.write(5);
    await writer.write(new Uint8Array(length));
    await expect(writer.finish()).rejects.toThrow(`${length} bytes were written of a blob of 5.`);
    expect(filesIn(root)).toEqual([]);
  });

  it("tells whoever writes or finishes that it cannot be written", async () => {
    const { root, store } = setUp();
    rmSync(root, { recursive: true });
    const bytes = new Uint8Array(1024 * 1024);
    const writer = store.write(bytes.length);
    await expect(writer.write(bytes)).rejects.toThrow("ENOENT");
    await expect(writer.finish()).rejects.toThrow("ENOENT");
    await writer.abort();
  });

  it("tells that bytes are gone or fewer", async () => {
    const { root, store, textOf } = setUp();
    const blob = await storeText(store, "0123456789");
    truncateSync(join(root, blob.id.slice(0, 2), blob.id), 4);
    await expect(textOf(blob)).rejects.toThrow(`The file of the blob ${blob.id} is too short.`);
    rmSync(join(root, blob.id.slice(0, 2), blob.id));
    await expect(textOf(blob)).rejects.toThrow("ENOENT");
  });

  it.each(["../secret", "a/../../secret", "/etc/passwd", `${"a".repeat(31)}\0`, "text", ""])(
    "takes no path for a blob: %j",
    async (id) => {
      const { store, textOf } = setUp();
      await expect(textOf({ id, size: 1 })).rejects.toThrow("is no blob of this sandbox");
      expect(() => store.adopt({ id, size: 1 })).toThrow("is no blob of it");
    },
  );

  it("deletes a file once nothing has its blob any more", async () => {
    const { root, store } = setUp();
    const kept = await storeText(store, "kept");
    await storeText(store, "dropped");
    await vi.waitFor(() => {
      collectGarbage();
      expect(filesIn(root)).toEqual([kept.id]);
    }, COLLECTED);
  });

  it("deletes nothing after it was closed", async () => {
    const { root, store } = setUp();
    const { id } = await storeText(store, "closed");
    store.close();
    collectGarbage();
    await new Promise((resolve) => setImmediate(resolve));
    expect(filesIn(root)).toEqual([id]);
  });

  it("sweeps what no row has, and what was not finished; other files are nobody's", async () => {
    const { root, store } = setUp();
    const { id, size } = await storeText(store, "kept");
    await storeText(store, "dropped");
    const unfinished = store.write(5);
    await unfinished.write(new Uint8Array(5));
    // Its file is being opened still.
    await vi.waitFor(() => expect(readdirSync(join(root, "unfinished"))).toHaveLength(1));
    store.close();
    mkdirSync(join(root, "ab", "folder"), { recursive: true });
    writeFileSync(join(root, "notes.txt"), "");
    writeFileSync(join(root, "ab", "notes.txt"), "");
    const next = createDirectoryStore(root);
    const blob = next.adopt({ id, size });
    expect(next.adopt({ id, size })).toBe(blob);
    next.sweep();
    const names = readdirSync(root, { recursive: true, encoding: "utf8" });
    const files = names.filter((name) => /[0-9a-f]{32}|notes/.test(name));
    expect(files.sort()).toEqual(
      [join("ab", "notes.txt"), join(id.slice(0, 2), id), "notes.txt"].sort(),
    );
    // A process that was killed would have closed it.
    await unfinished.abort();
  });
});
