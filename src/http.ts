// openapi-fetch on the pipeline: what both the methods and `koodrive.http` call.
import createFetchClient from "openapi-fetch";
import type { paths } from "../generated/types.ts";
import { checkHeaderValue, checkPathValue, checkSendable, checkSiblings, checkSignal, checkTraceId, optionHeaders } from "./arguments.ts";
import { ArgumentError, type ErrorContext } from "./errors.ts";
import type { HttpClient } from "./http-client.ts";
import { type Operation, operations } from "./operation.ts";
import type { Settings } from "./options.ts";
import { authenticate } from "./transport/authenticate.ts";
import { deadline } from "./transport/deadline.ts";
import { exchange } from "./transport/exchange.ts";
import { compose, type Send, type Stage } from "./transport/pipeline.ts";
import { read } from "./transport/read.ts";

/** What this file knows of openapi-fetch's call options. */
interface Init {
  params?: { path?: object; query?: object; header?: object } | undefined;
  body?: unknown;
  headers?: unknown;
  signal?: AbortSignal | undefined;
  fetch?: typeof globalThis.fetch | undefined;
}

/** What openapi-fetch resolves to. `response.ok` is false for a failure inside HTTP 200 too. */
export interface Answer {
  data?: unknown;
  error?: unknown;
  response: Response;
}

export interface Http {
  /** For users: calls by path. */
  client: HttpClient;
  /** For methods: one operation. `context.traceId` is set once it is known. */
  call(operation: Operation, init: Init, context: ErrorContext, timeout?: number): Promise<Answer>;
}

/** What the pipeline is told of a call. */
interface Entry {
  send: Send;
  operation: Operation | undefined;
  context: ErrorContext;
  timeout: number;
  signal: AbortSignal | undefined;
}

const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;
/** Headers that authentication and HTTP set. A call that brings its own is refused. */
const RESERVED_HEADERS = ["authorization", "x-user-id", "x-date", "host"];

const operationsByPath: ReadonlyMap<string, Operation> = new Map(
  Object.values(operations)
    .flatMap((methods) => Object.values(methods))
    .map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

export function createHttp(settings: Settings): Http {
  const { endpoint, auth, now } = settings;
  const stages: Stage[] = [deadline(settings.signal), read, authenticate(auth, endpoint.origin, now)];
  const send = compose(stages, exchange(settings.fetch, auth.redact));
  const client = createFetchClient<paths>({ baseUrl: endpoint.href });
  const request = client.request as unknown as (method: string, path: string, init: Init) => Promise<Answer>;

  /**
   * Calls through openapi-fetch, whose `fetch` is everything below it. The signal goes around it: a Request would listen to it until it is
   * collected as garbage.
   */
  const through = (path: string, { signal, ...init }: Init, entry: Omit<Entry, "signal"> & { method: string }) => {
    if (signal !== undefined) checkSignal(signal, entry.operation?.id);
    return request(entry.method, path, { ...init, fetch: enter({ ...entry, signal }) as typeof fetch });
  };

  const enter =
    ({ send, operation, context, timeout, signal }: Entry) =>
    async (request: Request) => {
      const headers = new Headers(request.headers);
      for (const name of RESERVED_HEADERS) {
        if (headers.has(name)) throw new ArgumentError(name, "is set by the client and cannot be given", context);
      }
      for (const [option, header] of optionHeaders(operation)) {
        const value = headers.get(header) ?? (option === "traceId" ? settings.traceId() : settings.language);
        if (option === "traceId") {
          checkTraceId(value, context.operation);
          context.traceId = value;
        }
        if (value !== undefined) headers.set(header, value);
      }
      const bytes = request.method === "GET" || request.method === "HEAD" ? undefined : new Uint8Array(await request.arrayBuffer());
      const body = bytes?.byteLength ? bytes : undefined;
      return send({ operation, request, body, headers, signal, timeout, context });
    };

  const callPath = async (method: string, path: string, init: Init = {}) => {
    const operation = operationsByPath.get(`${method} ${path}`);
    for (const [name, value] of Object.entries(init.params?.path ?? {})) checkPathValue(name, value, operation?.id);
    if (operation) {
      checkSendable(operation);
      checkSiblings(operation, { ...init.params?.path });
    }
    for (const [name, value] of Object.entries(init.params?.header ?? {})) {
      if (value !== undefined && value !== null) checkHeaderValue(name, value, operation?.id);
    }
    for (const [, name = ""] of path.matchAll(/\{(\w+)\}/g)) {
      if (!Object.hasOwn({ ...init.params?.path }, name)) throw new ArgumentError(name, "is required", { operation: operation?.id });
    }
    const below = init.fetch ? compose(stages, exchange(init.fetch, auth.redact)) : send;
    return through(path, init, { send: below, method, operation, context: { operation: operation?.id }, timeout: settings.timeout });
  };

  return {
    call: (operation, init, context, timeout = settings.timeout) =>
      through(operation.path, init, { send, method: operation.method, operation, context, timeout }),
    client: {
      ...client,
      request: (method: string, path: string, init?: Init) => callPath(method.toUpperCase(), path, init),
      ...Object.fromEntries(METHODS.map((method) => [method, (path: string, init?: Init) => callPath(method, path, init)])),
    } as unknown as HttpClient,
  };
}
