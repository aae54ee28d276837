// What is known of a call, for its errors and hooks.
import { isSecretName, redactQueries, replaceSecrets } from "../redact.ts";
import type { CallContext } from "../transport/interceptor.ts";
import type { FetchInit } from "./http.ts";
import type { Operation } from "./operations.ts";
import type { Settings } from "./options.ts";

export function createContext(
  operation: Operation | undefined,
  init: FetchInit,
  { auth }: Settings,
  traceId?: string,
  otherSecrets: readonly string[] = [],
): CallContext {
  const name = operation?.name;
  const isInQuery = (parameter: string) =>
    Array.from(operation?.arguments.values() ?? []).some(
      ({ place, wireName }) => place === "query" && wireName === parameter,
    );
  let secrets: readonly string[] | undefined;
  return {
    operation: name,
    traceId,
    attempt: 0,
    mayBeSent: false,
    awaitsCredentials: false,
    successCode: operation?.successCode,
    redact(text) {
      secrets ??= [...otherSecrets, ...secretArguments(init, name)];
      const redacted = replaceSecrets(auth.redact(text), secrets);
      return redactQueries(redacted, isInQuery, name);
    },
  };
}

/** The values of a call's secret arguments, which the service may quote. */
function secretArguments({ params, body }: FetchInit, operation: string | undefined): string[] {
  const fields = typeof body === "object" && !ArrayBuffer.isView(body) ? body : {};
  const places = [params?.path, params?.query, params?.header, fields];
  return places
    .flatMap((place) => Object.entries({ ...place }))
    .filter(([name]) => isSecretName(name, operation))
    .flatMap(([, value]) => value)
    .filter((value) => typeof value !== "object")
    .map(String);
}
