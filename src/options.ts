// The client's options, their defaults, and what is wrong with them.
import { checkKeys, checkLanguage, checkTimeout } from "./arguments.ts";
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
  /** Any implementation of fetch. Default: the global one, looked up at each call. */
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
  fetch: typeof globalThis.fetch;
  now: () => number;
  traceId: () => string;
}

const KNOWN = ["endpoint", "auth", "language", "timeout", "fetch", "now", "traceId"];
const DEFAULT_TIMEOUT = 30_000;

/** @throws {@link ArgumentError} naming the option that is missing, unknown or unusable. */
export function settle(options: ClientOptions): Settings {
  if (typeof options !== "object" || options === null) throw new ArgumentError("options", "must be an object with endpoint and auth");
  checkKeys(options, KNOWN);
  const { auth, language, timeout = DEFAULT_TIMEOUT } = options;
  if (typeof auth?.headers !== "function") throw new ArgumentError("auth", "must be made by accessToken or appSignature");
  if (language !== undefined) checkLanguage(language);
  checkTimeout(timeout);
  return {
    endpoint: parseEndpoint(options.endpoint),
    auth,
    language,
    timeout,
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
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new ArgumentError("endpoint", "must be an absolute http or https URL without credentials, query and fragment");
  }
  return url;
}

function checkFunction<Option>(name: string, option: Option): Option {
  if (option !== undefined && typeof option !== "function") throw new ArgumentError(name, "must be a function");
  return option;
}
