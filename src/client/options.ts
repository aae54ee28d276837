// The client's options, their defaults, and what is wrong with them.
import type { Auth } from "../auth/auth.ts";
import { ArgumentError } from "../errors.ts";
import type { Hooks } from "../transport/hooks.ts";
import { check, checkOptions } from "../validate.ts";
import { createTraceId } from "./trace-id.ts";

/**
 * When a call is made again. Which calls may be at all, the contract says
 * (`x-koodrive-idempotent`).
 */
export interface CallRetryOptions {
  /** Attempts at most, the first included. Default 3. */
  maxAttempts?: number | undefined;
  /**
   * The first pause in milliseconds; each further one is twice as long, and of each a random part
   * is waited. Default 200.
   */
  baseDelay?: number | undefined;
  /** The longest such pause in milliseconds. Default 10000. */
  maxDelay?: number | undefined;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds; with a longer one the call fails
   * at once. Default 30000.
   */
  maxRetryAfter?: number | undefined;
}

export interface RetryOptions extends CallRetryOptions {
  /**
   * Retries that the client has in hand at most: each takes one, each call that succeeds gives back
   * a tenth. So a service that is down is not asked three times as often. Default 20.
   */
  budget?: number | undefined;
}

export interface ClientOptions<Scheme extends Auth["scheme"] = Auth["scheme"]> {
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
  /** How calls are authenticated: `accessToken(…)` or `appSignature(…)`. */
  auth: Auth<Scheme>;
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
  /** Gives up every call of the client, for shutting down. Default: none. */
  signal?: AbortSignal | undefined;
  /**
   * When calls are made again; `false` for never. What a call's own `retry` does not say, this
   * does.
   */
  retry?: RetryOptions | false | undefined;
  /** The most bytes of a response, decoded. Default 33554432 (32 MiB). */
  maxResponseBytes?: number | undefined;
  /** Functions that watch calls. */
  hooks?: Hooks | undefined;
  /**
   * Any fetch. It is called with a URL and its options, or, by `http` and where a middleware is in
   * use, with a Request and options. Default: the global one, looked up at each call.
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

/** The options with their defaults, checked. */
export interface Settings {
  endpoint: URL;
  auth: Auth;
  language: string | undefined;
  timeout: number;
  signal: AbortSignal | undefined;
  retry: RetryPolicy;
  maxResponseBytes: number;
  hooks: Hooks | undefined;
  fetch: typeof globalThis.fetch;
  now: () => number;
  traceId: () => string;
}

export type RetryPolicy = { [Name in keyof RetryOptions]-?: number };

const DEFAULTS = {
  timeout: 30_000,
  retry: { maxAttempts: 3, baseDelay: 200, maxDelay: 10_000, maxRetryAfter: 30_000, budget: 20 },
  maxResponseBytes: 2 ** 25,
  fetch: ((...args) => globalThis.fetch(...args)) as typeof globalThis.fetch,
  now: () => Date.now(),
  traceId: createTraceId,
};

/** @throws {@link ArgumentError} naming the option that is missing, unknown or unusable. */
export function settle(options: ClientOptions): Settings {
  checkOptions(
    options,
    "endpoint auth allowHttp:boolean language timeout signal retry maxResponseBytes:count hooks:object fetch:function now:function traceId:function",
  );
  const { auth, hooks, retry } = options;
  check("auth", "auth", auth);
  if (hooks)
    checkOptions(hooks, "onRequest:function onResponse:function onRetry:function onError:function");
  const given = withDefaults<Omit<Settings, "auth" | "endpoint">>(options, DEFAULTS as Settings);
  return {
    ...given,
    auth,
    endpoint: parseEndpoint(options),
    retry: retryPolicy(retry, DEFAULTS.retry, " budget:count"),
  };
}

/** @throws {@link ArgumentError} naming what is wrong. */
export function retryPolicy(
  options: RetryOptions | false | undefined,
  defaults: RetryPolicy,
  more = "",
  operation?: string,
): RetryPolicy {
  if (options === false) return { ...defaults, maxAttempts: 1 };
  if (options === undefined) return defaults;
  check("object", "retry", options, operation);
  checkOptions(
    options,
    `maxAttempts:attempts baseDelay:count maxDelay:count maxRetryAfter:count${more}`,
    operation,
  );
  return withDefaults(options, defaults);
}

function withDefaults<Defaults extends object>(options: object, defaults: Defaults): Defaults {
  return {
    ...defaults,
    ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
  };
}

function parseEndpoint({ endpoint, allowHttp }: ClientOptions): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.username ||
    url.password ||
    /[?#]/.test(endpoint)
  ) {
    throw new ArgumentError(
      "endpoint",
      "must be an http or https URL without credentials, query or fragment",
    );
  }
  if (
    url.protocol === "http:" &&
    !allowHttp &&
    !/^(.+\.)?localhost$|^127\.[\d.]+$|^\[::1\]$/.test(url.hostname)
  ) {
    throw new ArgumentError("endpoint", "must be https, or on this host, unless allowHttp is true");
  }
  return url;
}
