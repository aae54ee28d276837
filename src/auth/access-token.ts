// The access token of a signed-in user. The reference shows three forms of the header; the ledger (platform.token-header) says why this one.
import { ArgumentError } from "../errors.ts";
import type { Auth } from "./auth.ts";

export type TokenProvider = () => string | Promise<string>;

export interface AccessTokenOptions {
  /**
   * How the token is written into `Authorization`. Without it, a token is sent as the service issued it, and one that has lost its prefix gets
   * the documented `Bearer+` back. `"Bearer "` is documented for application tokens, `""` for the bare token.
   */
  form?: "Bearer+" | "Bearer " | "";
}

/** Tokens kept to redact what the service quotes of them, since a provider may change its token while calls are under way. */
const REMEMBERED = 8;
const PREFIX = /^Bearer[+ ]/;
const FORMS = ["Bearer+", "Bearer ", ""];

/**
 * Authenticates by access token.
 *
 * @param token The token, with or without the `Bearer+` it was issued with, or a function that returns it; the function is called for each request.
 * @throws {@link ArgumentError} when the token is not a non-empty string of printable characters; the message does not contain it.
 * @see api-koodrive/koodrive_05_0010, en-us 2025-08-28
 * @example
 * const auth = accessToken(() => sessionStorage.getItem("koodrive-token") ?? "");
 */
export function accessToken(token: string | TokenProvider, { form }: AccessTokenOptions = {}): Auth<"AccessToken"> {
  if (typeof token !== "function") checkToken(token);
  if (form !== undefined && !FORMS.includes(form)) throw new ArgumentError("form", `must be one of ${FORMS.map((known) => JSON.stringify(known)).join(", ")}`);
  const sent: string[] = [];
  return {
    scheme: "AccessToken",
    async headers() {
      const issued = typeof token === "function" ? await token() : token;
      checkToken(issued);
      const bare = issued.replace(PREFIX, "");
      if (bare.length > 3 && !sent.includes(bare)) sent.push(bare);
      if (sent.length > REMEMBERED) sent.shift();
      return { Authorization: form === undefined && PREFIX.test(issued) ? issued : `${form ?? "Bearer+"}${bare}` };
    },
    redact: (text) => sent.reduce((redacted, token) => redacted.replaceAll(token, "***"), text),
  };
}

function checkToken(token: unknown): asserts token is string {
  if (typeof token !== "string" || !/^(Bearer[+ ])?[\x21-\x7e]+$/.test(token) || /^Bearer\+?$/.test(token)) {
    throw new ArgumentError("token", "must be a non-empty string of printable ASCII characters without blanks");
  }
}
