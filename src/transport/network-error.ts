// Why no response arrived, and whether anything of the request can have been sent. Both are derived
// from the error that fetch throws; its forms are those of undici, the fetch of Node.
import { NetworkError } from "../errors.ts";
import type { CallContext } from "./interceptor.ts";

/** System calls that come before the first byte of a request. */
const CALLS_BEFORE_SENDING = ["connect", "getaddrinfo"];

/** Error codes of a failed DNS lookup, connection or TLS handshake. */
const CODES_BEFORE_SENDING = [
  // DNS
  /^ENOTFOUND$/,
  /^EAI_AGAIN$/,
  // TCP
  /^ECONNREFUSED$/,
  /^UND_ERR_CONNECT/,
  // A proxy
  /^UND_ERR_PRX/,
  // A certificate that was not accepted
  /CERT_/,
  /SELF_SIGNED/,
  /UNABLE_TO_/,
  // TLS: no version or cipher in common
  /^ERR_SSL_\S*(VERSION|PROTOCOL|HANDSHAKE)/,
];

/**
 * Messages of Node, closed during the handshake and a proxy that made no tunnel, and that of Deno
 * for whatever comes before a connection.
 */
const MESSAGE_BEFORE_SENDING = /before secure TLS|^Proxy response|client error \(Connect\)/;

/** The parts of an error of Node that tell what failed. */
interface SystemError {
  name?: unknown;
  message?: unknown;
  code?: unknown;
  syscall?: unknown;
}

/**
 * The NetworkError for what fetch threw, with no more of it than name, message and code.
 * `mayBeSent` says whether an earlier attempt of the call may have been sent.
 */
export function toNetworkError(
  thrown: unknown,
  context: CallContext,
  mayBeSent: boolean,
): NetworkError {
  const reason = innermostReason(thrown);
  const { name, code } = reason;
  const cause = new Error(context.redact(describe(reason) ?? "fetch gave no reason"));
  if (typeof name === "string") cause.name = name;
  if (typeof code === "string") Object.assign(cause, { code });
  // It was made here: its stack tells nothing.
  cause.stack = `${cause.name}: ${cause.message}`;
  return new NetworkError(cause, !mayBeSent && failedBeforeSending(reason), context);
}

/** Errors have few causes; the limit ends those that are their own. */
const MOST_CAUSES = 10;

/**
 * fetch says only "fetch failed": the reason is the innermost cause that says something, or the
 * first of several where several addresses were tried.
 */
function innermostReason(thrown: unknown): SystemError {
  let reason = {};
  let inner: unknown = thrown;
  for (let depth = 0; depth < MOST_CAUSES && inner; depth += 1) {
    const error = (typeof inner === "string" ? { message: inner } : inner) as SystemError;
    if (describe(error)) reason = error;
    const { cause, errors } = error as { cause?: unknown; errors?: unknown };
    inner = Array.isArray(errors) ? errors[0] : cause;
  }
  return reason;
}

/** What an error says: its message or, without one, its code. */
function describe({ message, code }: SystemError): string | undefined {
  return [message, code].find((text) => typeof text === "string" && text !== "") as string;
}

function failedBeforeSending({ message, code, syscall }: SystemError): boolean {
  if (CALLS_BEFORE_SENDING.includes(String(syscall))) return true;
  if (CODES_BEFORE_SENDING.some((pattern) => pattern.test(String(code)))) return true;
  return MESSAGE_BEFORE_SENDING.test(String(message));
}
