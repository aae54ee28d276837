// Doc comments of the generated methods.
import type { Node } from "../contract/contract.ts";

export function comment(text: string, indent: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  const commented = lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`);
  return `${indent}/**\n${commented.join("")}${indent} */\n`;
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** Values, range, length, format, unit and default of a schema, in words. */
export function constraints(schema: Node): string {
  const { enum: values, format, maxItems, default: usual, "x-koodrive-unit": unit } = schema;
  const facts = [
    values && `one of ${values.map(code).join(", ")}`,
    range(schema),
    length(schema),
    maxItems !== undefined && `up to ${maxItems} elements`,
    format && `format ${format}`,
    unit && `in ${unit}`,
    usual !== undefined && `default ${code(usual)}`,
  ].filter(Boolean);
  return facts.length ? ` (${facts.join("; ")})` : "";
}

function range({ minimum, maximum }: Node): string | undefined {
  if (minimum === undefined) return undefined;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

function length({ minLength, maxLength }: Node): string | undefined {
  if (maxLength === undefined) return undefined;
  return minLength === maxLength ? `${maxLength} characters` : `up to ${maxLength} characters`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
