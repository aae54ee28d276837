// The app signature: each request is signed with the application's secret, on behalf of a user.

import { ArgumentError } from "../errors.ts";
import { check } from "../validate.ts";
import type { Auth } from "./auth.ts";
import { ALGORITHM, canonicalRequest, stringToSign } from "./canonical-request.ts";
import { hmacSha256Hex } from "./hash.node.ts";

export interface AppCredentials {
  /** The application's identifier. */
  appId: string;
  /** The application's secret. It signs and is never sent. */
  appSecret: string;
  /** The KooDrive user on whose behalf the requests are made. */
  userId: string;
}

/**
 * The names of the headers that are signed, in the order in which the canonical request has them.
 */
const SIGNED_HEADERS = "host;x-date;x-user-id";

/**
 * Authenticates by app signature. Every attempt is signed anew, with its own `X-Date`.
 *
 * @throws {@link ArgumentError} when a credential is not a non-empty string of printable
 * characters; the message does not contain it.
 * @see api-koodrive/koodrive_05_0034 and the four pages of its steps, 2025-10
 * @example
 * const auth = appSignature({ appId, appSecret, userId: "1505084218764547200" });
 */
export function appSignature({ appId, appSecret, userId }: AppCredentials): Auth<"AppSignature"> {
  for (const [name, value] of Object.entries({ appId, appSecret, userId }))
    check("credential", name, value);
  // The text of the last second is kept, as a busy client signs many requests in one, and making it
  // takes about a quarter of the whole signature.
  let second = Number.NaN;
  let date = "";
  return {
    scheme: "AppSignature",
    headers({ method, url: target, body, now }) {
      const time = Math.floor(now() / 1_000);
      if (time !== second) date = signingTime(time);
      second = time;
      const url = new URL(target);
      const headers = { host: url.host, "x-date": date, "x-user-id": userId };
      const signature = hmacSha256Hex(
        appSecret,
        stringToSign(canonicalRequest(method, url, headers, body)),
      );
      return {
        "X-User-Id": userId,
        "X-Date": date,
        Authorization: `${ALGORITHM} AppId=${appId},SignedHeaders=${SIGNED_HEADERS},Signature=${signature}`,
      };
    },
    redact: (text) => text.replaceAll(appSecret, "***").replace(/\b[0-9a-f]{64}\b/gi, "***"),
  };
}

/** `YYYYMMDDTHHMMSSZ` of whole seconds since 1970: a time in the future is refused. */
function signingTime(seconds: number): string {
  if (!(Math.abs(seconds) < 8.64e12))
    throw new ArgumentError("now", "must return milliseconds since 1970");
  return new Date(seconds * 1_000).toISOString().replace(/[-:]|\.\d+/g, "");
}
