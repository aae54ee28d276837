// Reads a response: its body within a limit, without loss of digits, in its documented form, and
// finds the refusals that arrive inside HTTP 200.
import { ResponseError } from "../errors.ts";
import { parseLossless } from "../model/lossless-json.ts";
import { toApiError } from "./api-error.ts";
import type { CallContext, Handler, TransportRequest } from "./interceptor.ts";
import { normalise } from "./normalise.ts";

/** @throws {@link ResponseError} when a response that is not a refusal cannot be used. */
export function readResponse(
  send: (request: TransportRequest) => Promise<Response>,
  maxBytes: number,
): Handler {
  return async (request) => {
    const { context } = request;
    const response = await send(request);
    // A fetch of the user's may return anything.
    if (typeof Object(response).headers?.get !== "function") throw unreadable(response, context);
    if (isRedirect(response)) {
      // The connection would stay open for a body that nobody reads.
      response.body?.cancel?.().catch(() => {});
      throw new ResponseError(response.status, "redirect", context);
    }
    const read = response.ok ? readSuccess : readRefusal;
    // A HEAD has no body to read; it counts as an empty object.
    const isHead = request.request.method === "HEAD";
    const body = isHead ? {} : await read(response, request, maxBytes);
    return { response, body, error: toApiError(response, body, context) };
  };
}

/** Browsers show a redirect that was not followed as an opaque response of status 0. */
function isRedirect({ type, status }: Response): boolean {
  return type === "opaqueredirect" || (status >= 300 && status < 400);
}

async function readSuccess(
  response: Response,
  { operation, signal, context }: TransportRequest,
  maxBytes: number,
): Promise<unknown> {
  const { status } = response;
  try {
    const text = await readText(response, maxBytes, context);
    if (operation?.returns) return textOrRefusal(text, status, context);
    return normalise(parseObject(text, status, context), operation?.variants);
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ResponseError) throw error;
    // The message of a parser quotes the body, so it is not passed on.
    const reason = error instanceof RangeError ? "too-deep" : "truncated";
    throw new ResponseError(status, reason, context);
  }
}

/**
 * The body of a refusal, parsed if it is JSON. Any proxy on the way may have written it, so that
 * nothing is demanded of it: a body that cannot be read leaves the refusal what it is.
 */
async function readRefusal(
  response: Response,
  { signal, context }: TransportRequest,
  maxBytes: number,
): Promise<unknown> {
  let text: string | undefined;
  try {
    text = await readText(response, maxBytes, context);
    return parseLossless(text);
  } catch {
    signal?.throwIfAborted();
    return text;
  }
}

/** Made by the first response, which keeps the import of the client short. */
let decoder: TextDecoder | undefined;

/**
 * The body as text. Reading ends when it is too large, unless the response comes from a fetch whose
 * bodies are no web streams.
 */
async function readText(
  response: Response,
  maxBytes: number,
  context: CallContext,
): Promise<string> {
  const { body, bodyUsed } = response;
  if (bodyUsed || body?.locked) throw unreadable(response, context);
  const reader = body?.getReader?.();
  if (!reader) {
    if (typeof response.text !== "function") throw unreadable(response, context);
    return response.text();
  }
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      throw new ResponseError(response.status, "too-large", context);
    }
  }
  decoder ??= new TextDecoder();
  return decoder.decode(chunks.length > 1 ? join(chunks, size) : chunks[0]);
}

/** A Blob would take some microseconds for each chunk. */
function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const joined = new Uint8Array(size);
  let end = 0;
  for (const chunk of chunks) {
    joined.set(chunk, end);
    end += chunk.byteLength;
  }
  return joined;
}

function unreadable(response: Response, context: CallContext): ResponseError {
  return new ResponseError(Object(response).status ?? 0, "unreadable", context);
}

/**
 * The text that an operation answers: as it is, or out of the quotes that an example shows, whose
 * line breaks JSON would not allow. A refusal inside HTTP 200 is an object in its place.
 */
export function textOrRefusal(text: string, status: number, context: CallContext): unknown {
  let value: unknown;
  try {
    value = parseLossless(text);
  } catch {
    value = /^"(.*)"\s*$/s.exec(text)?.[1];
  }
  if (isRefusal(value)) return value;
  const content = typeof value === "string" ? value : text;
  if (content.trim() === "") throw new ResponseError(status, "empty", context);
  return content;
}

function isRefusal(value: unknown): boolean {
  const { code, error_code: gatewayCode } = Object(value);
  return `${code || gatewayCode || 0}` !== "0";
}

function parseObject(text: string, status: number, context: CallContext): Record<string, unknown> {
  const trimmed = text.trim();
  try {
    const value = parseLossless(trimmed);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // The reason below says what is wrong without quoting the body.
  }
  const isCutOff = trimmed.startsWith("{") && !trimmed.endsWith("}");
  const reason = trimmed === "" ? "empty" : isCutOff ? "truncated" : "not-json";
  throw new ResponseError(status, reason, context);
}
