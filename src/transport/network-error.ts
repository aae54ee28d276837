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
  // A certificate that was not accepted
  /CERT_/,
  /SELF_SIGNED/,
  /UNABLE_TO_/,
  // TLS: no version or cipher in common
  /^ERR_SSL_\S*(VERSION|PROTOCOL|HANDSHAKE)/,
];

/** The message of Node for a connection that was closed during the handshake. */
const MESSAGE_BEFORE_SENDING = /before secure TLS/;

/** The parts of an error of Node that tell what failed. */
interface SystemError {
  name?: string | undefined;
  message?: string | undefined;
  code?: unknown;
  syscall?: unknown;
}

/** The NetworkError for what fetch threw, with no more of it than name, message and code. */
export function toNetworkError(thrown: unknown, context: CallContext): NetworkError {
  const { name, message, code, syscall } = innermostCause(thrown);
  const cause = new Error(context.redact(String(message)));
  if (name !== undefined) cause.name = name;
  if (typeof code === "string") Object.assign(cause, { code });
  return new NetworkError(cause, failedBeforeSending({ message, code, syscall }), context);
}

/**
 * fetch says only "fetch failed": the reason is its cause, or the first of several causes where
 * several addresses were tried.
 */
function innermostCause(thrown: unknown): SystemError {
  const { cause = thrown } = Object(thrown) as { cause?: unknown };
  const first = (Object(cause) as { errors?: unknown[] }).errors?.[0];
  return Object(first ?? cause) as SystemError;
}

function failedBeforeSending({ message, code, syscall }: SystemError): boolean {
  if (CALLS_BEFORE_SENDING.includes(String(syscall))) return true;
  if (CODES_BEFORE_SENDING.some((pattern) => pattern.test(String(code)))) return true;
  return MESSAGE_BEFORE_SENDING.test(String(message));
}
