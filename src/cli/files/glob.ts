// Patterns of names, as shells have them: * ? [a-z] {a,b}, and ** over folders. They are matched
// in a time that grows with the lengths of pattern and path: a regular expression made of one with
// several stars may try more ways than anybody can wait for.
import { WrongValue } from "../model/option.ts";
import { UsageError } from "../model/usage-error.ts";
import { expandBraces } from "./glob-braces.ts";

/** What stands for characters of one name. */
type Token =
  | { readonly kind: "any" }
  | { readonly kind: "one"; readonly fits: (character: string) => boolean };

/** Of each name of a path; `**` stands for any number of them. */
type Segment = "**" | readonly Token[];

/**
 * Whether a path matches one of the patterns: its last name one without a slash, the whole path one
 * with slashes.
 *
 * @param options `option` is the one that the patterns are of.
 * @throws {@link UsageError} for patterns that only some shells have.
 */
export function createMatcher(
  patterns: readonly string[],
  { option = "name", isCaseIgnored = false } = {},
): (path: string) => boolean {
  const matchers = patterns.map((pattern) => {
    try {
      return createOne(pattern, isCaseIgnored);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      throw new UsageError(`--${option} "${shortened(pattern)}" ${error.message}.`);
    }
  });
  return (path) => matchers.some((matches) => matches(path));
}

const shortened = (pattern: string): string =>
  pattern.length > LONGEST ? `${pattern.slice(0, 40)}…` : pattern;

function createOne(given: string, isCaseIgnored: boolean): (path: string) => boolean {
  demandPlain(given);
  const isNegated = given.startsWith("!");
  const pattern = given
    .slice(isNegated ? 1 : 0)
    .replace(/^\.?\//, "")
    .replace(/\\./gsu, (escaped) => (escaped === "\\/" ? "/" : escaped));
  const isOfName = !given.includes("/");
  const alternatives = expandBraces(pattern).map((each) => segmentsOf(each, isCaseIgnored));
  return (path) => {
    const folded = isCaseIgnored ? path.toLowerCase() : path;
    const names = folded.split("/");
    const looked = (isOfName ? names.slice(-1) : names).map((name) => [...name]);
    return alternatives.some((segments) => matchAll(segments, looked, matchName)) !== isNegated;
  };
}

/** `@(a|b)` and the like, which bash has only after `shopt -s extglob`. */
const EXTENDED = /(?<!\\)(?:[@+!]\(|[*?]\([^)]*\|)/;

/** Characters. To read a longer one could take long, and nobody writes one. */
const LONGEST = 5000;

function demandPlain(pattern: string): void {
  if (pattern.length > LONGEST) {
    throw new WrongValue(`is longer than ${LONGEST} characters`);
  }
  if (/[^/]\/$/.test(pattern)) {
    throw new WrongValue("ends with a slash, and no path does: leave it out");
  }
  if (!EXTENDED.test(pattern)) return;
  throw new WrongValue(
    "is a pattern that only some shells have: use * ? [a-z] {a,b} and **, and put a backslash " +
      "before what stands for itself",
  );
}

function segmentsOf(pattern: string, isCaseIgnored: boolean): Segment[] {
  return pattern
    .split("/")
    .map((segment) => (segment === "**" ? segment : tokensOf(segment, isCaseIgnored)));
}

const CLASS = /^\[([!^]?)(\]?(?:\[:[a-z]+:\]|\\.|[^\]\\])*)\]/su;

function tokensOf(segment: string, isCaseIgnored: boolean): Token[] {
  const tokens: Token[] = [];
  for (let rest = segment; rest !== ""; ) {
    const [all = "", sign = "", members = ""] = CLASS.exec(rest) ?? [];
    if (all !== "" && members !== "") {
      tokens.push(classOf(members, sign !== "", isCaseIgnored));
      rest = rest.slice(all.length);
      continue;
    }
    const [taken = ""] = /^(?:\\.|.)/su.exec(rest) ?? [];
    rest = rest.slice(taken.length);
    if (taken !== "*") tokens.push(oneOf(taken, isCaseIgnored));
    else if (tokens.at(-1)?.kind !== "any") tokens.push({ kind: "any" });
  }
  return tokens;
}

function oneOf(taken: string, isCaseIgnored: boolean): Token {
  if (taken === "?") return { kind: "one", fits: () => true };
  const own = taken.length > 1 && taken.startsWith("\\") ? taken.slice(1) : taken;
  const wanted = isCaseIgnored ? own.toLowerCase() : own;
  return { kind: "one", fits: (character) => character === wanted };
}

/** As a regular expression of one character, which has nothing to try several ways of. */
function classOf(members: string, isNot: boolean, isCaseIgnored: boolean): Token {
  const escaped = members.replace(/\[:([a-z]+):\]|\\.|[^\w\s-]/gsu, escapeMember);
  const flags = isCaseIgnored ? "iu" : "u";
  try {
    const fits = new RegExp(`^[${isNot ? "^" : ""}${escaped}]$`, flags);
    return { kind: "one", fits: (character) => fits.test(character) };
  } catch {
    throw new WrongValue(`has [${members}], which is no range of characters, such as [a-z]`);
  }
}

const NAMED_CLASSES: Readonly<Record<string, string>> = {
  ...{ alpha: "\\p{L}", digit: "0-9", alnum: "\\p{L}0-9", upper: "\\p{Lu}", lower: "\\p{Ll}" },
  ...{ space: "\\s", blank: " \\t", punct: "\\p{P}\\p{S}", xdigit: "0-9A-Fa-f", word: "\\w" },
};

function escapeMember(member: string, name?: string): string {
  if (name !== undefined && Object.hasOwn(NAMED_CLASSES, name)) return NAMED_CLASSES[name] ?? "";
  const [last = ""] = [...member].slice(-1);
  return `\\u{${last.codePointAt(0)?.toString(16)}}`;
}

const matchName = (segment: Segment, name: readonly string[]): boolean =>
  segment !== "**" && matchAll(segment, name, (token, character) => fitsOne(token, character));

const fitsOne = (token: Token, character: string): boolean =>
  token.kind === "one" && token.fits(character);

/**
 * Whether the parts of a pattern stand for all of a list, one for one, but for stars, which stand
 * for any number. It goes back to the last star alone: what an earlier one could take more of, the
 * last one can, too.
 */
function matchAll<Part extends Segment | Token, Item>(
  parts: readonly Part[],
  items: readonly Item[],
  fits: (part: Part, item: Item) => boolean,
): boolean {
  let part = 0;
  let star = -1;
  let tried = 0;
  for (let item = 0; item < items.length; ) {
    const wanted = parts[part];
    if (wanted !== undefined && isStar(wanted)) {
      star = part;
      tried = item;
      part += 1;
    } else if (wanted !== undefined && fits(wanted, items[item] as Item)) {
      part += 1;
      item += 1;
    } else if (star >= 0) {
      part = star + 1;
      tried += 1;
      item = tried;
    } else return false;
  }
  return parts.slice(part).every(isStar);
}

const isStar = (part: Segment | Token): boolean =>
  part === "**" || (!Array.isArray(part) && (part as Token).kind === "any");
