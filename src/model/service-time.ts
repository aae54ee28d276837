/** The part of Headers that is needed to read them. */
export type ReadableHeaders = Pick<Headers, "get">;

/**
 * When a response was made or, from a cache, handed out, by its `Date` and `Age` (RFC 9111, section
 * 5.1): milliseconds since 1970; NaN if the response does not tell.
 */
export function serviceTime(headers: ReadableHeaders | undefined): number {
  const secondsInCache = Number(headers?.get("age")) || 0;
  return Date.parse(headers?.get("date") ?? "") + secondsInCache * 1_000;
}
