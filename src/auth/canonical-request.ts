// The canonical request and the string to sign. The KooDrive pages (koodrive_05_0035, _0029) are
// cut or silent in places; there the general signing guide of Huawei Cloud decides, from which
// their text comes. Each such decision is named here; the ledger has the evidence.
import { sha256Hex } from "./hash.node.ts";

/**
 * The general guide's algorithm is SDK-HMAC-SHA256; KooDrive's own name stands in its worked
 * header.
 */
export const ALGORITHM = "HMAC-SHA256";

export type SignedHeaders = Readonly<Record<string, string>>;

/**
 * Step 1. `headers` are those to sign, by lower-case name, in the order of their names (general
 * guide; ledger: platform.header-order), their values without blanks around. No body hashes as the
 * empty string (general guide; ledger: platform.empty-body).
 */
export function canonicalRequest(
  method: string,
  url: URL,
  headers: SignedHeaders,
  body: string | Uint8Array | undefined,
): string {
  const query = url.search && canonicalQuery(url.searchParams);
  let lines = "";
  for (const name in headers) lines += `${name}:${headers[name]}\n`;
  const names = Object.keys(headers).join(";");
  return `${method.toUpperCase()}\n${canonicalUri(url.pathname)}\n${query}\n${lines}\n${names}\n${body ? sha256Hex(body) : emptyHash()}`;
}

let empty: string | undefined;

function emptyHash(): string {
  empty ??= sha256Hex("");
  return empty;
}

/**
 * Step 2. Two lines: KooDrive's formula has no signing time, though its text mentions one (ledger:
 * platform.string-to-sign).
 */
export function stringToSign(canonical: string): string {
  return `${ALGORITHM}\n${sha256Hex(canonical)}`;
}

/**
 * Each segment percent-encoded, and a slash at the end, for signing only. `URL` has removed
 * relative segments before. Unreserved characters stay, so that only segments with others need a
 * look.
 */
export function canonicalUri(pathname: string): string {
  const encoded = /[^\w.~/-]/.test(pathname)
    ? pathname.replace(/[^/]+/g, (segment) => encode(decode(segment)))
    : pathname;
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/**
 * `name=value` pairs, percent-encoded, sorted by name in code order. Pairs of one name sort by
 * value, as in AWS Signature Version 4: neither guide says. NUL, which no encoding leaves, stands
 * below every character, so that a name sorts before those that it begins.
 */
export function canonicalQuery(query: URLSearchParams): string {
  return Array.from(query, (pair) => pair.map(encode).join("\0"))
    .sort()
    .join("&")
    .replaceAll("\0", "=");
}

/**
 * RFC 3986: the unreserved characters stay, all others become `%XY`. encodeURIComponent leaves five
 * more bare.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
