// What of a schema a value breaks, without what is inside the value. The keywords of JSON Schema
// (2020-12) that the contract uses are interpreted: nothing is compiled at run time, which content
// security policies and edge runtimes forbid. Others are refused when generated/ is made
// (scripts/generate/slim-schema.ts).
import type { Schema } from "../model/contract-data.ts";
import { isObject } from "../model/exact-json.ts";
import { isNumber } from "../model/json-type.ts";
import { FORMATS } from "./formats.ts";

/** Whether a value keeps to a keyword with this value. */
type Test = (value: unknown, limit: unknown) => boolean;

const ofNumber =
  (test: (value: number | bigint, limit: number) => boolean): Test =>
  (value, limit) =>
    !isNumber(value) || test(value, limit as number);

const ofText =
  <Limit>(test: (text: string, limit: Limit) => boolean): Test =>
  (value, limit) =>
    typeof value !== "string" || test(value, limit as Limit);

const ofArray =
  (test: (elements: unknown[], limit: number) => boolean): Test =>
  (value, limit) =>
    !Array.isArray(value) || test(value, limit as number);

/** The keywords about a value as a whole. Those about one type say nothing of others. */
const TESTS: Readonly<Record<string, Test>> = {
  enum: (value, allowed) => (allowed as unknown[]).includes(value),
  minimum: ofNumber((value, limit) => value >= limit),
  maximum: ofNumber((value, limit) => value <= limit),
  minLength: ofText<number>((text, limit) => countCharacters(text) >= limit),
  maxLength: ofText<number>((text, limit) => countCharacters(text) <= limit),
  pattern: ofText<string>((text, pattern) => regExpOf(pattern).test(text)),
  format: (value, name) => FORMATS[name as string]?.(value) ?? true,
  minItems: ofArray((elements, limit) => elements.length >= limit),
  maxItems: ofArray((elements, limit) => elements.length <= limit),
  uniqueItems: ofArray((elements) => new Set(elements.map(canonicalJson)).size === elements.length),
};

/**
 * The keywords that a value breaks, `required` and those about what is inside it aside. Of a value
 * of a wrong type only that is said.
 */
export function brokenKeywords(value: unknown, schema: Schema): string[] {
  if (schema.type && !isOfType(value, schema.type)) return ["type"];
  return Object.keys(schema).filter(
    (keyword) => TESTS[keyword]?.(value, schema[keyword]) === false,
  );
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    case "number":
      return isNumber(value);
    default:
      return typeof value === type;
  }
}

/** JSON Schema counts characters, of which two halves in UTF-16 are one. */
export function countCharacters(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

const regExps = new Map<string, RegExp>();

function regExpOf(pattern: string): RegExp {
  let regExp = regExps.get(pattern);
  if (!regExp) {
    regExp = new RegExp(pattern, "u");
    regExps.set(pattern, regExp);
  }
  return regExp;
}

/** The same text for values that are equal: the order of fields says nothing. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner) => {
    if (typeof inner === "bigint") return String(inner);
    return isObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner;
  });
}
