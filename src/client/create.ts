// Puts the client together: a method for each operation of the generated table, on openapi-fetch,
// on the pipeline.
import type { Resources, TokenMethods } from "../../generated/resources.ts";
import type { Auth } from "../auth/auth.ts";
import type { AllOptions, CommonOptions, HeaderOptions } from "../model/call-options.ts";
import { failure } from "../transport/api-error.ts";
import { checkOptions } from "../validate.ts";
import { splitArguments } from "./arguments.ts";
import { createHttp, type Http } from "./http.ts";
import type { HttpClient } from "./http-client.ts";
import { type Operation, operations } from "./operations.ts";
import { type ClientOptions, retryPolicy, type Settings, settle } from "./options.ts";
import { paginate } from "./paginate.ts";

/**
 * The methods that an authentication scheme can call: those of sessions and of the JavaScript SDK
 * take an access token alone.
 */
type Methods<Scheme extends Auth["scheme"]> = Scheme extends "AppSignature"
  ? {
      readonly [R in keyof Resources]: R extends keyof TokenMethods
        ? Omit<Resources[R], TokenMethods[R]>
        : Resources[R];
    }
  : Resources;

/**
 * The client: a method for each operation, by resource, and the openapi-fetch client that they all
 * go through.
 */
export type KooDriveClient<Scheme extends Auth["scheme"] = "AccessToken"> = Methods<Scheme> & {
  /**
   * The openapi-fetch client underneath, on the same pipeline: calls by path, returns `{ data,
   * error, response }`, takes middleware. A failure inside HTTP 200 (`code` other than 0) is handed
   * out as `error` too; `response.status` then is 200, `response.ok` false.
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
export function createKooDriveClient<Scheme extends Auth["scheme"]>(
  options: ClientOptions<Scheme>,
): KooDriveClient<Scheme> {
  const settings = settle(options);
  const http = createHttp(settings);
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of operations()) {
    const [resource = "", method = ""] = operation.name.split(".");
    resources[resource] = {
      ...resources[resource],
      [method]: createMethod(operation, http, settings),
    };
  }
  return { ...resources, http: http.client } as unknown as KooDriveClient<Scheme>;
}

/** The method of an operation; that of a list also has `all`. */
function createMethod(operation: Operation, http: Http, settings: Settings) {
  const { name, pages } = operation;
  const known = ["signal timeout retry", ...operation.options.map(([option]) => option)].join(" ");
  const call = async (args: object = {}, options: CommonOptions & HeaderOptions = {}) => {
    checkOptions(options, known, name);
    const { body, ...params } = splitArguments(operation, args);
    for (const [option, header] of operation.options) params.header[header] = options[option];
    const { signal, timeout = settings.timeout } = options;
    const limits = { timeout, retry: retryPolicy(options.retry, settings.retry, "", name) };
    const { data, error, response, context } = await http.call(
      operation,
      { params, body, signal },
      limits,
    );
    // A middleware may have made another Response of the pipeline's, so the body is looked at once
    // more.
    const refused = failure(response, error ?? data, context);
    if (refused) throw context.refusal?.message === refused.message ? context.refusal : refused;
    return data as Record<string, unknown>;
  };
  if (!pages) return call;
  const all = (args?: object, allOptions?: AllOptions) => {
    const { maxItems, ...options } = { ...allOptions };
    return paginate(
      (page) => call(page, options),
      { ...args },
      { pages, operation: name, maxItems },
    );
  };
  return Object.assign(call, { all });
}
