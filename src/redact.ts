// The only place that takes secrets out: errors, hook events, the debug log, deviations and
// recordings all come through here. Which names are secret, the contract says (`x-koodrive-secret`).
import { operationSecrets, secretNames } from "../generated/secrets.ts";

/** What stands in the place of a secret. */
export const MARK = "***";

/** Headers that carry credentials by HTTP itself (RFC 9110, section 11; RFC 6265). */
const CREDENTIAL_HEADERS = ["authorization", "proxy-authorization", "cookie", "set-cookie"];

/** Shorter secrets are not replaced: they occur in other words by chance. */
const SHORTEST_SECRET = 4;

/** `access_token` and `X-Access-Token` are spelled differently by different sources. */
const normalizeName = (name: string) => name.toLowerCase().replace(/[-_]/g, "");

const secretEverywhere = new Set([...secretNames, ...CREDENTIAL_HEADERS].map(normalizeName));

/** Whether the values of fields, parameters and headers of this name are secret. */
export function isSecretName(
  name: string,
  operation?: string,
  message: "request" | "response" = "request",
): boolean {
  if (secretEverywhere.has(normalizeName(name))) return true;
  const names = operation === undefined ? undefined : operationSecrets[operation]?.[message];
  return names?.includes(name) ?? false;
}

/** The text without these secrets, wherever they stand in it. */
export function replaceSecrets(text: string, secrets: Iterable<string>): string {
  const longEnough = [...secrets].filter((secret) => secret.length >= SHORTEST_SECRET);
  // The longest first, since a secret may contain another one.
  const forms = longEnough.flatMap(writtenForms).sort((a, b) => b.length - a.length);
  let redacted = text;
  for (const form of forms) redacted = redacted.replaceAll(form, MARK);
  return redacted;
}

/** A secret as it is, as a URL has it, and as JSON has it. */
function writtenForms(secret: string): string[] {
  // A URL holds no lone surrogates; it has the replacement character for each.
  const wellFormed = secret.replace(/\p{Cs}/gu, "\ufffd");
  return [secret, encodeURIComponent(wellFormed), JSON.stringify(secret).slice(1, -1)];
}

/** The text with the values of secret parameters taken out of every query in it. */
export function redactQueries(text: string, operation?: string): string {
  return text.replace(/([?&]([^?&=\s]*)=)[^&#\s]*/g, (pair, start: string, name: string) =>
    isSecretName(name, operation) ? start + MARK : pair,
  );
}

/** The text without signatures: hexadecimal SHA-256 values of 64 digits. */
export function redactSignatures(text: string): string {
  return text.replace(/\b[0-9a-f]{64}\b/gi, MARK);
}
