// Puts the client together: a method for each operation, on openapi-fetch, on the pipeline.
import type { Resources, TokenMethods } from "../../generated/resources.ts";
import type { Auth } from "../auth/auth.ts";
import { createHttp } from "./http.ts";
import type { HttpClient } from "./http-client.ts";
import { createMethod } from "./methods.ts";
import { allOperations } from "./operations.ts";
import { type ClientOptions, resolveSettings } from "./options.ts";

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

/** The client: the methods by resource, and the openapi-fetch client that they all go through. */
export type KooDriveClient<Scheme extends Auth["scheme"] = "AccessToken"> = Methods<Scheme> & {
  /**
   * The openapi-fetch client underneath, on the same pipeline: calls by path, returns
   * `{ data, error, response }`, takes middleware. A refusal inside HTTP 200 (`code` other than 0)
   * is an `error` too; `response.status` then is 200, `response.ok` false.
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
  const settings = resolveSettings(options);
  const http = createHttp(settings);
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of allOperations()) {
    const [resource = "", method = ""] = operation.name.split(".");
    resources[resource] ??= {};
    resources[resource][method] = createMethod(operation, http, settings);
  }
  return { ...resources, http: http.client } as unknown as KooDriveClient<Scheme>;
}
