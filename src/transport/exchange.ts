// The innermost step: one request, one response, by whatever fetch was given.
import { NetworkError } from "../errors.ts";
import type { Send } from "./pipeline.ts";

export function exchange(fetch: typeof globalThis.fetch): Send {
  return async ({ request, headers, body, signal, context }) => {
    try {
      return await fetch(new Request(request, { headers, signal, ...(body && { body }) }));
    } catch (cause) {
      throw new NetworkError(context, { cause });
    }
  };
}
