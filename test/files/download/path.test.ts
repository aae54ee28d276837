// Downloads to a path: nothing is there until all is, and is right.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { RESOLVE_SOURCE } from "../../support/entries.ts";
import { type FileServerOptions, serveFile, sha256Of } from "../../support/file-server.ts";
import { bytesOf } from "../../support/uploads.ts";

const BYTES = bytesOf(5000);

let directory = "";
let path = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "koodrive-"));
  path = join(directory, "a.bin");
  return () => rm(directory, { recursive: true });
});

const read = async () => new Uint8Array(await readFile(path));

const listing = async () => (await readdir(directory)).sort();

/** Resolves when something other than the file is there. */
async function untilBegun(): Promise<string[]> {
  for (;;) {
    const names = await listing();
    if (names.length > 0) return names;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const silent: FileServerOptions = { answer: () => ({ silentAfter: 1000 }) };
const wrong: FileServerOptions = { details: { sha256: sha256Of(bytesOf(1)) } };

describe("a file", () => {
  it("is at its path alone, given as a text, a relative one, or a URL", async () => {
    const { koodrive, file } = await serveFile(BYTES);
    for (const target of [path, relative(".", path), pathToFileURL(path)]) {
      const result = await koodrive.files.download(file, target, { partSize: 1000 });
      expect(result).toEqual({
        ...{ fileId: "F1", fileName: "a.bin", size: 5000, sha256: sha256Of(BYTES) },
        ...{ check: "sha256", path, isNew: true },
      });
      expect(await read()).toEqual(BYTES);
      expect(await listing()).toEqual(["a.bin"]);
      await rm(path);
    }
  });

  it("is told in its whole size, though memory is given back while it is written", async () => {
    const bytes = bytesOf(3 * 2 ** 20);
    const { koodrive, file } = await serveFile(bytes);
    const { size } = await koodrive.files.download(file, path);
    expect(size).toBe(bytes.length);
  });

  it("may have a name as long as any", async () => {
    const { koodrive, file } = await serveFile(BYTES);
    path = join(directory, "\u{1f600}".repeat(63));
    await koodrive.files.download(file, path);
    expect(await read()).toEqual(BYTES);
  });

  it("takes the place of a link, and not of what the link leads to", async () => {
    const other = join(directory, "other");
    await writeFile(other, "old");
    await symlink(other, path);
    const { koodrive, file } = await serveFile(BYTES);
    await koodrive.files.download(file, path);
    expect([await read(), await readFile(other, "utf8")]).toEqual([BYTES, "old"]);
  });
});

describe.skipIf(process.platform === "win32")("on POSIX systems", () => {
  it("a file keeps the mode of the one that it replaces", async () => {
    await writeFile(path, "old");
    const { koodrive, file } = await serveFile(BYTES);
    for (const mode of [0o600, 0o666, 0o755, 0o444]) {
      await chmod(path, mode);
      await koodrive.files.download(file, path);
      expect([(await lstat(path)).mode & 0o7777, await read()]).toEqual([mode, BYTES]);
    }
  });

  it("a pipe or a socket is refused before anything is asked, and stays", async () => {
    const { koodrive, file, calls } = await serveFile(BYTES);
    execFileSync("mkfifo", [path]);
    const socket = createServer().listen(join(directory, "socket"));
    await once(socket, "listening");
    for (const [name, message] of [
      ["a.bin", /is a pipe/],
      ["socket", /is a socket/],
    ] as const) {
      for (const onConflict of ["replace", "skip-identical"] as const) {
        const result = koodrive.files.download(file, join(directory, name), { onConflict });
        await expect(result).rejects.toMatchObject({ reason: "target", message });
      }
    }
    expect([(await lstat(path)).isFIFO(), calls]).toEqual([true, []]);
    expect(await listing()).toEqual(["a.bin", "socket"]);
    socket.close();
  });
});

describe("the memory of what has arrived", () => {
  it("is read into and given back in time, also where nothing but the length is checked", async () => {
    const bytes = bytesOf(3_000_000);
    const { koodrive, file } = await serveFile(bytes, { details: { sha256: undefined } });
    await koodrive.files.download(file, path, { partSize: 300_000 });
    expect(Buffer.compare(await readFile(path), bytes)).toBe(0);
  });

  it("stays with a fetch that the program has given, which may have it elsewhere", async () => {
    const kept = bytesOf(5000);
    const client = {
      fetch: async (...args: Parameters<typeof fetch>) => {
        const response = await fetch(...args);
        if (!response.headers.has("etag")) return response;
        await response.body?.cancel();
        const start = (stream: ReadableStreamDefaultController) => {
          stream.enqueue(kept);
          stream.close();
        };
        return new Response(new ReadableStream({ start }));
      },
    };
    const { koodrive, file } = await serveFile(BYTES, { client });
    await koodrive.files.download(file, path);
    expect([await read(), kept]).toEqual([BYTES, BYTES]);
  });
});

describe("until it is complete", () => {
  it("a file is beside its path, and after giving up nothing is", async () => {
    const { koodrive, file } = await serveFile(BYTES, silent);
    const giving = new AbortController();
    const result = koodrive.files.download(file, path, { signal: giving.signal, concurrency: 1 });
    const [name, ...others] = await untilBegun();
    expect([name, others]).toEqual([expect.stringMatching(/^\.a\.bin\.koodrive-.*\.part$/), []]);
    const reason = new Error("enough");
    giving.abort(reason);
    await expect(result).rejects.toBe(reason);
    expect(await listing()).toEqual([]);
  });

  it("a process that is killed leaves no file of its name", async () => {
    const { url, file } = await serveFile(BYTES, silent);
    const program = `
      import { accessToken, createKooDriveClient } from "koodrive-client";
      const koodrive = createKooDriveClient({ endpoint: "${url}", auth: accessToken("t0ken") });
      await koodrive.files.download(${JSON.stringify(file)}, ${JSON.stringify(path)});`;
    const child = run(["--input-type=module", "--eval", program]);
    const names = await untilBegun();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(names).toEqual([expect.stringMatching(/^\.a\.bin\..*\.part$/)]);
    expect(await listing()).toEqual(names);
  });

  it("what a killed process has left is removed by the next download, and nothing else", async () => {
    const { url, file } = await serveFile(BYTES, silent);
    const program = `
      import { accessToken, createKooDriveClient } from "koodrive-client";
      const koodrive = createKooDriveClient({ endpoint: "${url}", auth: accessToken("t0ken") });
      await koodrive.files.download(${JSON.stringify(file)}, ${JSON.stringify(path)});`;
    const child = run(["--input-type=module", "--eval", program]);
    const [left = ""] = await untilBegun();
    const { koodrive, file: whole } = await serveFile(BYTES);
    await koodrive.files.download(whole, path);
    expect(await listing()).toEqual([left, "a.bin"].sort());
    child.kill("SIGKILL");
    await once(child, "exit");
    // Of another file, of another machine, and of no download.

    const ofOther = left.replace(".a.bin", ".b.bin");
    const elsewhere = left.replace(/koodrive-[\da-f]{8}/, "koodrive-00000000");
    for (const name of [ofOther, elsewhere, ".a.bin.part", "a.part"]) {
      await writeFile(join(directory, name), "");
    }
    await koodrive.files.download(whole, path);
    expect(await listing()).toEqual([ofOther, elsewhere, ".a.bin.part", "a.bin", "a.part"].sort());
    const longAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(join(directory, elsewhere), longAgo, longAgo);
    await koodrive.files.download(whole, path);
    expect(await listing()).toEqual([ofOther, ".a.bin.part", "a.bin", "a.part"].sort());
  });

  it("what was there stays, also when the bytes turn out to be wrong", async () => {
    await writeFile(path, "old");
    const { koodrive, file } = await serveFile(BYTES, wrong);
    const result = koodrive.files.download(file, path);
    await expect(result).rejects.toMatchObject({ reason: "integrity", fileId: "F1" });
    expect([await listing(), await readFile(path, "utf8")]).toEqual([["a.bin"], "old"]);
  });
});

function run(args: readonly string[], shell?: string) {
  const all = [RESOLVE_SOURCE, ...args];
  return shell
    ? spawn("sh", ["-c", shell, "sh", process.execPath, ...all], { timeout: 15_000 })
    : spawn(process.execPath, all, { timeout: 15_000 });
}

describe("something at the path", () => {
  it("is an error before anything is asked, if it is not to be replaced", async () => {
    await writeFile(path, "old");
    const { koodrive, file, calls } = await serveFile(BYTES);
    const result = koodrive.files.download(file, path, { onConflict: "fail" });
    await expect(result).rejects.toMatchObject({ reason: "target" });
    expect([calls, await readFile(path, "utf8")]).toEqual([[], "old"]);
  });

  it("is one as well if it comes while the bytes are fetched", async () => {
    const { koodrive, file } = await serveFile(BYTES, {
      answer: async () => void (await writeFile(path, "new")),
    });
    const result = koodrive.files.download(file, path, { onConflict: "fail" });
    await expect(result).rejects.toMatchObject({ reason: "target" });
    expect([await listing(), await readFile(path, "utf8")]).toEqual([["a.bin"], "new"]);
  });

  it("is left if it is the same, and replaced if it is not", async () => {
    const { koodrive, file, gets } = await serveFile(BYTES);
    const events: number[] = [];
    const fetchAgain = () =>
      koodrive.files.download(file, path, {
        onConflict: "skip-identical",
        onProgress: ({ transferred }) => events.push(transferred),
      });
    expect(await fetchAgain()).toMatchObject({ isNew: true });
    expect(await fetchAgain()).toMatchObject({ isNew: false, check: "sha256", size: 5000 });
    expect(gets).toHaveLength(1);
    expect(events.at(-1)).toBe(5000);
    await writeFile(path, bytesOf(5000, 2));
    expect(await fetchAgain()).toMatchObject({ isNew: true });
    expect(await read()).toEqual(BYTES);
  });
});

describe("a path that cannot be written", () => {
  it("is told before anything is asked: a directory, or one in none", async () => {
    const { koodrive, file, calls } = await serveFile(BYTES);
    await mkdir(path);
    await writeFile(join(directory, "file"), "");
    const places = [path, `${path}/`, "missing/", "missing/a", "file/a", "new/"];
    for (const place of places) {
      const target = place.startsWith("/") ? place : `${directory}/${place}`;
      const result = koodrive.files.download(file, target);
      await expect(result, place).rejects.toMatchObject({ reason: "target", retryable: false });
    }
    expect(calls).toEqual([]);
  });

  it("is no URL of another scheme, and nothing else", async () => {
    const { koodrive, file, calls } = await serveFile(BYTES);
    for (const target of [new URL("https://example.com/a"), "", 7, { as: "text" }, null]) {
      const result = koodrive.files.download(file, target as string);
      await expect(result).rejects.toMatchObject({ name: "ArgumentError", argument: "target" });
    }
    expect(calls).toEqual([]);
  });

  it.runIf(process.platform === "linux")("ends the download, with no room left", async () => {
    const { url, file, openConnections } = await serveFile(BYTES);
    const program = `
      import { accessToken, createKooDriveClient } from "koodrive-client";
      const koodrive = createKooDriveClient({ endpoint: "${url}", auth: accessToken("t0ken") });
      const result = koodrive.files.download(${JSON.stringify(file)}, ${JSON.stringify(path)});
      await result.catch(({ reason, message }) => console.log(reason, message));`;
    // Files of this process may have 512 bytes; a signal to end it is ignored.
    const shell = 'trap "" XFSZ; ulimit -f 1; exec "$@"';
    const child = run(["--input-type=module", "--eval", program], shell);
    expect(await text(child.stdout)).toMatch(
      /^target .*cannot be written: file too large \(EFBIG\)/,
    );
    expect(await listing()).toEqual([]);
    expect(await openConnections()).toBe(0);
  });
});
