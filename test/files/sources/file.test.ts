import { execFileSync } from "node:child_process";
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  openAsBlob,
  readdirSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { type FileHandle, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { sha256Hex } from "../../../src/files/hash/running-hash.ts";
import { createFileSource } from "../../../src/files/node/file.ts";
import { contentOf, fileOf, open, read } from "../../support/sources.ts";

/** A named pipe, and its path. */
function pipeOf(): string {
  const path = join(dirname(fileOf(contentOf(0))), "pipe");
  execFileSync("mkfifo", [path]);
  return path;
}

/** Until the end of the test. */
function setTemporaryDirectory(path: string): void {
  vi.stubEnv("TMPDIR", path);
  onTestFinished(() => void vi.unstubAllEnvs());
}

describe("a file", () => {
  it("is read in steps that the system can take, however large a part is", async () => {
    const asked: number[] = [];
    const handle = {
      read: async (_: Uint8Array, start: number, length: number, offset: number) => {
        expect(offset).toBe(start + 5);
        asked.push(length);
        return { bytesRead: length };
      },
    } as unknown as FileHandle;
    const options = { operation: "files.upload", verify: async () => {} };
    const { read } = createFileSource(handle, 2 ** 40, options);
    await read?.(new Uint8Array(2 ** 27 + 1), 5);
    expect(asked).toEqual([2 ** 26, 2 ** 26, 1]);
  });

  it("has the name in its path", async () => {
    expect(await open(fileOf(contentOf(1), "report 1.pdf"))).toMatchObject({
      name: "report 1.pdf",
    });
  });

  it.each<[string, () => string, RegExp]>([
    ["a directory", () => dirname(fileOf(contentOf(1))), /directory/],
    ["not there", () => `${fileOf(contentOf(1))}.none`, /ENOENT/],
    ["a path that cannot be", () => "a\0b", /null bytes/],
  ])("is refused before anything is sent if it is %s", async (_, pathOf, message) => {
    await expect(open(pathOf())).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "source", operation: "files.upload" },
      message: expect.stringMatching(message),
    });
  });

  it.each<[string, (path: string) => void]>([
    ["grows", (path) => writeFileSync(path, contentOf(101))],
    ["shrinks", (path) => writeFileSync(path, contentOf(99))],
    ["is written again", (path) => utimesSync(path, new Date(), new Date(1_000_000))],
    [
      "is replaced by one of the same size and time",
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(`${path}.new`, contentOf(100).reverse());
        utimesSync(`${path}.new`, atime, mtime);
        renameSync(`${path}.new`, path);
      },
    ],
    ["is moved away", (path) => renameSync(path, `${path}.old`)],
  ])("that %s is noticed", async (_, change) => {
    const path = fileOf(contentOf(100));
    const source = await open(path);
    await source.verify();
    change(path);
    await expect(source.verify()).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "changed", operation: "files.upload" },
    });
  });

  it("that ends too early is an error, and no endless loop", async () => {
    const path = fileOf(contentOf(100));
    const source = await open(path);
    await expect(source.read?.(new Uint8Array(64), 64)).rejects.toMatchObject({ reason: "source" });
    writeFileSync(path, contentOf(50));
    await expect(source.read?.(new Uint8Array(64), 0)).rejects.toMatchObject({ reason: "changed" });
  });

  it("that is a File of the disk tells that it was changed", async () => {
    const path = fileOf(contentOf(100));
    const source = await open(await openAsBlob(path));
    writeFileSync(path, contentOf(99));
    await expect(read(source)).rejects.toMatchObject({ reason: "changed" });
  });
});

describe("a buffer", () => {
  it("that is changed while it is sent is noticed by its digest", async () => {
    const bytes = contentOf(100);
    const source = await open(bytes);
    const digest = await sha256Hex(bytes);
    await source.verify(digest);
    bytes[50] = 255;
    await expect(source.verify(digest)).rejects.toMatchObject({ reason: "changed" });
  });

  it("that is handed to another thread meanwhile is noticed", async () => {
    const bytes = contentOf(100);
    const source = await open(bytes);
    structuredClone(bytes, { transfer: [bytes.buffer] });
    await expect(read(source)).rejects.toMatchObject({ reason: "changed" });
  });
});

describe.runIf(process.platform !== "win32")("a file of which nobody knows the size", () => {
  const SPECIAL: [string, () => string, number][] = [
    ["a device", () => "/dev/null", 0],
    ["a named pipe", pipeOf, 6],
  ];

  it.each(SPECIAL)("such as %s is refused, or spooled", async (_, pathOf, size) => {
    const path = pathOf();
    await expect(open(path)).rejects.toMatchObject({ argument: "source" });
    if (size > 0) createWriteStream(path).end(contentOf(size));
    const source = await open(path, { spool: true });
    expect([source.size, [...(await read(source))]]).toEqual([size, [...contentOf(size)]]);
  });

  it("is read if its size is given, and must have it", async () => {
    for (const supplied of [6, 5, 7]) {
      const path = pipeOf();
      const source = await open(path, { size: 6 });
      createWriteStream(path)
        .on("error", () => {})
        .end(contentOf(supplied));
      if (supplied === 6) expect([...(await read(source))]).toEqual([...contentOf(6)]);
      else await expect(read(source)).rejects.toMatchObject({ reason: "source" });
    }
    await expect(read(await open("/dev/zero", { size: 6 }))).rejects.toThrow("more than the 6");
  });

  it("such as a pipe without a writer can be given up, and holds no thread", async () => {
    const controller = new AbortController();
    const reason = new Error("enough");
    // Node has four threads for files, which all of a program's share.
    const readings = Array.from({ length: 6 }, async () =>
      read(await open(pipeOf(), { size: 6, signal: controller.signal })),
    );
    const outcomes = Promise.allSettled(readings);
    expect(await readFile(fileOf(contentOf(6)))).toHaveLength(6);
    controller.abort(reason);
    expect(await outcomes).toEqual(Array(6).fill({ status: "rejected", reason }));
  });

  it.runIf(existsSync("/proc/version"))("is one of /proc, too", async () => {
    const path = "/proc/version";
    await expect(open(path)).rejects.toMatchObject({ argument: "source" });
    const source = await open(path, { spool: true });
    expect(await read(source)).toEqual(await readFile(path));
  });
});

describe("what is spooled", () => {
  it("is in a file for nobody else, which is gone in the end and after a failure", async () => {
    const directory = dirname(fileOf(contentOf(0)));
    const temporary = join(directory, "temporary");
    mkdirSync(temporary);
    setTemporaryDirectory(temporary);
    let modes: number[] | undefined;
    async function* pieces(isFailing: boolean) {
      yield contentOf(10);
      modes = readdirSync(temporary).map((name) => statSync(join(temporary, name)).mode & 0o777);
      if (isFailing) throw new Error("no more");
    }
    const source = await open(pieces(false), { spool: true });
    // Where files can be open without a name, it has none.
    for (const mode of modes ?? [-1]) expect(mode).toBe(0o600);
    expect([...(await read(source))]).toEqual([...contentOf(10)]);
    await source.close();
    expect(readdirSync(temporary)).toEqual([]);
    await expect(open(pieces(true), { spool: true })).rejects.toThrow("no more");
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("needs a place to be written to", async () => {
    setTemporaryDirectory("/nowhere/at/all");
    const spooling = open(new Blob(["text"]).stream(), { spool: true });
    await expect(spooling).rejects.toMatchObject({ reason: "source" });
  });
});
