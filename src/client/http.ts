// openapi-fetch on the pipeline: what both the methods and `koodrive.http` call.
import createFetchClient from "openapi-fetch";
import type { paths } from "../../generated/types.ts";
import { ArgumentError } from "../errors.ts";
import { authenticate } from "../transport/authenticate.ts";
import { deadline } from "../transport/deadline.ts";
import { answer, READER } from "../transport/fetch-response.ts";
import { debugLog, emitter } from "../transport/hooks.ts";
import type { Call, Context } from "../transport/pipeline.ts";
import { read } from "../transport/read-response.ts";
import { watch } from "../transport/report-errors.ts";
import { Draft } from "../transport/request-draft.ts";
import { retry } from "../transport/retry.ts";
import { exchange } from "../transport/send.ts";
import { check } from "../validate.ts";
import { checkPath } from "./arguments.ts";
import type { HttpClient } from "./http-client.ts";
import { type Operation, operations } from "./operations.ts";
import type { Settings } from "./options.ts";

/** What this file knows of openapi-fetch's call options. */
interface Init {
  params?: { path?: object | undefined; query?: object; header?: object } | undefined;
  body?: unknown;
  signal?: AbortSignal | undefined;
  fetch?: ((request: Request) => Promise<Response>) | undefined;
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
  /** For methods: one operation. The context is that of the errors of the call. */
  call(operation: Operation, init: Init, limits: Limits): Promise<Answer & { context: Context }>;
}

type Limits = Pick<Call, "timeout" | "retry">;

/** Headers that authentication and HTTP set. A call that brings its own is refused. */
const RESERVED_HEADERS = ["authorization", "x-user-id", "x-date", "host"];

/**
 * Names of arguments whose values are secrets: tokens, sessions, passwords, and the codes of shares
 * and authorizations.
 */
const SECRET = /token|secret|session|pwd|passw|extractCode|^code$/i;

export function createHttp(settings: Settings): Http {
  const { endpoint, auth } = settings;
  const watching = [settings.hooks, debugLog()].filter((hooks) => hooks !== undefined);
  const emit = emitter(watching);
  const authenticated = authenticate(
    read(exchange, settings.maxResponseBytes),
    auth,
    endpoint.origin,
    settings.now,
  );
  const send = watch(
    deadline(retry(authenticated, settings.retry.budget, emit), settings.signal),
    emit,
  );
  const client = createFetchClient<paths>({ baseUrl: endpoint.href });
  const request = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<Answer>;
  let hasMiddleware = false;

  /** Calls through openapi-fetch, whose `fetch` is everything below it. */
  const through = async (
    operation: Operation | undefined,
    method: string,
    path: string,
    init: Init,
    limits: Limits,
    draft?: object,
  ) => {
    const { fetch: given, signal, ...own } = init;
    const fetch: Settings["fetch"] = given
      ? (input, init) => given(new Request(input, init))
      : settings.fetch;
    if (signal !== undefined) check("signal", "signal", signal, operation?.name);
    const context: Context = {
      operation: operation?.name,
      attempt: 0,
      redact: (text) => redactor(init)(auth.redact(text)),
    };
    const below = (request: Request | Draft) =>
      enter({ ...limits, operation, request, fetch, signal, context }, path);
    return { ...(await request(method, path, { ...own, ...draft, fetch: below })), context };
  };

  const enter = async (call: Omit<Call, "headers" | "body" | "info">, path: string) => {
    const { operation, request, context } = call;
    const isDraft = request instanceof Draft;
    const headers = isDraft ? request.headers : new Headers(request.headers);
    // A method has no way to give these.
    const reserved = isDraft ? undefined : RESERVED_HEADERS.find((name) => headers.has(name));
    if (reserved) throw new ArgumentError(reserved, "is set by the client", context);
    for (const [option, header] of operation?.options ?? []) {
      const value =
        headers.get(header) ?? (option === "traceId" ? settings.traceId() : settings.language);
      if (option === "traceId") {
        check(option, option, value, context.operation);
        context.traceId = value;
      }
      if (value !== undefined) headers.set(header, value);
    }
    const body = isDraft
      ? request.body
      : request.body
        ? new Uint8Array(await request.arrayBuffer())
        : undefined;
    const info = watching.length
      ? Object.freeze({
          operation: operation?.name,
          method: request.method,
          path: context.redact(path),
          url: context.redact(request.url),
          traceId: context.traceId,
        })
      : undefined;
    return answer(await send({ ...call, headers, body, info }), !isDraft);
  };

  const byPath = async (method: string, path: string, init: Init = {}) => {
    const operation = operations().find(
      (operation) => operation.method === method && operation.path === path,
    );
    const values = { ...init.params?.path } as Record<string, unknown>;
    for (const [, name = ""] of path.matchAll(/\{[.;]?(\w+)/g))
      check("path", name, values[name], operation?.name);
    for (const [name, value] of Object.entries({ ...init.params?.header })) {
      if ((value ?? null) !== null) check("header", name, value, operation?.name);
    }
    if (operation) checkPath(operation, values);
    return through(operation, method, path, init, settings);
  };

  const methods = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  return {
    call: (operation, init, limits) => {
      const draft = hasMiddleware ? undefined : { Request: Draft, parseAs: READER };
      return through(operation, operation.method, operation.path, init, limits, draft);
    },
    client: {
      ...client,
      ...Object.fromEntries(
        methods.map((method) => [
          method,
          (path: string, init?: Init) => byPath(method, path, init),
        ]),
      ),
      request: (method: string, path: string, init?: Init) =>
        byPath(method.toUpperCase(), path, init),
      use(...middleware: Parameters<HttpClient["use"]>) {
        client.use(...middleware);
        hasMiddleware = true;
      },
    } as unknown as HttpClient,
  };
}

/**
 * Takes the secret arguments of a call, which the service may quote, out of a text: in a query by
 * their names, elsewhere by their values.
 */
function redactor({ params, body }: Init): (text: string) => string {
  const given = Object.entries({
    ...params?.path,
    ...params?.query,
    ...params?.header,
    ...(isPlain(body) && body),
  } as Record<string, unknown>);
  const secrets = given
    .flatMap(([name, value]) => (SECRET.test(name) ? [value].flat().map(String) : []))
    .filter(({ length }) => length > 3)
    // In a URL, which holds no half characters, and in JSON.
    .flatMap((secret) => [
      secret,
      encodeURIComponent(secret.replace(/\p{Cs}/gu, "\ufffd")),
      JSON.stringify(secret).slice(1, -1),
    ])
    // A secret may have another in it.
    .sort((a, b) => b.length - a.length);
  return (text) =>
    secrets.reduce(
      (redacted, secret) => redacted.replaceAll(secret, "***"),
      text.replace(/([?&]([^?&=\s]*)=)[^&#\s]*/g, (pair, begin, name) =>
        SECRET.test(name) ? `${begin}***` : pair,
      ),
    );
}

/** Not a text or bytes, which have a name for each character. */
const isPlain = (body: unknown): body is object =>
  typeof body === "object" && !ArrayBuffer.isView(body);
