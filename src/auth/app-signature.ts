// The app signature: each request is signed with the application's secret, on behalf of a user.
import { ArgumentError } from "../errors.ts";
import { redactSignatures, replaceSecrets } from "../redact.ts";
import { rules, validate } from "../validate.ts";
import type { Auth } from "./auth.ts";
import { ALGORITHM, canonicalRequest, stringToSign } from "./canonical-request.ts";
import { createHmacSha256 } from "./hash.node.ts";

export interface AppCredentials {
  /** The application's identifier. */
  appId: string;
  /** The application's secret. It signs and is never sent. */
  appSecret: string;
  /** The KooDrive user on whose behalf the requests are made. */
  userId: string;
}

/** The signed headers, in the order in which the canonical request has them. */
const SIGNED_HEADERS = "host;x-date;x-user-id";

/** The last second that a Date can hold, either side of 1970 (ECMA-262, time values). */
const LAST_SECOND = 8.64e12;

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
  for (const [name, value] of Object.entries({ appId, appSecret, userId })) {
    validate(rules.credential, name, value);
  }
  const signingTime = createSigningTime();
  const hmac = createHmacSha256(appSecret);
  return {
    scheme: "AppSignature",
    headers({ method, url: target, body, now }) {
      const url = new URL(target);
      const date = signingTime(now());
      const headers = { host: url.host, "x-date": date, "x-user-id": userId };
      const canonical = canonicalRequest(method, url, headers, body);
      const signature = hmac(stringToSign(canonical));
      const parameters = `AppId=${appId},SignedHeaders=${SIGNED_HEADERS},Signature=${signature}`;
      return {
        "X-User-Id": userId,
        "X-Date": date,
        Authorization: `${ALGORITHM} ${parameters}`,
      };
    },
    redact: (text) => redactSignatures(replaceSecrets(text, [appSecret])),
  };
}

/**
 * Formats milliseconds since 1970 as `YYYYMMDDTHHMMSSZ`. Parts of a second are cut off, as a time
 * in the future is refused. The text of the last second is kept: a busy client signs many requests
 * in one second, and formatting takes about a quarter of a signature's time.
 */
function createSigningTime(): (milliseconds: number) => string {
  let lastSecond = Number.NaN;
  let text = "";
  return (milliseconds) => {
    const second = Math.floor(milliseconds / 1_000);
    if (second === lastSecond) return text;
    if (!(Math.abs(second) < LAST_SECOND)) {
      throw new ArgumentError("now", "must return milliseconds since 1970");
    }
    text = new Date(second * 1_000).toISOString().replace(/[-:]|\.\d+/g, "");
    lastSecond = second;
    return text;
  };
}
