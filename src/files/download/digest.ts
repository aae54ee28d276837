// The spellings of SHA-256 digests.

const HEXADECIMAL = /^[\da-f]{64}$/i;
const BASE64 = /^[\w+/-]{43}=?$/;

/** 64 lower-case hexadecimal digits; undefined for what is no digest. It may be in base64, too. */
export function toHexadecimal(digest: unknown): string | undefined {
  if (typeof digest !== "string") return undefined;
  if (HEXADECIMAL.test(digest)) return digest.toLowerCase();
  if (!BASE64.test(digest)) return undefined;
  const bytes = atob(digest.replaceAll("-", "+").replaceAll("_", "/"));
  return Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
}
