// The canonical request and the string to sign. The KooDrive pages (koodrive_05_0035, _0029) are cut or silent in places; there the general
// signing guide of Huawei Cloud decides, from which their text comes. Each such decision is named here; the ledger has the evidence.
import { sha256Hex } from "#hash";

/** The general guide's algorithm is SDK-HMAC-SHA256; KooDrive's own name stands in its worked header. */
export const ALGORITHM = "HMAC-SHA256";

export type SignedHeaders = Readonly<Record<string, string>>;

/** Step 1. `headers` are those to sign, by lower-case name; they are sorted by it (general guide; ledger: platform.header-order). */
export function canonicalRequest(method: string, url: URL, headers: SignedHeaders, body: Uint8Array | undefined): string {
  const names = Object.keys(headers).sort();
  return [
    method.toUpperCase(),
    canonicalUri(url.pathname),
    canonicalQuery(url.searchParams),
    names.map((name) => `${name}:${headers[name]?.trim()}\n`).join(""),
    names.join(";"),
    sha256Hex(body ?? EMPTY_BODY),
  ].join("\n");
}

/** Step 2. Two lines: KooDrive's formula has no signing time, though its text mentions one (ledger: platform.string-to-sign). */
export function stringToSign(canonical: string): string {
  return `${ALGORITHM}\n${sha256Hex(canonical)}`;
}

/** A request without a body hashes as the empty string (general guide; ledger: platform.empty-body). */
const EMPTY_BODY = "";

/** Unreserved characters and slashes alone, as in nearly all of KooDrive's paths: percent-encoding leaves them as they are. */
const PLAIN_PATH = /^[\w.~/-]*$/;

/** Each segment percent-encoded, and a slash at the end, for signing only. `URL` has removed relative segments before. */
export function canonicalUri(pathname: string): string {
  const encoded = PLAIN_PATH.test(pathname)
    ? pathname
    : pathname
        .split("/")
        .map((segment) => encode(decode(segment)))
        .join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/**
 * `name=value` pairs, percent-encoded, sorted by name in code order. Pairs of one name sort by encoded value, as in AWS Signature Version 4:
 * neither guide says.
 */
export function canonicalQuery(query: URLSearchParams): string {
  return [...query]
    .map(([name, value]) => [name, `${encode(name)}=${encode(value)}`] as const)
    .sort(([a, pairA], [b, pairB]) => compare(a, b) || compare(pairA, pairB))
    .map(([, pair]) => pair)
    .join("&");
}

/** Code order. The names of KooDrive's parameters and headers are ASCII, where UTF-16 order is the same. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** RFC 3986: the unreserved characters stay, all others become `%XY`. encodeURIComponent leaves five more bare. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
