// SHA-256 and HMAC for Node. node:crypto hashes these few bytes in microseconds; WebCrypto would
// need an asynchronous round trip for each.

/** Loaded by the first signature: loading takes about as long as importing the whole client. */
let crypto: typeof import("node:crypto") | undefined;

function nodeCrypto(): typeof import("node:crypto") {
  crypto ??= process.getBuiltinModule("node:crypto");
  return crypto;
}

/** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  return nodeCrypto().hash("sha256", data);
}

/** Lower-case hex of the HMAC-SHA-256 of text with a text key, both as UTF-8. */
export function hmacSha256Hex(key: string, data: string): string {
  return nodeCrypto().createHmac("sha256", key).update(data).digest("hex");
}
