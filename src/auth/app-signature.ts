// The app signature: each request is signed with the application's secret, on behalf of a user.
import { ArgumentError } from "../errors.ts";
import { redactSignatures, replaceSecrets } from "../redact.ts";
import { type OptionRules, rules, validate, validateOptions } from "../validate.ts";
import type { Auth } from "./auth.ts";
import {
  ALGORITHM,
  type CanonicalTarget,
  canonicalRequest,
  canonicalTarget,
  SIGNED_HEADERS,
  signedHeaders,
  stringToSign,
} from "./canonical-request.ts";
import type { Hashing } from "./hashing.ts";
import { createSignatureGuard } from "./signature-guard.ts";

export interface AppCredentials {
  /** The application's identifier. */
  appId: string;
  /** The application's secret. It signs and is never sent. */
  appSecret: string;
  /** The KooDrive user on whose behalf the requests are made. */
  userId: string;
}

/** They are validated below, as all of them are required. */
const CREDENTIAL_RULES: OptionRules = { appId: null, appSecret: null, userId: null };

/** The first second of the year 10000, which `X-Date` has no digits for. */
const SECONDS_END = Date.UTC(10_000) / 1_000;

/** The public `appSignature`, by the hashes of a platform. */
export function createAppSignature(
  credentials: AppCredentials,
  { sha256Hex, createHmacSha256 }: Hashing,
): Auth<"AppSignature"> {
  validate(rules.object, "credentials", credentials);
  validateOptions(credentials, CREDENTIAL_RULES);
  const { appId, appSecret, userId } = credentials;
  for (const [name, value] of Object.entries({ appId, appSecret, userId })) {
    validate(rules.credential, name, value);
  }
  const signingTime = createSigningTime();
  const hmac = createHmacSha256(appSecret);
  let hashOfEmpty: string | undefined;
  /** Most signed requests are GETs without a body, whose hash is computed once. */
  const emptyHash = () => {
    hashOfEmpty ??= sha256Hex("");
    return hashOfEmpty;
  };
  return {
    scheme: "AppSignature",
    userId,
    headers({ method, url: target, body, now }) {
      const url = parseTarget(target);
      const date = signingTime(now());
      const headers = signedHeaders(url.host, date, userId);
      const canonical = canonicalRequest(
        method,
        url,
        headers,
        body ? sha256Hex(body) : emptyHash(),
      );
      const signature = hmac(stringToSign(sha256Hex(canonical)));
      const parameters = `AppId=${appId},SignedHeaders=${SIGNED_HEADERS},Signature=${signature}`;
      return {
        "X-User-Id": userId,
        "X-Date": date,
        Authorization: `${ALGORITHM} ${parameters}`,
      };
    },
    createGuard: createSignatureGuard,
    redact: (text) => redactSignatures(replaceSecrets(text, [appSecret])),
  };
}

/** An https URL that is normal as it stands: no port, no dot in the path, nothing encoded. */
const NORMAL_URL = /^https:\/\/([a-z\d.-]+)((?:\/[\w~-]+)+)$/;

/** The host and the canonical form of a URL. Parsing takes a tenth of a signed call. */
function parseTarget(target: string): CanonicalTarget & { host: string } {
  const normal = NORMAL_URL.exec(target);
  if (normal) return { host: normal[1] as string, uri: `${normal[2]}/`, query: "" };
  const url = new URL(target);
  return { host: url.host, ...canonicalTarget(url) };
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
    if (!(second >= 0 && second < SECONDS_END)) {
      throw new ArgumentError("now", "must return milliseconds since 1970");
    }
    text = new Date(second * 1_000).toISOString().replace(/[-:]|\.\d+/g, "");
    lastSecond = second;
    return text;
  };
}
