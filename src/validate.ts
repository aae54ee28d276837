// What arguments and options must be. Others are refused by name before anything is sent.
import { ArgumentError } from "./errors.ts";

/** A rule for the value of an argument or option. */
export interface Rule {
  accepts(value: unknown): boolean;
  /** The end of the sentence "<name> must be …". */
  readonly expected: string;
}

/** No operation takes JSON that is nested more deeply. The limit also ends cyclic objects. */
const DEEPEST_JSON = 99;

export const rules = {
  /**
   * A segment of the path. An empty segment or a dot segment would lead to another path than the
   * operation's, and a lone surrogate cannot be encoded.
   */
  pathValue: {
    accepts: (value) => Number.isSafeInteger(value) || matches(value, /^(?!\.{0,2}$)\P{Cs}*$/u),
    expected: 'a non-empty string other than "." and ".."',
  },
  queryValue: {
    accepts: (value) =>
      Array.isArray(value) ? value.length > 0 && value.every(isScalar) : isScalar(value),
    expected: "a string, number, boolean or list of them",
  },
  /** Visible ASCII, with blanks inside. Other characters could end the header. */
  headerValue: {
    accepts: (value) => matches(value, /^[!-~]([ -~]*[!-~])?$/),
    expected: "a non-empty string of printable ASCII characters",
  },
  /** JSON.stringify omits functions, writes NaN as null and a Map as `{}`: data would be lost. */
  bodyValue: { accepts: (value) => isJson(value, 0), expected: "a value that JSON can hold" },
  object: {
    accepts: (value) => isObjectOrFunction(value) && !Array.isArray(value),
    expected: "an object",
  },
  function: { accepts: (value) => typeof value === "function", expected: "a function" },
  auth: {
    accepts: (value) =>
      isObjectOrFunction(value) && typeof Reflect.get(value, "headers") === "function",
    expected: "an accessToken or appSignature",
  },
  signal: {
    accepts: (value) =>
      isObjectOrFunction(value) && typeof Reflect.get(value, "aborted") === "boolean",
    expected: "an AbortSignal",
  },
  credential: {
    accepts: (value) => matches(value, /^[!-~]+$/),
    expected: "a non-empty string of printable ASCII characters without blanks",
  },
  traceId: {
    accepts: (value) => matches(value, /^[!-~]{58}$/),
    expected: "58 visible ASCII characters",
  },
  language: {
    accepts: (value) => matches(value, /^[a-z]{2,3}([-_][a-z\d]{2,8})*$/i),
    expected: "a language code such as en-US",
  },
  timeout: {
    accepts: (value) => typeof value === "number" && value > 0,
    expected: "a number of milliseconds above 0",
  },
  boolean: { accepts: (value) => typeof value === "boolean", expected: "true or false" },
  positiveInteger: {
    accepts: (value) => Number.isInteger(value) && (value as number) > 0,
    expected: "a whole number from 1",
  },
  nonNegative: {
    accepts: (value) => typeof value === "number" && value >= 0,
    expected: "a number from 0",
  },
} satisfies Record<string, Rule>;

/**
 * @throws {@link ArgumentError} that names the argument or option, if the rule refuses its value.
 */
export function validate(rule: Rule, name: string, value: unknown, operation?: string): void {
  if (!rule.accepts(value)) {
    throw new ArgumentError(name, `must be ${rule.expected}`, { operation });
  }
}

/** The options that a function knows, and the rule of each; null where another place checks it. */
export type OptionRules = Readonly<Record<string, Rule | null>>;

/** @throws {@link ArgumentError} that names the option that is unknown or has an unusable value. */
export function validateOptions(options: object, known: OptionRules, operation?: string): void {
  validate(rules.object, "options", options, operation);
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      const names = Object.keys(known).join(", ");
      throw new ArgumentError(name, `is not an option here; known are ${names}`, { operation });
    }
    const rule = known[name];
    if (rule && value !== undefined) validate(rule, name, value, operation);
  }
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function isObjectOrFunction(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Whether JSON.stringify writes the value without losing anything. */
function isJson(value: unknown, depth: number): boolean {
  if (value === null) return true;
  if (typeof value !== "object") return isScalar(value);
  if (depth > DEEPEST_JSON) return false;
  // Array.from, since `every` would pass over holes.
  if (Array.isArray(value)) return Array.from(value).every((item) => isJson(item, depth + 1));
  if ("toJSON" in value) return JSON.stringify(value) !== "null";
  const isPlain = Object.prototype.toString.call(value) === "[object Object]";
  // A field that is undefined is one that was left out.
  const fields = Object.values(value).filter((field) => field !== undefined);
  return isPlain && fields.every((field) => isJson(field, depth + 1));
}
