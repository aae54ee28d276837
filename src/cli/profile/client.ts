// The client of a command.
import {
  type Auth,
  accessToken,
  appAccessToken,
  appSignature,
  createKooDriveClient,
  type KooDriveClient,
} from "../../index.ts";
import type { ClientNeeds, Context } from "../context.ts";
import { clientOptions } from "./client-options.ts";
import { type Connection, findConnection } from "./connection.ts";
import { CredentialsError } from "./credentials-error.ts";
import { sessionToken } from "./session.ts";

type Client = KooDriveClient<"AccessToken">;

export async function createClient(context: Context, needs: ClientNeeds = {}): Promise<Client> {
  const connection = await findConnection(context);
  const auth = authOf(connection, needs, context);
  // Which methods the credentials are for is seen when one is called.
  return createKooDriveClient({
    ...clientOptions(context),
    endpoint: connection.endpoint,
    auth: auth as Auth<"AccessToken"> | undefined,
    fetch: needs.fetch,
  });
}

function authOf(connection: Connection, needs: ClientNeeds, context: Context): Auth | undefined {
  const { credentials } = connection;
  // What is not sent needs no credentials, and shows none.
  if (needs.fetch) return accessToken("not-sent");
  if (!credentials) {
    if (needs.isAnonymous) return undefined;
    throw new CredentialsError(
      "There are no credentials.",
      "Sign in with koodrive login, or set KOODRIVE_TOKEN, or KOODRIVE_APP_ID, " +
        "KOODRIVE_APP_SECRET and KOODRIVE_USER_ID.",
    );
  }
  if (credentials.kind === "app-signature") return appSignature(credentials);
  if (credentials.kind === "app-token") return appAccessToken(credentials.token);
  return accessToken(sessionToken(credentials, connection, context));
}
