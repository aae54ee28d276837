// Access tokens, of a signed-in user and of an application. The reference shows three forms of the
// header; the ledger (platform.token-header) says why these.
import { replaceSecrets } from "../redact.ts";
import { type OptionRules, rules, validate, validateOptions } from "../validate.ts";
import type { Auth } from "./auth.ts";
import { createTokenSource } from "./token-source.ts";

/** Returns an access token. Calls that wait for the token reject with what it throws. */
export type TokenProvider = () => string | Promise<string>;

export interface AccessTokenOptions {
  /**
   * How the token is written into `Authorization`. Without it, a token is sent as the service
   * issued it, and one without a prefix gets the documented one: `"Bearer+"` that of a user,
   * `"Bearer "` that of an application. `""` is documented for the bare token.
   */
  form?: "Bearer+" | "Bearer " | "" | undefined;
  /**
   * Milliseconds that a provider's token is used after its last use; then the provider is called
   * again. Default 1140000 (19 minutes): by the reference a token ends 20 minutes after the last
   * call.
   */
  lifetime?: number | undefined;
  /**
   * Milliseconds that a provider may take. Then the calls that wait reject with a TimeoutError, and
   * the next call asks again. A call whose own `timeout` is shorter leaves the provider to the
   * calls after it. Default 60000; `Infinity` for no limit.
   */
  timeout?: number | undefined;
}

const DEFAULT_LIFETIME = 19 * 60_000;
const DEFAULT_TIMEOUT = 60_000;

const OPTION_RULES: OptionRules = {
  form: {
    accepts: (value) => ["Bearer+", "Bearer ", ""].includes(value as string),
    expected: 'one of "Bearer+", "Bearer ", ""',
  },
  lifetime: rules.nonNegative,
  timeout: rules.timeout,
};

const PREFIX = /^Bearer[+ ]/;

/**
 * Tokens that are remembered, since the service may quote an earlier one while calls are pending.
 */
const REMEMBERED_TOKENS = 8;

/**
 * Authenticates by the access token of a signed-in user.
 *
 * @param token The token, with or without the `Bearer+` it was issued with, or a function that
 * returns it. The function is called once for any number of calls, again when the token has not
 * been used for `lifetime`, and once when the service refuses it (HTTP 401): if it then returns
 * another, the call is repeated. Calls that wait for the token reject with what it throws; the next
 * call asks again.
 * @throws {@link ArgumentError} when the token is not a non-empty string of printable characters;
 * the message does not contain it.
 * @see api-koodrive/koodrive_05_0010, en-us 2025-08-28
 * @example
 * const auth = accessToken(() => fetchTokenFromOurServer());
 */
export function accessToken(
  token: string | TokenProvider,
  options: AccessTokenOptions = {},
): Auth<"AccessToken"> {
  return tokenAuth("AccessToken", "Bearer+", token, options);
}

/**
 * Authenticates by the access token of an application, which the operations of permissions,
 * permission templates and moderation and two of spaces document. Others take a user's.
 *
 * @param token The token, or a function that returns it, as of {@link accessToken}. The reference
 * says that an API issues it for the client ID and client secret of the application, and names
 * none.
 * @throws {@link ArgumentError} when the token is not a non-empty string of printable characters;
 * the message does not contain it.
 * @see api-koodrive/createPermissionTemplate, zh-cn 2025-12-12
 * @example
 * const auth = appAccessToken(() => fetchAppTokenFromOurServer());
 */
export function appAccessToken(
  token: string | TokenProvider,
  options: AccessTokenOptions = {},
): Auth<"AppAccessToken"> {
  return tokenAuth("AppAccessToken", "Bearer ", token, options);
}

function tokenAuth<Scheme extends "AccessToken" | "AppAccessToken">(
  scheme: Scheme,
  prefix: string,
  token: string | TokenProvider,
  options: AccessTokenOptions,
): Auth<Scheme> {
  validateOptions(options, OPTION_RULES);
  const { form, lifetime = DEFAULT_LIFETIME, timeout = DEFAULT_TIMEOUT } = options;

  let sentTokens: string[] = [];
  const redact = (text: string) => replaceSecrets(text, sentTokens);
  const toHeader = (issued: string): string => {
    const bare = bareToken(issued);
    const others = sentTokens.filter((other) => other !== bare);
    sentTokens = [bare, ...others].slice(0, REMEMBERED_TOKENS);
    if (form === undefined && PREFIX.test(issued)) return issued;
    return `${form ?? prefix}${bare}`;
  };

  if (typeof token !== "function") {
    const headers = { Authorization: toHeader(token) };
    return { scheme, headers: () => headers, redact };
  }
  const requestToken = async () => toHeader(await token());
  const source = createTokenSource(requestToken, { lifetime, timeout });
  return {
    scheme,
    headers: async ({ now }) => ({ Authorization: await source.current(now()) }),
    renew: ({ Authorization: refused }) => source.renew(refused),
    redact,
  };
}

/** The token without its prefix. A provider written in JavaScript may return anything. */
function bareToken(issued: unknown): string {
  const bare = typeof issued === "string" ? issued.replace(PREFIX, "") : issued;
  validate(rules.credential, "token", bare);
  return bare as string;
}
