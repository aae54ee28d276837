// What is refused before anything is sent, and what is said then: one line a kind of value.
import type { Auth } from "./auth/auth.ts";
import { ArgumentError } from "./errors.ts";

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === "string" && pattern.test(value);
const isPlain = (value: unknown) => /^(str|boo)/.test(typeof value) || Number.isFinite(value);

/**
 * An absent field of an object is one that was left out; a hole in a list is none. What contains
 * itself is deeper than any argument.
 */
function isJson(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return value === null || isPlain(value);
  if (depth > 99) return false;
  if (Array.isArray(value)) return Array.from(value).every((element) => isJson(element, depth + 1));
  if ("toJSON" in value) return JSON.stringify(value) !== "null";
  return (
    {}.toString.call(value) === "[object Object]" &&
    Object.values(value).every((field) => field === undefined || isJson(field, depth + 1))
  );
}

const RULES = {
  /**
   * A segment of the path: an empty one or a dot segment would name another path than the
   * operation's, half a character cannot be encoded.
   */
  path: [
    (value) => Number.isSafeInteger(value) || matches(/^(?!\.{0,2}$)\P{Cs}*$/u)(value),
    'a non-empty string other than "." and ".."',
  ],
  query: [
    (value) => (Array.isArray(value) ? value.length > 0 && value.every(isPlain) : isPlain(value)),
    "a string, number, boolean or list of them",
  ],
  /**
   * Visible ASCII, with blanks inside: anything else could end the header, or be refused late and
   * unclearly.
   */
  header: [matches(/^[!-~]([ -~]*[!-~])?$/), "a non-empty string of printable ASCII characters"],
  /**
   * JSON has no functions and big integers, writes NaN as null and a Map as nothing: a field would
   * be lost without a word.
   */
  body: [(value) => isJson(value), "a value that JSON can hold"],
  object: [(value) => Object(value) === value && !Array.isArray(value), "an object"],
  function: [(value) => typeof value === "function", "a function"],
  auth: [
    (value) => typeof (value as Auth | null)?.headers === "function",
    "an accessToken or appSignature",
  ],
  signal: [
    (value) => typeof (value as AbortSignal | null)?.aborted === "boolean",
    "an AbortSignal",
  ],
  credential: [
    matches(/^[!-~]+$/),
    "a non-empty string of printable ASCII characters without blanks",
  ],
  traceId: [matches(/^[!-~]{58}$/), "58 visible ASCII characters"],
  language: [matches(/^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i), "a language code such as en-US"],
  timeout: [(value) => typeof value === "number" && value > 0, "a number of milliseconds above 0"],
  boolean: [(value) => typeof value === "boolean", "true or false"],
  attempts: [(value) => Number.isInteger(value) && (value as number) > 0, "a whole number from 1"],
  count: [(value) => typeof value === "number" && value >= 0, "a number from 0"],
} satisfies Record<string, [holds: (value: unknown) => boolean, expected: string]>;

type Rule = keyof typeof RULES;

/**
 * @throws {@link ArgumentError} naming the argument or option, unless the value is what the rule
 * says.
 */
export function check(rule: Rule, name: string, value: unknown, operation?: string): void {
  const [holds, expected] = RULES[rule];
  if (!holds(value)) throw new ArgumentError(name, `must be ${expected}`, { operation });
}

/**
 * Checks options, those that are not undefined, and that there are no others. `known` has the name
 * of each and its rule, `timeout now:function`: the name alone where the rule has the same, or
 * where there is none.
 */
export function checkOptions(options: object, known: string, operation?: string): void {
  check("object", "options", options, operation);
  if (!Object.keys(options).length) return;
  const rules = new Map(
    known.split(" ").map((entry) => entry.split(":") as [string, string | undefined]),
  );
  for (const [name, value] of Object.entries(options)) {
    if (!rules.has(name))
      throw new ArgumentError(
        name,
        `is not an option here; known are ${[...rules.keys()].join(", ")}`,
        { operation },
      );
    const rule = rules.get(name) ?? name;
    if (value !== undefined && rule in RULES) check(rule as Rule, name, value, operation);
  }
}
