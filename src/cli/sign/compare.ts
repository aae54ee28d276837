// Where a canonical request or a signature of the reader's own differs, and why.
import { LATER_MISTAKES, signaturesOf, withCanonical } from "./later-mistakes.ts";
import { MISTAKES } from "./mistakes.ts";
import { timeOf } from "./other-values.ts";
import type { SignedRequest } from "./signed-request.ts";

export interface Difference {
  readonly equal: boolean;
  /** The first line of the canonical request that differs, from 1. */
  readonly line?: number | undefined;
  readonly ours?: string | undefined;
  readonly theirs?: string | undefined;
  /** In plain words, sentences. */
  readonly says: string;
}

/**
 * The canonical request in a text: as it is, or as a refusal quotes it, with `|` for line feeds. An
 * editor has put a line feed at its end.
 */
export function canonicalIn(text: string): string {
  const [quoted] = /[A-Za-z]+\|\/[^\n]*?[\da-fA-F]{64}/.exec(text) ?? [];
  return quoted?.replaceAll("|", "\n") ?? text.replace(/\r?\n$/, "");
}

/** The time that a canonical request was signed with. */
export const dateIn = (canonical: string): string | undefined =>
  /^x-date: ?(\d{8}T\d{6}Z)\r?$/im.exec(canonical)?.[1];

export function compareCanonical(request: SignedRequest, theirs: string): Difference {
  const { canonicalRequest } = request;
  if (theirs === canonicalRequest) {
    return {
      equal: true,
      says:
        "The canonical requests are equal. If the signature is refused all the same, the secret, " +
        "the string to sign or the HMAC is wrong (--compare), or the clock.",
    };
  }
  const known = MISTAKES.find((mistake) => mistake.wrong(request).includes(theirs));
  const line = firstDifference(canonicalRequest, theirs);
  return differenceAt(line, request, theirs, known?.says ?? reasonAt(line, request, theirs));
}

const lineOf = (text: string, line: number): string | undefined => text.split("\n")[line - 1];

function firstDifference(one: string, other: string): number {
  let line = 1;
  while (lineOf(one, line) === lineOf(other, line)) line += 1;
  return line;
}

function differenceAt(
  line: number,
  { canonicalRequest }: SignedRequest,
  theirs: string,
  reason: string,
): Difference {
  return {
    ...{ equal: false, line },
    ours: lineOf(canonicalRequest, line),
    theirs: lineOf(theirs, line),
    says: `Line ${line}, ${NAMES[line - 1] ?? "behind the end"}, differs first: ${reason}.`,
  };
}

const NAMES = [
  "the method",
  "the path",
  "the query",
  "the host",
  "the time",
  "the user",
  "the empty line",
  "the names of the signed headers",
  "the hash of the body",
];

/** A mistake that this line shows, whatever comes behind it; or what such a line has to be. */
function reasonAt(line: number, request: SignedRequest, theirs: string): string {
  const known = MISTAKES.filter((mistake) => mistake.line === line).find((mistake) =>
    mistake.wrong(request).some((text) => lineOf(text, line) === lineOf(theirs, line)),
  );
  return known?.says ?? GENERAL[line - 1] ?? "a canonical request has nine lines";
}

const GENERAL = [
  "it is not the method that is sent",
  "the path is another; a proxy may have added or removed a part of it",
  "the parameters are others, or are encoded otherwise",
  "the host is not the one that is sent; a proxy may have changed it",
  "the time is not the one that is sent as X-Date",
  "the user is not the one that is sent as X-User-Id: it is the id of the user in KooDrive",
  "it is empty, behind the headers",
  "it is host;x-date;x-user-id",
  "it is not that of the bytes that are sent, in 64 hexadecimal digits",
];

/** @param theirs A signature, or a whole header `Authorization`. */
export function compareSignature(
  request: SignedRequest,
  theirs: string,
  secret: string,
): Difference {
  const given = /Signature=([^,\s]+)/.exec(theirs)?.[1] ?? theirs.trim();
  if (given === request.signature) return { equal: true, says: "The signatures are equal." };
  for (const mistake of MISTAKES) {
    const wrong = mistake.wrong(request);
    const found = wrong[signaturesOf(wrong, secret).indexOf(given)];
    if (found !== undefined)
      return differenceAt(
        firstDifference(request.canonicalRequest, found),
        request,
        found,
        mistake.says,
      );
  }
  const later = LATER_MISTAKES.find(({ wrong }) => wrong(request, secret) === given);
  if (later) return { equal: false, says: `The canonical request is right, but ${later.says}.` };
  const pair = findPair(request, given, secret);
  if (pair) return pair;
  return {
    equal: false,
    says:
      "The signatures differ, by none of the usual mistakes alone, nor by two of them. The secret, the user or the " +
      "request is another one, or there are several mistakes: compare your canonical request, " +
      "--against FILE.",
  };
}

/** Two mistakes, of which one is in the canonical request, and the other behind it. */
function findPair(request: SignedRequest, given: string, secret: string): Difference | undefined {
  for (const mistake of MISTAKES) {
    const wrong = mistake.wrong(request);
    // Times of half an hour with each mistake would take a second.
    if (wrong.length > MOST_IN_PAIRS) continue;
    for (const canonical of wrong) {
      const other = withCanonical(request, canonical, secret);
      const later = LATER_MISTAKES.find((each) => each.wrong(other, secret) === given);
      if (!later || canonical === request.canonicalRequest) continue;
      const line = firstDifference(request.canonicalRequest, canonical);
      const first = differenceAt(line, request, canonical, mistake.says);
      return { ...first, says: `There are two mistakes. ${first.says} And ${later.says}.` };
    }
  }
  return undefined;
}

const MOST_IN_PAIRS = 20;

/** The age of a signature at which the service refuses it, in milliseconds. */
const LIFETIME = 15 * 60_000;

/** What is wrong with the time of a request, by this machine's clock. */
export function judgeTime(date: string, now: number): string | undefined {
  const age = now - timeOf(date);
  if (age > LIFETIME) {
    return `It was signed ${Math.round(age / 60_000)} minutes ago: the service takes 15 at most.`;
  }
  if (age < -1000) {
    return `Its time is ${Math.round(-age / 1000)} seconds in the future, which is refused.`;
  }
  return undefined;
}
