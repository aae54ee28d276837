// The examples of FILES.md run as they are written, on a sandbox, and say what is so. Its file input
// runs in a browser, in test/package.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import * as fs from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as streams from "node:stream/promises";
import * as client from "koodrive-client";
import {
  accessToken,
  createKooDriveClient,
  type TransferReason,
  type UploadOptions,
} from "koodrive-client";
import { rowsOf } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { listen } from "../support/file-server.ts";
import { guideExamples, runExample } from "../support/guide.ts";
import { ENDPOINT } from "../support/sandbox.ts";
import { bytesOf, setUpUploads } from "../support/uploads.ts";

const text = readFileSync("FILES.md", "utf8");
const examples = guideExamples("FILES.md").filter(({ language }) => language === "ts");

/** The files and directories of the examples. */
const PATHS = /"(report\.pdf|video\.mp4|upload\.json(?:\.new)?|plan\.dwg|inbox|site|copy)"/g;
const REPORT = bytesOf(300);
const LOG = bytesOf(48_213);
const PLAN = bytesOf(77);
/** Of two parts. */
const VIDEO = bytesOf(11 * 1024 * 1024);
const EXTRACT_CODE = "Ab3dEf7h";

/** A directory with what the examples send, and a client whose storage can be made to refuse parts. */
async function setUp() {
  const set = await setUpUploads();
  const { sandbox, userId } = set;
  const directory = mkdtempSync(join(tmpdir(), "koodrive-files-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  mkdirSync(join(directory, "site/images"), { recursive: true });
  writeFileSync(join(directory, "report.pdf"), REPORT);
  writeFileSync(join(directory, "site/index.html"), "<p>Hello");
  writeFileSync(join(directory, "site/images/logo.svg"), "<svg/>");
  const storage = { refused: "" };
  const koodrive = createKooDriveClient({
    ...{ endpoint: ENDPOINT, retry: { baseDelay: 1, maxDelay: 2 } },
    auth: accessToken(sandbox.createToken({ userId })),
    fetch: async (input, init) => {
      const part = new URL(input instanceof Request ? input.url : input).searchParams.get(
        "partNumber",
      );
      return part === storage.refused ? new Response("", { status: 403 }) : set.fetch(input, init);
    },
  });
  const read = (name: string) => readFileSync(join(directory, name));
  return { ...set, koodrive, directory, storage, read };
}

type Set = Awaited<ReturnType<typeof setUp>>;

/** Identifiers of what the examples speak of, made by the calls that make it. */
async function things({ koodrive, containerId, upload }: Set) {
  const fileId = await upload(PLAN, { fileName: "plan.dwg" });
  const other = await upload(LOG, { fileName: "log.txt" });
  const folder = { containerId, fileName: "Archive", fileType: "10", parentFolder: ["root"] };
  const { id: folderId } = await koodrive.files.createDirectory(folder as never);
  const { shareLink } = await koodrive.shares.create({
    ...{ containerId, fileIds: [fileId], scope: 2, validDays: 7, extractCode: EXTRACT_CODE },
  });
  const { shareId = "", shortUrl = "" } = shareLink ?? {};
  const { kdstoken } = await koodrive.shareLinks.verifyExtractCode({
    ...{ shortUrl, extractCode: EXTRACT_CODE },
  });
  const directory = await koodrive.syncDirectories.create({
    container: containerId,
    fileName: "s",
  });
  const { fileId: syncDirId = "" } = directory;
  const { startCursor: cursor } = await koodrive.syncDirectories.getStartCursor({
    ...{ container: containerId, fileId: syncDirId },
  });
  return {
    ...{ fileId, fileIds: [fileId, other], folderId, shareId, kdstoken },
    ...{ syncDirId, cursor, deviceId: "laptop" },
  };
}

/** Runs the example that has this in its code. What the text speaks of is there, and `names`. */
async function run(set: Set, code: string, names: object = {}) {
  const example = examples.find((each) => each.code.includes(code));
  if (!example) throw new Error(`FILES.md has no example with ${code}.`);
  const { koodrive, containerId, userId, directory } = set;
  const known = { koodrive, containerId, userId, ...names };
  const isDeclared = (name: string) => example.code.includes(`const ${name} `);
  const free = Object.entries(known).filter(([name]) => !isDeclared(name));
  return runExample(
    { ...example, code: example.code.replaceAll(PATHS, (path) => quoted(directory, path)) },
    {
      names: Object.fromEntries(free),
      modules: {
        ...{ "node:fs/promises": fs, "node:stream/promises": streams },
        "koodrive-client": client,
      },
    },
  );
}

const quoted = (directory: string, path: string) =>
  JSON.stringify(join(directory, JSON.parse(path)));

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

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
    const { koodrive, containerId, storage, directory } = set;
    const { uploadOnce } = (await run(set, "uploadOnce")) as {
      uploadOnce(...args: unknown[]): Promise<string>;
    };
    writeFileSync(join(directory, "video.mp4"), VIDEO);
    storage.refused = "2";
    await expect(uploadOnce(koodrive, containerId)).rejects.toMatchObject({ reason: "refused" });
    const { sent, fileId } = JSON.parse(String(set.read("upload.json")));
    expect(sent).toEqual([[1, 1]]);
    storage.refused = "";
    expect(await uploadOnce(koodrive, containerId)).toBe(fileId);
    expect(() => set.read("upload.json")).toThrow("ENOENT");
    const sentBytes = await set.download(await set.urlOf(fileId));
    expect(Buffer.compare(sentBytes, VIDEO)).toBe(0);
  });

  it("about one that is over by then, and begins anew", async () => {
    const set = await setUp();
    const { koodrive, containerId, storage, directory } = set;
    const { uploadOnce } = (await run(set, "uploadOnce")) as {
      uploadOnce(...args: unknown[]): Promise<string>;
    };
    writeFileSync(join(directory, "video.mp4"), VIDEO);
    storage.refused = "2";
    await expect(uploadOnce(koodrive, containerId)).rejects.toMatchObject({ reason: "refused" });
    storage.refused = "";
    writeFileSync(join(directory, "video.mp4"), LOG);
    const sentBytes = await set.download(await set.urlOf(await uploadOnce(koodrive, containerId)));
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

  it("about a job", async () => {
    const set = await setUp();
    const { fileId, folderId } = await things(set);
    const { koodrive, containerId } = set;
    const { copy } = (await run(set, "WorkError")) as {
      copy(...args: unknown[]): Promise<string[]>;
    };
    const made = await copy(koodrive, { containerId, folderId, fileIds: [fileId] });
    const copies = rowsOf(set.sandbox.world.files).filter((file) => file.parentId === folderId);
    expect(copies.map(({ id, name }) => [id, name])).toEqual([[made[0], "plan.dwg"]]);
  });

  it("about a job that fails", async () => {
    const set = await setUp();
    const { folderId } = await things(set);
    const error = vi.fn();
    const { koodrive, containerId } = set;
    const { copy } = (await run(set, "WorkError", { console: { error } })) as {
      copy(...args: unknown[]): Promise<string[]>;
    };
    const none = copy(koodrive, { containerId, folderId, fileIds: ["F-unknown"] });
    await expect(none).rejects.toMatchObject({ name: "WorkError", outcome: "none" });
    expect(error.mock.calls).toMatchObject([["F-unknown", expect.anything()]]);
  });

  it("about changes", async () => {
    const set = await setUp();
    const { syncDirId, cursor, deviceId } = await things(set);
    await set.upload(REPORT, { fileName: "new.bin", parentFolder: [syncDirId] });
    const [apply, keep, put] = [vi.fn(), vi.fn(), vi.fn()];
    const device = { syncDirId, deviceId, apply, keep, put };
    await run(set, "syncDirectories.changes", { ...device, load: async () => cursor });
    const [[change]] = apply.mock.calls as [[object]];
    expect(change).toMatchObject({ changeType: "create", fileInfo: { fileName: "new.bin" } });
    expect(keep.mock.calls.at(-1)).not.toEqual([cursor]);
    expect(put).not.toHaveBeenCalled();
    await run(set, "syncDirectories.changes", { ...device, load: async () => undefined });
    expect(put.mock.calls).toMatchObject([[{ fileName: "new.bin" }]]);
    expect(apply).toHaveBeenCalledOnce();
    const copy = new Map<string, { fileName?: string }>();
    const { applyChange } = (await run(set, "applyChange")) as {
      applyChange(change: unknown, known: typeof copy): Promise<void>;
    };
    await applyChange(change, copy);
    expect([...copy.values()]).toMatchObject([{ fileName: "new.bin" }]);
    const { fileInfo } = change as { fileInfo: object };
    await applyChange({ fileInfo: { ...fileInfo, recycled: true } }, copy);
    expect(copy.size).toBe(0);
  });

  it("about a directory to synchronize", async () => {
    const set = await setUp();
    await run(set, "syncDirectories.create");
    expect(set.names()).toContain("plans");
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
    };
    const listed = firstColumn("| `reason` of a `TransferError` | When |");
    expect(listed.sort()).toEqual(Object.keys(reasons).sort());
  });
});
