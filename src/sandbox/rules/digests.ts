// Digests that callers send, and the proof that they have what they claim to have.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { collect, readAll } from "../bytes/byte-store.ts";
import type { Content } from "../world/file-rows.ts";
import { isRefusal, type Refusal, refuse } from "./refusal.ts";
import type { Preparation } from "./rule.ts";

/** A digest as the world has it; undefined if none was sent. */
export function readDigest(text: string | undefined): string | undefined | Refusal {
  if (text === undefined || text === "") return undefined;
  if (/^[\da-f]{64}$/i.test(text)) return text.toLowerCase();
  if (/^[A-Za-z\d+/]{43}=$/.test(text)) {
    return bytesToHex(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  }
  const detail = "must be a SHA-256 digest, 64 hexadecimal digits";
  return refuse("13000102", "uploads.digest-form", { field: "sha256", detail });
}

interface Announced {
  sha256?: string;
  proofCode?: string;
  length: number;
}

/** The digest of what is to be uploaded, which comes with a proof. */
export function readAnnouncedDigest({ sha256: text, proofCode, length }: Announced) {
  const digest = readDigest(text);
  if (digest === undefined || isRefusal(Object(digest)) || proofCode || length === 0) return digest;
  const detail = "is required together with sha256";
  return refuse("13000102", "uploads.proof", { field: "proofCode", detail });
}

/** The proof that a caller has a content: see the page koodrive_05_0036 of the reference. */
export function proofOf(credential: string, content: Content): Preparation<string> {
  const [start, end] = provenRange(credential, content.size);
  return async (store) =>
    bytesToHex(sha256(await collect(readAll(store, content.blobs, start, end))));
}

function provenRange(credential: string, size: number): [number, number] {
  const seed = bytesToHex(sha256(utf8ToBytes(credential)));
  const digest = sha256(utf8ToBytes(seed));
  const number = new DataView(digest.buffer, digest.byteOffset).getBigUint64(24) & MAX_INT64;
  const start = size === 0 ? 0 : Number(number % BigInt(size));
  return [start, Math.min(start + PROVEN_BYTES, size)];
}

const MAX_INT64 = 2n ** 63n - 1n;
const PROVEN_BYTES = 8;
