// {a,b}, {1..9} and {a..f} in patterns: each way to read them is a pattern of its own.
import { WrongValue } from "../model/option.ts";

const MOST_ALTERNATIVES = 1000;
const TOO_MANY = `stands for more than ${MOST_ALTERNATIVES} patterns`;

/** @throws {@link WrongValue} for a pattern that stands for too many. */
export function expandBraces(pattern: string): string[] {
  let done: string[] = [""];
  for (const part of partsOf(pattern)) {
    const inner = part.flatMap((each) => (part.length > 1 ? expandBraces(each) : [each]));
    if (done.length * inner.length > MOST_ALTERNATIVES) {
      throw new WrongValue(TOO_MANY);
    }
    done = done.flatMap((before) => inner.map((each) => before + each));
  }
  return done;
}

/** Texts as they are, of one element, and braces, of one for each alternative. */
function partsOf(pattern: string): string[][] {
  const parts: string[][] = [];
  let text = "";
  for (let at = 0; at < pattern.length; ) {
    const end = pattern[at] === "{" ? endOf(pattern, at) : undefined;
    const choices = end === undefined ? undefined : choicesOf(pattern.slice(at + 1, end));
    if (end !== undefined && choices) {
      parts.push([text], choices);
      text = "";
      at = end + 1;
      continue;
    }
    const length = pattern[at] === "\\" ? 2 : 1;
    text += pattern.slice(at, at + length);
    at += length;
  }
  return [...parts, [text]];
}

/** The place of the brace that closes the one at a place. */
function endOf(pattern: string, begin: number): number | undefined {
  let depth = 0;
  for (let at = begin; at < pattern.length; at += 1) {
    const character = pattern[at];
    if (character === "\\") at += 1;
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

/** Undefined for what is in braces that stand for themselves, `{a}`. */
function choicesOf(inner: string): string[] | undefined {
  const sequence = sequenceOf(inner);
  if (sequence) return sequence;
  const choices: string[] = [""];
  let depth = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner[at];
    if (character === "," && depth === 0) {
      choices.push("");
      continue;
    }
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    const taken = character === "\\" ? inner.slice(at, at + 2) : character;
    choices.push(`${choices.pop()}${taken}`);
    if (character === "\\") at += 1;
  }
  return choices.length > 1 ? choices : undefined;
}

/** Numbers, with zeros in front as one end has them, or letters of one case; of steps, too. */
const NUMBERS = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/;
const LETTERS = /^(?:([a-z])\.\.([a-z])|([A-Z])\.\.([A-Z]))(?:\.\.(-?\d+))?$/;

function sequenceOf(inner: string): string[] | undefined {
  const [isNumbers, from = "", to = "", by] = NUMBERS.exec(inner) ?? [];
  if (isNumbers !== undefined) {
    const isPadded = [from, to].some((end) => /^-?0\d/.test(end));
    const length = isPadded ? Math.max(from.length, to.length) : 0;
    return numbersBetween(Number(from), Number(to), by).map((each) => padded(each, length));
  }
  const [isLetters, first, last, firstCapital, lastCapital, step] = LETTERS.exec(inner) ?? [];
  if (isLetters === undefined) return undefined;
  const codes = [first ?? firstCapital, last ?? lastCapital].map((letter = "") =>
    letter.charCodeAt(0),
  );
  const [begin = 0, end = 0] = codes;
  return numbersBetween(begin, end, step).map((code) => String.fromCharCode(code));
}

/** The sign counts to the length. */
function padded(number: number, length: number): string {
  const sign = number < 0 ? "-" : "";
  return sign + String(Math.abs(number)).padStart(length - sign.length, "0");
}

/** @param by How far one is from the next, in either direction. */
function numbersBetween(first: number, last: number, by = "1"): number[] {
  const step = Math.abs(Number(by)) || 1;
  const count = Math.floor(Math.abs(last - first) / step) + 1;
  if (count > MOST_ALTERNATIVES) throw new WrongValue(TOO_MANY);
  const direction = first <= last ? step : -step;
  return Array.from({ length: count }, (_, index) => first + index * direction);
}
