// The token of a session that was begun by signing in. It ends 20 minutes after its last use, and
// is renewed before that, since nothing says that it can be afterwards.
import { accessToken, createKooDriveClient, type TokenProvider } from "../../index.ts";
import type { Context } from "../context.ts";
import { clientOptions } from "./client-options.ts";
import { changeConfig, readConfig } from "./config-file.ts";
import type { Connection } from "./connection.ts";
import type { Profile, TokenProfile } from "./profile.ts";

/** Milliseconds after which a token is renewed. */
const AGE_TO_RENEW = 10 * 60_000;

/** The token as it is, or for a session what gives the present one, and renews it. */
export function sessionToken(
  { token, sessionId, renewedAt = 0 }: TokenProfile,
  connection: Connection,
  context: Context,
): string | TokenProvider {
  const { credentialsFrom: source } = connection;
  if (sessionId === undefined || source?.from !== "profile") return token;
  let known = token;
  let isFirst = true;
  return async () => {
    const isFresh = isFirst && context.now() - renewedAt < AGE_TO_RENEW;
    isFirst = false;
    if (!isFresh) known = await renew(source.name, known, connection, context);
    return known;
  };
}

/**
 * Another command may have renewed the token already: then that one is used. A token that cannot be
 * renewed is sent as it is, and the service says what it thinks of it.
 */
async function renew(
  name: string,
  known: string,
  { endpoint }: Connection,
  context: Context,
): Promise<string> {
  const current = tokenProfile((await readConfig(context)).profiles[name]);
  if (current && current.token !== known) return current.token;
  const { profiles } = await changeConfig(context, async (config) => {
    const present = config.profiles[name];
    const { token, sessionId = "" } = tokenProfile(present) ?? {};
    if (present === undefined || token === undefined || token !== known) return config;
    const auth = accessToken(token);
    const client = createKooDriveClient({ ...clientOptions(context), endpoint, auth });
    const renewed = await client.sessions.refresh({ sessionId }).catch(() => undefined);
    if (renewed?.accessToken === undefined) return config;
    const next = { ...present, token: renewed.accessToken, renewedAt: context.now() };
    return { ...config, profiles: { ...config.profiles, [name]: next as Profile } };
  });
  return tokenProfile(profiles[name])?.token ?? known;
}

const tokenProfile = (profile: Profile | undefined): TokenProfile | undefined =>
  profile?.kind === "token" ? profile : undefined;
