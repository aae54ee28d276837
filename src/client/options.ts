// The client's options, their defaults, and what is wrong with them.
import type { Auth, Scheme } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type { CallRetryOptions } from "../model/call-options.ts";
import type { RetryPolicy } from "../model/retry-policy.ts";
import type { Hooks } from "../transport/hooks.ts";
import { type OptionRules, rules, validate, validateOptions } from "../validate.ts";
import { createTraceId } from "./trace-id.ts";

export interface RetryOptions extends CallRetryOptions {
  /**
   * Retries that all calls of the client together may have in hand: each retry takes one, each call
   * that succeeds gives back a tenth. So a service that is down does not get three times as many
   * requests. Default 20.
   */
  budget?: number | undefined;
}

export interface ClientOptions<S extends Scheme = Scheme> {
  /**
   * Where KooDrive is: `https://intl.myhuaweicloud-koodrive.com` (AP-Singapore),
   * `https://cn.myhuaweicloud-koodrive.com` (CN North-Beijing4), or a mock.
   */
  endpoint: string;
  /**
   * Permits plain http to other hosts than this one. Default false: tokens and signatures would be
   * readable on the way.
   */
  allowHttp?: boolean | undefined;
  /**
   * How calls are authenticated: `accessToken(…)`, `appAccessToken(…)` or `appSignature(…)`.
   * Without it only the operations that need no credentials can be called: signing in, and public
   * links.
   */
  auth?: Auth<S> | undefined;
  /**
   * Language of messages, where an operation takes one. Default: none is sent, for which the
   * service documents `en-US`.
   */
  language?: string | undefined;
  /**
   * Milliseconds for a whole call, all attempts and the body included; `Infinity` for no limit.
   * Default 30000: long enough for a slow tenant, short enough to notice.
   */
  timeout?: number | undefined;
  /**
   * Checks arguments by the contract before a call is sent: types, ranges, enums, patterns, lengths
   * and required fields, nested ones too, by a module that the first call loads. What breaks a rule
   * is refused with an {@link ArgumentError} that names the field, such as `pageInfo.pageSize`.
   * Default false: the service decides.
   */
  validate?: boolean | undefined;
  /** Gives up every call of the client, for shutting down. Default: none. */
  signal?: AbortSignal | undefined;
  /**
   * When calls are repeated; `false` for never. It fills in what a call's own `retry` leaves out.
   */
  retry?: RetryOptions | false | undefined;
  /** The most bytes of a response, decoded. Default 33554432 (32 MiB). */
  maxResponseBytes?: number | undefined;
  /** Functions that are called at each event of a call. */
  hooks?: Hooks | undefined;
  /**
   * Any fetch. It is called with a URL and options, or, by `http` and where a middleware is in use,
   * with a Request and options. Default: the global one, looked up at each call.
   */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * The clock that signatures and tokens go by, in milliseconds since 1970. Default: `Date.now`.
   */
  now?: (() => number) | undefined;
  /**
   * Makes the trace ID of a call, 58 visible ASCII characters. Default: random hexadecimal digits.
   */
  traceId?: (() => string) | undefined;
}

/** The options with their defaults, validated. */
export interface Settings {
  endpoint: URL;
  auth: Auth;
  language: string | undefined;
  timeout: number;
  validate: boolean;
  signal: AbortSignal | undefined;
  retry: RetryPolicy;
  maxResponseBytes: number;
  hooks: Hooks | undefined;
  fetch: typeof globalThis.fetch;
  /** The program's own; undefined if it gave none. */
  givenFetch: typeof globalThis.fetch | undefined;
  now: () => number;
  traceId: () => string;
}

const CLIENT_RULES: OptionRules = {
  endpoint: null,
  auth: rules.auth,
  allowHttp: rules.boolean,
  language: rules.language,
  timeout: rules.timeout,
  validate: rules.boolean,
  signal: rules.signal,
  retry: null,
  maxResponseBytes: rules.nonNegative,
  hooks: rules.object,
  fetch: rules.function,
  now: rules.function,
  traceId: rules.function,
};

const HOOK_RULES: OptionRules = {
  onRequest: rules.function,
  onResponse: rules.function,
  onRetry: rules.function,
  onError: rules.function,
};

const CALL_RETRY_RULES: OptionRules = {
  maxAttempts: rules.positiveInteger,
  baseDelay: rules.nonNegative,
  maxDelay: rules.nonNegative,
  maxRetryAfter: rules.nonNegative,
};

const CLIENT_RETRY_RULES: OptionRules = { ...CALL_RETRY_RULES, budget: rules.nonNegative };

/** Never asked for headers: see authenticate.ts. */
const NO_CREDENTIALS: Auth<"None"> = {
  scheme: "None",
  headers: () => ({}),
  redact: (text) => text,
};

const DEFAULT_RETRY: RetryPolicy = {
  maxAttempts: 3,
  baseDelay: 200,
  maxDelay: 10_000,
  maxRetryAfter: 30_000,
  budget: 20,
};

const DEFAULT_TIMEOUT = 30_000;
const DEFAULT_MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** This host by its names and addresses: `localhost` and names below it (RFC 6761), 127.0.0.0/8. */
const LOOPBACK_HOST = /^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/;

/** @throws {@link ArgumentError} that names the option that is missing, unknown or unusable. */
export function resolveSettings(options: ClientOptions): Settings {
  validateOptions(options, CLIENT_RULES);
  if (options.hooks) validateOptions(options.hooks, HOOK_RULES);
  // Inherited options were not validated, and are not used.
  const own: Partial<ClientOptions> = { ...options };
  return {
    endpoint: parseEndpoint(options),
    auth: own.auth ?? NO_CREDENTIALS,
    language: own.language,
    timeout: own.timeout ?? DEFAULT_TIMEOUT,
    validate: own.validate ?? false,
    signal: own.signal,
    retry: resolveRetry(own.retry, DEFAULT_RETRY, CLIENT_RETRY_RULES),
    maxResponseBytes: own.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES,
    hooks: own.hooks,
    fetch: own.fetch ?? ((...args) => globalThis.fetch(...args)),
    givenFetch: own.fetch,
    now: own.now ?? (() => Date.now()),
    traceId: own.traceId ?? createTraceId,
  };
}

/** The policy of one call. @throws {@link ArgumentError} that names the option that is wrong. */
export function resolveCallRetry(
  options: CallRetryOptions | false | undefined,
  defaults: RetryPolicy,
  operation: string,
): RetryPolicy {
  return resolveRetry(options, defaults, CALL_RETRY_RULES, operation);
}

function resolveRetry(
  options: RetryOptions | false | undefined,
  defaults: RetryPolicy,
  known: OptionRules,
  operation?: string,
): RetryPolicy {
  if (options === undefined) return defaults;
  if (options === false) return { ...defaults, maxAttempts: 1 };
  validate(rules.object, "retry", options, operation);
  validateOptions(options, known, operation);
  // Own options alone: inherited ones were not validated.
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...defaults, ...Object.fromEntries(given) };
}

function parseEndpoint({ endpoint, allowHttp }: ClientOptions): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  if (!url || !isHttp || url.username || url.password || /[?#]/.test(endpoint)) {
    const message = "must be an http or https URL without credentials, query or fragment";
    throw new ArgumentError("endpoint", message);
  }
  if (url.protocol === "http:" && !allowHttp && !LOOPBACK_HOST.test(url.hostname)) {
    throw new ArgumentError("endpoint", "must be https, or on this host, unless allowHttp is true");
  }
  return url;
}
