// Values that programs sign in place of the right ones.
import { percentEncode } from "../../auth/canonical-request.ts";
import { readTime } from "../arguments/times.ts";
import type { SignedRequest } from "./signed-request.ts";

/** The text without percent-encoding, or as it is if it has a wrong one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The pairs of a query as they were written. */
export function writtenPairs({ written }: SignedRequest): string[] {
  const query = /\?([^#]*)/.exec(written)?.[1] ?? "";
  return query === "" ? [] : query.split("&");
}

/** The pairs of a query, encoded, in the order in which they were written. */
export function pairsOf(request: SignedRequest): [name: string, value: string][] {
  const encode = (text: string) => percentEncode(decoded(text.replaceAll("+", "%20")));
  return writtenPairs(request).map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return [encode(name), encode(value.join("="))];
  });
}

export const textOf = ({ body }: SignedRequest): string => new TextDecoder().decode(body);

/** Bodies that are almost what is sent: with another end, or serialized anew. */
export function otherBodies(request: SignedRequest): string[] {
  const text = textOf(request);
  if (text === "") return [];
  const ends = [`${text}\n`, text.trimEnd(), text.replaceAll("\r\n", "\n")];
  return [...ends, ...serializedAnew(text)];
}

function serializedAnew(text: string): string[] {
  try {
    const value = JSON.parse(text);
    const indented = [2, 4].map((indent) => JSON.stringify(value, null, indent));
    return [JSON.stringify(value), ...indented, asInPython(value)];
  } catch {
    return [];
  }
}

/** As `json.dumps` writes it: a blank behind each comma and colon. Line feeds are in no string. */
const asInPython = (value: unknown): string =>
  JSON.stringify(value, null, 1)
    .replace(/,\n\s*/g, ", ")
    .replace(/\n\s*/g, "");

const SECOND = 1000;
const QUARTER = 15 * 60 * SECOND;

/** Each second of the quarter of an hour before and behind, and this time in other time zones. */
export function otherTimes(date: string): string[] {
  const time = timeOf(date);
  const near = Array.from({ length: 1800 }, (_, index) => (index - 900) * SECOND);
  const zones = Array.from({ length: 4 * 26 + 1 }, (_, index) => (index - 4 * 12) * QUARTER);
  return [...near, ...zones]
    .filter((offset) => offset !== 0)
    .map((offset) => dateOf(time + offset));
}

/** A time that was read before, `20260301T080000Z`, as milliseconds since 1970. */
export const timeOf = (date: string): number => readTime(date) ?? Number.NaN;

const dateOf = (time: number): string => new Date(time).toISOString().replace(/[-:]|\.\d+/g, "");
