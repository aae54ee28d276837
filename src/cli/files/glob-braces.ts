// {a,b} and {1..9} in patterns: each way to read them is a pattern of its own.
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
  const [, first, last] = /^(-?\d{1,9})\.\.(-?\d{1,9})$/.exec(inner) ?? [];
  if (first !== undefined) return numbersBetween(Number(first), Number(last));
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

function numbersBetween(first: number, last: number): string[] {
  const count = Math.abs(last - first) + 1;
  if (count > MOST_ALTERNATIVES) throw new WrongValue(TOO_MANY);
  const step = first <= last ? 1 : -1;
  return Array.from({ length: count }, (_, index) => String(first + index * step));
}
