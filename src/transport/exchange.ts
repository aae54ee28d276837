// The innermost step: one request, one response, by whatever fetch was given.
import { NetworkError } from "../errors.ts";
import { Draft } from "./draft.ts";
import type { Call } from "./pipeline.ts";

/** @throws {@link NetworkError} with no more of fetch's error than its name, message and code. */
export async function exchange({ request, headers, body, signal, fetch, context }: Call): Promise<Response> {
  signal?.throwIfAborted();
  const draft = request instanceof Draft;
  // A redirect is not followed: it could take credentials to another origin, and a signature is for one path only.
  const init: RequestInit = { ...(draft && request), headers, redirect: "manual" };
  if (signal) init.signal = signal;
  if (body !== undefined) init.body = body;
  try {
    return await fetch(draft ? request.url : request, init);
  } catch (thrown) {
    // fetch says only "fetch failed"; the reason is in its cause, sometimes of several attempts at once.
    const { cause = thrown } = Object(thrown) as Error;
    const reason: Error & { code?: unknown; syscall?: unknown } = (cause instanceof AggregateError && cause.errors[0]) || cause;
    const code = String(reason.code ?? "");
    const error = Object.assign(new Error(context.redact(String(reason.message))), { name: reason.name, ...(code && { code }) });
    const neverSent = /^(connect|getaddrinfo)$/.test(String(reason.syscall)) || BEFORE_SENDING.test(code) || BEFORE_TLS.test(error.message);
    throw new NetworkError(error, neverSent, context);
  }
}

/** What fails before the first byte of a request leaves: the search for the address, the connection, the handshake of TLS. */
const BEFORE_SENDING =
  /^(E(NOTFOUND|AI_AGAIN|CONNREFUSED)|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_CERT.*|CERT_.*|DEPTH_ZERO.*|SELF_SIGNED.*|UNABLE_TO_.*|ERR_SSL_(WRONG_VERSION|.*PROTOCOL|.*HANDSHAKE).*)$/;
const BEFORE_TLS = /before secure TLS connection/;
