// Takes the secrets out of one request and its response, so that a recording can be handed on:
// those that their names tell, and the same values wherever else the call repeats them.
import { isObject, mapInside, parseExact, stringifyExact } from "../model/exact-json.ts";
import { isNumber } from "../model/json-type.ts";
import {
  createSecretReplacer,
  credentialsIn,
  type FoundValue,
  findNamedValues,
  isSecretName,
  MARK,
  redactLinks,
  redactQueries,
  redactValues,
} from "../redact.ts";
import type { NameValue } from "./har.ts";

interface ExchangeContent {
  /** The client's name of the operation; undefined for what the contract does not have. */
  operation: string | undefined;
  url: URL;
  request: MessageContent;
  response: MessageContent;
}

interface MessageContent {
  headers: Headers;
  body: string;
}

/** An exchange without its secrets. */
export interface RedactedExchange {
  url: string;
  request: RedactedMessage;
  response: RedactedMessage;
  /** Takes the secrets of this exchange out of another text. */
  redactText(text: string): string;
}

interface RedactedMessage {
  headers: NameValue[];
  body: string;
}

export function redactExchange(exchange: ExchangeContent): RedactedExchange {
  const { operation, url } = exchange;
  const request = parseMessage(exchange.request, operation, "request");
  const response = parseMessage(exchange.response, operation, "response");
  const inQuery = [...url.searchParams].filter(([name]) => request.isSecret(name));
  const replaceSecrets = createSecretReplacer([
    ...inQuery.map(([, value]) => value),
    ...request.secrets,
    ...response.secrets,
  ]);
  const redactText = (text: string) => {
    const replaced = replaceSecrets(text);
    const mayHaveQuery = /[?&]/.test(replaced);
    return mayHaveQuery ? redactLinks(redactMarked(replaced, operation)) : replaced;
  };
  const redactMessage = (message: Message): RedactedMessage => ({
    headers: redactHeaders(message, redactText),
    body: redactBody(message, redactText),
  });
  return {
    url: redactUrl(url, operation, replaceSecrets),
    request: redactMessage(request),
    response: redactMessage(response),
    redactText,
  };
}

interface Message extends MessageContent {
  isSecret(name: string): boolean;
  /** The value of the body, if it is JSON. */
  json?: { value: unknown };
  /** The values in the body that are secret by their names, if it is no JSON. */
  found: FoundValue[];
  /** The values in headers and body that are secret by their names. */
  secrets: string[];
}

function parseMessage(
  { headers, body }: MessageContent,
  operation: string | undefined,
  kind: "request" | "response",
): Message {
  const isSecret = (name: string) => isSecretName(name, operation, kind);
  const inHeaders = [...headers].flatMap(([name, value]) =>
    isSecret(name) ? credentialsIn(value) : [],
  );
  try {
    const json = { value: parseExact(body) };
    const inBody: string[] = [];
    collectSecrets(json.value, isSecret, false, inBody);
    return { headers, body, isSecret, json, found: [], secrets: [...inHeaders, ...inBody] };
  } catch (error) {
    // Nested too deeply to be looked at.
    if (error instanceof RangeError) {
      return { headers, body: MARK, isSecret, found: [], secrets: inHeaders };
    }
    const found = [...findNamedValues(body, isSecret)];
    const inText = found.map(({ value }) => value);
    return { headers, body, isSecret, found, secrets: [...inHeaders, ...inText] };
  }
}

type RedactText = (text: string) => string;
type IsSecretName = (name: string) => boolean;

/** What is inside a secret value is secret too. */
function collectSecrets(
  value: unknown,
  isSecretName: IsSecretName,
  isSecret: boolean,
  secrets: string[],
): void {
  if (Array.isArray(value)) {
    for (const element of value) collectSecrets(element, isSecretName, isSecret, secrets);
  } else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      collectSecrets(value[name], isSecretName, isSecret || isSecretName(name), secrets);
    }
  } else if (isSecret && (typeof value === "string" || isNumber(value))) {
    secrets.push(String(value));
  }
}

/** Takes out of queries what the contract marks as secret. A recording keeps everything else. */
function redactMarked(text: string, operation: string | undefined): string {
  return redactQueries(text, () => true, operation);
}

function redactUrl(url: URL, operation: string | undefined, redactText: RedactText): string {
  const path = redactText(url.pathname);
  if (url.search === "") return url.origin + path;
  // The query of an address that the contract does not have may be the signature of a link.
  if (operation === undefined) return `${url.origin}${path}?${MARK}`;
  return url.origin + path + redactText(redactMarked(url.search, operation));
}

function redactHeaders({ headers, isSecret }: Message, redactText: RedactText): NameValue[] {
  return Array.from(headers, ([name, value]) => ({
    name,
    value: isSecret(name) ? MARK : redactText(value),
  }));
}

function redactBody({ body, json, found, isSecret }: Message, redactText: RedactText): string {
  if (!json) return redactText(redactValues(body, found));
  try {
    const redacted = redactJson(json.value, isSecret, false, redactText);
    // A body without secrets keeps its spaces and escapes.
    return redacted === json.value && !hasSecretName(body, isSecret)
      ? body
      : stringifyExact(redacted);
  } catch (error) {
    if (error instanceof RangeError) return MARK;
    throw error;
  }
}

/** The name of a field in JSON. Secret names are short. */
const FIELD_NAME = /"((?:[^"\\]|\\.){0,100})"\s*:/g;

/** Whether a text in JSON has a secret name, also in a field that a later one of its name hides. */
function hasSecretName(body: string, isSecretName: IsSecretName): boolean {
  for (const [, name = ""] of body.matchAll(FIELD_NAME)) {
    // A name with such an escape may be any.
    if (name.includes("\\u") || isSecretName(name)) return true;
  }
  return false;
}

/** The value itself if it has no secrets in it. A number stays one, 0, so that its type shows. */
function redactJson(
  value: unknown,
  isSecretName: IsSecretName,
  isSecret: boolean,
  redactText: RedactText,
): unknown {
  if (typeof value === "string") return isSecret ? MARK : redactText(value);
  if (isNumber(value)) return isSecret ? 0 : value;
  if (!isObject(value)) {
    return mapInside(value, (element) => redactJson(element, isSecretName, isSecret, redactText));
  }
  let isRedacted = false;
  const fields = Object.keys(value).map((name): [string, unknown] => {
    const inner = value[name];
    const isInnerSecret = isSecret || isSecretName(name);
    const field: [string, unknown] = [
      redactText(name),
      redactJson(inner, isSecretName, isInnerSecret, redactText),
    ];
    isRedacted ||= field[0] !== name || field[1] !== inner;
    return field;
  });
  return isRedacted ? Object.fromEntries(fields) : value;
}
