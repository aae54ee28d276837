// Mistakes behind the canonical request, told by the signature that comes of each.
import { stringToSign } from "../../auth/canonical-request.ts";
import { createHmacSha256, sha256Hex } from "../../auth/hash.node.ts";
import type { SignedRequest } from "./signed-request.ts";

export interface LaterMistake {
  /** What was done, a clause without its full stop. */
  readonly says: string;
  /** The signature that comes of it. */
  wrong(request: SignedRequest, secret: string): string;
}

export const LATER_MISTAKES: readonly LaterMistake[] = [
  {
    says:
      "the string to sign is that of the SDKs for Huawei's API Gateway, SDK-HMAC-SHA256, the time " +
      "and the hash, in place of HMAC-SHA256 and the hash",
    wrong: ({ date, stringToSign: right }, secret) =>
      hmac(secret, `SDK-${right.replace("\n", `\n${date}\n`)}`),
  },
  {
    says: "the string to sign has the time in it",
    wrong: ({ date, stringToSign: right }, secret) =>
      hmac(secret, right.replace("\n", `\n${date}\n`)),
  },
  {
    says: "the string to sign begins with SDK-HMAC-SHA256 in place of HMAC-SHA256",
    wrong: ({ stringToSign: right }, secret) => hmac(secret, `SDK-${right}`),
  },
  {
    says: "the canonical request itself was signed, and not the string to sign",
    wrong: ({ canonicalRequest }, secret) => hmac(secret, canonicalRequest),
  },
  {
    says: "a line feed stands at the end of the string to sign",
    wrong: ({ stringToSign: right }, secret) => hmac(secret, `${right}\n`),
  },
  {
    says: "the secret has a line feed at its end",
    wrong: ({ stringToSign: right }, secret) => hmac(`${secret}\n`, right),
  },
  { says: "the signature is in upper case", wrong: ({ signature }) => signature.toUpperCase() },
  {
    says: "the signature is in Base64",
    wrong: ({ signature }) => Buffer.from(signature, "hex").toString("base64"),
  },
];

const hmac = (secret: string, text: string): string => createHmacSha256(secret)(text);

/** The same request with another canonical request, and what comes of that. */
export function withCanonical(
  request: SignedRequest,
  canonicalRequest: string,
  secret: string,
): SignedRequest {
  const toSign = stringToSign(sha256Hex(canonicalRequest));
  return { ...request, canonicalRequest, stringToSign: toSign, signature: hmac(secret, toSign) };
}

/** The signatures that canonical requests get. */
export function signaturesOf(canonical: readonly string[], secret: string): string[] {
  const sign = createHmacSha256(secret);
  return canonical.map((text) => sign(stringToSign(sha256Hex(text))));
}
