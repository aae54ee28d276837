// Puts the client together: a method for each operation, on openapi-fetch, on the pipeline.
import type { Resources } from "../../generated/resources.ts";
import type { Scheme } from "../auth/auth.ts";
import type { KooDriveClient } from "./client.ts";
import { createHttp } from "./http.ts";
import { addLaterMethods, type LoadLater } from "./later.ts";
import { createMethod } from "./methods.ts";
import { allOperations } from "./operations.ts";
import { type ClientOptions, resolveSettings } from "./options.ts";

/** The public `createKooDriveClient`, with what carries files on a platform. */
export function createClient<S extends Scheme = "None">(
  options: ClientOptions<S>,
  loadFiles: LoadLater,
): KooDriveClient<NoInfer<S>> {
  const settings = resolveSettings(options);
  const http = createHttp(settings);
  const resources: Record<string, Record<string, unknown>> = {};
  for (const operation of allOperations()) {
    const [resource = "", method = ""] = operation.name.split(".");
    resources[resource] ??= {};
    resources[resource][method] = createMethod(operation, http, settings);
  }
  const koodrive = resources as unknown as Resources;
  addLaterMethods(resources, { koodrive, settings, http }, loadFiles);
  return { ...resources, http: http.client } as unknown as KooDriveClient<NoInfer<S>>;
}
