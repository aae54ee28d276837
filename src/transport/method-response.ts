// What openapi-fetch gets from the pipeline for a method.
import type { TransportResponse } from "./interceptor.ts";

/** The method of the response by which openapi-fetch gets the body: `parseAs` names it. */
export const BODY_READER = "read";

/** openapi-fetch asks for the length of the body, which is known to be there. */
const NO_HEADERS = { get: () => null };

/**
 * The response to a success for openapi-fetch alone: what it reads of one. It calls `BODY_READER`
 * for the body, which need not be written as text to be parsed again.
 */
export function toMethodResponse({ body }: TransportResponse): Response {
  return { ok: true, headers: NO_HEADERS, [BODY_READER]: () => body } as unknown as Response;
}
