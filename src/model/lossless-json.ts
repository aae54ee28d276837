// JSON without loss of digits: KooDrive's identifiers have up to 19 digits, and a JavaScript number
// is exact only up to 2^53.

/** Where a number of 16 or more digits may begin: behind a colon, a comma or a bracket. */
export const LONG_NUMBER = /[:,[]\s*-?\d{16}/;

/** An escaped character, a quotation mark, or a long number. None needs a look behind it. */
const TOKEN = /\\.|"|[\d.eE+-]{16,}/g;

/**
 * Parses JSON as `JSON.parse` does, but an integer that no number holds exactly becomes its decimal
 * string, behind a prefix if one is given.
 *
 * @throws SyntaxError when the text is not JSON.
 */
export function parseLossless(text: string, prefix = ""): unknown {
  const value: unknown = JSON.parse(text);
  if (!LONG_NUMBER.test(text)) return value;
  let inString = false;
  const quoted = text.replace(TOKEN, (token) => {
    if (token === '"') inString = !inString;
    const losesDigits = !inString && /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token));
    return losesDigits ? `"${prefix}${token}"` : token;
  });
  return JSON.parse(quoted);
}
