// The access token of a signed-in user. The reference shows three forms of the header; the ledger
// (platform.token-header) says why this one.

import { ArgumentError } from "../errors.ts";
import { check } from "../validate.ts";
import type { Auth } from "./auth.ts";

export type TokenProvider = () => string | Promise<string>;

export interface AccessTokenOptions {
  /**
   * How the token is written into `Authorization`. Without it, a token is sent as the service
   * issued it, and one that has lost its prefix gets the documented `Bearer+` back. `"Bearer "` is
   * documented for application tokens, `""` for the bare token.
   */
  form?: "Bearer+" | "Bearer " | "" | undefined;
  /**
   * Milliseconds that a provider's token is used after its last use; then the provider is asked
   * again. Default 1140000 (19 minutes): by the reference a token ends 20 minutes after the last
   * call.
   */
  lifetime?: number | undefined;
}

/**
 * Tokens kept to redact what the service quotes of them, since a provider may change its token
 * while calls are under way.
 */
const REMEMBERED = 8;
const LIFETIME = 19 * 60_000;
const PREFIX = /^Bearer[+ ]/;
const FORMS = ["Bearer+", "Bearer ", ""];

/**
 * Authenticates by access token.
 *
 * @param token The token, with or without the `Bearer+` it was issued with, or a function that
 * returns it. The function is called once for any number of calls, again when the token has not
 * been used for `lifetime`, and once when the service refuses it (HTTP 401): if it then returns
 * another, the call is repeated. What it throws, the calls that wait for it reject with; the next
 * call asks again.
 * @throws {@link ArgumentError} when the token is not a non-empty string of printable characters;
 * the message does not contain it.
 * @see api-koodrive/koodrive_05_0010, en-us 2025-08-28
 * @example
 * const auth = accessToken(() => fetchTokenFromOurServer());
 */
export function accessToken(
  token: string | TokenProvider,
  { form, lifetime = LIFETIME }: AccessTokenOptions = {},
): Auth<"AccessToken"> {
  if (form !== undefined && !FORMS.includes(form))
    throw new ArgumentError("form", 'must be one of "Bearer+", "Bearer ", ""');
  check("count", "lifetime", lifetime);
  let sent: string[] = [];

  /** What `Authorization` is for a token. */
  const write = (issued: string) => {
    // A provider in JavaScript may return anything: what is no text has no `replace`, and is
    // refused below.
    const bare = issued?.replace?.(PREFIX, "");
    check("credential", "token", bare);
    if (bare.length > 3)
      sent = [bare, ...sent.filter((token) => token !== bare)].slice(0, REMEMBERED);
    return form === undefined && PREFIX.test(issued) ? issued : `${form ?? "Bearer+"}${bare}`;
  };
  const redact = (text: string) =>
    sent.reduce((redacted, token) => redacted.replaceAll(token, "***"), text);
  if (typeof token !== "function") {
    const headers = { Authorization: write(token) };
    return { scheme: "AccessToken", headers: () => headers, redact };
  }

  /** The answer of the provider, which all calls share. */
  let current: Promise<string> | undefined;
  let used = 0;
  const ask = (signal: AbortSignal | undefined) => {
    const asked = (async () => write(await token()))();
    const forget = () => {
      if (current === asked) current = undefined;
    };
    // A provider that hangs is asked anew once the call that asked it has given up.
    signal?.addEventListener("abort", forget);
    asked.then(() => signal?.removeEventListener("abort", forget), forget);
    current = asked;
    return asked;
  };
  return {
    scheme: "AccessToken",
    async headers({ now, signal }) {
      const since = now() - used;
      used += since;
      return { Authorization: await (current && since < lifetime ? current : ask(signal)) };
    },
    async renew({ Authorization: refused }, signal) {
      const asked = current;
      // Whoever comes first asks; the others that were refused wait for the same answer.
      if (!asked || ((await asked) === refused && current === asked)) await ask(signal);
      return (await current) !== refused;
    },
    redact,
  };
}
