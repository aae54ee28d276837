// Doc comments of the generated methods and types.
import { methodName } from "../contract/arguments.ts";
import type { Contract, Node } from "../contract/contract.ts";
import { readerDescription } from "./reader-description.ts";

export function comment(text: string, indent: string): string {
  const lines = text.trim().replaceAll("*/", "*\\/").split("\n");
  const commented = lines.map((line) => `${indent} *${line ? ` ${line}` : ""}\n`);
  return `${indent}/**\n${commented.join("")}${indent} */\n`;
}

export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}

/** What an editor shows over a field or an operation. */
export function nodeComment(node: Node, contract: Contract): string {
  const own = contract.deref(node);
  // The values of an enum stand in the field's type.
  const limits = facts({ ...contract.deref(own.schema), ...own, enum: undefined }).join("; ");
  const paragraphs = [
    own.summary && `${own.summary}.`,
    readerDescription(node, contract),
    limits && `${limits[0]?.toUpperCase()}${limits.slice(1)}.`,
  ];
  return paragraphs.filter(Boolean).join("\n\n");
}

/** Markdown without its marks of code and emphasis. What is in code stays as it is. */
export const withoutMarks = (markdown: string): string =>
  markdown.replaceAll(/`([^`]*)`|\*{1,2}(?=\S)|(?<=\S)\*{1,2}/g, "$1");

/** The reference page's links lead nowhere in an editor: they become methods and resources. */
export function namesMethods(text: string, contract: Contract): string {
  const link = /\[([^\]]+)\]\(#(operation|tag)\/(\w+)\)/g;
  return text.replace(link, (_, words: string, kind: string, name: string) => {
    if (kind === "tag") return `\`${name[0]?.toLowerCase()}${name.slice(1)}\``;
    const method = `\`${methodName(contract.operation(name)).join(".")}\``;
    return words === name ? method : `${words} (${method})`;
  });
}
/** Values, range, length, format, unit and default of a schema, in parentheses. */
export function constraints(schema: Node): string {
  const all = facts(schema);
  return all.length ? ` (${all.join("; ")})` : "";
}

/** The same, each in words. */
export function facts(schema: Node): string[] {
  const { enum: values, pattern, format, default: usual, "x-koodrive-unit": unit } = schema;
  const failures: keyof typeof FAILURES | undefined = schema["x-koodrive-failures"];
  const all = [
    values && `one of ${values.map(code).join(", ")}`,
    range(schema),
    count("character", schema.minLength, schema.maxLength),
    count("element", schema.minItems, schema.maxItems),
    schema.uniqueItems && "without duplicates",
    pattern && `matches \`${pattern}\``,
    format && `format ${format}`,
    unit && `in ${unit}`,
    failures && FAILURES[failures],
    usual !== undefined && `default ${code(usual)}`,
  ];
  return all.filter(Boolean);
}

/** What the values of `x-koodrive-failures` mean. */
const FAILURES = {
  elements: "an element stands for what has failed of a call that succeeded",
  codes: "an element with another `code` than `0` has failed, although the call succeeded",
};

function range({ minimum, maximum }: Node): string | undefined {
  if (minimum === undefined) return maximum === undefined ? undefined : `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`;
}

/** `1 to 64 characters`, `up to 1 element`. */
function count(unit: string, least = 0, most?: number): string | undefined {
  if (least === 0 && most === undefined) return undefined;
  const units = (most ?? least) === 1 ? unit : `${unit}s`;
  if (most === undefined) return `at least ${least} ${units}`;
  if (least === most) return `${most} ${units}`;
  return least === 0 ? `up to ${most} ${units}` : `${least} to ${most} ${units}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)}\``;
}
