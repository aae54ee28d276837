// Verifies an app signature as the service would: from what arrived, by the published steps, with
// Node's own cryptography. None of it is the client's code.
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

export interface AppCredentials {
  appId: string;
  appSecret: string;
  userId: string;
}

const AUTHORIZATION = /^HMAC-SHA256 AppId=(\S+),SignedHeaders=(\S+),Signature=([0-9a-f]{64})$/;
/** The service takes a signature for so long. */
const FIFTEEN_MINUTES = 15 * 60_000;

export function isSigned(
  { method, url = "", headers }: IncomingMessage,
  body: Buffer,
  { appId, appSecret, userId }: AppCredentials,
): boolean {
  const [, app, names = "", signature = ""] = AUTHORIZATION.exec(headers.authorization ?? "") ?? [];
  if (
    app !== appId ||
    names !== "host;x-date;x-user-id" ||
    headers["x-user-id"] !== userId ||
    !isRecent(String(headers["x-date"]))
  )
    return false;
  const { pathname, search } = new URL(url, "http://service");
  const canonicalRequest = [
    method,
    `${pathname.split("/").map(decodeURIComponent).map(encode).join("/")}/`,
    search.slice(1).split("&").filter(Boolean).map(canonicalPair).sort().join("&"),
    ...names.split(";").map((name) => `${name}:${headers[name]}`),
    "",
    names,
    sha256(body),
  ].join("\n");
  const expected = createHmac("sha256", appSecret)
    .update(`HMAC-SHA256\n${sha256(canonicalRequest)}`)
    .digest("hex");
  return timingSafeEqual(Buffer.from(expected), Buffer.from(signature));
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");

/** RFC 3986: all but the unreserved characters. */
const encode = (text: string) =>
  Buffer.from(text)
    .toString("latin1")
    .replace(
      /[^A-Za-z0-9_.~-]/g,
      (byte) => `%${Buffer.from(byte, "latin1").toString("hex").toUpperCase()}`,
    );

function canonicalPair(pair: string): string {
  const [name = "", value = ""] = pair.replaceAll("+", " ").split("=").map(decodeURIComponent);
  return `${encode(name)}=${encode(value)}`;
}

/** `YYYYMMDDTHHMMSSZ`, not in the future. */
function isRecent(date: string): boolean {
  const age =
    Date.now() -
    Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  return age >= 0 && age < FIFTEEN_MINUTES;
}
