// SHA-256 and HMAC for Node. node:crypto hashes these few bytes in microseconds; WebCrypto would
// need an asynchronous round trip for each.

type NodeCrypto = typeof import("node:crypto");

const nodeCrypto = (): NodeCrypto => process.getBuiltinModule("node:crypto");

/** Loaded by the first signature: loading takes about as long as importing the whole client. */
let hash: NodeCrypto["hash"] | undefined;

/** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
export function sha256Hex(data: string | Uint8Array): string {
  hash ??= nodeCrypto().hash;
  return hash("sha256", data);
}

/** Bytes of a block and of a hash of SHA-256. */
const BLOCK_SIZE = 64;
const HASH_SIZE = 32;

/** Keys of one block whose bytes are characters too, which all application secrets are. */
const SHORT_ASCII = /^[\0-\x7f]{0,64}$/;

/**
 * Returns a function that gives the lower-case hex of the HMAC-SHA-256 of a text with this key,
 * both as UTF-8.
 *
 * It hashes twice, as RFC 2104 defines HMAC. `createHmac` of node:crypto makes an object outside
 * the heap for each signature, and collecting it takes several times as long as the two hashes.
 */
export function createHmacSha256(key: string): (data: string) => string {
  if (!SHORT_ASCII.test(key)) {
    return (data) => nodeCrypto().createHmac("sha256", key).update(data).digest("hex");
  }
  const paddedKey = Buffer.alloc(BLOCK_SIZE);
  paddedKey.write(key);
  const innerPad = Buffer.from(paddedKey.map((byte) => byte ^ 0x36)).toString();
  const outer = Buffer.alloc(BLOCK_SIZE + HASH_SIZE);
  outer.set(paddedKey.map((byte) => byte ^ 0x5c));
  return (data) => {
    outer.write(sha256Hex(innerPad + data), BLOCK_SIZE, "hex");
    return sha256Hex(outer);
  };
}
