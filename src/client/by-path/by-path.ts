// Calls by path, and calls of methods behind a middleware: what users see of them are real Requests
// and Responses. A module of its own, which programs that call methods alone do not load.
import { optionHeaders } from "../../../generated/operations.ts";
import { ArgumentError } from "../../errors.ts";
import { isSecretName } from "../../redact.ts";
import { toApiError } from "../../transport/api-error.ts";
import type {
  CallContext,
  TransportRequest,
  TransportResponse,
} from "../../transport/interceptor.ts";
import { textOrRefusal } from "../../transport/read-response.ts";
import { createContext } from "../call-context.ts";
import { headerOption } from "../header-options.ts";
import type { AttemptRequest, FetchInit, FetchResult, HttpCall } from "../http.ts";
import type { Operation } from "../operations.ts";
import type { Settings } from "../options.ts";
import { validateInit, withoutPrototypes } from "./fetch-init.ts";
import { findOperation } from "./find-operation.ts";
import { toUserResponse } from "./user-response.ts";

/** Headers that authentication and HTTP set. A call that brings its own is refused. */
const RESERVED_HEADERS = ["authorization", "x-user-id", "x-date", "host"];

interface CallByPath {
  method: string;
  path: string;
  init: FetchInit | undefined;
  hasMiddleware: boolean;
  settings: Settings;
  send: (call: HttpCall) => Promise<FetchResult>;
}

export async function call(byPath: CallByPath): Promise<FetchResult> {
  const { method, path, init = {}, hasMiddleware, settings, send } = byPath;
  const operation = findOperation(method, path);
  validateInit(path, init, operation);
  const secrets = [...secretHeaders(init), ...(operation ? [] : likelySecrets(init))];
  const context = createContext(operation, init, settings, undefined, secrets);
  const call = { operation, method, path, context, limits: settings, isInternal: false };
  const params = withoutPrototypes(init.params);
  try {
    return await send({ ...call, init: { ...init, params } });
  } catch (error) {
    // What the platform refuses before anything is sent, such as the name of a header.
    const { name, message } = Object(error) as Partial<Error>;
    const isRefused = name === "TypeError" && context.attempt === 0;
    if (!isRefused || hasMiddleware || init.middleware) throw error;
    throw new ArgumentError("init", `cannot be sent: ${context.redact(`${message}`)}`, context);
  }
}

/** The values of headers that are secret by their names. */
function secretHeaders({ headers }: FetchInit): string[] {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries({ ...headers });
  return pairs.filter(([name]) => isSecretName(name)).flatMap(([, value]) => String(value));
}

/** Shorter values of unknown parameters are not looked for in texts: they may be words. */
const SHORTEST_LIKELY_SECRET = 8;

/** Of a path that the contract does not have, any parameter of the query may be a secret. */
function likelySecrets({ params }: FetchInit): string[] {
  const values: unknown[] = Object.values({ ...params?.query }).flat();
  return values
    .filter((value) => typeof value === "string")
    .filter(({ length }) => length >= SHORTEST_LIKELY_SECRET);
}

/** Sends a Request that user code has seen, and gives back a Response that user code may see. */
export async function sendRequest(
  request: Request,
  { operation, init, context }: HttpCall,
  settings: Settings,
  attempt: (attempted: AttemptRequest) => Promise<TransportResponse>,
): Promise<Response> {
  const body = await readBody(request);
  const headers = toHeaders(request, operation, context, settings);
  const fetch = ownFetch(init) ?? settings.fetch;
  return toUserResponse(await attempt({ request, headers, body, fetch }), context);
}

/** The result of a call. A middleware may have replaced its Response, so the body is read again. */
export function toData({ data, error, response }: FetchResult, context: CallContext): unknown {
  const body =
    typeof data === "string" ? textOrRefusal(data, response.status, context) : (error ?? data);
  const refusal = toApiError(response, body, context);
  if (!refusal) return body;
  const { reportedError } = context;
  throw reportedError?.message === refusal.message ? reportedError : refusal;
}

/**
 * The headers of a Request, which the user or a middleware may have set, with those of call options
 * that nobody has set.
 */
function toHeaders(
  request: Request,
  operation: Operation | undefined,
  context: CallContext,
  settings: Settings,
): Headers {
  const headers = new Headers(request.headers);
  refuseReservedHeaders(headers, context);
  for (const option of operation?.options ?? []) {
    const header = optionHeaders[option];
    const value = headerOption(option, headers.get(header), settings, context.operation);
    if (option === "traceId") context.traceId = value;
    if (value !== undefined) headers.set(header, value);
  }
  return headers;
}

function refuseReservedHeaders(headers: Headers, context: CallContext): void {
  const reserved = RESERVED_HEADERS.find((name) => headers.has(name));
  if (reserved) throw new ArgumentError(reserved, "is set by the client", context);
}

/** A Request's body is read once, so that each attempt can be signed and sent. */
async function readBody(request: Request): Promise<TransportRequest["body"]> {
  return request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
}

/** The fetch that a call by path brings, which by the types of openapi-fetch takes a Request. */
function ownFetch({ fetch }: FetchInit): Settings["fetch"] | undefined {
  return fetch && ((input, init) => fetch(new Request(input, init)));
}
