// The canonical request and the string to sign. The KooDrive pages (koodrive_05_0035, _0029) are
// cut or silent in places; there the general signing guide of Huawei Cloud decides, from which
// their text comes. Each such decision is named here; the ledger has the evidence.
import { decodePercent } from "../model/percent-encoding.ts";

/** The general guide's algorithm is SDK-HMAC-SHA256; KooDrive's worked header has this name. */
export const ALGORITHM = "HMAC-SHA256";

/** The URL of a request, as it is signed. */
export interface CanonicalTarget {
  readonly uri: string;
  readonly query: string;
}

export function canonicalTarget({ pathname, searchParams }: URL): CanonicalTarget {
  return { uri: canonicalUri(pathname), query: canonicalQuery(searchParams) };
}

/** The headers to sign, in the order of their lower-case names. */
export interface SignedHeaders {
  /** The names, joined by semicolons. */
  readonly names: string;
  /** `name:value` of each, each line ended by a line feed. */
  readonly lines: string;
}

/** The names of the headers that the client signs, in their order. */
export const SIGNED_HEADERS = "host;x-date;x-user-id";

export const signedHeaders = (host: string, date: string, userId: string): SignedHeaders => ({
  names: SIGNED_HEADERS,
  lines: `host:${host}\nx-date:${date}\nx-user-id:${userId}\n`,
});

/**
 * Step 1, the canonical request. The order of the headers is that of their names, and a missing
 * body counts as the empty string (general guide; ledger: platform.header-order,
 * platform.empty-body).
 *
 * @param bodyHash Lower-case hex of the SHA-256 of the body.
 */
export function canonicalRequest(
  method: string,
  { uri, query }: CanonicalTarget,
  { names, lines }: SignedHeaders,
  bodyHash: string,
): string {
  return `${method.toUpperCase()}\n${uri}\n${query}\n${lines}\n${names}\n${bodyHash}`;
}

/**
 * Step 2, the string to sign. It has two lines: KooDrive's formula has no signing time, though its
 * text mentions one (ledger: platform.string-to-sign).
 *
 * @param canonicalHash Lower-case hex of the SHA-256 of the canonical request.
 */
export function stringToSign(canonicalHash: string): string {
  return `${ALGORITHM}\n${canonicalHash}`;
}

/**
 * The path with each segment percent-encoded and a slash at its end, which is there for signing
 * only. `URL` has removed dot segments before.
 */
export function canonicalUri(pathname: string): string {
  const encoded = pathname.split("/").map(encodeSegment).join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

function encodeSegment(segment: string): string {
  return percentEncode(decodePercent(segment));
}

/**
 * `name=value` pairs, percent-encoded, sorted by name in code order. Pairs of one name are sorted
 * by value, as in AWS Signature Version 4: neither guide says.
 */
export function canonicalQuery(query: URLSearchParams): string {
  // NUL sorts below every character that an encoded name can have, so that a name comes before the
  // longer names that begin with it. The equals sign would not: `a=` sorts behind `a-b=`.
  const pairs = Array.from(
    query,
    ([name, value]) => `${percentEncode(name)}\0${percentEncode(value)}`,
  );
  return pairs.sort().join("&").replaceAll("\0", "=");
}

/** RFC 3986: unreserved characters stay, all others become `%XY`. */
export function percentEncode(text: string): string {
  // encodeURIComponent leaves these five as well.
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
