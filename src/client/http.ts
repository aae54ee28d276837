// openapi-fetch on the pipeline: what both the methods and `koodrive.http` call.
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import type { CallContext, TransportRequest } from "../transport/interceptor.ts";
import { BODY_READER, toMethodResponse } from "../transport/method-response.ts";
import { RequestDraft } from "../transport/request-draft.ts";
import { createContext } from "./call-context.ts";
import { beginStackBehind } from "./caller-stack.ts";
import type { HttpClient } from "./http-client.ts";
import type { Operation } from "./operations.ts";
import type { Settings } from "./options.ts";
import { createPipeline } from "./pipeline.ts";

/** What is used here of the options that openapi-fetch takes for a call. */
export interface FetchInit {
  params?: Params | undefined;
  body?: unknown;
  headers?: object | undefined;
  signal?: AbortSignal | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  middleware?: unknown;
  bodySerializer?: unknown;
  querySerializer?: unknown;
}

export interface Params {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
}

/** What openapi-fetch resolves to: `data` or `error`. */
export interface FetchResult {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** One call through openapi-fetch. */
export interface HttpCall {
  /** Undefined for a path that the contract does not have. */
  operation: Operation | undefined;
  method: string;
  path: string;
  /** The arguments of a method. A call by path has the names of the wire. */
  names?: Operation["arguments"];
  init: FetchInit;
  limits: Limits;
  context: CallContext;
  /** True for a method without middleware: no user code sees the request or the response. */
  isInternal: boolean;
}

type Limits = Pick<TransportRequest, "timeout" | "retry" | "walkSignal" | "bindBody">;

/** The request of an attempt, as openapi-fetch made it. */
export type AttemptRequest = Pick<TransportRequest, "request" | "headers" | "body" | "fetch">;

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

/** openapi-fetch's `request`, without its types: the path is known at run time only. */
type FetchByPath = (method: string, path: string, init: object) => Promise<FetchResult>;

/** A module of its own, which programs that call methods alone do not load. */
const loadByPath = () => import("./by-path/by-path.ts");

export function createHttp(settings: Settings): Http {
  const baseUrl = settings.endpoint.href.replace(/\/+$/, "");
  const client = createFetchClient<paths>({ baseUrl });
  const send = createSend(client.request as unknown as FetchByPath, settings);
  let hasMiddleware = false;

  const callByPath = async (method: string, path: string, init?: FetchInit) => {
    try {
      const byPath = await loadByPath();
      return await byPath.call({ method, path, init, hasMiddleware, settings, send });
    } catch (error) {
      throw beginStackBehind(error, callByPath);
    }
  };

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
      const { method, path, arguments: names } = operation;
      const context = createContext(operation, init, settings, traceId);
      const isInternal = !hasMiddleware;
      const call = { operation, method, path, names, init, limits, context, isInternal };
      const result = await send(call);
      return isInternal ? result.data : (await loadByPath()).toData(result, context);
    },
  };
}

/** Calls go through openapi-fetch: the pipeline is its fetch, behind all middleware. */
function createSend(fetchByPath: FetchByPath, settings: Settings) {
  const pipe = createPipeline(settings);
  return (call: HttpCall): Promise<FetchResult> => {
    const { operation, method, path, init, limits, context, isInternal } = call;
    const { fetch: _, signal, ...fetchInit } = init;
    const { timeout, retry, walkSignal, bindBody } = limits;

    // Written out, as spreading takes time at each call.
    const attempt = ({ request, headers, body, fetch }: AttemptRequest) =>
      pipe({
        operation,
        path,
        request,
        headers,
        body,
        fetch,
        signal,
        walkSignal,
        timeout,
        retry,
        bindBody,
        context,
      });
    const handle = async (request: Request | RequestDraft): Promise<Response> => {
      if (!(request instanceof RequestDraft)) {
        return (await loadByPath()).sendRequest(request, call, settings, attempt);
      }
      const { headers, body } = request;
      const response = await attempt({ request, headers, body, fetch: settings.fetch });
      if (response.error) throw response.error;
      return toMethodResponse(response);
    };

    const internal = isInternal && { Request: RequestDraft, parseAs: BODY_READER };
    const parseAs = operation?.returns;
    const fetchIt = () =>
      fetchByPath(method, path, { parseAs, ...fetchInit, ...internal, fetch: handle });
    if (!settings.validate || !operation) return fetchIt();
    return import("./validate/validate.ts")
      .then(({ validateRequest }) => validateRequest(operation.name, init, call.names))
      .then(fetchIt);
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
