// The way of a call below openapi-fetch: small stages around fetch, each one concern. openapi-fetch
// sees the whole as its `fetch`.

import type { Operation } from "../client/operations.ts";
import type { RetryPolicy } from "../client/options.ts";
import type { ApiError, ErrorContext } from "../errors.ts";
import type { CallInfo } from "./hooks.ts";
import type { Draft } from "./request-draft.ts";

/** What is known of a call, for errors and hooks. */
export interface Context extends ErrorContext {
  /** Attempts so far. */
  attempt: number;
  /** Whether it had better credentials once. */
  wasRenewed?: boolean;
  /** The refusal that those who watch were told of. */
  refusal?: ApiError;
  /** Takes the secrets of the call out of a text. */
  redact(text: string): string;
}

/** A call on its way. Stages pass on changed copies. */
export interface Call {
  /** Undefined for a path that the contract does not have. */
  readonly operation: Operation | undefined;
  /** For those who watch, if anybody does. */
  readonly info: CallInfo | undefined;
  /**
   * As openapi-fetch made it, a Request if middleware has seen it. Its body has been read into
   * `body`.
   */
  readonly request: Request | Draft;
  readonly headers: Headers;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the whole call, `Infinity` for no limit. */
  readonly timeout: number;
  readonly retry: RetryPolicy;
  readonly context: Context;
}

/** An answer that was read. */
export interface Reply {
  readonly response: Response;
  /** The body in the documented shape, or what a refusal had for one. */
  readonly body: unknown;
  /** What the answer means if it is none of success. */
  readonly error: ApiError | undefined;
  /** Set if the call can be made again at once with better credentials. */
  readonly renewed?: boolean;
}

/** What a timer can hold: 31 bits of milliseconds, nearly 25 days. */
export const LONGEST = 2 ** 31 - 1;

/**
 * A stage of the way, with all that lies below it. Each is made around the next:
 * `retry(authenticate(read(exchange)))`.
 */
export type Send = (call: Call) => Promise<Reply>;
