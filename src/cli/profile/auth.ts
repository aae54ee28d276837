import { type Auth, accessToken, appAccessToken, appSignature } from "../../index.ts";
import type { Credentials } from "./profile.ts";

/**
 * Credentials as the client takes them. Which methods they are for is seen when one is called, so
 * that all go by the type that has all methods.
 */
export function authOf(credentials: Credentials): Auth<"AccessToken"> {
  return schemeOf(credentials) as Auth<"AccessToken">;
}

function schemeOf(credentials: Credentials): Auth {
  if (credentials.kind === "app-signature") {
    const { appId, appSecret, userId } = credentials;
    return appSignature({ appId, appSecret, userId });
  }
  const { kind, token } = credentials;
  return kind === "app-token" ? appAccessToken(token) : accessToken(token);
}
