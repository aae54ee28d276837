// The client's options, their defaults, and what is wrong with them.
import { checkKeys, checkLanguage, checkSignal, checkTimeout } from "./arguments.ts";
import type { Auth } from "./auth/auth.ts";
import { ArgumentError } from "./errors.ts";
import { createTraceId } from "./trace-id.ts";

export interface ClientOptions<Scheme extends Auth["scheme"] = Auth["scheme"]> {
  /** Where KooDrive is: `https://intl.myhuaweicloud-koodrive.com` (AP-Singapore), `https://cn.myhuaweicloud-koodrive.com` (CN North-Beijing4), or a mock. */
  endpoint: string;
  /** How calls are authenticated: `accessToken(…)` or `appSignature(…)`. */
  auth: Auth<Scheme>;
  /** Language of messages, where an operation takes one. Default: none is sent, for which the service documents `en-US`. */
  language?: string | undefined;
  /** Milliseconds for a whole call, body included; `Infinity` for no limit. Default 30000: long enough for a slow tenant, short enough to notice. */
  timeout?: number | undefined;
  /** Gives up every call of the client, for shutting down. Default: none. */
  signal?: AbortSignal | undefined;
  /** Any fetch that takes the global `Request`. Default: the global one, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** The clock that signatures use, in milliseconds since 1970. Default: `Date.now`. */
  now?: (() => number) | undefined;
  /** Makes the trace ID of a call, 58 visible ASCII characters. Default: random hexadecimal digits. */
  traceId?: (() => string) | undefined;
}

/** The options with their defaults, checked. */
export interface Settings {
  endpoint: URL;
  auth: Auth;
  language: string | undefined;
  timeout: number;
  signal: AbortSignal | undefined;
  fetch: typeof globalThis.fetch;
  now: () => number;
  traceId: () => string;
}

const KNOWN = ["endpoint", "auth", "language", "timeout", "signal", "fetch", "now", "traceId"];
const DEFAULT_TIMEOUT = 30_000;

/** @throws {@link ArgumentError} naming the option that is missing, unknown or unusable. */
export function settle(options: ClientOptions): Settings {
  if (typeof options !== "object" || options === null) throw new ArgumentError("options", "must be an object with endpoint and auth");
  checkKeys(options, KNOWN);
  const { auth, language, signal, timeout = DEFAULT_TIMEOUT } = options;
  if (typeof auth?.headers !== "function") throw new ArgumentError("auth", "must be made by accessToken or appSignature");
  if (language !== undefined) checkLanguage(language);
  checkTimeout(timeout);
  if (signal !== undefined) checkSignal(signal);
  return {
    endpoint: parseEndpoint(options.endpoint),
    auth,
    language,
    timeout,
    signal,
    fetch: checkFunction("fetch", options.fetch) ?? ((...args) => globalThis.fetch(...args)),
    now: checkFunction("now", options.now) ?? Date.now,
    traceId: checkFunction("traceId", options.traceId) ?? createTraceId,
  };
}

function parseEndpoint(endpoint: unknown): URL {
  let url: URL | undefined;
  try {
    url = new URL(String(endpoint));
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || /[?#]/.test(String(endpoint))) {
    throw new ArgumentError("endpoint", "must be an absolute http or https URL without credentials, query and fragment");
  }
  return url;
}

function checkFunction<Option>(name: string, option: Option): Option {
  if (option !== undefined && typeof option !== "function") throw new ArgumentError(name, "must be a function");
  return option;
}
