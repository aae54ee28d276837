// The proof that a caller has the file itself, and not only its SHA-256: the steps of the page
// koodrive_05_0036 of the reference. It depends on what the request is authenticated by.
import { sha256Hex } from "./running-hash.ts";

const PROVEN_BYTES = 8;

/** The bytes of a file that prove it. */
export interface ProofRange {
  readonly start: number;
  /** Behind the last one. */
  readonly end: number;
}

/**
 * The bytes that a request has to prove.
 *
 * @param identity The value of its header `X-User-Id` if it is signed, else of `Authorization`.
 * @param size Bytes of the file. An empty one needs no proof.
 */
export async function proofRange(identity: string, size: number): Promise<ProofRange> {
  const seed = await sha256Hex(new TextEncoder().encode(identity));
  const digest = await sha256Hex(new TextEncoder().encode(seed));
  // The last 8 bytes without their sign. A number would lose digits, and only sometimes be wrong.
  const number = BigInt.asUintN(63, BigInt(`0x${digest.slice(-16)}`));
  const start = size === 0 ? 0 : Number(number % BigInt(size));
  return { start, end: Math.min(start + PROVEN_BYTES, size) };
}

/** The `proofCode`, of the bytes of the range. */
export function proofOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return sha256Hex(bytes);
}

/**
 * The `proofCode` of a content.
 *
 * @param identity As of {@link proofRange}.
 * @param readBytes Gives bytes of the content; `end` is behind the last one.
 */
export async function proofCode(
  identity: string,
  size: number,
  readBytes: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<string> {
  const { start, end } = await proofRange(identity, size);
  return proofOf(await readBytes(start, end));
}
