// Turns what arrived into what the types promise: reads the body, keeps every digit, puts wire variants into the one documented shape, and
// finds the failures that hide inside HTTP 200. What openapi-fetch then gets is a plain JSON response.
import { ResponseError } from "../errors.ts";
import { parseLossless } from "./lossless.ts";
import { normaliseResponse } from "./normalise.ts";
import type { Call, Stage } from "./pipeline.ts";

/** Headers that describe the body as it was on the wire. */
const BODY_HEADERS = ["content-length", "content-encoding", "transfer-encoding"];

export const read: Stage = (next) => async (call) => {
  const response = await next(call);
  if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
    throw new ResponseError(response.status, "redirect", call.context);
  }
  const text = await readText(response, call);
  const body = response.ok ? parseSuccess(text, response.status, call) : parseFailure(text);
  if (!response.ok) return rebuild(response, body, false);
  const value = normaliseResponse(body, call.operation?.id);
  return rebuild(response, value, isSuccess(value));
};

async function readText(response: Response, { context }: Call): Promise<string> {
  try {
    return await response.text();
  } catch {
    // A refusal is one, whatever became of its body.
    if (!response.ok) return "";
    throw new ResponseError(response.status, "truncated", context);
  }
}

function parseSuccess(text: string, status: number, { context }: Call): unknown {
  const trimmed = text.trim();
  if (!trimmed) throw new ResponseError(status, "empty", context);
  try {
    const value = parseLossless(trimmed);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // The parser's message quotes the body, which may hold secrets: it is not passed on.
  }
  throw new ResponseError(status, trimmed.startsWith("{") && !trimmed.endsWith("}") ? "truncated" : "not-json", context);
}

/** A failure may come from anything on the way, so its body may be anything: text that is not JSON stays text. */
function parseFailure(text: string): unknown {
  try {
    return parseLossless(text);
  } catch {
    return text;
  }
}

/** KooDrive reports most failures by `code`, its gateway by `error_code`. A few operations document no `code`. */
export function isSuccess(body: unknown): boolean {
  const { code, error_code } = Object(body) as { code?: unknown; error_code?: unknown };
  return (error_code ?? null) === null && ((code ?? null) === null || code === 0);
}

/**
 * A response with another body. `ok` is false for a failure inside HTTP 200 too, so that openapi-fetch hands it out as `error`, not as data;
 * `status` remains what arrived.
 */
function rebuild({ status, statusText, url, headers: arrived }: Response, value: unknown, ok: boolean): Response {
  const headers = new Headers(arrived);
  for (const name of BODY_HEADERS) headers.delete(name);
  // The constructor refuses statuses and reason phrases that a server may well send.
  const rebuilt = new Response(typeof value === "string" ? value : JSON.stringify(value), { headers });
  return Object.defineProperties(rebuilt, { ok: { value: ok }, status: { value: status }, statusText: { value: statusText }, url: { value: url } });
}
