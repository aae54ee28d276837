// The arguments of a request as the journal keeps them: without what is secret, and cut to a size.
import { requests } from "../../../generated/request-schemas.ts";
import type { Schema } from "../../model/contract-data.ts";
import { isObject } from "../../model/exact-json.ts";
import { parseLossless } from "../../model/lossless-json.ts";
import { fieldSchema } from "../../model/shape.ts";
import {
  createSecretReplacer,
  credentialsIn,
  isSecretName,
  MARK,
  redactLinks,
  redactSignatures,
} from "../../redact.ts";
import { resolveSchema } from "../../validation/schemas.ts";
import type { RouteMatch } from "../gate/route.ts";
import type { ArrivedRequest } from "../handle.ts";

/** Bodies up to so many bytes are shown. */
const MAX_BODY = 64 * 1024;
/** Characters of a text, elements of a list, and fields of an object. */
const MAX_TEXT = 300;
const MAX_INSIDE = 50;
const MAX_DEPTH = 10;

const utf8 = new TextDecoder();

/** Access tokens as the sandbox issues them, wherever they stand. */
const TOKEN = /\b[\da-f]{48}\b/g;

/** What of a request its entry is made from. */
export interface KeptArguments {
  method: string;
  path: string;
  /** With its question mark, if there is one. */
  query: string;
  /** The values of headers that are secret. */
  credentials: readonly string[];
  /** Empty if it is not shown. */
  body: string;
  bodySize: number;
}

/** @param operation The client's method; undefined for unknown paths. */
export function keepArguments(
  { method, path, target, headers, body }: ArrivedRequest,
  operation: string | undefined,
): KeptArguments {
  const credentials: string[] = [];
  for (const [name, value] of headers) if (isSecretName(name, operation)) credentials.push(value);
  const [query = ""] = /\?.*/.exec(target) ?? [];
  const isShown = operation !== undefined && body.length > 0 && body.length <= MAX_BODY;
  const text = isShown ? utf8.decode(body) : "";
  return { method, path, query, credentials, body: text, bodySize: body.length };
}

export interface RedactedArguments {
  path: string;
  query: Record<string, unknown>;
  /** Undefined if there is none, or none that is JSON and short enough to be shown. */
  body: unknown;
  /** Takes the secrets of this request out of another text. */
  redactText(text: string): string;
}

/** A value that stands at a place of the contract; undefined where the contract has none. */
interface Placed {
  value: unknown;
  schema: Schema | undefined;
  isSecret: boolean;
}

interface Inside extends Placed {
  /** Of a field; of an element its index. */
  name: string;
  /** Whether the name is the contract's own, which tells nothing. */
  isKnown: boolean;
}

/** Whether a field of this schema may be a secret: one that is not known may be a misspelt one. */
type IsSecret = (name: string, schema: Schema | undefined) => boolean;

export function redactArguments(
  { path, query, credentials, body }: KeptArguments,
  route: RouteMatch | undefined,
): RedactedArguments {
  const operation = route?.operation.name ?? "";
  const places = requests[operation]?.properties ?? {};
  const isSecret: IsSecret = (name, schema) =>
    isSecretName(name, operation) || !schema || fieldSchema(schema, name) === false;
  const shown = {
    path: { value: route?.pathParameters ?? {}, schema: places.path, isSecret: false },
    query: {
      value: groupByName(new URLSearchParams(query)),
      schema: places.query,
      isSecret: false,
    },
    body: { value: parseBody(body), schema: places.body, isSecret: false },
  };
  let replaceSecrets: ((text: string) => string) | undefined;
  const redactText = (text: string) => {
    // Many requests have no text of their own.
    replaceSecrets ??= replacerOf(secretsOf(credentials, shown, isSecret));
    return cut(redactSignatures(redactLinks(replaceSecrets(text)).replace(TOKEN, MARK)));
  };
  return {
    path: path === route?.operation.path ? path : redactText(path),
    query: redactValue(shown.query, isSecret, redactText) as Record<string, unknown>,
    body: redactValue(shown.body, isSecret, redactText),
    redactText,
  };
}

let latest = { key: "[]", replace: createSecretReplacer([]) };

/** It takes long to make, and most requests have the secrets of the one before. */
function replacerOf(secrets: readonly string[]): (text: string) => string {
  const key = JSON.stringify(secrets);
  if (key !== latest.key) latest = { key, replace: createSecretReplacer(secrets) };
  return latest.replace;
}

/** What is secret in the headers and in the arguments. */
function secretsOf(
  credentials: readonly string[],
  shown: Readonly<Record<string, Placed>>,
  isSecret: IsSecret,
): string[] {
  const secrets = credentials.flatMap((value) => withoutAppId(credentialsIn(value)));
  for (const place of Object.values(shown)) collectSecrets(place, isSecret, secrets);
  return secrets;
}

/** An application's identifier comes with its signature, and is no secret. */
function withoutAppId(credentials: readonly string[]): string[] {
  const [, appId] = /AppId=([^\s,]+)/.exec(credentials[0] ?? "") ?? [];
  return credentials.filter((credential) => credential !== appId);
}

/** The values of each name: one alone, or a list. */
function groupByName(query: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(query.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    const value = parseLossless(text);
    if (typeof value === "object") return value;
  } catch {}
  // What has no names may have its secrets anywhere.
  return undefined;
}

/** What is inside a value, each with its name and place; of long ones the first part. */
function insideOf({ value, schema, isSecret }: Placed, isSecretField: IsSecret): Inside[] {
  const resolved = schema && resolveSchema(schema);
  if (Array.isArray(value)) {
    const items = resolved && (resolved.items ?? {});
    const place = { schema: items, isSecret, isKnown: true };
    return value.slice(0, MAX_INSIDE).map((element, index) => ({
      ...{ name: String(index), value: element },
      ...place,
    }));
  }
  if (!isObject(value)) return [];
  const names = Object.keys(value).slice(0, MAX_INSIDE);
  return names.map((name) => {
    const field = resolved && fieldSchema(resolved, name);
    const isKnown = typeof field === "object";
    return {
      name,
      value: value[name],
      // Where the contract says nothing of what is inside, nothing inside is unknown.
      schema: isKnown ? field : {},
      isSecret: isSecret || isSecretField(name, resolved),
      isKnown,
    };
  });
}

function collectSecrets(placed: Placed, isSecret: IsSecret, secrets: string[], depth = 0): void {
  const { value } = placed;
  if (depth > MAX_DEPTH) return;
  if (typeof value === "object" && value !== null) {
    for (const inside of insideOf(placed, isSecret)) {
      collectSecrets(inside, isSecret, secrets, depth + 1);
    }
  } else if (placed.isSecret) secrets.push(String(value));
}

function redactValue(
  placed: Placed,
  isSecret: IsSecret,
  redactText: (text: string) => string,
  depth = 0,
): unknown {
  const { value } = placed;
  if (value === undefined || value === null) return value;
  if (depth > MAX_DEPTH) return "…";
  if (typeof value !== "object") {
    if (placed.isSecret) return MARK;
    return typeof value === "string" ? redactText(value) : value;
  }
  const inside = insideOf(placed, isSecret).map((each): [string, unknown] => [
    each.isKnown ? each.name : redactText(each.name),
    redactValue(each, isSecret, redactText, depth + 1),
  ]);
  const more = Object.keys(value).length - inside.length;
  if (more > 0) inside.push(["…", `${more} more`]);
  return Array.isArray(value) ? inside.map(([, each]) => each) : Object.fromEntries(inside);
}

function cut(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
