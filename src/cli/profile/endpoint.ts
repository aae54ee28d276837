// Whether an endpoint can be called. A value that is refused is not repeated: it may have a
// password in it, or be a token that was given in the wrong place.
import { type ArgumentError, createKooDriveClient } from "../../index.ts";
import type { Source } from "../credentials-used.ts";
import { UsageError } from "../model/usage-error.ts";

/** What a refusal calls an endpoint. */
function nameOfEndpoint({ from, name }: Source): string {
  if (from === "login") return "The endpoint";
  return from === "profile" ? `The endpoint of the profile "${name}"` : name;
}

/** @throws {@link UsageError} for a user name or a password in it, as other programs take them. */
export function refuseUserInfo(endpoint: string, source: Source): void {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  // Without its scheme, `user:password@host` is an address of the scheme `user:`, or none.
  const hasUser = /^https?:$/.test(url?.protocol ?? "")
    ? Boolean(url?.username || url?.password)
    : endpoint.includes("@");
  if (!hasUser) return;
  throw new UsageError(
    `${nameOfEndpoint(source)} must not have a user name or a password in it: koodrive login or ` +
      "the environment takes credentials (koodrive help environment).",
  );
}

/** For showing what is in a file that somebody has changed by hand. */
export function withoutUserInfo(endpoint: string): string {
  return endpoint.replace(/^([^/?#]*\/\/)?[^/?#]*@/, "$1");
}

/**
 * The rules are those of the client.
 *
 * @throws {@link UsageError} that names the source.
 */
export function checkEndpoint(endpoint: string, source: Source): string {
  refuseUserInfo(endpoint, source);
  try {
    createKooDriveClient({ endpoint });
    return endpoint;
  } catch (error) {
    const { name, message } = error as ArgumentError;
    if (name !== "ArgumentError") throw error;
    const expected = message.replace(/^endpoint |, unless allowHttp is true$/g, "");
    const example = "such as https://intl.myhuaweicloud-koodrive.com";
    throw new UsageError(`${nameOfEndpoint(source)} ${expected}, ${example}.`);
  }
}
