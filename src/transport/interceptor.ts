// The pipeline below openapi-fetch: interceptors around fetch, each with one concern. To
// openapi-fetch the whole pipeline is its `fetch`. src/client/pipeline.ts puts it together.
import type { ApiError, ErrorContext } from "../errors.ts";
import type { JsonType } from "../model/json-type.ts";
import type { OperationCredentials } from "../model/operation.ts";
import type { RetryPolicy } from "../model/retry-policy.ts";
import type { CallInfo } from "./hooks.ts";
import type { RequestDraft } from "./request-draft.ts";

/** What the pipeline needs to know of an operation. */
export interface OperationTraits {
  /** The method's name in the client, `spaces.update`. */
  readonly name: string;
  /** Whether repeating a request has no further effect. */
  readonly idempotent: boolean;
  /** Undefined if the operation takes a user's access token or an app signature. */
  readonly credentials?: OperationCredentials;
  /** Present if a success is a text, and not JSON. */
  readonly returns?: "text";
  /** Response fields that may arrive in another JSON type, with the documented one. */
  readonly variants: ReadonlyMap<string, JsonType>;
}

/** What is known of a call while it is under way, for its errors and hooks. */
export interface CallContext extends ErrorContext {
  /** Attempts so far. */
  attempt: number;
  /** Whether anything of the call may have been sent. */
  mayBeSent: boolean;
  /** Whether the call asks for credentials. A failure to get them is not repeated. */
  awaitsCredentials: boolean;
  /** Whether the call has been repeated with new credentials, which happens once. */
  credentialsRenewed?: boolean;
  /** The `code` of a success beside 0. */
  successCode?: number | undefined;
  /** The refusal that `onError` was called with. */
  reportedError?: ApiError;
  /** Takes the secrets of the call out of a text. */
  redact(text: string): string;
}

/**
 * A request on its way through the pipeline. Interceptors hand on changed copies; the
 * deadline alone, which every call passes, changes the request itself.
 */
export interface TransportRequest {
  /** Undefined for a path that the contract does not have. */
  readonly operation: OperationTraits | undefined;
  /** The template of the path, `/koodrive/ose/v1/space/{ownerId}`. */
  readonly path: string;
  /** What hooks are told of the call, if there are hooks. */
  readonly info?: CallInfo | undefined;
  /** As openapi-fetch made it. Its headers and its body stand in the next two fields. */
  readonly request: Request | RequestDraft;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly fetch: typeof globalThis.fetch;
  /** Present if the body depends on what an attempt is authenticated by. */
  readonly bindBody?: BindBody | undefined;
  /** The call's own; behind the deadline the one that it aborts. */
  signal: AbortSignal | undefined;
  /** The signal of the walk over a list that the call is part of. */
  readonly walkSignal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, `Infinity` for no limit. */
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly context: CallContext;
}

/**
 * Makes the body of an attempt. `identity` is the value of `X-User-Id` where the attempt has that
 * header, else that of `Authorization`: what proofs of possession are computed from.
 */
export type BindBody = (body: TransportRequest["body"], identity: string) => Promise<string>;

/** A response whose body has been read. */
export interface TransportResponse {
  readonly response: Response;
  /** The body in its documented form; of a refusal, whatever could be read. */
  readonly body: unknown;
  /** The error that the response stands for, if it is a refusal. */
  readonly error: ApiError | undefined;
  /** Whether the call can be repeated at once, as there are new credentials. */
  readonly credentialsRenewed?: boolean;
}

/** Sends a request. An interceptor makes a handler around the next one. */
export type Handler = (request: TransportRequest) => Promise<TransportResponse>;
