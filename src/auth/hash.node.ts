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

/** Bytes of a block and of a hash of SHA-256. */
const BLOCK_SIZE = 64;
const HASH_SIZE = 32;

/**
 * Returns a function that gives the lower-case hex of the HMAC-SHA-256 of a text with this key,
 * both as UTF-8.
 *
 * It hashes twice, as RFC 2104 defines HMAC. `createHmac` of node:crypto makes an object outside
 * the heap for each signature, and collecting it takes several times as long as the two hashes.
 */
export function createHmacSha256(key: string): (data: string) => string {
  const paddedKey = padKey(key);
  const outer = Buffer.alloc(BLOCK_SIZE + HASH_SIZE);
  outer.set(paddedKey.map((byte) => byte ^ 0x5c));
  const innerPad = paddedKey.map((byte) => byte ^ 0x36);
  let inner = Buffer.alloc(0);
  return (data) => {
    const size = BLOCK_SIZE + Buffer.byteLength(data);
    // Strings to sign are of one length, so that this happens once.
    if (inner.length !== size) {
      inner = Buffer.alloc(size);
      inner.set(innerPad);
    }
    inner.write(data, BLOCK_SIZE);
    outer.write(sha256Hex(inner), BLOCK_SIZE, "hex");
    return sha256Hex(outer);
  };
}

/** The key as one block: a longer one is hashed first, a shorter one followed by zeros. */
function padKey(key: string): Uint8Array {
  const bytes = Buffer.from(key);
  const padded = new Uint8Array(BLOCK_SIZE);
  padded.set(bytes.length > BLOCK_SIZE ? Buffer.from(sha256Hex(bytes), "hex") : bytes);
  return padded;
}
