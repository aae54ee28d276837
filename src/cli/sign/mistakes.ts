// The usual mistakes of those who sign by a program of their own. Each is told by what comes of it:
// the canonical request, as somebody has it who has made the mistake.
import { createHash } from "node:crypto";
import { decoded, otherBodies, otherTimes, pairsOf, textOf, writtenPairs } from "./other-values.ts";
import type { SignedRequest } from "./signed-request.ts";

export interface Mistake {
  /** Where in the canonical request it is, from 1. */
  readonly line: number;
  /** What was done, in one sentence without its full stop. */
  readonly says: string;
  /** The canonical requests that come of it. */
  wrong(request: SignedRequest): string[];
}

/** A mistake in one line. @param wrong Gives what the line may be. */
const inLine = (
  line: number,
  says: string,
  wrong: (right: string, request: SignedRequest) => string | readonly string[],
): Mistake => ({
  line,
  says,
  wrong(request) {
    const lines = request.canonicalRequest.split("\n");
    return [wrong(lines[line - 1] ?? "", request)]
      .flat()
      .map((text) => lines.with(line - 1, text).join("\n"));
  },
});

const join = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map((pair) => pair.join("=")).join("&");

const byName = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : one > other ? 1 : 0;

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data);

export const MISTAKES: readonly Mistake[] = [
  inLine(1, "the method is in lower case", (right) => right.toLowerCase()),
  inLine(2, "the slash at the end of the path is missing", (right) => right.slice(0, -1)),
  inLine(2, "the path was encoded twice, so that % became %25", (right) =>
    right.replaceAll("%", "%25"),
  ),
  inLine(2, "the path is not encoded", (right) => [decoded(right), decoded(right).slice(0, -1)]),
  inLine(2, "the address as a whole stands in place of the path", (right, { url }) => [
    `${url.origin}${right}`,
    url.href,
  ]),
  inLine(3, "a space is + in place of %20", (right) => right.replaceAll("%20", "+")),
  inLine(3, "parameters stand as they were written, and are not sorted", (_, request) => [
    join(pairsOf(request)),
    writtenPairs(request).join("&"),
  ]),
  inLine(3, "equal names are sorted by name alone, and not by value", (_, request) => {
    const pairs = pairsOf(request);
    return [join(pairs.toSorted(byName)), join(pairs.toReversed().toSorted(byName))];
  }),
  inLine(3, "a name without a value lacks its =", (right) => right.replace(/=(?=&|$)/g, "")),
  inLine(3, "the query is encoded twice, so that % became %25", (right) =>
    right.replaceAll("%", "%25"),
  ),
  inLine(3, "the query is not encoded", (right) => decoded(right)),
  inLine(3, "the characters !'()* are not encoded", (right) =>
    right.replace(/%(21|27|28|29|2A)/g, (code) => decoded(code)),
  ),
  inLine(3, "the digits of percent-encoding are in lower case", (right) =>
    right.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
  ),
  inLine(3, "the query is missing", () => ""),
  inLine(3, "the query begins with ?", (right) => `?${right}`),
  inLine(4, "the port of the host is missing", (right) => right.replace(/:\d+$/, "")),
  inLine(4, "the host has a port that the address does not have", (right, { url }) =>
    url.port === "" ? `${right}:${url.protocol === "https:" ? 443 : 80}` : right,
  ),
  ...[4, 5, 6].flatMap((line) => [
    inLine(line, "the name of the header is not in lower case", (right) => [
      right.replace(/^[^:]+/, (name) => name.toUpperCase()),
      right.replace(/^[^:]+/, (name) => name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase())),
    ]),
    inLine(line, "a space stands behind the colon", (right) => right.replace(":", ": ")),
  ]),
  inLine(5, "the time is not written as YYYYMMDDTHHMMSSZ", (right) => {
    const iso = right.replace(/(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, "$1-$2-$3T$4:$5:$6");
    return [iso, iso.replace("Z", ".000Z"), right.replace("Z", "")];
  }),
  {
    line: 5,
    says: "the signed time is not X-Date: it is in another time zone, or was taken at another moment",
    wrong: ({ canonicalRequest, date }) =>
      otherTimes(date).map((time) => canonicalRequest.replace(`x-date:${date}`, `x-date:${time}`)),
  },
  {
    line: 5,
    says: "the time is signed as X-Sdk-Date, as the SDKs for Huawei's API Gateway do, in place of X-Date",
    wrong: ({ canonicalRequest }) => {
      const other = canonicalRequest
        .replace("\nx-date:", "\nx-sdk-date:")
        .replace("\nhost;x-date;", "\nhost;x-sdk-date;");
      return [other, withoutUser(other)];
    },
  },
  {
    line: 6,
    says: "the user, X-User-Id, is not signed",
    wrong: ({ canonicalRequest }) => [withoutUser(canonicalRequest)],
  },
  {
    line: 7,
    says: "the empty line behind the headers is missing",
    wrong: ({ canonicalRequest }) => [withoutLine(canonicalRequest, 7)],
  },
  inLine(8, "the names of the signed headers are not in lower case, sorted and joined by ;", () => [
    "Host;X-Date;X-User-Id",
    "host,x-date,x-user-id",
    "x-date;x-user-id;host",
    "x-date;host;x-user-id",
    "host;x-user-id;x-date",
  ]),
  inLine(9, "the hash is in upper case", (right) => right.toUpperCase()),
  inLine(9, "the hash is in Base64", (_, { body = "" }) => sha256(body).digest("base64")),
  inLine(9, "the hash is that of an empty text, but there is a body", () =>
    sha256("").digest("hex"),
  ),
  inLine(9, "the hash is missing: without a body it is that of the empty text", () => ""),
  inLine(9, "the body itself stands in place of its hash", (_, request) => textOf(request)),
  inLine(
    9,
    "the hashed body is not the one that is sent: it was serialized anew, or has another end",
    (_, request) => otherBodies(request).map((body) => sha256(body).digest("hex")),
  ),
  {
    line: 9,
    says: "a line feed stands at the end of the canonical request",
    wrong: ({ canonicalRequest }) => [`${canonicalRequest}\n`],
  },
  {
    line: 1,
    says: "lines end in \\r\\n",
    wrong: ({ canonicalRequest }) => [canonicalRequest.replaceAll("\n", "\r\n")],
  },
];

/** Neither the header nor its name among the signed ones. */
const withoutUser = (text: string): string =>
  text.replace(/\nx-user-id:[^\n]*/, "").replace(/;x-user-id\n/, "\n");

const withoutLine = (text: string, line: number): string =>
  text
    .split("\n")
    .toSpliced(line - 1, 1)
    .join("\n");
