// SHA-256 and HMAC for Node. node:crypto hashes these few bytes in microseconds, without the round trip of an asynchronous WebCrypto call.
import { createHmac, hash } from "node:crypto";

/** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash("sha256", data);
}

/** Lower-case hex of the HMAC-SHA-256 of text with a text key, both as UTF-8. */
export function hmacSha256Hex(key: string, data: string): string {
  return createHmac("sha256", key).update(data).digest("hex");
}
