// What a call rejects with. The class tells what is known of the call's effect.

/** Where an error happened. */
export interface ErrorContext {
  /** The method called, by its name in the client, for example `spaces.update`. */
  operation?: string | undefined;
  /**
   * The call's `X-Traceid`, 58 characters, to quote to support. Undefined if the operation takes
   * none or the call was refused before it had one.
   */
  traceId?: string | undefined;
}

/** Base class of every error of this client. */
export abstract class KooDriveError extends Error {
  abstract override readonly name: string;
  /** The method called, by its name in the client, for example `spaces.update`. */
  declare readonly operation: string | undefined;
  /** The call's `X-Traceid`, to quote to support. */
  declare readonly traceId: string | undefined;
  /**
   * Whether the same call can succeed unchanged a moment later. Whether repeating it can do harm is
   * another question, which `x-koodrive-idempotent` in the contract answers for each operation. For
   * an ApiError the code decides by the error catalogue (`koodrive-client/errors`); if that does
   * not know it, or as several failures, the status: 408, 429 and 5xx are retryable.
   */
  declare readonly retryable: boolean;
  /** The identifier of the job or task that was waited for, such as by `jobs.run`. */
  declare readonly workId?: string;

  constructor(message: string, context: ErrorContext, retryable: boolean, options?: ErrorOptions) {
    const { operation, traceId } = context;
    const prefix = operation ? `${operation}: ` : "";
    const suffix = traceId ? ` (trace ID ${traceId})` : "";
    super(prefix + message + suffix, options);
    this.operation = operation;
    this.traceId = traceId;
    this.retryable = retryable;
  }

  /** For `JSON.stringify` and structured logs: all but `stack`, `cause` and headers. */
  toJSON(): object {
    const { name, message } = this;
    return Object.assign({ name, message }, this);
  }
}

/** What an ApiError tells of a refusal. */
type Refusal = Pick<ApiError, "status" | "code" | "msg" | "requestId" | "retryable"> &
  Partial<Pick<ApiError, "headers">>;

/**
 * The service or its gateway refused the call: HTTP 4xx or 5xx, or a `code` other than 0 inside
 * HTTP 200.
 *
 * Both error bodies are read: KooDrive's `{code, msg}` and the gateway's
 * `{error_code, error_msg, request_id}`.
 */
export class ApiError extends KooDriveError {
  override get name() {
    return "ApiError" as const;
  }
  /** HTTP status, 200 for a failure reported inside a success. */
  declare readonly status: number;
  /**
   * KooDrive's code, a number, or the gateway's, such as `APIGW.0303`. Undefined if the body had
   * neither.
   */
  declare readonly code: number | string | undefined;
  /** The text that came with the code, without secrets. */
  declare readonly msg: string | undefined;
  /** The gateway's identifier of the request. */
  declare readonly requestId: string | undefined;
  /** The response's headers by lower-case name, with `***` for secrets. Not enumerable. */
  declare readonly headers: Readonly<Record<string, string>>;

  constructor(refusal: Refusal, context: ErrorContext) {
    const { status, code, msg, requestId, retryable, headers = {} } = refusal;
    const codeText = code === undefined ? "" : `, code ${code}`;
    super(`HTTP ${status}${codeText}${msg ? `: ${msg}` : ""}`, context, retryable);
    this.status = status;
    this.code = code;
    this.msg = msg;
    this.requestId = requestId;
    // A printed error stays short.
    Object.defineProperty(this, "headers", { value: Object.freeze(headers) });
  }
}

/**
 * No response arrived: the connection could not be made or broke. Whether the service acted on the
 * request is unknown, unless `neverSent` is true. `cause` has the name, message and `code` of
 * fetch's error.
 */
export class NetworkError extends KooDriveError {
  override get name() {
    return "NetworkError" as const;
  }
  /**
   * True if no part of the request can have been sent: the host has no address, the connection was
   * refused, or the TLS handshake failed.
   */
  declare readonly neverSent: boolean;

  constructor(cause: Error, neverSent: boolean, context: ErrorContext) {
    super(`no response: ${cause.message}`, context, true, { cause });
    this.neverSent = neverSent;
  }
}

/**
 * The call took longer than its `timeout`, or a token provider longer than its own, or work longer
 * than was to be waited for, which goes on. Whether the service acted on the request is unknown,
 * unless `neverSent` is true.
 */
export class TimeoutError extends KooDriveError {
  override get name() {
    return "TimeoutError" as const;
  }
  /** The time that was allowed, in milliseconds. */
  declare readonly timeout: number;
  /** True if no part of the request can have been sent: the call still waited for its turn. */
  declare readonly neverSent: boolean;
  constructor(timeout: number, neverSent: boolean, context: ErrorContext, awaited = "answer") {
    super(`no ${awaited} within ${timeout} ms`, context, true);
    this.timeout = timeout;
    this.neverSent = neverSent;
  }
}

/** Why a response cannot be used, and what the error's message says of it. */
const REASONS = {
  empty: "an empty body",
  truncated: "a body cut short",
  "not-json": "no JSON object",
  "too-deep": "JSON that is nested too deeply",
  unreadable: "a body that was read before, or is no Response's",
  "too-large": "more than maxResponseBytes",
  repeated: "a page sent before",
  "not-a-list": "no list where one belongs",
  "not-a-cursor": "no usable cursor of the next page",
  "not-an-identifier": "no identifier of what was created",
  "not-a-state": "a state that is not known",
  redirect: "a redirect",
};

/**
 * A successful HTTP status arrived with a body that cannot be used. The service has probably acted
 * on the request. `reason` says why: the body is `empty`, was `truncated` (it ended too early), is
 * `not-json` (no JSON object), is `too-deep` (nested too deeply), is `too-large` (more than
 * `maxResponseBytes`), or is `unreadable` (the `fetch` option gave a used Response or none). In a
 * walk over a list, a page or cursor was `repeated`, or what arrived is `not-a-list` or, for the
 * cursor of the next page, `not-a-cursor`. Of what was created there is `not-an-identifier`, or its
 * state is one that the contract does not know, `not-a-state`. Or a `redirect` arrived, which the
 * client never follows.
 */
export class ResponseError extends KooDriveError {
  override get name() {
    return "ResponseError" as const;
  }
  /** HTTP status. */
  declare readonly status: number;
  declare readonly reason: keyof typeof REASONS;

  constructor(status: number, reason: ResponseError["reason"], context: ErrorContext) {
    super(`HTTP ${status} with ${REASONS[reason]}`, context, reason === "truncated");
    this.status = status;
    this.reason = reason;
  }
}

/** An argument or option is wrong. Nothing was sent. */
export class ArgumentError extends KooDriveError {
  override get name() {
    return "ArgumentError" as const;
  }
  /** Name of the argument or option. */
  declare readonly argument: string;

  /** The message is the argument's name followed by `expected`, such as `must be a string`. */
  constructor(argument: string, expected: string, context: ErrorContext = {}) {
    super(`${argument} ${expected}`, context, false);
    this.argument = argument;
  }
}
