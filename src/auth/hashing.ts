// The hashes that signatures need. Each platform has its own: hash.node.ts, hash.web.ts.

export interface Hashing {
  /** Lower-case hex of the SHA-256 of text (as UTF-8) or bytes. */
  sha256Hex(data: string | Uint8Array): string;
  /**
   * Returns a function that gives the lower-case hex of the HMAC-SHA-256 of a text with this key,
   * both as UTF-8.
   */
  createHmacSha256(key: string): (data: string) => string;
}
