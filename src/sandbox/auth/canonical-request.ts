// The canonical request, of which a signature is made: written anew from the signing guide, and
// from the request as it arrived.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { decodePercent } from "../../model/percent-encoding.ts";
import type { SignedRequest } from "./authenticate.ts";

/** @param signedHeaders The names of the headers, in their order. */
export function canonicalRequest(request: SignedRequest, signedHeaders: readonly string[]): string {
  const { method, target, body } = request;
  const queryStart = target.includes("?") ? target.indexOf("?") : target.length;
  return [
    method.toUpperCase(),
    canonicalPath(target.slice(0, queryStart)),
    canonicalQuery(target.slice(queryStart)),
    ...signedHeaders.map((name) => `${name}:${headerOf(request, name)?.trim() ?? ""}`),
    "",
    signedHeaders.join(";"),
    bytesToHex(sha256(body)),
  ].join("\n");
}

/** The value of a header. A request that came through no network has no Host, but an address. */
export function headerOf({ headers, origin }: SignedRequest, name: string): string | undefined {
  return headers.get(name) ?? (name === "host" ? new URL(origin).host : undefined);
}

/** The slash at the end is there for signing alone. */
function canonicalPath(path: string): string {
  const segments = path.split("/").map((segment) => encode(decodePercent(segment)));
  const encoded = segments.join("/");
  return encoded.endsWith("/") ? encoded : `${encoded}/`;
}

/** Sorted by name, and by value where names are equal. A plus sign is a blank, as for the gate. */
export function canonicalQuery(query: string | URLSearchParams): string {
  const pairs = [...new URLSearchParams(query)].map((pair) => pair.map(encode));
  pairs.sort(([name = "", value = ""], [otherName = "", otherValue = ""]) =>
    name === otherName ? compare(value, otherValue) : compare(name, otherName),
  );
  return pairs.map((pair) => pair.join("=")).join("&");
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Percent-encoded as RFC 3986 has it; five characters more than JavaScript does. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
