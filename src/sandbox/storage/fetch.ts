// The store for Request and Response: of programs in the same process, and of pages.
import { createReset } from "../answer/broken.ts";
import { streamOf } from "../bytes/stream.ts";
import type { Pieces, StorageAnswer, StorageRequest } from "./message.ts";

/** What is known of a request beside what it says itself. */
interface Arrival {
  url: URL;
  /** What is sent, where the request does not have it. */
  body?: Uint8Array;
  /** Of what is sent, where it is known; `none` if a network would not tell it either. */
  length?: number | "none" | undefined;
}

export function storageRequestOf(request: Request, arrival: Arrival): StorageRequest {
  const { method, headers, signal } = request;
  const { url, body, length = body?.length ?? "unseen" } = arrival;
  const announced = headers.get("content-length");
  return {
    ...{ method, url, signal },
    header: (name) => headers.get(name) ?? undefined,
    length: announced === null ? length : Number(announced),
    body: body ? [body] : (request.body ?? []),
  };
}

export function storageResponseOf(answer: StorageAnswer | undefined): Response {
  if (!answer) return createReset();
  const { status, headers, body } = answer;
  return new Response(body ? streamOf(copies(body)) : null, { status, headers });
}

/** A page may keep what it gets; the store uses its pieces again. */
async function* copies(pieces: Pieces): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield new Uint8Array(piece);
}
