// The app signature: each request is signed with the application's secret, on behalf of a user.
import { hmacSha256Hex } from "#hash";
import { ArgumentError } from "../errors.ts";
import type { Auth } from "./auth.ts";
import { ALGORITHM, canonicalRequest, stringToSign } from "./canonical-request.ts";

export interface AppCredentials {
  /** The application's identifier. */
  appId: string;
  /** The application's secret. It signs and is never sent. */
  appSecret: string;
  /** The KooDrive user on whose behalf the requests are made. */
  userId: string;
}

/** The names of the headers that are signed, in the order in which the canonical request has them. */
const SIGNED_HEADERS = "host;x-date;x-user-id";

/**
 * Authenticates by app signature. Every attempt is signed anew, with its own `X-Date`.
 *
 * @throws {@link ArgumentError} when a credential is not a non-empty string of printable characters; the message does not contain it.
 * @see api-koodrive/koodrive_05_0034 and the four pages of its steps, 2025-10
 * @example
 * const auth = appSignature({ appId, appSecret, userId: "1505084218764547200" });
 */
export function appSignature({ appId, appSecret, userId }: AppCredentials): Auth<"AppSignature"> {
  for (const [name, value] of Object.entries({ appId, appSecret, userId })) {
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
      throw new ArgumentError(name, "must be a non-empty string of printable ASCII characters without blanks");
    }
  }
  const signingTime = createSigningTime();
  return {
    scheme: "AppSignature",
    headers({ method, url, body, now }) {
      const date = signingTime(now());
      const headers = { host: url.host, "x-date": date, "x-user-id": userId };
      const signature = hmacSha256Hex(appSecret, stringToSign(canonicalRequest(method, url, headers, body)));
      return {
        "X-User-Id": userId,
        "X-Date": date,
        Authorization: `${ALGORITHM} AppId=${appId},SignedHeaders=${SIGNED_HEADERS},Signature=${signature}`,
      };
    },
    redact: (text) => text.replaceAll(appSecret, "***").replace(/\b[0-9a-f]{64}\b/gi, "***"),
  };
}

/**
 * `YYYYMMDDTHHMMSSZ`, rounded down: a time in the future is refused. The text of the last second is kept, as a busy client signs many requests in
 * one, and making it takes about a quarter of the whole signature.
 */
function createSigningTime(): (milliseconds: number) => string {
  let last = Number.NaN;
  let text = "";
  return (milliseconds) => {
    if (!(Math.abs(milliseconds) < 8.64e15)) throw new ArgumentError("now", "must return a time in milliseconds since 1970");
    const second = Math.floor(milliseconds / 1000);
    if (second !== last) {
      text = `${new Date(second * 1000).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
      last = second;
    }
    return text;
  };
}
