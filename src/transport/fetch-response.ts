// What openapi-fetch gets for a response: the one that arrived, with the body as it was read.
import type { Reply } from "./pipeline.ts";

/** Headers that describe the body as it was on the wire. */
const BODY_HEADERS = ["content-length", "content-encoding", "transfer-encoding"];

/**
 * Names the method by which openapi-fetch gets the body as it was read: it calls what `parseAs`
 * names.
 */
export const READER = "read";

/**
 * `ok` is false for a failure inside HTTP 200 too, so that openapi-fetch hands it out as `error`,
 * not as data; `status` remains what arrived. Without middleware nobody but openapi-fetch reads the
 * body, which then need not be written as text to be parsed again.
 */
export function answer(reply: Reply, forMiddleware: boolean): Response {
  const { response, body, error } = reply;
  const text = () => (typeof body === "string" ? body : (JSON.stringify(body) ?? ""));
  const ok = { value: !error };
  if (!forMiddleware) {
    const read = Object.assign(response, { [READER]: () => body });
    return error ? Object.defineProperties(read, { ok, text: { value: text } }) : read;
  }
  const headers = new Headers(response.headers);
  for (const name of BODY_HEADERS) headers.delete(name);
  const { status, statusText, url } = response;
  // The constructor refuses statuses and reason phrases that a server may well send.
  return Object.defineProperties(new Response(text(), { headers }), {
    ok,
    status: { value: status },
    statusText: { value: statusText },
    url: { value: url },
    clone: { value: () => answer(reply, true) },
  });
}
