// JSON without loss of digits: KooDrive's identifiers have up to 19, a JavaScript number is exact
// up to 15 to 17.

/**
 * Like JSON.parse, but an integer that no number can hold exactly comes out as its decimal string.
 */
export function parseLossless(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // Not one inside a string, where identifiers usually are.
  if (!/[:,[]\s*-?\d{16}/.test(text)) return value;
  let inString = false;
  // One pass over what can be told apart without looking back, so that a large body takes no longer
  // than its length.
  const quoted = text.replace(/\\.|"|-?\d[\d.eE+-]*/g, (token) => {
    if (token === '"') inString = !inString;
    return !inString && /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token))
      ? `"${token}"`
      : token;
  });
  return JSON.parse(quoted);
}
