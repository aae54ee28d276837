// SHA-256 and HMAC where there is no node:crypto: browsers and edge runtimes. Bundled, so that the
// package has no dependency for it.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return bytesToHex(sha256(typeof data === "string" ? utf8ToBytes(data) : data));
}

/**
 * Returns a function that gives the lower-case hex of the HMAC-SHA-256 of a text with this key,
 * both as UTF-8.
 */
export function createHmacSha256(key: string): (data: string) => string {
  const keyBytes = utf8ToBytes(key);
  return (data) => bytesToHex(hmac(sha256, keyBytes, utf8ToBytes(data)));
}
