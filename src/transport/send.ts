// The innermost step: one request, one response, by whatever fetch was given.
import { NetworkError } from "../errors.ts";
import type { Call } from "./pipeline.ts";
import { Draft } from "./request-draft.ts";

/**
 * What fails before the first byte of a request leaves: the search for the address, the connection,
 * the handshake of TLS.
 */
const BEFORE_SENDING =
  /^(connect|getaddrinfo) |^\S+ (E(NOTFOUND|AI_AGAIN|CONNREFUSED)|UND_ERR_CONNECT|\w*(CERT_|SELF_SIGNED|UNABLE_TO_)|ERR_SSL_\S*(VERSION|PROTOCOL|HANDSHAKE))|before secure TLS/;

/** @throws {@link NetworkError} with no more of fetch's error than its name, message and code. */
export async function exchange({
  request,
  headers,
  body,
  signal,
  fetch,
  context,
}: Call): Promise<Response> {
  signal?.throwIfAborted();
  const isDraft = request instanceof Draft;
  // A redirect is not followed: it could take credentials to another origin, and a signature is for
  // one path only.
  const init = {
    ...(isDraft && request),
    headers,
    redirect: "manual",
    signal,
    ...(body !== undefined && { body }),
  } as RequestInit;
  try {
    return await fetch(isDraft ? request.url : request, init);
  } catch (thrown) {
    // What the drift monitor throws is its own.
    if (Object(thrown).code === "KOODRIVE_CONTRACT") throw thrown;
    // fetch says only "fetch failed"; the reason is in its cause, sometimes of several attempts at
    // once.
    const { cause = thrown } = Object(thrown) as Error;
    const { name, message, code, syscall } = ((cause as AggregateError)?.errors?.[0] ??
      Object(cause)) as Error & { code?: unknown; syscall?: unknown };
    const error = Object.assign(
      new Error(context.redact(`${message}`)),
      { name },
      typeof code === "string" && { code },
    );
    throw new NetworkError(error, BEFORE_SENDING.test(`${syscall} ${code} ${message}`), context);
  }
}
