// A service with one file, and its storage, by node:http: a test decides how the storage fails.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { accessToken, type ClientOptions, createKooDriveClient } from "koodrive-client";
import { onTestFinished } from "vitest";

export const TOKEN = "Bearer s3cr3t-token";
export const SIGNATURE = "s3cr3tsignature";

/** How the storage answers; changes to what is right. */
export interface StoreAnswer {
  status?: number;
  headers?: Record<string, string>;
  /** Of what is sent, this many bytes at most; then the connection is reset, or says no more. */
  cutAfter?: number;
  silentAfter?: number;
  /** So many bytes every ten milliseconds. */
  trickle?: number;
  body?: Uint8Array;
}

type Answer = StoreAnswer | undefined;

export interface FileServerOptions {
  /** Of request after request for the bytes, from 0; undefined for the right answer. */
  answer?: (number: number, request: IncomingMessage) => Answer | Promise<Answer>;
  /** Of what the service says of the file. */
  details?: Record<string, unknown>;
  /** Of what it says of the address. */
  download?: Record<string, unknown>;
  /** Of the whole answer that has the address. */
  answers?: Record<string, unknown>;
  etag?: string | undefined;
  client?: Partial<ClientOptions<"AccessToken">>;
}

/** Listens on a port of this host until the test has finished. */
export async function listen(
  respond: (request: IncomingMessage, response: ServerResponse) => unknown,
) {
  let connections = 0;
  const server = createServer(respond).listen(0, "127.0.0.1");
  server.on("connection", () => {
    connections += 1;
  });
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const openConnections = () =>
    new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
  return { url, connections: () => connections, openConnections };
}

export const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Serves a file; `gets` are the requests for its bytes, `calls` those to the service. */
export async function serveFile(bytes: Uint8Array, options: FileServerOptions = {}) {
  const gets: IncomingMessage[] = [];
  const calls: string[] = [];
  let open = 0;
  let most = 0;
  const server = await listen(async (request, response) => {
    const target = request.url ?? "";
    if (target.startsWith("/store/")) {
      open += 1;
      most = Math.max(most, open);
      response.on("close", () => {
        open -= 1;
      });
      gets.push(request);
      const answer = await options.answer?.(gets.length - 1, request);
      answerStore(bytes, options, answer ?? {}, request, response);
      return;
    }
    calls.push(target);
    // Each address is another one.
    const url = `${server.url}/store/file-${calls.length}?X-Amz-Signature=${SIGNATURE}`;
    const download = { fileId: "F1", fileName: "a.bin", url, code: 0, ...options.download };
    const size = String(bytes.length);
    const details = { fileName: "a.bin", size, sha256: sha256Of(bytes), ...options.details };
    const answers = { downloads: [download], batchCode: 1, downloadUrl: url, ...options.answers };
    const body = target.endsWith("/detail") ? details : answers;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ code: 0, msg: "success", ...body }));
  });
  const koodrive = createKooDriveClient({
    endpoint: server.url,
    auth: accessToken(TOKEN),
    retry: { baseDelay: 0 },
    ...options.client,
  });
  const file = { containerId: "C1", fileId: "F1" };
  return { ...server, koodrive, file, gets, calls, mostAtOnce: () => most, openGets: () => open };
}

function answerStore(
  bytes: Uint8Array,
  { etag = '"e1"' }: FileServerOptions,
  answer: StoreAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
  const isRange = first !== undefined && answer.status === undefined;
  const start = isRange ? Number(first) : 0;
  const end = isRange && last ? Math.min(Number(last) + 1, bytes.length) : bytes.length;
  const isOutside = isRange && start >= bytes.length;
  const body = answer.body ?? (isOutside ? new Uint8Array() : bytes.subarray(start, end));
  const isSuccess = (answer.status ?? 200) < 300;
  const right: Record<string, string> = {
    "content-length": String(body.length),
    ...(isSuccess && etag && { etag }),
    ...(isRange && { "content-range": `bytes ${start}-${end - 1}/${bytes.length}` }),
    ...(isOutside && { "content-range": `bytes */${bytes.length}` }),
  };
  const headers = Object.entries({ ...right, ...answer.headers }).filter(([, value]) => value);
  const status = answer.status ?? (isOutside ? 416 : isRange ? 206 : 200);
  response.writeHead(status, Object.fromEntries(headers));
  const { cutAfter, silentAfter, trickle } = answer;
  if (trickle !== undefined) return void sendSlowly(response, body, trickle);
  const limit = cutAfter ?? silentAfter;
  if (limit === undefined) {
    response.end(body);
    return;
  }
  response.flushHeaders();
  response.write(body.subarray(0, limit), () => {
    if (cutAfter !== undefined) response.socket?.resetAndDestroy();
  });
}

async function sendSlowly(response: ServerResponse, body: Uint8Array, step: number) {
  response.flushHeaders();
  for (let start = 0; start < body.length && !response.destroyed; start += step) {
    response.write(body.subarray(start, start + step));
    await pause(10);
  }
  response.end();
}

/** All bytes of a stream, or those that have not been read yet. */
export async function readAll(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** An error as the storage words it. */
export const errorDocument = (code: string, message = "No.") =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code>` +
      `<Message>${message}</Message><RequestId>R-1</RequestId></Error>`,
  );
