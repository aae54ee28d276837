// The innermost step: one request, one response, by whatever fetch was given.
import { NetworkError } from "../errors.ts";
import type { Send } from "./pipeline.ts";

/** `redact` takes secrets out of what fetch says of a failure; of the cause no more is kept than its name, message and code. */
export function exchange(fetch: typeof globalThis.fetch, redact: (text: string) => string): Send {
  return async ({ request, headers, body, signal, context }) => {
    signal?.throwIfAborted();
    // A redirect is not followed: it could take credentials to another origin, and a signature is for one path only.
    const init: RequestInit = { headers, redirect: "manual", ...(signal && { signal }), ...(request.bodyUsed && { body: body ?? "" }) };
    try {
      return await fetch(new Request(request, init));
    } catch (cause) {
      throw new NetworkError(context, { cause: bare(cause, redact) });
    }
  };
}

/** fetch says only "fetch failed"; the reason is in its cause, sometimes of several attempts at once. */
function bare(thrown: unknown, redact: (text: string) => string): Error {
  const outer = thrown instanceof Error ? thrown : new Error("fetch failed");
  const inner = outer.cause instanceof AggregateError ? outer.cause.errors[0] : outer.cause;
  const reason: Error & { code?: unknown } = inner instanceof Error && inner.message ? inner : outer;
  const error = new Error(redact(reason.message));
  error.name = reason.name;
  return typeof reason.code === "string" ? Object.assign(error, { code: reason.code }) : error;
}
