/** Decodes a part of a URL (RFC 3986, section 2.1). What is not valid there stays as it is. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
