// What a deviation says: what the contract expects, and what was seen, without the value itself.
import { typeName } from "./shape.ts";

/** What a broken keyword demands. `limit` is its value in the schema. */
export function expectation(keyword: string, limit: unknown): string {
  switch (keyword) {
    case "type":
      return String(limit);
    case "required":
      return "a value: it is required";
    case "enum":
      return `one of ${(limit as unknown[]).map((value) => JSON.stringify(value)).join(", ")}`;
    case "minimum":
      return `at least ${limit}`;
    case "maximum":
      return `at most ${limit}`;
    case "minLength":
      return `at least ${count(limit as number, "character")}`;
    case "maxLength":
      return `at most ${count(limit as number, "character")}`;
    case "minItems":
      return `at least ${count(limit as number, "element")}`;
    case "maxItems":
      return `at most ${count(limit as number, "element")}`;
    case "format":
      return `format ${String(limit).replace("-string", "")}`;
    default:
      return `${keyword} ${JSON.stringify(limit)}`;
  }
}

/**
 * Type and size of a value. Of one that is no secret, an enum's value is shown where it looks like
 * one, and of a format or pattern what it is made of: `2024/06` is `9999/99`.
 */
export function description(value: unknown, keyword: string, secret: boolean): string {
  const words = sizeOf(value);
  if (secret) return words;
  if (keyword === "enum" && /^-?[\w.]{1,32}$/.test(String(value)) && typeof value !== "object")
    return `${JSON.stringify(value)}, ${words}`;
  if (
    (keyword === "format" || keyword === "pattern") &&
    typeof value === "string" &&
    value.length > 0 &&
    value.length <= 40
  )
    return `${words}: ${outline(value)}`;
  return words;
}

function sizeOf(value: unknown): string {
  const type = typeName(value);
  if (value === undefined) return "nothing";
  if (typeof value === "string") return `string of ${count(value.length, "character")}`;
  if (type === "integer" && Math.abs(Number(value)) < 1e40) {
    const digits = BigInt(value as number | bigint).toString();
    return `${digits.startsWith("-") ? "negative " : ""}integer of ${count(digits.replace("-", "").length, "digit")}`;
  }
  if (Array.isArray(value)) return `array of ${count(value.length, "element")}`;
  return type === "object"
    ? `object of ${count(Object.keys(value as object).length, "field")}`
    : type;
}

function count(size: number, unit: string): string {
  return `${size} ${unit}${size === 1 ? "" : "s"}`;
}

function outline(text: string): string {
  return text
    .replace(/\p{L}/gu, "a")
    .replace(/\d/g, "9")
    .replace(/[^ -~]/g, "?");
}
