// What openapi-fetch gets from the pipeline for a method.
import type { TransportResponse } from "./interceptor.ts";

/** The method of the response by which openapi-fetch gets the body: `parseAs` names it. */
export const BODY_READER = "read";

/**
 * The response to a success for openapi-fetch alone, of which it reads these parts. It calls
 * `BODY_READER` for the body, which need not be written as text to be parsed again.
 */
export function toMethodResponse({ response, body }: TransportResponse): Response {
  const { status, headers } = response;
  return { ok: true, status, headers, [BODY_READER]: () => body } as unknown as Response;
}
