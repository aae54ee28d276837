// The only place that takes secrets out: errors, hook events, the debug log, deviations and
// recordings all come through here. The contract says which names are secret (`x-koodrive-secret`).
import { operationSecrets, secretNames } from "../generated/secrets.ts";
import { decodePercent } from "./model/percent-encoding.ts";

/** What stands in the place of a secret. */
export const MARK = "***";

/** Headers that carry credentials by HTTP itself (RFC 9110, section 11; RFC 6265). */
const CREDENTIAL_HEADERS = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** Shorter secrets are not replaced: they occur in other words by chance. */
const SHORTEST_SECRET = 4;

/**
 * One name has several spellings: `accessToken`, `access_token`, and `X-Access-Token` in a header.
 */
const normalizeName = (name: string) => name.toLowerCase().replace(/^x-|[-_]/g, "");

const secretEverywhere = new Set([...secretNames, ...CREDENTIAL_HEADERS].map(normalizeName));

/** Whether the values of fields, parameters and headers of this name are secret. */
export function isSecretName(
  name: string,
  operation = "",
  message: "request" | "response" = "request",
): boolean {
  const normalized = normalizeName(name);
  if (secretEverywhere.has(normalized)) return true;
  const names = operationSecrets[operation]?.[message] ?? [];
  return names.map(normalizeName).includes(normalized);
}

/** The text without these secrets, wherever they stand in it. */
export function replaceSecrets(text: string, secrets: Iterable<string>): string {
  return createSecretReplacer(secrets)(text);
}

/** So many characters are compared with secrets for each of a text. */
const MAX_COMPARED = 32;

/**
 * Replaces these secrets in one text after the other. The time does not grow with their number, as
 * it would if each were looked for on its own. A text in which secrets of many lengths may begin at
 * many places is taken out as a whole, since the search would take long.
 */
export function createSecretReplacer(secrets: Iterable<string>): (text: string) => string {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue;
    for (const form of writtenForms(secret)) forms.add(form);
  }
  const lengthsByBlock = indexByFirstBlock(forms);

  return (text) => {
    let redacted = "";
    let end = 0;
    let block = 0;
    let compared = 0;
    for (let index = 0; index < text.length; index += 1) {
      block = nextBlock(block, text.charCodeAt(index));
      const lengths = lengthsByBlock.get(block);
      if (lengths === undefined) continue;
      const start = index + 1 - SHORTEST_SECRET;
      for (const length of lengths) {
        const part = text.slice(start, start + length);
        compared += part.length;
        if (!forms.has(part)) continue;
        // Secrets that overlap get one mark together.
        if (start >= end) redacted += text.slice(end, start) + MARK;
        end = Math.max(end, start + length);
        break;
      }
      if (compared > MAX_COMPARED * text.length) return MARK;
    }
    return redacted + text.slice(end);
  };
}

/** A secret as it is, as a URL has it, and as JSON has it. */
function writtenForms(secret: string): string[] {
  // A URL holds no lone surrogates; it has the replacement character for each.
  const wellFormed = secret.replace(/\p{Cs}/gu, "\ufffd");
  return [secret, encodeURIComponent(wellFormed), JSON.stringify(secret).slice(1, -1)];
}

/**
 * The lengths of the secrets, longest first, by the block of their first four characters: where a
 * text has another block, no secret begins.
 */
function indexByFirstBlock(secrets: ReadonlySet<string>): Map<number, Set<number>> {
  const index = new Map<number, Set<number>>();
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    let block = 0;
    for (let at = 0; at < SHORTEST_SECRET; at += 1) block = nextBlock(block, secret.charCodeAt(at));
    index.set(block, (index.get(block) ?? new Set()).add(secret.length));
  }
  return index;
}

/**
 * A block of four characters as a number, one character further. After four times eight bits a
 * character is out of the 32 bits of the number.
 */
function nextBlock(block: number, character: number): number {
  return (block << 8) ^ character;
}

/** A secret value in a text, and where it begins. */
export interface FoundValue {
  start: number;
  value: string;
}

/** The text without these values, which are in their order in it. */
export function redactValues(text: string, found: Iterable<FoundValue>): string {
  let redacted = "";
  let end = 0;
  for (const { start, value } of found) {
    redacted += text.slice(end, start) + MARK;
    end = start + value.length;
  }
  return redacted + text.slice(end);
}

/** A parameter of a query: all before its value, its name, its value. */
const QUERY_PARAMETER = /([?&]([^?&=\s]*)=)([^&#\s"<>]*)/g;

/**
 * The text with the values of secret parameters taken out of every query in it. Of a parameter that
 * is not known, a value that is long enough may be a secret, and is taken out as well.
 */
export function redactQueries(
  text: string,
  isKnown: (name: string) => boolean,
  operation?: string,
): string {
  return text.replace(QUERY_PARAMETER, (pair, start: string, written: string, value: string) => {
    const name = decodePercent(written);
    const mayBeSecret = !isKnown(name) && value.length >= SHORTEST_SECRET;
    return mayBeSecret || isSecretName(name, operation) ? start + MARK : pair;
  });
}

/** The text with the query taken out of every link: a presigned one lets anyone download. */
export function redactLinks(text: string): string {
  return text.replace(/https?:\/\/[^\s"<>]+/g, (link) => {
    const query = link.indexOf("?");
    return query === -1 ? link : `${link.slice(0, query)}?${MARK}`;
  });
}

/** The text without signatures: hexadecimal SHA-256 values of 64 digits. */
export function redactSignatures(text: string): string {
  return text.replace(/\b[0-9a-f]{64}\b/gi, MARK);
}

/** A name and what stands between it and its value: `name=`, `"name": "`, `\"name\":\"`. */
const NAME = /([\w-]+)(["'\\]*\s*[:=]\s*\\*["']?)?/g;

/** A JSON array, or a word, as in a form. A header's value may name its scheme first. */
const BARE_VALUE = /\[[^\]]*\]?|(?:Bearer\s+)?[^"'\\&\s,;{}[\]]+/iuy;

/**
 * Finds the values of secret names in text that is not JSON, such as a form or the first half of a
 * JSON document.
 */
export function* findNamedValues(
  text: string,
  isSecret: (name: string) => boolean,
): Generator<FoundValue> {
  let end = 0;
  for (const { 0: match, 1: name = "", 2: separator, index } of text.matchAll(NAME)) {
    if (index < end || separator === undefined || !isSecret(name)) continue;
    const start = index + match.length;
    const value = /[:=\s]"$/.test(separator) ? quotedValue(text, start) : bareValue(text, start);
    if (value === "") continue;
    yield { start, value };
    end = start + value.length;
  }
}

/** What a JSON string holds, up to the quotation mark that ends it or to the end of the text. */
function quotedValue(text: string, start: number): string {
  let end = text.indexOf('"', start);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return text.slice(start, end === -1 ? text.length : end);
}

function isEscaped(text: string, index: number): boolean {
  let before = index;
  while (text[before - 1] === "\\") before -= 1;
  return (index - before) % 2 === 1;
}

function bareValue(text: string, start: number): string {
  BARE_VALUE.lastIndex = start;
  return BARE_VALUE.exec(text)?.[0] ?? "";
}

/**
 * The secrets in the value of a secret header: the whole value, and the parts of it that the
 * service may quote alone.
 */
export function credentialsIn(header: string): string[] {
  const parts = header.matchAll(/(?:^Bearer[+ ]|Signature=|AppId=)([^\s,]+)/g);
  return [header, ...Array.from(parts, ([, part = ""]) => part)];
}
