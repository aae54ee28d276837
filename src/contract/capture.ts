// What goes through a fetch, read beside it: nothing here changes, consumes or holds up what the
// caller and the service exchange.

export type Fetch = typeof globalThis.fetch;

/** A request as it was given to fetch. */
export interface CapturedRequest {
  method: string;
  url: URL;
  headers: Headers;
  /** Rejects with `Unread`. An empty string is no body. */
  body: Promise<string>;
}

/** Why a body was not looked at. */
export class Unread extends Error {
  override readonly name = "Unread";
}

/**
 * How long a body may take to arrive, in milliseconds. Then our copy of it is given up, which
 * leaves the caller's alone.
 */
const LONGEST = 30_000;

/**
 * `fetch(input, init)` as fetch understands it. @throws what a URL or Request that is wrong makes
 * it throw.
 */
export function captureRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
  maxBytes: number,
): CapturedRequest {
  const request = isRequest(input) ? input : undefined;
  const body = init?.body ?? undefined;
  const captured = {
    method: (init?.method ?? request?.method ?? "GET").toUpperCase(),
    url: new URL(request?.url ?? String(input), globalThis.location?.href),
    headers: new Headers(init?.headers ?? request?.headers),
    body:
      body === undefined && request && request.body !== null
        ? readBody(request.clone(), maxBytes)
        : textOf(body, maxBytes),
  };
  // Nobody may be waiting for it when it is rejected.
  captured.body.catch(() => {});
  return captured;
}

function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "clone" in input;
}

/**
 * The body that was given in `init`, as it is now. A stream can be read once only, and that is for
 * the caller's fetch to do.
 */
async function textOf(body: unknown, maxBytes: number): Promise<string> {
  if (body === undefined) return "";
  const given = body instanceof URLSearchParams ? String(body) : body;
  const isBytes = given instanceof ArrayBuffer || ArrayBuffer.isView(given);
  if (!isBytes && typeof given !== "string" && !(given instanceof Blob))
    throw new Unread("a body of this kind is not read");
  const size = isBytes ? given.byteLength : typeof given === "string" ? given.length : given.size;
  if (size > maxBytes) throw new Unread(tooLarge(maxBytes));
  if (typeof given === "string") return given;
  return isBytes ? new TextDecoder().decode(given) : given.text();
}

/**
 * Reads a copy of a message. @throws {@link Unread} when it is too large, takes too long or breaks.
 */
export async function readBody(message: Request | Response, maxBytes: number): Promise<string> {
  // Some runtimes give no stream of a Request's body.
  if (message.body === undefined) return message.text();
  if (message.body === null) return "";
  const reader = message.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  let reason: string | undefined;
  const giveUp = (because: string) => {
    reason = because;
    reader.cancel().catch(() => {});
  };
  const timer = setTimeout(giveUp, LONGEST, `the body took longer than ${LONGEST} ms`);
  (timer as { unref?: () => void }).unref?.();
  try {
    while (!reason) {
      const { done, value } = await reader.read();
      if (done && !reason) return text + decoder.decode();
      size += value?.byteLength ?? 0;
      if (size > maxBytes) giveUp(tooLarge(maxBytes));
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // What breaks our copy breaks the caller's too, who gets the error.
  } finally {
    clearTimeout(timer);
  }
  throw new Unread(reason ?? "the body broke off");
}

function tooLarge(maxBytes: number): string {
  return `the body is longer than ${maxBytes} bytes`;
}
