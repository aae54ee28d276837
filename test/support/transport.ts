// Requests and responses of the pipeline, for tests of single interceptors.

import { ApiError } from "../../src/errors.ts";
import type { RetryPolicy } from "../../src/model/retry-policy.ts";
import type {
  CallContext,
  Handler,
  TransportRequest,
  TransportResponse,
} from "../../src/transport/interceptor.ts";
import { RequestDraft } from "../../src/transport/request-draft.ts";

export const POLICY: RetryPolicy = {
  maxAttempts: 3,
  baseDelay: 0,
  maxDelay: 0,
  maxRetryAfter: 30_000,
  budget: 20,
};

export const createContext = (fields: Partial<CallContext> = {}): CallContext => ({
  operation: "spaces.update",
  attempt: 0,
  mayBeSent: false,
  awaitsCredentials: false,
  redact: (text) => text.replaceAll("s3cr3t", "***"),
  ...fields,
});

/** A PUT of an idempotent operation, with these fields changed. */
export function createRequest(fields: Partial<TransportRequest> = {}): TransportRequest {
  const headers = new Headers();
  return {
    operation: { name: "spaces.update", idempotent: true, variants: new Map() },
    path: "/path",
    request: new RequestDraft("https://drive.example.com/path", { method: "PUT", headers }),
    headers,
    body: undefined,
    fetch: async () => Response.json({ code: 0 }),
    signal: undefined,
    timeout: 30_000,
    retry: POLICY,
    context: createContext(),
    ...fields,
  };
}

/** A response with its error, if it is a refusal. */
export function createResponse(fields: Partial<TransportResponse> = {}): TransportResponse {
  return { response: Response.json({ code: 0 }), body: { code: 0 }, error: undefined, ...fields };
}

/** Handles the first request as the first function does and so on, and all others as the last. */
export function handleInTurn(...handlers: Handler[]): Handler & { calls: number } {
  const handle: Handler & { calls: number } = async (request) => {
    const handler = handlers[Math.min(handle.calls, handlers.length - 1)] as Handler;
    handle.calls += 1;
    return handler(request);
  };
  handle.calls = 0;
  return handle;
}

/** What hooks are told of the call of `createRequest`. */
export const CALL_INFO = Object.freeze({
  operation: "spaces.update",
  method: "PUT",
  path: "/path",
  url: "https://drive.example.com/path",
  traceId: undefined,
});

/** A refusal after which a call is made again. */
export const refusal = new ApiError(
  { status: 503, code: 7, msg: undefined, requestId: undefined, retryable: true },
  {},
);
export const refused = createResponse({
  response: new Response("{}", { status: 503 }),
  body: { code: 7 },
  error: refusal,
});
