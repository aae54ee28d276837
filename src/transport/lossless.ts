// JSON without loss of digits: KooDrive's identifiers have up to 19, a JavaScript number is exact up to 15 to 17.

/** Strings, or numbers: a string is matched as a whole, so that digits inside it are never taken for a number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const LONG_INTEGER = /^-?\d{16,}$/;

/** Like JSON.parse, but an integer that no number can hold exactly comes out as its decimal string. */
export function parseLossless(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  return JSON.parse(text.replace(TOKEN, (token) => (LONG_INTEGER.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token)));
}
