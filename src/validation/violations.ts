// What of a value breaks its schema. The keywords of JSON Schema (2020-12) that the contract uses
// are interpreted: nothing is compiled at run time, which content security policies and edge
// runtimes forbid. Others are refused when generated/ is made (scripts/generate/slim-schema.ts).
import type { Schema } from "../model/contract-data.ts";
import { isObject } from "../model/exact-json.ts";
import { escapePointerToken } from "../model/json-pointer.ts";
import type { ResolveSchema } from "../model/shape.ts";
import { FORMATS } from "./formats.ts";

/** A keyword that a value breaks. */
export interface Violation {
  /** JSON pointer into the value. A missing field is where it would be. */
  pointer: string;
  keyword: string;
  /** The value of the keyword in the schema. */
  limit: unknown;
}

/** Whether a value keeps to a keyword with this value. */
type Test = (value: unknown, limit: unknown) => boolean;

const ofNumber =
  (test: (value: number, limit: number) => boolean): Test =>
  (value, limit) =>
    typeof value !== "number" || test(value, limit as number);

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

/** All that a value breaks, inside it too. Of a value of a wrong type only that is said. */
export function findViolations(
  value: unknown,
  schema: Schema,
  resolve: ResolveSchema,
): Violation[] {
  const violations: Violation[] = [];
  /** Where `check` is. */
  const path: (string | number)[] = [];

  const add = (keyword: string, limit: unknown, ...field: string[]) => {
    const pointer = [...path, ...field].map((name) => `/${escapePointerToken(String(name))}`);
    violations.push({ pointer: pointer.join(""), keyword, limit });
  };
  const checkAt = (name: string | number, value: unknown, schema: Schema) => {
    path.push(name);
    check(value, schema);
    path.pop();
  };
  const check = (value: unknown, reference: Schema): void => {
    const schema = resolve(reference);
    if (schema.type && !isOfType(value, schema.type)) {
      add("type", schema.type);
      return;
    }
    for (const keyword of Object.keys(schema)) {
      if (TESTS[keyword]?.(value, schema[keyword]) === false) add(keyword, schema[keyword]);
    }
    if (Array.isArray(value)) checkElements(value, schema);
    else if (isObject(value)) checkFields(value, schema);
  };
  const checkElements = (elements: unknown[], { items }: Schema) => {
    if (!items) return;
    for (const [index, element] of elements.entries()) checkAt(index, element, items);
  };
  const checkFields = (fields: Record<string, unknown>, schema: Schema) => {
    const { properties = {}, additionalProperties: others, required = [] } = schema;
    for (const name of required) if (!Object.hasOwn(fields, name)) add("required", required, name);
    for (const name of Object.keys(fields)) {
      const field = Object.hasOwn(properties, name) ? properties[name] : others;
      if (isObject(field)) checkAt(name, fields[name], field);
    }
  };

  check(value, schema);
  return violations;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case "object":
      return isObject(value);
    case "array":
      return Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
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
  return JSON.stringify(value, (_name, inner) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );
}
