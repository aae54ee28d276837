// The type of `koodrive.http`: what openapi-fetch's `Client<paths, "application/json">` takes and
// gives, written for this contract. Importing it instead would have every program that checks its
// libraries (`skipLibCheck: false`) check the declarations of openapi-fetch too, at ten times the
// cost of our own. test/types/ holds that the two agree, for every operation.
import type { paths } from "../../generated/types.ts";

/**
 * Calls by path. Each resolves to `{ data, error, response }`, of which `data` or `error` is there.
 * Where a library wants openapi-fetch's own type, cast it: `koodrive.http as Client<paths>`.
 */
export interface HttpClient {
  /** Calls a path with a method that is given in lower case, as the contract has it. */
  request: MethodCall<{ [Method in HttpMethod]: OperationsBy<Method> }>;
  /** Calls a path by GET. */
  GET: PathCall<OperationsBy<"get">>;
  /** Calls a path by PUT. */
  PUT: PathCall<OperationsBy<"put">>;
  /** Calls a path by POST. */
  POST: PathCall<OperationsBy<"post">>;
  /** Calls a path by DELETE. */
  DELETE: PathCall<OperationsBy<"delete">>;
  /** Calls a path by OPTIONS. */
  OPTIONS: PathCall<OperationsBy<"options">>;
  /** Calls a path by HEAD. */
  HEAD: PathCall<OperationsBy<"head">>;
  /** Calls a path by PATCH. */
  PATCH: PathCall<OperationsBy<"patch">>;
  /** Calls a path by TRACE. */
  TRACE: PathCall<OperationsBy<"trace">>;
  /** Adds middleware. Requests go through it in this order, responses in the reverse order. */
  use(...middleware: Middleware[]): void;
  /** Removes middleware. */
  eject(...middleware: Middleware[]): void;
}

type HttpMethod = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

/** The operations of a method, by path. */
type OperationsBy<Method extends HttpMethod> = {
  [Path in keyof paths as paths[Path] extends Record<Method, unknown>
    ? Path
    : never]: paths[Path][Method];
};

// These take the operations as a parameter, so that a compiler looks into those of a method only
// where one is called.

type MethodCall<Operations> = <
  Method extends keyof Operations,
  Path extends keyof Operations[Method],
  Init extends OptionalIfEmpty<HttpInit<Operations[Method][Path]>>,
>(
  method: Method,
  url: Path,
  ...init: InitArgument<Init>
) => Promise<HttpResponse<Operations[Method][Path], Init>>;

type PathCall<Operations> = <
  Path extends keyof Operations,
  Init extends OptionalIfEmpty<HttpInit<Operations[Path]>>,
>(
  url: Path,
  ...init: InitArgument<Init>
) => Promise<HttpResponse<Operations[Path], Init>>;

/**
 * What a call by path takes: `params` and `body` of the operation, and how to send them. Beside
 * those, what `fetch` takes.
 */
export type HttpInit<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  SerializerOptions<Operation> &
  TransportOptions;

/** An init may be left out where the operation demands neither a parameter nor a body. */
type OptionalIfEmpty<Init> = Record<never, never> extends Init ? Init | undefined : Init;

/** Other keys are allowed, and handed to `fetch`. */
type InitArgument<Init> =
  Record<never, never> extends Init
    ? [init?: Init & Record<string, unknown>]
    : [init: Init & Record<string, unknown>];

type ParamsOption<Operation> = Operation extends { parameters: infer Params }
  ? Record<never, never> extends Params
    ? { params?: Params }
    : { params: Params }
  : unknown;

type BodyOption<Operation> = Operation extends { requestBody: unknown }
  ? { body: Body<Operation> }
  : { body?: Body<Operation> };

type Body<Operation> = Operation extends { requestBody?: never }
  ? undefined
  : Operation extends { requestBody?: Json<infer Value> }
    ? Value
    : undefined;

interface SerializerOptions<Operation> {
  querySerializer?:
    | ((
        query: Operation extends { parameters: { query?: infer Query } }
          ? NonNullable<Query>
          : never,
      ) => string)
    | QuerySerializerOptions;
  bodySerializer?: (body: Body<Operation>) => unknown;
}

interface TransportOptions extends Omit<RequestInit, "body" | "headers"> {
  baseUrl?: string;
  pathSerializer?: PathSerializer;
  /** How the body of a successful response is read. Default: `json`. */
  parseAs?: keyof Parsed;
  fetch?: ((input: Request) => Promise<Response>) | undefined;
  headers?:
    | NonNullable<RequestInit["headers"]>
    | Record<string, HeaderValue | HeaderValue[] | null | undefined>;
  middleware?: Middleware[];
}

type HeaderValue = string | number | boolean;

type PathSerializer = (pathname: string, pathParams: Record<string, unknown>) => string;

/** How arrays and objects are written in a query, by the styles of OpenAPI. */
interface QuerySerializerOptions {
  /** Default: `form`, exploded. */
  array?: { style: "form" | "spaceDelimited" | "pipeDelimited"; explode: boolean };
  /** Default: `deepObject`, exploded. */
  object?: { style: "form" | "deepObject"; explode: boolean };
  /** Leaves the reserved characters of RFC 3986 as they are. Default: `false`. */
  allowReserved?: boolean;
}

/** What a call by path resolves to. A failure inside HTTP 200 is an `error` too. */
export type HttpResponse<Operation, Init = unknown> =
  | { data: ParsedAs<Init, Content<Operation, 200>>; error?: never; response: Response }
  | { data?: never; error: Content<Operation, Failure<Operation>>; response: Response };

type Failure<Operation> = Operation extends { responses: infer Responses }
  ? Exclude<keyof Responses, 200>
  : never;

/** The body of a response, which has one media type. */
type Content<Operation, Status extends PropertyKey> = Operation extends {
  responses: { [S in Status]: { content: infer Media } };
}
  ? Media[keyof Media]
  : never;

interface Json<Value> {
  content: { "application/json": Value };
}

interface Parsed {
  json: unknown;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
}

type ParsedAs<Init, Json> = Init extends { parseAs: infer As extends keyof Parsed }
  ? As extends "json"
    ? Json
    : Parsed[As]
  : Json;

/**
 * Sees, and may replace, what goes through `koodrive.http`: once a call, before it is
 * authenticated. It has at least one of the three.
 */
export type Middleware = MiddlewareHooks &
  {
    [Hook in keyof MiddlewareHooks]-?: Required<Pick<MiddlewareHooks, Hook>>;
  }[keyof MiddlewareHooks];

interface MiddlewareHooks {
  /** Gives another Request to send, or a Response in its place. */
  onRequest?: (call: MiddlewareCall) => HookResult<Request | Response>;
  /** Gives another Response. */
  onResponse?: (call: MiddlewareCall & { response: Response }) => HookResult<Response>;
  /** Gives another error, or a Response in its place. */
  onError?: (call: MiddlewareCall & { error: unknown }) => HookResult<Response | Error>;
}

// biome-ignore lint/suspicious/noConfusingVoidType: most hooks return nothing.
type HookResult<Value> = Value | undefined | void | Promise<Value | undefined | void>;

interface MiddlewareCall {
  request: Request;
  /** The path as the contract has it, in braces what `params.path` fills in. */
  readonly schemaPath: string;
  readonly params: { [Place in "query" | "header" | "path" | "cookie"]?: Record<string, unknown> };
  /** Of this call, random. */
  readonly id: string;
  readonly options: MiddlewareOptions;
}

interface MiddlewareOptions {
  baseUrl: string;
  parseAs: keyof Parsed;
  querySerializer(query: Record<string, unknown>): string;
  bodySerializer(body: unknown): unknown;
  pathSerializer: PathSerializer;
  fetch: typeof globalThis.fetch;
}
