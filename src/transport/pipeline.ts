// The way of a call below openapi-fetch: small stages around fetch, each one concern. openapi-fetch sees the whole as its `fetch`.
import type { ErrorContext } from "../errors.ts";
import type { Operation } from "../operation.ts";

/** A call on its way. Stages pass on changed copies. */
export interface Call {
  /** Undefined for a path that the contract does not have. */
  readonly operation: Operation | undefined;
  /** The request as openapi-fetch and its middleware made it. Its body has been read into `body`. */
  readonly request: Request;
  readonly body: Uint8Array<ArrayBuffer> | undefined;
  readonly headers: Headers;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for the whole call, `Infinity` for no limit. */
  readonly timeout: number;
  /** For errors. */
  readonly context: ErrorContext;
}

export type Send = (call: Call) => Promise<Response>;

/** Does its part of a call and leaves the rest to `next`. */
export type Stage = (next: Send) => Send;

/** The stages around `send`, the first outermost. */
export function compose(stages: readonly Stage[], send: Send): Send {
  return stages.reduceRight((next, stage) => stage(next), send);
}
