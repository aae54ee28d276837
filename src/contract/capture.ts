// Copies of what goes through a fetch: nothing here changes, consumes or holds up what the caller
// and the service exchange.

export type Fetch = typeof globalThis.fetch;

export type FetchInput = string | URL | Request;

/** A request as it was given to fetch. */
export interface CapturedRequest {
  method: string;
  url: URL;
  headers: Headers;
  /** Rejects with {@link UnreadableBody}. An empty string is no body. */
  body: Promise<string>;
}

export interface CapturedResponse {
  status: number;
  statusText: string;
  headers: Headers;
  /** Rejects with {@link UnreadableBody}, or as `clone` does. */
  body: Promise<string>;
}

/** Why a body could not be looked at. */
class UnreadableBody extends Error {
  override readonly name = "UnreadableBody";
}

/** After so many milliseconds our copy of a body is given up, which leaves the caller's alone. */
const BODY_TIMEOUT = 30_000;

/**
 * A request as fetch understands its arguments.
 *
 * @throws TypeError when `input` or `init` is one that fetch refuses.
 */
export function captureRequest(
  input: FetchInput,
  init: RequestInit | undefined,
  maxBytes: number,
): CapturedRequest {
  const request = isRequest(input) ? input : undefined;
  const initBody = init?.body ?? undefined;
  const isBodyInRequest = request !== undefined && initBody === undefined;
  return {
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: new URL(request?.url ?? String(input), globalThis.location?.href),
    headers: new Headers(init?.headers ?? request?.headers),
    body: awaitedLater(
      isBodyInRequest ? readCopy(request, maxBytes) : readInitBody(initBody, maxBytes),
    ),
  };
}

function isRequest(input: FetchInput): input is Request {
  return typeof input === "object" && "clone" in input;
}

/** Whether a fetch gave something that may be a Response. What else it gives is handed on. */
export function isResponse(response: unknown): response is Response {
  return typeof response === "object" && response !== null;
}

/** To be called before the caller reads the response: then it could no longer be copied. */
export function captureResponse(response: Response, maxBytes: number): CapturedResponse {
  const { status, statusText, headers } = response;
  return { status, statusText, headers, body: awaitedLater(readCopy(response, maxBytes)) };
}

/** The promise may be rejected before anyone waits for it, which is not an unhandled rejection. */
function awaitedLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {});
  return promise;
}

/**
 * The body in `init` as it is now. A stream can be read once only, and that is for the caller's
 * fetch to do.
 */
async function readInitBody(body: unknown, maxBytes: number): Promise<string> {
  if (body === undefined) return "";
  if (typeof body === "string" || body instanceof URLSearchParams) {
    return limited(String(body), String(body).length, maxBytes);
  }
  if (body instanceof Blob) return limited(body, body.size, maxBytes).text();
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    return new TextDecoder().decode(limited(body, body.byteLength, maxBytes));
  }
  throw new UnreadableBody("a body of this kind is not read");
}

function limited<Body>(body: Body, size: number, maxBytes: number): Body {
  if (size > maxBytes) throw tooLarge(maxBytes);
  return body;
}

/** @throws {@link UnreadableBody} when the body is too large, takes too long or breaks off. */
async function readCopy(message: Request | Response, maxBytes: number): Promise<string> {
  const copy = message.clone();
  // Some runtimes give no stream of a Request's body.
  if (copy.body === undefined) return copy.text();
  return copy.body === null ? "" : readStream(copy.body, maxBytes);
}

async function readStream(stream: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const reader = stream.getReader();
  let failure: UnreadableBody | undefined;
  const giveUp = (reason: UnreadableBody) => {
    failure = reason;
    reader.cancel().catch(() => {});
  };
  const tookTooLong = new UnreadableBody(`the body took longer than ${BODY_TIMEOUT} ms`);
  const timer = setTimeout(giveUp, BODY_TIMEOUT, tookTooLong);
  // The timer must not keep a program alive that has nothing else to do.
  (timer as { unref?: () => void }).unref?.();
  try {
    const decoder = new TextDecoder();
    let text = "";
    let size = 0;
    while (!failure) {
      const { done, value } = await reader.read();
      if (done && !failure) return text + decoder.decode();
      size += value?.byteLength ?? 0;
      if (size > maxBytes) giveUp(tooLarge(maxBytes));
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What breaks our copy breaks the caller's too, and the caller gets the error.
  } finally {
    clearTimeout(timer);
  }
  throw failure ?? new UnreadableBody("the body broke off");
}

function tooLarge(maxBytes: number): UnreadableBody {
  return new UnreadableBody(`the body is longer than ${maxBytes} bytes`);
}
