// A call as the monitor sees it, and its messages against the contract.
import {
  type CapturedRequest,
  type CapturedResponse,
  captureRequest,
  captureResponse,
  type FetchInput,
  isResponse,
} from "./capture.ts";
import { compareRequest } from "./compare-request.ts";
import { compareResponse } from "./compare-response.ts";
import type { Comparer } from "./compare-value.ts";
import type { Finding } from "./finding.ts";
import { type Match, matchOperation, type NoMatch } from "./match.ts";

export interface Exchange {
  /**
   * The client's name of the operation. For a request that the contract does not have, its method
   * and path, with identifiers removed.
   */
  operation: string;
  operationId: string | undefined;
  traceId: string | undefined;
  /** Undefined if fetch will refuse it. */
  request: CapturedRequest | undefined;
  match: Match | NoMatch;
}

const REFUSED: Exchange = {
  operation: "unknown",
  operationId: undefined,
  traceId: undefined,
  request: undefined,
  match: { methods: [] },
};

export function captureExchange(
  input: FetchInput,
  init: RequestInit | undefined,
  maxBytes: number,
): Exchange {
  try {
    const request = captureRequest(input, init, maxBytes);
    const match = matchOperation(request.method, request.url.pathname);
    const known = "id" in match ? match : undefined;
    return {
      operation:
        known?.operation.name ?? `${request.method} ${withoutIdentifiers(request.url.pathname)}`,
      operationId: known?.id,
      traceId: request.headers.get("x-traceid") ?? undefined,
      request,
      match,
    };
  } catch {
    return REFUSED;
  }
}

export async function compareCapturedRequest(
  comparer: Comparer,
  { request, match }: Exchange,
): Promise<Finding[]> {
  if (!request) throw new Error("fetch refuses the request");
  const { method, url, headers } = request;
  if ("id" in match) {
    const body = await request.body;
    return compareRequest(comparer, match, { query: url.searchParams, headers, body });
  }
  if (match.methods.length > 0) {
    const expected = match.methods.join(", ");
    return [{ pointer: "/method", keyword: "unknown", expected, seen: method }];
  }
  const seen = withoutIdentifiers(url.pathname);
  return [{ pointer: "/path", keyword: "unknown", expected: "a path of the contract", seen }];
}

/** The response, or undefined if the contract does not have the request. */
export function captureKnownResponse(
  { match }: Exchange,
  response: Response,
  maxBytes: number,
): CapturedResponse | undefined {
  const canCapture = "id" in match && isResponse(response);
  return canCapture ? captureResponse(response, maxBytes) : undefined;
}

export async function compareCapturedResponse(
  comparer: Comparer,
  { match }: Exchange,
  { status, headers, body }: CapturedResponse,
): Promise<Finding[]> {
  if (!("id" in match)) return [];
  return compareResponse(comparer, match, { status, headers, body: await body });
}

/**
 * A path without the segments that may be identifiers: those with digits, other than versions, and
 * long ones.
 */
function withoutIdentifiers(pathname: string): string {
  const segments = pathname.split("/");
  const shown = segments.map((segment) =>
    /^v\d$|^[A-Za-z_.-]{0,32}$/.test(segment) ? segment : "{…}",
  );
  return shown.join("/").slice(0, 300);
}
