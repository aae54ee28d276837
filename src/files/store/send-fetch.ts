// Requests to the storage by fetch.
import type { SendToStore, StoreRequest } from "./store.ts";

/**
 * What keeps a browser's cookies and its history to itself. Runtimes without cookies may refuse
 * the options.
 */
const BROWSER_OPTIONS: RequestInit =
  "credentials" in Request.prototype
    ? { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" }
    : {};

export function sendByFetch(fetch: typeof globalThis.fetch): SendToStore {
  const send = ({ method, url, headers = {}, body, signal }: StoreRequest, init: RequestInit) =>
    fetch(url, {
      ...{ method, headers: { ...headers }, signal },
      ...BROWSER_OPTIONS,
      ...(body && { body }),
      ...init,
    });
  return async (request) => {
    let response = await send(request, { redirect: "manual" });
    if (response.type === "opaqueredirect" && request.method === "GET") {
      response = await followRedirect(request.url, () => send(request, { redirect: "follow" }));
    }
    const { status, headers, body } = response;
    return {
      status,
      header: (name) => headers.get(name) ?? undefined,
      isUnpacked: !/^(identity)?$/i.test(headers.get("content-encoding") ?? ""),
      body: { [Symbol.asyncIterator]: () => readPieces(body) },
    };
  };
}

/** A browser shows no redirect to a program, but follows it. */
async function followRedirect(url: string, send: () => Promise<Response>): Promise<Response> {
  const response = await send();
  if (url.startsWith("https:") && !response.url.startsWith("https:")) {
    response.body?.cancel().catch(() => {});
    throw new Error("a redirect led away from https");
  }
  return response;
}

function readPieces(body: Response["body"]): AsyncIterator<Uint8Array<ArrayBuffer>, undefined> {
  const ended = { done: true, value: undefined } as const;
  if (!body) return { next: async () => ended };
  const reader = body.getReader();
  return {
    async next() {
      const { done, value } = await reader.read();
      return done ? ended : { done, value };
    },
    async return() {
      await reader.cancel();
      return ended;
    },
  };
}
