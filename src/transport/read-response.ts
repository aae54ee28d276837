// Turns what arrived into what the types promise: reads the body, keeps every digit, puts wire
// variants into the one documented shape, and finds the failures that hide inside HTTP 200.
import { ResponseError } from "../errors.ts";
import { parseLossless } from "../model/lossless-json.ts";
import { failure } from "./api-error.ts";
import { normalise } from "./normalise.ts";
import type { Call, Context, Send } from "./pipeline.ts";

/** @throws {@link ResponseError} when an answer that is no refusal cannot be used. */
export function read(exchange: (call: Call) => Promise<Response>, maxBytes: number): Send {
  return async (call) => {
    const { context, operation, request, signal } = call;
    const response = await exchange(call);
    const { ok, status, type } = response;
    if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
      // Else the connection would stay open for it.
      response.body?.cancel?.().catch(() => {});
      throw new ResponseError(status, "redirect", context);
    }
    let body: unknown;
    try {
      const text = request.method === "HEAD" ? "{}" : await readText(response, maxBytes, context);
      body = text;
      body = ok ? normalise(parse(text, status, context), operation?.wire) : parseLossless(text);
    } catch (error) {
      signal?.throwIfAborted();
      // A refusal is one, whatever became of its body: it may come from anything on the way. A
      // parser's message quotes the body: it is not passed on.
      if (ok)
        throw error instanceof ResponseError
          ? error
          : new ResponseError(status, "truncated", context);
    }
    return { response, body, error: failure(response, body, context) };
  };
}

/** Made when first needed, which keeps the import of the client short. */
let decoder: TextDecoder | undefined;

/**
 * The body as text. One that is too large is not read to its end, unless fetch is one whose bodies
 * are no streams of the web.
 */
async function readText(response: Response, maxBytes: number, context: Context): Promise<string> {
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let left = maxBytes; ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    left -= value.byteLength;
    if (left < 0) {
      reader.cancel().catch(() => {});
      throw new ResponseError(response.status, "too-large", context);
    }
  }
  decoder ??= new TextDecoder();
  return chunks.length === 1 ? decoder.decode(chunks[0]) : new Blob(chunks).text();
}

function parse(text: string, status: number, context: Context): Record<string, unknown> {
  const trimmed = text.trim();
  try {
    const value = parseLossless(trimmed);
    if (Object(value) === value && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new ResponseError(
    status,
    !trimmed
      ? "empty"
      : trimmed.startsWith("{") && !trimmed.endsWith("}")
        ? "truncated"
        : "not-json",
    context,
  );
}
