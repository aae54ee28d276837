// Blobs that are stored nowhere: a text over and over, up to a size. Seeds give files such bytes.
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Blob, Content } from "../world/file-rows.ts";
import { createHash, portableHash } from "./hash.ts";

const PIECE = 64 * 1024;

/** Without a text it is of zeros; without a size it is the text once. */
export function textBlob(text?: string, size?: number): Blob {
  const utf8 = new TextEncoder();
  return { id: "text", size: size ?? utf8.encode(text).length, text: text ?? "\0" };
}

/** Bytes of such a blob, from one place up to but not another. */
export function* readText({ text = "" }: Blob, start: number, end: number): Generator<Uint8Array> {
  const once = new TextEncoder().encode(text);
  if (once.length === 0) return;
  const repeated = new Uint8Array(once.length + Math.min(PIECE, end - start));
  for (let offset = 0; offset < repeated.length; offset += once.length) {
    repeated.set(once.subarray(0, repeated.length - offset), offset);
  }
  for (let from = start; from < end; from += PIECE) {
    const offset = from % once.length;
    yield repeated.slice(offset, offset + Math.min(PIECE, end - from));
  }
}

/** Digests of short texts that are long as bytes: the same seed makes them again and again. */
const digests = new Map<string, string>();
const MAX_DIGESTS = 100;
const SHORT = 1000;

/** To load node:crypto takes longer than to hash some blobs of this size in JavaScript. */
const SHORT_BLOB = 4096;

/** Larger ones would take seconds to hash. */
export const MAX_TEXT_SIZE = 2 ** 30;

/** A content of one such blob. */
export function textContent(text?: string, size?: number): Pick<Content, "sha256" | "blobs"> {
  const blob = textBlob(text, size);
  return { sha256: digestOf(blob), blobs: [blob] };
}

/** The digest of such a blob. */
export function digestOf(blob: Blob): string {
  const { text = "", size } = blob;
  const key = `${size}/${text}`;
  const known = digests.get(key);
  if (known) return known;
  const hash = size <= SHORT_BLOB ? portableHash("sha256") : createHash("sha256");
  for (const piece of readText(blob, 0, size)) hash.update(piece);
  const digest = bytesToHex(hash.digest());
  if (size > PIECE && text.length <= SHORT) {
    if (digests.size === MAX_DIGESTS) digests.clear();
    digests.set(key, digest);
  }
  return digest;
}
