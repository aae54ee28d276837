// The end of the pipeline: one request, one response, by whatever fetch was given.
import type { TransportRequest } from "./interceptor.ts";
import { toNetworkError } from "./network-error.ts";
import { RequestDraft } from "./request-draft.ts";

/** What the drift monitor throws in its mode `throw`; the client passes it on as it is. */
const CONTRACT_ERROR_CODE = "KOODRIVE_CONTRACT";

/** @throws {@link NetworkError} when no response arrives. */
export async function send(transportRequest: TransportRequest): Promise<Response> {
  const { request, headers, body, signal, fetch, context } = transportRequest;
  signal?.throwIfAborted();
  const isDraft = request instanceof RequestDraft;
  // A redirect could lead the credentials to another origin, and a signature is for one path.
  const init: RequestInit = { ...(isDraft && request.init), headers, redirect: "manual" };
  if (signal) init.signal = signal;
  if (body !== undefined) init.body = body;
  const { mayBeSent } = context;
  context.mayBeSent = true;
  try {
    const response = await fetch(isDraft ? request.url : request, init);
    if (Object(response).type !== "error") return response;
  } catch (thrown) {
    if (Object(thrown).code === CONTRACT_ERROR_CODE) throw thrown;
    const error = toNetworkError(thrown, context, mayBeSent);
    if (error.neverSent) context.mayBeSent = false;
    throw error;
  }
  throw toNetworkError("fetch returned Response.error()", context, true);
}
