// A request as a rule takes it: its parameters and its body as values that keep to the contract.
import { requests } from "../../../generated/request-schemas.ts";
import type { Schema } from "../../model/contract-data.ts";
import { isObject, parseExact } from "../../model/exact-json.ts";
import { parsePointer } from "../../model/json-pointer.ts";
import { coerceVariant, fieldSchema } from "../../model/shape.ts";
import { isSecretName } from "../../redact.ts";
import { describeDemand, describeSeen } from "../../validation/demand.ts";
import { type Difference, findDifferences } from "../../validation/differences.ts";
import { headerValues, queryValues } from "../../validation/parameters.ts";
import { resolveSchema } from "../../validation/schemas.ts";
import { type Refusal, refuse } from "../rules/refusal.ts";
import type { Input, OperationId } from "../rules/rule.ts";
import type { RouteMatch } from "./route.ts";

interface Message {
  query: URLSearchParams;
  headers: Headers;
  /** Empty if there is none. */
  body: Uint8Array;
}

/** How deep a body may be nested: far deeper than any of the contract's. */
const MAX_DEPTH = 100;
/** Keeps a byte order mark, which is no JSON. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The arguments of a request, or the first of them that breaks the contract. */
export function readInput(
  { operation, pathParameters }: RouteMatch,
  { query, headers, body }: Message,
): Input<OperationId> | Refusal {
  const schema = requests[operation.name] ?? {};
  const parsed = parseBody(headers, body);
  if ("refused" in parsed) return parsed;
  const input = {
    path: pathParameters,
    query: queryValues(query, schema.properties?.query),
    header: headerValues(headers, schema.properties?.header),
    ...parsed,
  };
  const differences = findDifferences(input, schema, resolveSchema).filter(isRefused);
  const difference = differences.find(isOfSearchType(operation.name)) ?? differences[0];
  if (difference) return describe(difference, operation.name);
  const coerced = coerceInside(input, schema) as Input<OperationId>;
  return { ...coerced, body: coerced.body };
}

function parseBody(headers: Headers, body: Uint8Array): { body?: unknown } | Refusal {
  if (body.length === 0) return {};
  const [mediaType = ""] = (headers.get("content-type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") {
    const detail = "must be application/json";
    return refuse("13000102", "gate.content-type", { field: "Content-Type", detail });
  }
  const text = decode(body);
  if (text === undefined) return refuseBody("must be UTF-8");
  if (text.startsWith("\ufeff")) return refuseBody("must not begin with a byte order mark");
  try {
    const parsed = parseExact(text);
    return isDeeper(parsed, MAX_DEPTH) ? refuseBody(TOO_DEEP) : { body: parsed };
  } catch (error) {
    return refuseBody(error instanceof RangeError ? TOO_DEEP : "must be JSON");
  }
}

const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep`;

const refuseBody = (detail: string): Refusal =>
  refuse("13000101", "gate.json", { field: "body", detail });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** Proxies, browsers and libraries add headers of their own. */
const isRefused = ({ keyword, pointer }: Difference): boolean =>
  keyword !== "unknown" || !pointer.startsWith("/header/");

function describe(difference: Difference, operation: string): Refusal {
  const [place = "", ...path] = parsePointer(difference.pointer);
  const steps = path.map((name, index) => {
    if (/^\d+$/.test(name)) return `[${name}]`;
    return index === 0 ? name : `.${name}`;
  });
  const isSecret = path.some((name) => isSecretName(name, operation));
  const seen = isSecret ? "" : describeSeen(difference);
  // A literal that is misspelt is taken for a parameter.
  const hint = place === "path" ? "; or the path is misspelt" : "";
  const more = { field: steps.join("") || place, detail: describeDemand(difference) + seen + hint };
  return isOfSearchType(operation)(difference)
    ? refuse(searchTypeCode(difference), "gate.search-type", more)
    : refuse("13000102", "gate.contract", more);
}

/** The one argument that has codes of its own. They say more, so that they come first. */
const isOfSearchType =
  (operation: string) =>
  ({ pointer }: Difference): boolean =>
    operation === "files.search" && pointer === "/body/searchType";

function searchTypeCode({ keyword, value }: Difference): string {
  return keyword === "required" || value === "" || value === null ? "13000414" : "13000413";
}

/**
 * Values that arrived in a documented variant, in the contract's own type. An integer that no
 * number holds becomes the nearest one, since rules count in numbers.
 */
function coerceInside(value: unknown, reference: Schema): unknown {
  const schema = resolveSchema(reference);
  const coerced = coerceVariant(value, schema);
  if (typeof coerced === "bigint") return Number(coerced);
  if (Array.isArray(coerced)) {
    const { items } = schema;
    return items ? coerced.map((element) => coerceInside(element, items)) : coerced;
  }
  return isObject(coerced) ? coerceFields(coerced, schema) : coerced;
}

/** The object itself if none of its fields changes, as in most requests. */
function coerceFields(fields: Record<string, unknown>, schema: Schema): Record<string, unknown> {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(fields)) {
    const inside = fieldSchema(schema, name);
    if (typeof inside !== "object") continue;
    const coerced = coerceInside(fields[name], inside);
    if (coerced === fields[name]) continue;
    changed ??= { ...fields };
    changed[name] = coerced;
  }
  return changed ?? fields;
}
