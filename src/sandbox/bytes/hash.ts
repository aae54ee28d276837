// Hashes of bytes that arrive piece by piece. node:crypto is several times as fast as code in
// JavaScript, which does where there is none.
import { md5 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

export interface Hash {
  update(piece: Uint8Array): void;
  /** One that goes on from here by itself. */
  copy(): Hash;
  /** Of the bytes up to here. More can follow. */
  digest(): Uint8Array;
}

export type Algorithm = "sha256" | "md5";

export function createHash(algorithm: Algorithm): Hash {
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const crypto = process?.getBuiltinModule?.("node:crypto");
  return crypto ? native(crypto.createHash(algorithm)) : portableHash(algorithm);
}

interface NativeHash {
  update(piece: Uint8Array): unknown;
  copy(): NativeHash;
  digest(): Uint8Array;
}

const native = (hash: NativeHash): Hash => ({
  update: (piece) => void hash.update(piece),
  copy: () => native(hash.copy()),
  digest: () => hash.copy().digest(),
});

/** What both algorithms have. */
interface PortableHash {
  update(piece: Uint8Array): unknown;
  clone(): PortableHash;
  digest(): Uint8Array;
}

/** In hexadecimal, lower case. */
export function sha256Hex(bytes: Uint8Array): string {
  const hash = createHash("sha256");
  hash.update(bytes);
  return bytesToHex(hash.digest());
}

export const portableHash = (algorithm: Algorithm): Hash =>
  portable((algorithm === "sha256" ? sha256 : md5).create());

const portable = (hash: PortableHash): Hash => ({
  update: (piece) => void hash.update(piece),
  copy: () => portable(hash.clone()),
  digest: () => hash.clone().digest(),
});
