import {
  type ArgumentError,
  type Auth,
  accessToken,
  appAccessToken,
  appSignature,
} from "../../index.ts";
import type { Source } from "../credentials-used.ts";
import { UsageError } from "../model/usage-error.ts";
import type { Credentials } from "./profile.ts";
import { describeSource } from "./renewal.ts";

/**
 * Credentials as the client takes them. Which methods they are for is seen when one is called, so
 * that all go by the type that has all methods.
 *
 * @throws {@link UsageError} for a value that cannot be sent, such as a token with a line feed.
 */
export function authOf(credentials: Credentials, source: Source): Auth<"AccessToken"> {
  try {
    return schemeOf(credentials) as Auth<"AccessToken">;
  } catch (error) {
    const { name, message, argument } = error as ArgumentError;
    if (name !== "ArgumentError") throw error;
    const expected = message.slice(argument.length + 1);
    throw new UsageError(`${nameOfValue(argument, source)} ${expected}.`);
  }
}

function schemeOf(credentials: Credentials): Auth {
  if (credentials.kind === "app-signature") {
    const { appId, appSecret, userId } = credentials;
    return appSignature({ appId, appSecret, userId });
  }
  const { kind, token } = credentials;
  return kind === "app-token" ? appAccessToken(token) : accessToken(token);
}

const VARIABLES: Readonly<Record<string, string>> = {
  token: "KOODRIVE_TOKEN",
  appId: "KOODRIVE_APP_ID",
  appSecret: "KOODRIVE_APP_SECRET",
  userId: "KOODRIVE_USER_ID",
};

/** What a refusal calls an argument of the client, which is no option here. */
function nameOfValue(argument: string, source: Source): string {
  if (source.from === "variable") return VARIABLES[argument] ?? argument;
  return source.from === "profile" ? `${argument} of ${describeSource(source)}` : argument;
}
