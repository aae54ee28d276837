// The examples of FILES.md about files run as they are written, on a sandbox, and say what is so. Its
// file input runs in a browser, in test/package.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TransferReason, UploadOptions } from "koodrive-client";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../support/file-server.ts";
import {
  examples,
  LOG,
  PLAN,
  REPORT,
  run,
  setUp,
  streamOf,
  things,
  VIDEO,
} from "../support/files-guide.ts";
import { runExample } from "../support/guide.ts";

const text = readFileSync("FILES.md", "utf8");

/** Breaks the example's upload off when one of two parts has arrived, and gives what goes on. */
async function breakOff(set: Awaited<ReturnType<typeof setUp>>): Promise<() => Promise<string>> {
  const { koodrive, containerId, storage, directory } = set;
  const { uploadOnce } = (await run(set, "uploadOnce")) as {
    uploadOnce(...args: unknown[]): Promise<string>;
  };
  writeFileSync(join(directory, "video.mp4"), VIDEO);
  storage.refused = "2";
  const upload = uploadOnce(koodrive, containerId);
  await expect(upload).rejects.toMatchObject({ reason: "refused" });
  return () => uploadOnce(koodrive, containerId);
}

describe("the examples of the guide are right", () => {
  it("about one's own space", async () => {
    const set = await setUp();
    const space = `${examples[0]?.code}; expect(containerId).toBe(found);`;
    const names = { koodrive: set.koodrive, userId: set.userId, expect, found: set.containerId };
    await runExample({ ...examples[0], code: space } as never, { names });
  });

  it("about a path, which is sent once and found the next time", async () => {
    const set = await setUp();
    const log = vi.fn();
    await run(set, '"report.pdf", { containerId });\nconsole', { console: { log } });
    const [[fileId, outcome]] = log.mock.calls as [[string, string]];
    expect(outcome).toBe("sent");
    expect(await set.download(await set.urlOf(fileId))).toEqual(REPORT);
  });

  it.each(["size: 48_213", "spool: true"])("about a stream with %s", async (option) => {
    const set = await setUp();
    await run(set, option, { stream: streamOf(LOG) });
    const [file] = rowsOf(set.sandbox.world.files).filter(({ name }) => name === "log.txt");
    expect(await set.download(await set.urlOf(file?.id ?? ""))).toEqual(LOG);
  });

  it("about an upload that a later process goes on with", async () => {
    const set = await setUp();
    const { storage } = set;
    const uploadOnce = await breakOff(set);
    const { sent, fileId } = JSON.parse(String(set.read("upload.json")));
    expect(sent).toEqual([[1, 1]]);
    storage.refused = "";
    expect(await uploadOnce()).toBe(fileId);
    expect(() => set.read("upload.json")).toThrow("ENOENT");
    const sentBytes = await set.download(await set.urlOf(fileId));
    expect(Buffer.compare(sentBytes, VIDEO)).toBe(0);
  });

  it("about one that is over by then, and begins anew", async () => {
    const set = await setUp();
    const { storage, directory } = set;
    const uploadOnce = await breakOff(set);
    storage.refused = "";
    writeFileSync(join(directory, "video.mp4"), LOG);
    const sentBytes = await set.download(await set.urlOf(await uploadOnce()));
    expect(sentBytes).toEqual(LOG);
  });

  it.each([true, false])(
    "about a server that receives a file, its length told: %s",
    async (told) => {
      const set = await setUp();
      const { koodrive, containerId } = set;
      const { receive } = (await run(set, "receive")) as {
        receive(...args: unknown[]): Promise<string>;
      };
      const server = await listen(async (request, response) => {
        const fileId = await receive(koodrive, request, { containerId, fileName: "in.bin" });
        response.end(fileId);
      });
      const body = told ? LOG : streamOf(LOG);
      const sent = await fetch(server.url, { method: "POST", body, duplex: "half" } as RequestInit);
      expect(await set.download(await set.urlOf(await sent.text()))).toEqual(LOG);
    },
  );

  it("about patience", async () => {
    const set = await setUp();
    await run(set, "maxAttempts");
    expect(set.names()).toContain("patient.pdf");
  });

  it("about folders", async () => {
    const set = await setUp();
    const fileId = await set.upload(PLAN, { fileName: "old.dwg" });
    await run(set, "createDirectory", { fileId });
    const file = rowsOf(set.sandbox.world.files).find(({ id }) => id === fileId);
    expect(file).toMatchObject({ name: "Plan 2.dwg", recycled: expect.anything() });
    expect(set.names()).toContain("Plans");
  });

  it("about a server that hands a file on", async () => {
    const set = await setUp();
    const { fileId } = await things(set);
    const { koodrive, containerId } = set;
    const { send } = (await run(set, "Content-Length")) as {
      send(...args: unknown[]): Promise<void>;
    };
    const server = await listen(async (request, response) => {
      const file = { containerId, fileId: `${request.url}`.slice(1) };
      await send(koodrive, file, response).catch(() => response.writeHead(404).end());
    });
    const answer = await fetch(`${server.url}/${fileId}`);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PLAN);
    expect(answer.headers.get("content-length")).toBe(`${PLAN.length}`);
    expect((await fetch(`${server.url}/F-unknown`)).status).toBe(404);
  });

  it("about a version", async () => {
    const set = await setUp();
    const { fileId } = await things(set);
    await run(set, "fileVersions.upload", { fileId });
    expect(await set.download(await set.urlOf(fileId))).toEqual(REPORT);
    const versions = rowsOf(set.sandbox.world.versions).filter((row) => row.fileId === fileId);
    expect(versions).toHaveLength(2);
  });

  it("about a download to a path, as a stream and into a Blob", async () => {
    const set = await setUp();
    const { fileId } = await things(set);
    await run(set, 'as: "blob"', { fileId });
    expect(set.read("report.pdf")).toEqual(Buffer.from(PLAN));
  });

  it("about a file of a share", async () => {
    const set = await setUp();
    const { fileId, shareId, kdstoken } = await things(set);
    await run(set, "shareLinks.download", { fileId, shareId, kdstoken });
    expect(set.read("plan.dwg")).toEqual(Buffer.from(PLAN));
  });

  it("about many files", async () => {
    const set = await setUp();
    const error = vi.fn();
    const fileIds = [...(await things(set)).fileIds, "F-unknown"];
    await run(set, "downloadMany", { fileIds, console: { error } });
    expect(error.mock.calls).toEqual([["F-unknown", expect.any(String)]]);
    expect(set.read("inbox/log.txt")).toEqual(Buffer.from(LOG));
  });

  it("about directories", async () => {
    const set = await setUp();
    const log = vi.fn();
    await run(set, "downloadDirectory", { console: { log } });
    expect(log.mock.calls).toEqual([]);
    expect(String(set.read("copy/images/logo.svg"))).toBe("<svg/>");
  });

  it("about a directory that is mirrored each night", async () => {
    const set = await setUp();
    const exitCode = process.exitCode;
    onTestFinished(() => {
      process.exitCode = exitCode;
    });
    const log = vi.fn();
    mkdirSync(join(set.directory, "site/node_modules"));
    for (const text of ["<p>Hello", "<p>Goodbye"]) {
      writeFileSync(join(set.directory, "site/index.html"), text);
      await run(set, "filter", { console: { log } });
    }
    expect(log.mock.calls.map(([status, path]) => [status, path])).toEqual([
      ...[
        ["done", "images/logo.svg"],
        ["done", "index.html"],
        ["done", "index.html"],
      ],
    ]);
    expect(process.exitCode).toBe(0);
    expect(set.names()).toEqual(["images", "index.html", "logo.svg"]);
    const { id: fileId } = set.sandbox.findFile({ path: "index.html" });
    expect((await set.sandbox.readFile({ fileId })).text).toBe("<p>Goodbye");
  });
});

/** What the first column of a table names, by a heading of the table. */
function firstColumn(heading: string): string[] {
  const [, rows = ""] = text.split(heading);
  const [table = ""] = rows.split("\n\n");
  return table.split("\n").flatMap((row) => {
    const [, cell = ""] = row.split("|");
    return Array.from(cell.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name);
  });
}

describe("the guide lists", () => {
  it("every option of an upload", () => {
    const options: Record<keyof UploadOptions, true> = {
      ...{ containerId: true, parentFolder: true, fileName: true, onConflict: true },
      ...{ instant: true, size: true, spool: true, mimeType: true, fileType: true },
      ...{ description: true, createdTime: true, hidden: true, shareFolderId: true },
      ...{ concurrency: true, partSize: true, onProgress: true, onState: true, signal: true },
      ...{ retry: true, stallTimeout: true, limits: true },
    };
    expect(firstColumn("| Option | Default | |").sort()).toEqual(Object.keys(options).sort());
  });

  it("every reason of a TransferError", () => {
    const reasons: Record<TransferReason, true> = {
      ...{ refused: true, disconnected: true, stalled: true, "no-address": true, source: true },
      ...{ changed: true, integrity: true, target: true, gone: true, unclear: true, names: true },
      ambiguous: true,
    };
    const listed = firstColumn("| `reason` of a `TransferError` | When |");
    expect(listed.sort()).toEqual(Object.keys(reasons).sort());
  });
});
