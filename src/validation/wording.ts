// What a deviation says: what the contract expects, and what was seen, without the value itself.
import { jsonTypeOf } from "../model/json-type.ts";

/** What a broken keyword demands. `value` is the keyword's value in the schema. */
export function expectation(keyword: string, value: unknown): string {
  switch (keyword) {
    case "type":
      return String(value);
    case "required":
      return "a value: it is required";
    case "enum":
      return `one of ${(value as unknown[]).map((each) => JSON.stringify(each)).join(", ")}`;
    case "minimum":
      return `at least ${value}`;
    case "maximum":
      return `at most ${value}`;
    case "minLength":
      return `at least ${quantity(Number(value), "character")}`;
    case "maxLength":
      return `at most ${quantity(Number(value), "character")}`;
    case "minItems":
      return `at least ${quantity(Number(value), "element")}`;
    case "maxItems":
      return `at most ${quantity(Number(value), "element")}`;
    case "format":
      return `format ${String(value).replace("-string", "")}`;
    default:
      return `${keyword} ${JSON.stringify(value)}`;
  }
}

/**
 * Type and size of a value. Unless it is a secret, a value outside an enum is shown if it looks
 * like a value of one, and of a value that breaks a format or pattern its characters are shown by
 * kind: `2024/06` is `9999/99`.
 */
export function describeValue(value: unknown, keyword: string, isSecret: boolean): string {
  const size = describeSize(value);
  if (isSecret) return size;
  if (keyword === "enum" && typeof value !== "object" && /^-?[\w.]{1,32}$/.test(String(value))) {
    return `${typeof value === "string" ? JSON.stringify(value) : value}, ${size}`;
  }
  const isShortText = typeof value === "string" && value.length > 0 && value.length <= 40;
  if (isShortText && (keyword === "format" || keyword === "pattern")) {
    return `${size}: ${kindsOfCharacters(value)}`;
  }
  return size;
}

function describeSize(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `string of ${quantity(value.length, "character")}`;
  if (Array.isArray(value)) return `array of ${quantity(value.length, "element")}`;
  const type = jsonTypeOf(value);
  if (type === "integer") return describeInteger(value as number | bigint);
  if (type !== "object") return type;
  return `object of ${quantity(Object.keys(value as object).length, "field")}`;
}

function describeInteger(value: number | bigint): string {
  // parseExact keeps no digits of integers that are longer than 40.
  if (Math.abs(Number(value)) >= 1e40) return "integer";
  const digits = BigInt(value).toString().replace("-", "");
  return `${value < 0 ? "negative " : ""}integer of ${quantity(digits.length, "digit")}`;
}

function quantity(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function kindsOfCharacters(text: string): string {
  return text
    .replace(/\p{L}/gu, "a")
    .replace(/\d/g, "9")
    .replace(/[^ -~]/g, "?");
}
