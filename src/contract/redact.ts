// Takes the secrets out of one call, so that a recording can be handed on: credentials, what the
// contract marks as secret, what has a secret's name, the queries of links (their signatures let
// anyone download), and each of these wherever else the call repeats it.
import { isObject, mapFields, parseExact, stringifyExact } from "../model/exact-json.ts";
import { SECRET_NAME } from "./secrets.ts";

/** Eight letters, so that an extract code stays one. */
const REDACTED = "REDACTED";
const NAMED_SECRET = new RegExp(
  `((?:${SECRET_NAME.source})[\\w-]*["'\\\\]*\\s*[:=]\\s*["'\\\\]*)[^"'\\\\&\\s,;}]+`,
  "gi",
);
const LINK_QUERY = /(https?:\/\/[^\s?"'<>]*)\?[^\s"'<>]*/g;

export interface Redactor {
  /** A URL. Of one that is none of the contract's, the whole query is taken out. */
  url(url: URL, secretNames: ReadonlySet<string> | undefined): string;
  header(name: string, value: string): string;
  /** A body: JSON by names; other text, such as half of JSON, by patterns of names alone. */
  body(text: string, secretNames: ReadonlySet<string>): string;
  text(text: string): string;
}

/** A redactor for one call. It learns secrets from what it redacts. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();

  const learn = (secret: string): string => {
    // Shorter ones would be found everywhere.
    if (secret.length > 3) secrets.add(secret);
    return REDACTED;
  };

  const text = (given: string): string =>
    [...secrets]
      .reduce((clean, secret) => clean.replaceAll(secret, REDACTED), given)
      .replace(LINK_QUERY, `$1?${REDACTED}`);

  const value = (given: unknown, names: ReadonlySet<string>, name: string): unknown => {
    if (Array.isArray(given)) return given.map((element) => value(element, names, name));
    if (isObject(given)) return mapFields(given, (inner, field) => value(inner, names, field));
    const isSecret = names.has(name) || SECRET_NAME.test(name);
    if (typeof given === "string") return isSecret ? learn(given) : text(given);
    return isSecret && (typeof given === "number" || typeof given === "bigint") ? 0 : given;
  };

  return {
    text,
    url(url, names) {
      const search = names
        ? url.search
            .slice(1)
            .split("&")
            .map((pair) => parameter(pair, names))
            .join("&")
        : url.search && REDACTED;
      return text(url.origin + url.pathname) + (search && `?${search}`);
    },
    header(name, given) {
      if (!SECRET_NAME.test(name)) return text(given);
      // The service may quote the credentials whole or in part.
      for (const [, part = ""] of given.matchAll(/(?:^Bearer[+ ]|Signature=|AppId=)([^\s,]+)/g))
        learn(part);
      return learn(given);
    },
    body(given, names) {
      try {
        const parsed = parseExact(given);
        const clean = stringifyExact(value(parsed, names, ""));
        return clean === stringifyExact(parsed) ? given : clean;
      } catch (error) {
        // Nested too deeply to look at.
        if (error instanceof RangeError) return REDACTED;
        return text(given).replace(NAMED_SECRET, `$1${REDACTED}`);
      }
    },
  };

  function parameter(pair: string, names: ReadonlySet<string>): string {
    const [[name, given] = ["", ""]] = new URLSearchParams(pair);
    return names.has(name) || SECRET_NAME.test(name)
      ? `${pair.split("=")[0]}=${learn(given)}`
      : pair;
  }
}
