// What users get from the pipeline, in middleware and from `koodrive.http`.
import { ResponseError } from "../../errors.ts";
import type { CallContext, TransportResponse } from "../../transport/interceptor.ts";

/** Headers that describe the body as it was on the wire. */
const BODY_HEADERS = ["content-length", "content-encoding", "transfer-encoding"];

/**
 * The response for users, who get it from `koodrive.http` and in middleware: a Response that can be
 * read, with the body in its documented form. `ok` is false for a refusal inside HTTP 200 too;
 * `status` is what arrived.
 */
export function toUserResponse(
  transportResponse: TransportResponse,
  context: CallContext,
): Response {
  const { response, error } = transportResponse;
  const headers = new Headers(response.headers);
  for (const name of BODY_HEADERS) headers.delete(name);
  const { status, statusText, url } = response;
  // The constructor refuses statuses and reason phrases that a server may well send.
  return Object.defineProperties(new Response(toText(transportResponse, context), { headers }), {
    ok: { value: !error },
    status: { value: status },
    statusText: { value: statusText },
    url: { value: url },
    clone: { value: () => toUserResponse(transportResponse, context) },
  });
}

function toText({ response, body, error }: TransportResponse, context: CallContext): string {
  if (typeof body === "string") return body;
  try {
    return JSON.stringify(body) ?? "";
  } catch {
    throw error ?? new ResponseError(response.status, "too-deep", context);
  }
}
