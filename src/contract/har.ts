// Records calls as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), which `redocly drift`
// and the browsers' tools read.
import { contractData } from "../../generated/contract-data.ts";
import type { OperationData } from "../model/contract-data.ts";
import { type CapturedRequest, captureRequest, type Fetch, readBody } from "./capture.ts";
import { matchOperation } from "./match.ts";
import { createRedactor, type Redactor } from "./redact.ts";
import { secretsOf } from "./secrets.ts";

export interface HarOptions {
  /** The fetch to record. Default: the global one, looked up at each call. */
  fetch?: Fetch | undefined;
  /** So many calls are kept, the latest. Default 1000. */
  maxEntries?: number | undefined;
  /** Longer bodies, in bytes, are left out, and a comment says so. Default 1 MiB. */
  maxBytes?: number | undefined;
}

export interface HarRecorder {
  /** The fetch that records. */
  fetch: Fetch;
  /**
   * What was recorded, in the order in which the calls began. Waits for bodies that are arriving,
   * 30 seconds at most.
   */
  har(): Promise<Har>;
}

export interface Har {
  log: { version: "1.2"; creator: { name: string; version: string }; entries: HarEntry[] };
}

interface NameValue {
  name: string;
  value: string;
}

export interface HarEntry {
  startedDateTime: string;
  /** Milliseconds, as are the timings. */
  time: number;
  request: {
    method: string;
    url: string;
    httpVersion: string;
    cookies: [];
    headers: NameValue[];
    queryString: NameValue[];
    postData?: { mimeType: string; text: string; comment?: string };
    headersSize: -1;
    bodySize: number;
  };
  response: {
    /** 0 if no response arrived; `_error` then says why. */
    status: number;
    statusText: string;
    httpVersion: string;
    cookies: [];
    headers: NameValue[];
    content: { size: number; mimeType: string; text?: string; comment?: string };
    redirectURL: string;
    headersSize: -1;
    bodySize: number;
    _error?: string;
  };
  cache: Record<never, never>;
  timings: { send: number; wait: number; receive: number };
}

/** fetch does not say which version of HTTP it speaks. */
const HTTP_VERSION = "unknown";

/**
 * Makes a fetch that records what goes through it, for `redocly drift` or to look at. Secrets are
 * replaced by `REDACTED`: credentials, tokens, sessions, passwords, extract codes, and the queries
 * of links. Everything else, such as names of people and files, is in the recording as it was.
 *
 * @example
 * import { recordHar } from "koodrive-client/contract";
 *
 * const recorder = recordHar();
 * await recorder.fetch("https://intl.myhuaweicloud-koodrive.com/koodrive/ose/v1/space/allocation/get");
 * console.log(JSON.stringify(await recorder.har()));
 */
export function recordHar(options: HarOptions = {}): HarRecorder {
  const {
    fetch = (...args) => globalThis.fetch(...args),
    maxEntries = 1000,
    maxBytes = 1024 * 1024,
  } = options;
  const entries: Promise<HarEntry>[] = [];

  const keep = (entry: Promise<HarEntry>) => {
    entry.catch(() => {});
    entries.push(entry);
    if (entries.length > maxEntries) entries.shift();
  };

  return {
    async fetch(input, init) {
      const call = begin(input, init, maxBytes);
      try {
        const response = await fetch(input, init);
        if (call) keep(entryOf(call, received(response, maxBytes)));
        return response;
      } catch (error) {
        if (call) keep(entryOf(call, failed(error)));
        throw error;
      }
    },
    async har() {
      const recorded = (await Promise.allSettled(entries)).flatMap((entry) =>
        entry.status === "fulfilled" ? [entry.value] : [],
      );
      recorded.sort((a, b) =>
        a.startedDateTime < b.startedDateTime ? -1 : a.startedDateTime > b.startedDateTime ? 1 : 0,
      );
      return {
        log: {
          version: "1.2",
          creator: { name: "koodrive-client", version: contractData.version },
          entries: recorded,
        },
      };
    },
  };
}

interface Call {
  request: CapturedRequest;
  startedDateTime: string;
  began: number;
}

/** Undefined for what fetch will refuse. */
function begin(
  input: string | URL | Request,
  init: RequestInit | undefined,
  maxBytes: number,
): Call | undefined {
  try {
    return {
      request: captureRequest(input, init, maxBytes),
      startedDateTime: new Date().toISOString(),
      began: performance.now(),
    };
  } catch {
    return undefined;
  }
}

/** What came of a request. */
interface Outcome {
  at: number;
  response?: Response;
  body: Promise<Body>;
  error?: string;
}

interface Body {
  text: string;
  comment?: string;
}

/** Takes a copy of the response now, before the caller reads it. */
function received(response: Response, maxBytes: number): Outcome {
  const at = performance.now();
  try {
    return { at, response, body: orComment(readBody(response.clone(), maxBytes)) };
  } catch (error) {
    return { at, response, body: orComment(Promise.reject(error)) };
  }
}

function failed(error: unknown): Outcome {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return {
    at: performance.now(),
    body: Promise.resolve({ text: "" }),
    error: cause instanceof Error ? cause.message || cause.name : "failed",
  };
}

function orComment(body: Promise<string>): Promise<Body> {
  return body.then(
    (text) => ({ text }),
    (error) => ({
      text: "",
      comment: `not recorded: ${error instanceof Error ? error.message : "unknown"}`,
    }),
  );
}

async function entryOf(
  { request, startedDateTime, began }: Call,
  outcome: Outcome,
): Promise<HarEntry> {
  const [sent, body] = await Promise.all([orComment(request.body), outcome.body]);
  const ended = performance.now();
  const match = matchOperation(request.method, request.url.pathname);
  const operation = "id" in match ? match.operation : undefined;
  const redactor = createRedactor();
  const redacted = () => ({
    request: requestOf(request, sent, redactor, operation),
    response: responseOf(outcome, body, redactor, operation),
  });
  // The first time it learns the secrets, which may be quoted before the place where they are known
  // to be some.
  redacted();
  return {
    startedDateTime,
    time: ended - began,
    ...redacted(),
    cache: {},
    timings: { send: 0, wait: outcome.at - began, receive: ended - outcome.at },
  };
}

function requestOf(
  { method, url, headers }: CapturedRequest,
  body: Body,
  redactor: Redactor,
  operation: OperationData | undefined,
): HarEntry["request"] {
  const { text, comment } = body;
  // Any request of the contract may have a query; of other addresses it may be a signature.
  const names = secretsOf(operation?.name, "request");
  const address = redactor.url(url, operation && names);
  return {
    method,
    url: address,
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: namedValues(headers, redactor),
    queryString: [...new URL(address).searchParams].map(([name, value]) => ({ name, value })),
    ...((text || comment) && {
      postData: {
        mimeType: headers.get("content-type") ?? "",
        text: redactor.body(text, names),
        ...(comment && { comment }),
      },
    }),
    headersSize: -1,
    bodySize: comment ? -1 : sizeOf(text),
  };
}

function responseOf(
  { response, error }: Outcome,
  body: Body,
  redactor: Redactor,
  operation: OperationData | undefined,
): HarEntry["response"] {
  const { text, comment } = body;
  const mimeType = response?.headers.get("content-type") ?? "";
  return {
    status: response?.status ?? 0,
    statusText: response?.statusText ?? "",
    httpVersion: HTTP_VERSION,
    cookies: [],
    headers: response ? namedValues(response.headers, redactor) : [],
    content: {
      size: sizeOf(text),
      mimeType,
      ...(comment
        ? { comment }
        : { text: redactor.body(text, secretsOf(operation?.name, "response")) }),
    },
    redirectURL: redactor.text(response?.headers.get("location") ?? ""),
    headersSize: -1,
    bodySize: -1,
    ...(error !== undefined && { _error: redactor.text(error) }),
  };
}

function namedValues(headers: Headers, redactor: Redactor): NameValue[] {
  return [...headers].map(([name, value]) => ({ name, value: redactor.header(name, value) }));
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
