// SHA-256 and HMAC for Node. node:crypto hashes these few bytes in microseconds, without the round
// trip of an asynchronous WebCrypto call.

/**
 * Loaded by the first signature: it takes some five milliseconds, as long as all the rest of an
 * import of the client.
 */
let loaded: typeof import("node:crypto") | undefined;
function crypto(): typeof import("node:crypto") {
  loaded ??= process.getBuiltinModule("node:crypto");
  return loaded;
}

/** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return crypto().hash("sha256", data);
}

/** Lower-case hex of the HMAC-SHA-256 of text with a text key, both as UTF-8. */
export function hmacSha256Hex(key: string, data: string): string {
  return crypto().createHmac("sha256", key).update(data).digest("hex");
}
