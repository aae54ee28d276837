// openapi-fetch on the pipeline: what both the methods and `koodrive.http` call.
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { ArgumentError } from "../errors.ts";
import { isSecretName, redactQueries, replaceSecrets } from "../redact.ts";
import { toApiError } from "../transport/api-error.ts";
import { BODY_READER, toMethodResponse, toUserResponse } from "../transport/fetch-response.ts";
import type { CallInfo } from "../transport/hooks.ts";
import type { CallContext, TransportRequest } from "../transport/interceptor.ts";
import { RequestDraft } from "../transport/request-draft.ts";
import { withCallerStack } from "./caller-stack.ts";
import { type FetchInit, validateInit, withoutPrototypes } from "./fetch-init.ts";
import { headerOption } from "./header-options.ts";
import type { HttpClient } from "./http-client.ts";
import { findOperation, type Operation } from "./operations.ts";
import type { Settings } from "./options.ts";
import { createPipeline } from "./pipeline.ts";

/** What openapi-fetch resolves to: `data` or `error`. */
interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** One call through openapi-fetch. */
interface HttpCall {
  /** Undefined for a path that the contract does not have. */
  operation: Operation | undefined;
  method: string;
  path: string;
  init: FetchInit;
  limits: Limits;
  context: CallContext;
  /** True for a method without middleware: no user code sees the request or the response. */
  isInternal: boolean;
}

type Limits = Pick<TransportRequest, "timeout" | "retry">;

export interface Http {
  /** For users: calls by path. */
  readonly client: HttpClient;
  /** For methods: calls an operation, with its headers in `init`. Resolves to its result. */
  call(
    operation: Operation,
    init: FetchInit,
    limits: Limits,
    traceId: string | undefined,
  ): Promise<unknown>;
}

/** Headers that authentication and HTTP set. A call that brings its own is refused. */
const RESERVED_HEADERS = ["authorization", "x-user-id", "x-date", "host"];

/** openapi-fetch's `request`, without its types: the path is known at run time only. */
type FetchByPath = (method: string, path: string, init: object) => Promise<FetchResult>;

export function createHttp(settings: Settings): Http {
  const baseUrl = settings.endpoint.href.replace(/\/+$/, "");
  const client = createFetchClient<paths>({ baseUrl });
  const send = createSend(client.request as unknown as FetchByPath, settings);
  let hasMiddleware = false;

  const callByPath = withCallerStack((method: string, path: string, init: FetchInit = {}) => {
    const operation = findOperation(method, path);
    validateInit(path, init, operation);
    const context = createContext(operation, init, settings);
    const params = withoutPrototypes(init.params);
    const call = { operation, method, path, init: { ...init, params }, context };
    const sending = send({ ...call, limits: settings, isInternal: false });
    const isOurs = !hasMiddleware && !init.middleware;
    return isOurs ? sending.catch((error) => refuseUnsendable(error, context)) : sending;
  });

  return {
    client: {
      ...client,
      ...methodsByPath(Object.keys(client), callByPath),
      request: (method: string, path: string, init?: FetchInit) =>
        callByPath(String(method).toUpperCase(), path, init),
      use(...middleware: Parameters<HttpClient["use"]>) {
        client.use(...middleware);
        hasMiddleware = true;
      },
    } as unknown as HttpClient,
    call: async (operation, init, limits, traceId) => {
      const { method, path } = operation;
      const context = createContext(operation, init, settings, traceId);
      const isInternal = !hasMiddleware;
      const result = await send({ operation, method, path, init, limits, context, isInternal });
      return isInternal ? result.data : toData(result, context);
    },
  };
}

/** What the platform refuses before anything is sent, such as the name of a header. */
function refuseUnsendable(error: unknown, context: CallContext): never {
  if (!(error instanceof TypeError) || context.attempt > 0) throw error;
  throw new ArgumentError("init", `cannot be sent: ${context.redact(error.message)}`, context);
}

/** The result of a call whose Response a middleware may have replaced: its body is looked at again. */
function toData({ data, error, response }: FetchResult, context: CallContext): unknown {
  const refusal = toApiError(response, error ?? data, context);
  if (!refusal) return data;
  const { reportedError } = context;
  throw reportedError?.message === refusal.message ? reportedError : refusal;
}

/** Calls go through openapi-fetch: the pipeline is its fetch, behind all middleware. */
function createSend(fetchByPath: FetchByPath, settings: Settings) {
  const pipeline = createPipeline(settings);
  return (call: HttpCall): Promise<FetchResult> => {
    const { operation, method, path, init, context, isInternal } = call;
    const { fetch: _, signal, ...fetchInit } = init;
    const { timeout, retry } = call.limits;

    const handle = async (request: Request | RequestDraft): Promise<Response> => {
      // Methods have the body already: skipping `await` saves time.
      const body = request instanceof RequestDraft ? request.body : await readBody(request);
      const headers =
        request instanceof RequestDraft
          ? request.headers
          : toHeaders(request, operation, context, settings);
      const response = await pipeline.handle({
        operation,
        info: pipeline.hasHooks ? describeCall(request, call, context) : undefined,
        request,
        headers,
        body,
        fetch: ownFetch(init) ?? settings.fetch,
        signal,
        timeout,
        retry,
        context,
      });
      if (!isInternal) return toUserResponse(response, context);
      if (response.error) throw response.error;
      return toMethodResponse(response);
    };

    const internal = isInternal && { Request: RequestDraft, parseAs: BODY_READER };
    return fetchByPath(method, path, { ...fetchInit, ...internal, fetch: handle });
  };
}

/** `GET`, `PUT` and so on, as openapi-fetch has them. */
function methodsByPath(
  names: readonly string[],
  call: (method: string, path: string, init?: FetchInit) => Promise<FetchResult>,
): object {
  const methods = names.filter((name) => name === name.toUpperCase());
  return Object.fromEntries(
    methods.map((method) => [method, (path: string, init?: FetchInit) => call(method, path, init)]),
  );
}

function createContext(
  operation: Operation | undefined,
  init: FetchInit,
  { auth }: Settings,
  traceId?: string,
): CallContext {
  const name = operation?.name;
  const queryNames = operation?.queryNames ?? new Set();
  let secrets: readonly string[] | undefined;
  return {
    operation: name,
    traceId,
    attempt: 0,
    redact(text) {
      secrets ??= secretArguments(init, name);
      const redacted = replaceSecrets(auth.redact(text), secrets);
      return redactQueries(redacted, (parameter) => queryNames.has(parameter), name);
    },
  };
}

/** Shorter values of unknown parameters are not looked for in texts: they may be words. */
const SHORTEST_UNKNOWN_SECRET = 8;

/**
 * The values of a call's secret arguments, which the service may quote. Of a path that the contract
 * does not have, any parameter of the query may be one.
 */
function secretArguments({ params, body }: FetchInit, operation: string | undefined): string[] {
  const fields = typeof body === "object" && !ArrayBuffer.isView(body) ? body : {};
  const places = [params?.path, params?.query, params?.header, fields];
  const listed = places
    .flatMap((place) => Object.entries({ ...place }))
    .filter(([name]) => isSecretName(name, operation))
    .flatMap(([, value]) => [value].flat().map(String));
  if (operation !== undefined) return listed;
  const unknown = Object.values({ ...params?.query }).flat();
  return [...listed, ...unknown.filter(isLikelySecret)];
}

function isLikelySecret(value: unknown): value is string {
  return typeof value === "string" && value.length >= SHORTEST_UNKNOWN_SECRET;
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
  for (const [option, header] of operation?.options ?? []) {
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
async function readBody(request: Request): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return request.body ? new Uint8Array(await request.arrayBuffer()) : undefined;
}

/** The fetch that a call by path brings, which by the types of openapi-fetch takes a Request. */
function ownFetch({ fetch }: FetchInit): Settings["fetch"] | undefined {
  return fetch && ((input, init) => fetch(new Request(input, init)));
}

/** What hooks are told of a call. */
function describeCall(
  request: Request | RequestDraft,
  { operation, path }: HttpCall,
  context: CallContext,
): CallInfo {
  return Object.freeze({
    operation: operation?.name,
    method: request.method,
    path: context.redact(path),
    url: context.redact(request.url),
    traceId: context.traceId,
  });
}
