// What is wrong with a value of a request, for the person who made it: what the contract demands,
// and what there is instead.
import { isNumber, jsonTypeOf } from "../model/json-type.ts";
import { redactQueries } from "../redact.ts";
import type { Difference } from "./differences.ts";
import { countCharacters } from "./violations.ts";
import { expectation } from "./wording.ts";

/** Longer values are cut off there. */
const MAX_SHOWN_LENGTH = 60;

/** What the contract demands, to follow the name of a field. */
export function describeDemand({ keyword, limit }: Difference): string {
  switch (keyword) {
    case "unknown":
      return "is not in the contract";
    case "required":
      return "is required";
    case "type":
      return `must be ${withArticle(String(limit))}`;
    case "enum":
    case "minimum":
    case "maximum":
      return `must be ${expectation(keyword, limit)}`;
    case "pattern":
      return `must match ${limit}`;
    case "uniqueItems":
      return "must not have equal elements";
    default:
      return `must have ${expectation(keyword, limit)}`;
  }
}

/** What there is instead, to follow the demand. */
export function describeSeen({ keyword, value }: Difference): string {
  switch (keyword) {
    case "unknown":
    case "required":
    case "uniqueItems":
      return "";
    case "minLength":
    case "maxLength":
      return `, has ${countCharacters(String(value))}`;
    case "minItems":
    case "maxItems":
      return `, has ${(value as unknown[]).length}`;
    default:
      return `, is ${describeValue(value)}`;
  }
}

/** Scalars as JSON has them. Lists and objects, and the queries of links, may hold secrets. */
function describeValue(value: unknown): string {
  if (typeof value === "object" && value !== null) return withArticle(jsonTypeOf(value));
  // JSON has no form for numbers that are infinite or too long.
  const text = isNumber(value) ? String(value) : JSON.stringify(value);
  const isLong = text.length > MAX_SHOWN_LENGTH;
  return redactQueries(isLong ? `${text.slice(0, MAX_SHOWN_LENGTH)}…` : text, () => false);
}

function withArticle(type: string): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
