// A bare server of bytes, by two protocols: it answers the calls of KooDrive that carry files, and
// those of S3 that its SDK sends. It checks nothing, keeps nothing that is sent, and gives files of
// any size: `bytes-<n>` has n bytes. `GET /use` tells what it was asked since the last time.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** What was asked of the server. */
export interface ServerUse {
  /** Requests of either kind. */
  calls: number;
  /** How many were under way at once, on average from the first to the last. */
  underWay: number;
}

const PREFIX = "/koodrive/ose/v1/";
const ETAG = '"koodrive"';
const MB = 2 ** 20;
/** What every file consists of. */
const BLOCK = Buffer.alloc(MB, "KooDrive");

/** That of the one who calls. What is in its folders is told by none: they are empty. */
const SPACE = { data: { type: "1", ownerId: "1" } };

const [, , latency = "0"] = process.argv;
const uploads = new Map<string, { size: string; sha256?: string }>();
const digests = new Map<number, string>();
let origin = "";
let made = 0;

const server = createServer(async (request, response) => {
  if (request.url === "/use") return json(response, takeUse());
  begin();
  response.once("close", end);
  const { method, url = "" } = request;
  if (url.startsWith(`${PREFIX}space/`)) return json(response, SPACE);
  if (method === "GET") return serve(request, response);
  if (method === "PUT") return void take(request).then(() => acknowledge(response));
  const body = await read(request);
  if (url.startsWith(PREFIX)) {
    return json(response, answerKooDrive(url.slice(PREFIX.length), JSON.parse(body)));
  }
  response.end(answerS3(url));
});
// A client that is kept from running would find its connections closed.
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  console.log(origin);
});

const use = { calls: 0, open: 0, area: 0, first: 0, last: 0 };

function begin(): void {
  count();
  use.calls += 1;
  use.open += 1;
}

function end(): void {
  count();
  use.open -= 1;
}

/** Adds up how long how many requests have been under way. */
function count(): void {
  const now = performance.now();
  if (use.calls === 0) use.first = now;
  else use.area += use.open * (now - use.last);
  use.last = now;
}

function takeUse(): ServerUse {
  const { calls, area, first, last } = use;
  Object.assign(use, { calls: 0, area: 0 });
  return { calls, underWay: area / (last - first) };
}

async function take(request: IncomingMessage): Promise<void> {
  request.resume();
  await once(request, "end");
}

function acknowledge(response: ServerResponse): void {
  setTimeout(() => response.writeHead(200, { etag: ETAG }).end(), Number(latency));
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function json(response: ServerResponse, body: object): Promise<void> {
  if (Number(latency) > 0) await wait(Number(latency));
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify({ code: 0, msg: "success", ...body }));
}

/** Serves a file, or a range of it that begins where its pattern does. */
async function serve({ url, headers }: IncomingMessage, response: ServerResponse): Promise<void> {
  const size = sizeOf(url);
  const range = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? "");
  const [, from = "0", to = ""] = range ?? [];
  const start = Number(from);
  const stop = Math.min(size, to === "" ? size : Number(to) + 1);
  response.writeHead(range ? 206 : 200, {
    "content-length": stop - start,
    etag: ETAG,
    ...(range && { "content-range": `bytes ${start}-${stop - 1}/${size}` }),
  });
  for (let left = stop - start; left > 0; left -= MB) {
    if (!response.write(BLOCK.subarray(0, left))) await once(response, "drain");
  }
  response.end();
}

const sizeOf = (text = ""): number => Number(/bytes-(\d+)/.exec(text)?.[1]);

function digestOf(size: number): string {
  const known = digests.get(size);
  if (known) return known;
  const hash = createHash("sha256");
  for (let left = size; left > 0; left -= MB) hash.update(BLOCK.subarray(0, left));
  const digest = hash.digest("hex");
  digests.set(size, digest);
  return digest;
}

interface Body {
  fileId: string;
  fileIds: string[];
  fileName: string;
  length: number;
  sha256: string;
  multiParts?: { partNumber: number }[];
}

function answerKooDrive(path: string, body: Body): object {
  const { fileName, length, sha256, fileIds = [] } = body;
  const addresses = (fileId: string) =>
    body.multiParts?.map((part) => ({ ...part, uploadUrl: `${origin}/part/${fileId}` }));
  if (path === "files/create") {
    const fileId = `upload-${made++}`;
    uploads.set(fileId, { size: String(length) });
    return { fileId, fileName, multiParts: addresses(fileId) };
  }
  if (path === "files/multipart/uploadUrl") return { multiParts: addresses(body.fileId) };
  if (path === "files/complete") {
    Object.assign(uploads.get(body.fileId) ?? {}, { sha256 });
    return {};
  }
  if (path === "files/download") {
    return {
      downloads: fileIds.map((fileId) => ({ fileId, url: `${origin}/${fileId}`, code: 0 })),
    };
  }
  if (path === "files/0") return { files: [], nextCursor: "" };
  if (path === "directory") return { id: `folder-${made++}`, fileName };
  const [, fileId = ""] = /^files\/(.+)\/detail$/.exec(path) ?? [];
  const size = sizeOf(fileId);
  return { id: fileId, ...(uploads.get(fileId) ?? { size: String(size), sha256: digestOf(size) }) };
}

function answerS3(url: string): string {
  const { searchParams } = new URL(url, origin);
  return searchParams.has("uploads")
    ? "<InitiateMultipartUploadResult><UploadId>1</UploadId></InitiateMultipartUploadResult>"
    : `<CompleteMultipartUploadResult><ETag>${ETAG}</ETag></CompleteMultipartUploadResult>`;
}
