// The client of a command.
import { type Auth, accessToken, createKooDriveClient, type KooDriveClient } from "../../index.ts";
import type { ClientNeeds, Context } from "../context.ts";
import { authOf } from "./auth.ts";
import { clientOptions } from "./client-options.ts";
import { type Connection, credentialsUsed, findConnection } from "./connection.ts";
import { CredentialsError } from "./credentials-error.ts";
import { sessionToken } from "./session.ts";

type Client = KooDriveClient<"AccessToken">;

export async function createClient(context: Context, needs: ClientNeeds = {}): Promise<Client> {
  const connection = await findConnection(context);
  const auth = authFor(connection, needs, context);
  context.useCredentials(credentialsUsed(connection));
  return createKooDriveClient({
    ...clientOptions(context),
    endpoint: connection.endpoint,
    auth,
    fetch: needs.fetch,
  });
}

function authFor(
  connection: Connection,
  needs: ClientNeeds,
  context: Context,
): Auth<"AccessToken"> | undefined {
  const { credentials, credentialsFrom: source } = connection;
  // What is not sent needs no credentials, and shows none.
  if (needs.fetch) return accessToken("not-sent");
  if (!credentials || !source) {
    if (needs.isAnonymous) return undefined;
    throw new CredentialsError(
      "There are no credentials.",
      "Sign in with koodrive login, or set KOODRIVE_TOKEN, or KOODRIVE_APP_ID, " +
        "KOODRIVE_APP_SECRET and KOODRIVE_USER_ID.",
    );
  }
  const isSession = credentials.kind === "token" && credentials.sessionId !== undefined;
  if (!isSession) return authOf(credentials, source);
  return accessToken(sessionToken(credentials, connection, context));
}
