// The parameters of a request as values of the types that the contract gives them.
import { contractData } from "../../generated/contract-data.ts";
import { requests } from "../../generated/request-schemas.ts";
import type { Schema } from "../model/contract-data.ts";
import { parseExactInteger } from "../model/exact-json.ts";
import { resolveSchema } from "./schemas.ts";

const credentialHeaders = new Set(Object.values(contractData.schemes).flat());
const parameterHeaders = new Set(
  Object.values(requests).flatMap(({ properties }) =>
    Object.keys(properties?.header?.properties ?? {}),
  ),
);

/**
 * The headers that are the contract's business: the parameters of any operation, and all that begin
 * with `x-`. HTTP has many others.
 */
export function headerValues(headers: Headers, schema: Schema = {}): Record<string, unknown> {
  const values: [string, unknown][] = [];
  for (const [name, text] of headers) {
    if (credentialHeaders.has(name)) continue;
    if (!parameterHeaders.has(name) && !name.startsWith("x-")) continue;
    values.push([name, parseParameter(text, parameterSchema(schema, name))]);
  }
  return Object.fromEntries(values);
}

export function queryValues(query: URLSearchParams, schema: Schema = {}): Record<string, unknown> {
  return Object.fromEntries(
    Array.from(textsByName(query), ([name, texts]) => {
      const parameter = parameterSchema(schema, name);
      const isArray = parameter.type === "array";
      const element = isArray ? resolveSchema(parameter.items ?? {}) : parameter;
      const values = texts.map((text) => parseParameter(text, element));
      return [name, isArray || values.length > 1 ? values : values[0]];
    }),
  );
}

/** `getAll` would go through the whole query for each name. */
function textsByName(query: URLSearchParams): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, text] of query) {
    const others = texts.get(name);
    if (others) others.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

function parameterSchema({ properties = {} }: Schema, name: string): Schema {
  const parameter = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return parameter ? resolveSchema(parameter) : {};
}

/** A text that is not a value of the type stays text, which validation then reports. */
function parseParameter(text: string, { type }: Schema): unknown {
  if (type === "boolean") return parseBoolean(text);
  if (type === "integer" && /^-?\d+$/.test(text)) {
    return Number.isSafeInteger(Number(text)) ? Number(text) : (parseExactInteger(text) ?? text);
  }
  if (type === "number" && /^-?\d{1,40}(\.\d+)?$/.test(text)) return Number(text);
  return text;
}

function parseBoolean(text: string): unknown {
  if (text === "true") return true;
  return text === "false" ? false : text;
}
