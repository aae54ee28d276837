// JSON without loss of digits: KooDrive's identifiers have up to 19, a JavaScript number is exact up to 15 to 17.

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LONG_INTEGER = /^-?\d{16,}$/;
const [QUOTE, BACKSLASH, MINUS, ZERO, NINE] = [34, 92, 45, 48, 57];

/** Like JSON.parse, but an integer that no number can hold exactly comes out as its decimal string. */
export function parseLossless(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return /\d{16}/.test(text) ? JSON.parse(quoteLongIntegers(text)) : value;
}

/** Valid JSON with each integer that would lose digits in quotes. One pass, so that a large body takes no longer than its length. */
function quoteLongIntegers(text: string): string {
  let quoted = "";
  let copied = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      index = endOfString(text, index);
    } else if (code === MINUS || (code >= ZERO && code <= NINE)) {
      NUMBER.lastIndex = index;
      const [token = ""] = NUMBER.exec(text) ?? [];
      if (LONG_INTEGER.test(token) && !Number.isSafeInteger(Number(token))) {
        quoted += `${text.slice(copied, index)}"${token}"`;
        copied = index + token.length;
      }
      index += token.length - 1;
    }
  }
  return quoted + text.slice(copied);
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text.charCodeAt(index) !== QUOTE) index += text.charCodeAt(index) === BACKSLASH ? 2 : 1;
  return index;
}
