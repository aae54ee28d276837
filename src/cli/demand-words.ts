// What the client demands of an argument, in the words of whoever types it on a command line: a text
// is no string there, and formats have no names.
import { patternInWords } from "./pattern-words.ts";

const WHOLE_NUMBER = "must be a whole number";

const WORDS: readonly (readonly [demand: RegExp, words: string])[] = [
  [/^must have format int32\b/, `${WHOLE_NUMBER} from -2147483648 to 2147483647`],
  [/^must have format int64\b/, `${WHOLE_NUMBER}, at most 9223372036854775807`],
  [/^must have format date-time\b/, "must be a time with its zone, such as 2026-01-31T08:00:00Z"],
  [/^must have format uri\b/, "must be a whole address, such as https://example.com/a"],
  [/^must be an integer\b/, WHOLE_NUMBER],
  [/^must be a string\b(?!, number)/, "must be a text"],
  [/^must be a boolean\b/, "must be true or false"],
  [/^must be an array\b/, "must be a list"],
  [/^must be an object\b/, "must be a JSON object"],
  [
    /^must be a non-empty string other than "\." and "\.\."/,
    "must be a text that is not empty, . or ..",
  ],
  [/^must be a non-empty string of\b/, "must be a text of"],
  [/^must have at least 1 (character|element), has 0$/, "must not be empty"],
  [/^must not have equal elements\b/, "must not have the same value twice"],
  [/^is not in the contract\b/, "is not one of its fields"],
];

export function demandInWords(message: string): string {
  for (const [demand, words] of WORDS) {
    if (demand.test(message)) return message.replace(demand, () => words);
  }
  return patternInWords(message);
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** Which value of an option that is repeated, from 0 on: `the first value`, `value 12`. */
export const nthValue = (index: number): string =>
  index < ORDINALS.length ? `the ${ORDINALS[index]} value` : `value ${index + 1}`;
