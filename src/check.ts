// What is refused before anything is sent, and what is said then: one line a kind of value.
import { ArgumentError } from "./errors.ts";

/** What a timer can hold: 31 bits of milliseconds, nearly 25 days. */
const MAX = 2 ** 31 - 1;

const matches = (pattern: RegExp) => (value: unknown) => typeof value === "string" && pattern.test(value);
const isPlain = (value: unknown) => typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
const isNumber = (value: unknown, from: number) => typeof value === "number" && value >= from;

const RULES = {
  /** A segment of the path: an empty one or a dot segment would name another path than the operation's, half a character cannot be encoded. */
  path: [(value) => Number.isSafeInteger(value) || matches(/^(?!\.{0,2}$)\P{Cs}*$/u)(value), 'a non-empty, well-formed string other than "." and ".."'],
  query: [
    (value) => (Array.isArray(value) ? value.length > 0 && value.every(isPlain) : isPlain(value)),
    "a string, a finite number, a boolean, or a non-empty list of them",
  ],
  /** Visible ASCII, with blanks inside: anything else could end the header, or be refused late and unclearly. */
  header: [matches(/^[!-~]([ -~]*[!-~])?$/), "a non-empty string of printable ASCII characters, without line breaks"],
  /** JSON has no functions, symbols and big integers, and writes NaN as null: a field would be lost without a word. */
  body: [(value) => isPlain(value) || typeof value === "object", "a value that JSON can hold"],
  object: [(value) => Object(value) === value, "an object"],
  arguments: [(value) => Object(value) === value && !Array.isArray(value), "one object"],
  function: [(value) => typeof value === "function", "a function"],
  signal: [(value) => typeof (value as AbortSignal | null)?.aborted === "boolean", "an AbortSignal"],
  credential: [matches(/^[!-~]+$/), "a non-empty string of printable ASCII characters without blanks"],
  traceId: [matches(/^[!-~]{58}$/), "58 visible ASCII characters"],
  language: [matches(/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i), "a language code such as en-US"],
  timeout: [
    (value) => isNumber(value, Number.MIN_VALUE) && ((value as number) <= MAX || value === Number.POSITIVE_INFINITY),
    `a number of milliseconds above 0 and up to ${MAX}, or Infinity`,
  ],
  delay: [(value) => isNumber(value, 0) && (value as number) <= MAX, `a number of milliseconds from 0 to ${MAX}`],
  attempts: [(value) => isNumber(value, 1), "a number from 1"],
  count: [(value) => isNumber(value, 0), "a number from 0"],
} satisfies Record<string, [holds: (value: unknown) => boolean, expected: string]>;

export type Rule = keyof typeof RULES;

/** @throws {@link ArgumentError} naming the argument or option, unless the value is what the rule says. */
export function check(rule: Rule, name: string, value: unknown, operation?: string): void {
  const [holds, expected] = RULES[rule];
  if (!holds(value)) throw new ArgumentError(name, `must be ${expected}`, { operation });
}

/** Checks options against a rule for each, those that are not undefined, and that there are no others. */
export function checkOptions(options: object, rules: Readonly<Record<string, Rule | undefined>>, operation?: string): void {
  check("object", "options", options, operation);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(rules, name)) throw new ArgumentError(name, `is not an option here; known are ${Object.keys(rules).join(", ")}`, { operation });
    const rule = rules[name];
    if (rule && value !== undefined) check(rule, name, value, operation);
  }
}
