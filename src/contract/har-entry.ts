// One recorded call as an entry of a HAR.
import type { CapturedRequest, CapturedResponse } from "./capture.ts";
import type { HarEntry, HarRequest, HarResponse } from "./har.ts";
import { matchOperation } from "./match.ts";
import { type RedactedExchange, redactExchange } from "./redact-exchange.ts";

export interface StartedCall {
  request: CapturedRequest;
  startedDateTime: string;
  /** By `performance.now()`, as are all times here. */
  time: number;
}

/** What came of a request: a response, or the error that fetch threw. */
export interface Outcome {
  time: number;
  response?: CapturedResponse;
  error?: unknown;
}

/** fetch does not say which version of HTTP it speaks. */
const HTTP_VERSION = "unknown";

export async function toHarEntry(call: StartedCall, outcome: Outcome): Promise<HarEntry> {
  const { request } = call;
  const { response } = outcome;
  const [requestBody, responseBody] = await Promise.all([
    recordedBody(request.body),
    recordedBody(response?.body ?? Promise.resolve("")),
  ]);
  const endTime = performance.now();
  const match = matchOperation(request.method, request.url.pathname);
  const redacted = redactExchange({
    operation: "id" in match ? match.operation.name : undefined,
    url: request.url,
    request: { headers: request.headers, body: requestBody.text },
    response: { headers: response?.headers ?? new Headers(), body: responseBody.text },
  });
  return {
    startedDateTime: call.startedDateTime,
    time: endTime - call.time,
    request: toHarRequest(request, requestBody, redacted),
    response: {
      ...toHarResponse(response, responseBody, redacted),
      ...("error" in outcome && { _error: redacted.redactText(reasonOf(outcome.error)) }),
    },
    cache: {},
    timings: { send: 0, wait: outcome.time - call.time, receive: endTime - outcome.time },
  };
}

interface RecordedBody {
  text: string;
  /** Why there is no text. */
  comment?: string;
}

function recordedBody(body: Promise<string>): Promise<RecordedBody> {
  return body.then(
    (text) => ({ text }),
    (error) => {
      const reason = error instanceof Error ? error.message : "unknown";
      return { text: "", comment: `not recorded: ${reason}` };
    },
  );
}

function toHarRequest(
  { method, headers }: CapturedRequest,
  { text, comment }: RecordedBody,
  redacted: RedactedExchange,
): HarRequest {
  const { url } = redacted;
  const postData = {
    mimeType: headers.get("content-type") ?? "",
    text: redacted.request.body,
    ...(comment && { comment }),
  };
  return {
    method,
    url,
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: redacted.request.headers,
    queryString: Array.from(new URL(url).searchParams, ([name, value]) => ({ name, value })),
    ...((text || comment) && { postData }),
    headersSize: -1,
    bodySize: comment ? -1 : byteLength(text),
  };
}

function toHarResponse(
  response: CapturedResponse | undefined,
  { text, comment }: RecordedBody,
  redacted: RedactedExchange,
): HarResponse {
  return {
    status: response?.status ?? 0,
    statusText: redacted.redactText(response?.statusText ?? ""),
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: redacted.response.headers,
    content: {
      size: byteLength(text),
      mimeType: response?.headers.get("content-type") ?? "",
      ...(comment ? { comment } : { text: redacted.response.body }),
    },
    redirectURL: redacted.redactText(response?.headers.get("location") ?? ""),
    headersSize: -1,
    bodySize: -1,
  };
}

/** fetch says `fetch failed`, and its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "failed";
  const { message, name } = error.cause instanceof Error ? error.cause : error;
  return message || name;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
