// Puts the client together: a method for each operation of the generated table, on openapi-fetch, on the pipeline.
import { errorCatalogue } from "../generated/errors.ts";
import type { Resources, TokenMethods } from "../generated/operations.ts";
import { checkKeys, checkLanguage, checkSendable, checkTimeout, checkTraceId, optionHeaders, splitArguments } from "./arguments.ts";
import type { Auth } from "./auth/auth.ts";
import { ApiError, type ErrorContext } from "./errors.ts";
import { createHttp, type Http } from "./http.ts";
import type { HttpClient } from "./http-client.ts";
import type { AllOptions, CommonOptions, HeaderOptions } from "./method.ts";
import { type Operation, operations } from "./operation.ts";
import { type ClientOptions, settle } from "./options.ts";
import { paginate } from "./paginate.ts";
import { isSuccess } from "./transport/read.ts";

/** The methods that an authentication scheme can call: those of sessions and of the JavaScript SDK take an access token alone. */
type Methods<Scheme extends Auth["scheme"]> = Scheme extends "AppSignature"
  ? { readonly [R in keyof Resources]: R extends keyof TokenMethods ? Omit<Resources[R], TokenMethods[R]> : Resources[R] }
  : Resources;

/** The client: a method for each operation, by resource, and the openapi-fetch client that they all go through. */
export type KooDriveClient<Scheme extends Auth["scheme"] = "AccessToken"> = Methods<Scheme> & {
  /**
   * The openapi-fetch client underneath, on the same pipeline: calls by path, returns `{ data, error, response }`, takes middleware.
   * A failure inside HTTP 200 (`code` other than 0) is handed out as `error` too; `response.status` then is 200, `response.ok` false.
   */
  readonly http: HttpClient;
};

/**
 * Creates a client.
 *
 * @throws {@link ArgumentError} when an option is missing, unknown or unusable.
 * @example
 * const koodrive = createKooDriveClient({
 *   endpoint: "https://intl.myhuaweicloud-koodrive.com",
 *   auth: accessToken(token),
 * });
 * const { data } = await koodrive.spaces.getAllocation();
 */
export function createKooDriveClient<Scheme extends Auth["scheme"]>(options: ClientOptions<Scheme>): KooDriveClient<Scheme> {
  const settings = settle(options);
  const http = createHttp(settings);
  const resources = mapValues(operations, (methods) => mapValues(methods, (operation) => createMethod(operation, http, settings.auth)));
  return { ...resources, http: http.client } as unknown as KooDriveClient<Scheme>;
}

/** The method of an operation; that of a list also has `all`. */
function createMethod(operation: Operation, http: Http, auth: Auth) {
  const call = (args?: object, options?: object) => invoke(operation, args, options, http, auth);
  const { pages, id } = operation;
  if (!pages) return call;
  const all = (args: object = {}, { maxItems, ...options }: AllOptions = {}) =>
    paginate((page) => call(page, options) as Promise<Record<string, unknown>>, { ...args }, { pages, operation: id, maxItems });
  return Object.assign(call, { all });
}

async function invoke(operation: Operation, args: object = {}, options: CommonOptions & HeaderOptions = {}, http: Http, auth: Auth): Promise<unknown> {
  const context: ErrorContext = { operation: operation.id };
  const headers = optionHeaders(operation);
  checkKeys(options, ["signal", "timeout", ...headers.map(([option]) => option)], operation.id);
  const { signal, timeout, traceId, language } = options;
  if (timeout !== undefined) checkTimeout(timeout, operation.id);
  if (traceId !== undefined) checkTraceId(traceId, operation.id);
  if (language !== undefined) checkLanguage(language, operation.id);
  checkSendable(operation);
  const { body, ...params } = splitArguments(operation, args);
  for (const [option, name] of headers) params.header[name] = options[option];
  const { data, error, response } = await http.call(operation, { params, body, signal }, context, timeout);
  // A middleware may have made another Response of the pipeline's, so the body is looked at once more.
  if (!response.ok || !isSuccess(data)) throw apiError(response.status, error ?? data, context, redactor(args, auth));
  return data;
}

/** Reads either of the two error bodies. Anything else, such as a proxy's page, is told by its status alone. */
function apiError(status: number, body: unknown, context: ErrorContext, redact: (text: string) => string): ApiError {
  const { code, msg, error_code, error_msg, request_id } = Object(body) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === "string" ? redact(value) : undefined);
  const found = [code, error_code].map((value) => (typeof value === "number" ? value : text(value))).find((value) => value !== undefined);
  const known = typeof found === "string" && /^\d{1,15}$/.test(found) ? Number(found) : found;
  return new ApiError(
    {
      status,
      code: known,
      msg: text(msg) ?? text(error_msg),
      requestId: text(request_id),
      catalogue: Object.hasOwn(errorCatalogue, String(known)) ? errorCatalogue[String(known)] : undefined,
    },
    context,
  );
}

/** Names of arguments whose values are secrets: tokens, sessions, passwords and extract codes. */
const SECRET = /token|secret|session|pwd|password|extractCode|authCode/i;

/** Takes out of a text what the scheme keeps secret, and the secret arguments of the call, which the service may quote. */
function redactor(args: object, auth: Auth): (text: string) => string {
  const secrets = Object.entries(args).flatMap(([name, value]) => (SECRET.test(name) && typeof value === "string" && value.length > 3 ? [value] : []));
  return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, "***"), auth.redact(text));
}

function mapValues<Value, Mapped>(record: Readonly<Record<string, Value>>, map: (value: Value) => Mapped): Record<string, Mapped> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
