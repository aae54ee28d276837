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

/** What to do with integers that no number holds exactly. */
const BIG_INTEGERS = "integers beyond 2^53 as strings";

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
      Array.isArray(value) ? value.length > 0 && value.every(isQueryScalar) : isQueryScalar(value),
    expected: `a string, number, boolean or list of them (${BIG_INTEGERS})`,
  },
  /** Visible ASCII, with blanks inside. Other characters could end the header. */
  headerValue: {
    accepts: (value) => matches(value, /^[!-~]([ -~]*[!-~])?$/),
    expected: "a non-empty string of printable ASCII characters",
  },
  object: {
    accepts: (value) => Object.prototype.toString.call(value) === "[object Object]",
    expected: "an object",
  },
  function: { accepts: (value) => typeof value === "function", expected: "a function" },
  auth: {
    accepts: (value) => hasMethod(value, "headers"),
    expected: "an accessToken, appAccessToken or appSignature",
  },
  signal: {
    accepts: (value) => hasMethod(value, "addEventListener"),
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

/** A number that is an integer must be exact, or another one would be sent. */
function isScalar(value: unknown): boolean {
  if (typeof value !== "number") return typeof value === "string" || typeof value === "boolean";
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/** A lone surrogate cannot be encoded. */
function isQueryScalar(value: unknown): boolean {
  return isScalar(value) && !/\p{Cs}/u.test(String(value));
}

function hasMethod(value: unknown, name: string): boolean {
  return typeof Object(value)[name] === "function";
}

/**
 * JSON.stringify omits functions, writes NaN as null and a Map as `{}`: data would be lost.
 *
 * @throws {@link ArgumentError} whose message names the field too, such as `files[0].size`.
 */
export function validateJson(name: string, value: unknown, operation?: string): void {
  let unfit: string | undefined;
  try {
    unfit = findUnfit(value, 0);
  } catch {
    // It is nested too deeply, or a getter or a toJSON has thrown.
    unfit = "";
  }
  if (unfit === undefined) return;
  const field = unfit && `, ${name}${unfit} is none`;
  const expected = `must be a value that JSON can hold${field} (${BIG_INTEGERS})`;
  throw new ArgumentError(name, expected, { operation });
}

/** The path of the first value that JSON cannot hold. It is empty for the value itself. */
function findUnfit(given: unknown, depth: number): string | undefined {
  const value = toJson(given);
  if (value === null) return given === null ? undefined : "";
  if (isScalar(value)) return undefined;
  if (typeof value !== "object") return "";
  if (depth > DEEPEST_JSON) throw new RangeError("nested too deeply");
  const isList = Array.isArray(value);
  if (!isList && Object.prototype.toString.call(value) !== "[object Object]") return "";
  // The iterator of a list has its holes too.
  for (const [field, inner] of isList ? value.entries() : Object.entries(value)) {
    // A field that is undefined is one that was left out.
    if (inner === undefined && !isList) continue;
    const unfit = findUnfit(inner, depth + 1);
    if (unfit !== undefined) return (isList ? `[${field}]` : `.${field}`) + unfit;
  }
  return undefined;
}

/** What JSON.stringify writes in place of the value. Bytes would become a list of numbers. */
function toJson(value: unknown): unknown {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  return typeof toJSON === "function" && !ArrayBuffer.isView(value) ? toJSON.call(value) : value;
}
