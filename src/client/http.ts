// openapi-fetch on the pipeline: what both the methods and `koodrive.http` call.
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { ArgumentError } from "../errors.ts";
import { isSecretName, redactQueries, replaceSecrets } from "../redact.ts";
import { BODY_READER, toMethodResponse, toUserResponse } from "../transport/fetch-response.ts";
import type { CallInfo } from "../transport/hooks.ts";
import type { CallContext, TransportRequest } from "../transport/interceptor.ts";
import { RequestDraft } from "../transport/request-draft.ts";
import { rules, validate } from "../validate.ts";
import { headerOption } from "./header-options.ts";
import type { HttpClient } from "./http-client.ts";
import { findOperation, type Operation } from "./operations.ts";
import type { Settings } from "./options.ts";
import { validatePath } from "./path-collisions.ts";
import { createPipeline } from "./pipeline.ts";

/** What is used here of the options that openapi-fetch takes for a call. */
interface FetchInit {
  params?: { path?: object | undefined; query?: object; header?: object } | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
}

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
  /** Of a call by path it is known when its middleware has run. */
  traceId: string | undefined;
  /** True for a method without middleware: no user code sees the request or the response. */
  isInternal: boolean;
}

type Limits = Pick<TransportRequest, "timeout" | "retry">;

export interface Http {
  /** For users: calls by path. */
  readonly client: HttpClient;
  /**
   * For methods: calls an operation, with its headers in `init`. The context is that of the errors
   * of the call.
   */
  call(
    operation: Operation,
    init: FetchInit,
    limits: Limits,
    traceId: string | undefined,
  ): Promise<FetchResult & { context: CallContext }>;
}

/** Headers that authentication and HTTP set. A call that brings its own is refused. */
const RESERVED_HEADERS = ["authorization", "x-user-id", "x-date", "host"];

/** openapi-fetch's `request`, without its types: the path is known at run time only. */
type FetchByPath = (method: string, path: string, init: object) => Promise<FetchResult>;

export function createHttp(settings: Settings): Http {
  const client = createFetchClient<paths>({ baseUrl: settings.endpoint.href });
  const send = createSend(client.request as unknown as FetchByPath, settings);
  let hasMiddleware = false;

  const callByPath = async (method: string, path: string, init: FetchInit = {}) => {
    const operation = findOperation(method, path);
    validateParams(path, init, operation);
    const call = { operation, method, path, init, limits: settings, traceId: undefined };
    return send({ ...call, isInternal: false });
  };

  return {
    client: {
      ...client,
      ...methodsByPath(Object.keys(client), callByPath),
      request: (method: string, path: string, init?: FetchInit) =>
        callByPath(method.toUpperCase(), path, init),
      use(...middleware: Parameters<HttpClient["use"]>) {
        client.use(...middleware);
        hasMiddleware = true;
      },
    } as unknown as HttpClient,
    call: (operation, init, limits, traceId) => {
      const { method, path } = operation;
      return send({ operation, method, path, init, limits, traceId, isInternal: !hasMiddleware });
    },
  };
}

/** Calls go through openapi-fetch: the pipeline is its fetch, behind all middleware. */
function createSend(fetchByPath: FetchByPath, settings: Settings) {
  const pipeline = createPipeline(settings);
  return async (call: HttpCall): Promise<FetchResult & { context: CallContext }> => {
    const { operation, method, path, init, isInternal } = call;
    const { fetch: _, signal, ...fetchInit } = init;
    if (signal !== undefined) validate(rules.signal, "signal", signal, operation?.name);
    const context = createContext(call, settings);
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
      return isInternal ? toMethodResponse(response) : toUserResponse(response);
    };

    const internal = isInternal && { Request: RequestDraft, parseAs: BODY_READER };
    const result = await fetchByPath(method, path, { ...fetchInit, ...internal, fetch: handle });
    return { ...result, context };
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

/** Validates what a call by path passes to openapi-fetch. Arguments of methods were validated. */
function validateParams(
  path: string,
  { params }: FetchInit,
  operation: Operation | undefined,
): void {
  const values = { ...params?.path } as Record<string, unknown>;
  // `;` and `.` begin the matrix and label styles of OpenAPI.
  for (const [, name = ""] of path.matchAll(/\{[.;]?(\w+)/g)) {
    validate(rules.pathValue, name, values[name], operation?.name);
  }
  for (const [name, value] of Object.entries({ ...params?.header })) {
    const isAbsent = value === undefined || value === null;
    if (!isAbsent) validate(rules.headerValue, name, value, operation?.name);
  }
  if (operation) validatePath(operation, values);
}

function createContext({ operation, init, traceId }: HttpCall, { auth }: Settings): CallContext {
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
