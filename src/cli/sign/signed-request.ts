// A request, signed by the client, with each step on the way to its signature.
import {
  canonicalRequest,
  canonicalTarget,
  signedHeaders,
  stringToSign,
} from "../../auth/canonical-request.ts";
import { sha256Hex } from "../../auth/hash.node.ts";
import { type AppCredentials, appSignature } from "../../index.ts";
import type { UnsignedRequest } from "./request.ts";

export interface SignedRequest extends UnsignedRequest {
  readonly date: string;
  readonly userId: string;
  readonly canonicalRequest: string;
  readonly stringToSign: string;
  readonly signature: string;
  /** The headers that carry the signature. */
  readonly credentials: Readonly<Record<string, string>>;
}

/** @param time Milliseconds since 1970. */
export async function signRequest(
  request: UnsignedRequest,
  application: AppCredentials,
  time: number,
): Promise<SignedRequest> {
  const { method, body, host } = request;
  const { protocol, pathname, search } = request.url;
  const url = new URL(`${protocol}//${host}${pathname}${search}`);
  const signed = { method, url: url.href, body, now: () => time };
  const credentials = await appSignature(application).headers(signed);
  const { "X-Date": date = "", "X-User-Id": userId = "", Authorization = "" } = credentials;
  const headers = signedHeaders(url.host, date, userId);
  const canonical = canonicalRequest(method, canonicalTarget(url), headers, sha256Hex(body ?? ""));
  return {
    ...request,
    ...{ date, userId, credentials },
    canonicalRequest: canonical,
    stringToSign: stringToSign(sha256Hex(canonical)),
    signature: Authorization.slice(Authorization.lastIndexOf("=") + 1),
  };
}
