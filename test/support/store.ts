// A storage that gets parts, and how one is sent to it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { putPart } from "../../src/files/store/exchange.ts";
import type { TransferOptions } from "../../src/files/types.ts";
import { listen, SIGNATURE } from "./file-server.ts";
import { contextOf, transferOf } from "./open-transfer.ts";
import { bytesOf } from "./uploads.ts";

interface Arrived {
  request: IncomingMessage;
  body: Uint8Array;
}

export type Respond = (response: ServerResponse, arrived: Arrived) => unknown;

export const ok: Respond = (response) => response.end();

/** A storage, and how a part is sent to it, by node:http or by a fetch. */
export async function setUpStore(
  respond: Respond = ok,
  options: TransferOptions = {},
  byFetch = false,
) {
  const arrived: Arrived[] = [];
  const server = await listen(async (request, response) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of request) pieces.push(piece);
    const part = { request, body: Buffer.concat(pieces) };
    arrived.push(part);
    respond(response, part);
  });
  const fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args);
  const context = contextOf({ endpoint: server.url, ...(byFetch && { fetch }) });
  const transfer = transferOf(context, options);
  const url = `${server.url}/b/object?partNumber=3&X-Amz-Signature=${SIGNATURE}`;
  const put = (body = bytesOf(1000), at = url) =>
    putPart(transfer, { url: at, body, part: 3, fileId: "F1" });
  return { ...server, arrived, put, url };
}
