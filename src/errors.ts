// What a call rejects with. All have one base class; which one tells what is known of the call's
// effect.

/** Where an error happened. */
export interface ErrorContext {
  /** The method called, by its name in the client, for example `spaces.update`. */
  operation?: string | undefined;
  /**
   * The call's `X-Traceid`, 58 characters, to quote to support. Undefined if the operation takes
   * none or nothing was sent.
   */
  traceId?: string | undefined;
}

/** Base of every error of this client. Catch it to tell them from programming errors. */
export abstract class KooDriveError extends Error {
  declare readonly operation: string | undefined;
  declare readonly traceId: string | undefined;
  /**
   * Whether the same call can succeed unchanged a moment later. Whether a repetition can do harm is
   * another question, which `x-koodrive-idempotent` in the contract answers for each operation. For
   * an ApiError the error catalogue decides, which says more of each code
   * (`koodrive-client/errors`), and for a code that it does not know the status: 408, 429 and 5xx
   * are.
   */
  declare readonly retryable: boolean;

  /** `fields` are those of the class, its name among them. */
  constructor(
    message: string,
    { operation, traceId }: ErrorContext,
    fields: object,
    cause?: Error,
  ) {
    super(
      `${operation ? `${operation}: ` : ""}${message}${traceId ? ` (trace ID ${traceId})` : ""}`,
      cause && { cause },
    );
    Object.assign(this, { operation, traceId }, fields);
  }
}

/**
 * The service or its gateway refused the call: HTTP 4xx or 5xx, or a `code` other than 0 inside
 * HTTP 200.
 *
 * Both error bodies are read: KooDrive's `{code, msg}` and the gateway's `{error_code, error_msg,
 * request_id}`.
 */
export class ApiError extends KooDriveError {
  declare readonly name: "ApiError";
  /** HTTP status, 200 for a failure reported inside a success. */
  declare readonly status: number;
  /**
   * KooDrive's code, a number, or the gateway's, such as `APIGW.0303`. Undefined if the body was
   * neither.
   */
  declare readonly code: number | string | undefined;
  /** The text that came with the code, without secrets. */
  declare readonly msg: string | undefined;
  /** The gateway's identifier of the request. */
  declare readonly requestId: string | undefined;

  constructor(
    details: Pick<ApiError, "status" | "code" | "msg" | "requestId" | "retryable">,
    context: ErrorContext,
  ) {
    const { status, code, msg } = details;
    super(
      `HTTP ${status}${code === undefined ? "" : `, code ${code}`}${msg ? `: ${msg}` : ""}`,
      context,
      { name: "ApiError", ...details },
    );
  }
}

/**
 * No response arrived: the connection could not be made or broke. Whether the service acted on the
 * request is unknown, unless `neverSent`. `cause` has the name, message and `code` of fetch's
 * error.
 */
export class NetworkError extends KooDriveError {
  declare readonly name: "NetworkError";
  /**
   * True if nothing of the request can have left: the host has no address, the connection was
   * refused, or TLS was not agreed on.
   */
  declare readonly neverSent: boolean;

  constructor(cause: Error, neverSent: boolean, context: ErrorContext) {
    super(
      `no response: ${cause.message}`,
      context,
      { name: "NetworkError", neverSent, retryable: true },
      cause,
    );
  }
}

/** The call took longer than its `timeout`. Whether the service acted on the request is unknown. */
export class TimeoutError extends KooDriveError {
  declare readonly name: "TimeoutError";
  /** The time that was allowed, in milliseconds. */
  declare readonly timeout: number;

  constructor(timeout: number, context: ErrorContext) {
    super(`no answer within ${timeout} ms`, context, {
      name: "TimeoutError",
      timeout,
      retryable: true,
    });
  }
}

/**
 * A successful HTTP status arrived with a body that cannot be used: `empty`, `truncated` (it ended
 * before its time), `not-json` (no JSON object), `too-large` (more than `maxResponseBytes`), or
 * `repeated` (a page of a list that was sent before). Or a redirect arrived, `redirect`, which is
 * never followed. The service has probably acted on the request.
 */
export class ResponseError extends KooDriveError {
  declare readonly name: "ResponseError";
  declare readonly status: number;
  declare readonly reason: keyof typeof REASONS;

  constructor(status: number, reason: ResponseError["reason"], context: ErrorContext) {
    super(`HTTP ${status} with ${REASONS[reason]}`, context, {
      name: "ResponseError",
      status,
      reason,
      retryable: reason === "truncated",
    });
  }
}

const REASONS = {
  empty: "an empty body",
  truncated: "a body cut short",
  "not-json": "no JSON object",
  "too-large": "more than maxResponseBytes",
  repeated: "a page sent before",
  redirect: "a redirect",
};

/** An argument or option is wrong. Nothing was sent. */
export class ArgumentError extends KooDriveError {
  declare readonly name: "ArgumentError";
  /** Name of the argument or option. */
  declare readonly argument: string;

  constructor(argument: string, expected: string, context: ErrorContext = {}) {
    super(`${argument} ${expected}`, context, {
      name: "ArgumentError",
      argument,
      retryable: false,
    });
  }
}
