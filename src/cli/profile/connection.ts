// Where calls go and what they are authenticated by: by options, then the environment, then a
// profile. Credentials of a profile go to the endpoint of that profile alone.
import type { Context } from "../context.ts";
import { UsageError } from "../model/usage-error.ts";
import type { AppProfile, AppTokenProfile, Config, TokenProfile } from "./config-file.ts";
import { readConfig } from "./config-file.ts";
import { CredentialsError } from "./credentials-error.ts";

export type Credentials = TokenProfile | AppTokenProfile | AppProfile;

export interface Connection {
  readonly endpoint: string;
  /** Undefined if there are none. */
  readonly credentials: Credentials | undefined;
  /** The profile that the credentials are from, if they are. */
  readonly profile: string | undefined;
}

/** The name of a profile where nobody has named one. */
export const DEFAULT_PROFILE = "default";

export const profileName = ({ env, global }: Pick<Context, "env" | "global">, config: Config) =>
  global.profile ?? (env.KOODRIVE_PROFILE || (config.current ?? DEFAULT_PROFILE));

export async function findConnection(context: Context): Promise<Connection> {
  const { env, global } = context;
  const config = await readConfig(context);
  const name = profileName(context, config);
  const profile = Object.hasOwn(config.profiles, name) ? config.profiles[name] : undefined;
  if (!profile && (global.profile ?? env.KOODRIVE_PROFILE)) {
    throw new UsageError(`There is no profile "${name}": koodrive profiles lists those there are.`);
  }
  // A profile that is named on the line is an option, which wins over the environment.
  const fromEnvironment = global.profile ? undefined : credentialsIn(env);
  const inEnvironment = global.profile ? undefined : env.KOODRIVE_ENDPOINT;
  const endpoint = global.endpoint ?? (inEnvironment || profile?.endpoint);
  if (endpoint === undefined) throw new UsageError(NO_ENDPOINT);
  if (fromEnvironment) return { endpoint, credentials: fromEnvironment, profile: undefined };
  if (profile) demandSameOrigin(endpoint, profile.endpoint, name);
  return { endpoint, credentials: profile, profile: profile && name };
}

const NO_ENDPOINT =
  "Where KooDrive is, is not known: give --endpoint https://intl.myhuaweicloud-koodrive.com, or " +
  "set KOODRIVE_ENDPOINT, or run koodrive login once.";

/** The credentials in the environment. @throws {@link UsageError} for half of them, or for two. */
export function credentialsIn(env: NodeJS.ProcessEnv): Credentials | undefined {
  const { KOODRIVE_TOKEN: token } = env;
  const { KOODRIVE_APP_ID: appId, KOODRIVE_APP_SECRET: appSecret, KOODRIVE_USER_ID: userId } = env;
  // A user may be named for other purposes.
  if (!appId && !appSecret) return token ? { kind: "token", token } : undefined;
  if (token) {
    throw new UsageError("KOODRIVE_TOKEN and KOODRIVE_APP_ID are both set: unset one of them.");
  }
  if (appId && appSecret && userId) return { kind: "app-signature", appId, appSecret, userId };
  const missing = Object.entries({
    ...{ KOODRIVE_APP_ID: appId, KOODRIVE_APP_SECRET: appSecret, KOODRIVE_USER_ID: userId },
  }).flatMap(([variable, value]) => (value ? [] : [variable]));
  throw new UsageError(`An app signature needs ${missing.join(" and ")}, too.`);
}

function demandSameOrigin(endpoint: string, own: string, name: string): void {
  const origin = (address: string) => (URL.canParse(address) ? new URL(address).origin : address);
  if (origin(endpoint) === origin(own)) return;
  throw new CredentialsError(
    `The credentials of the profile "${name}" are for ${own}, and are not sent elsewhere.`,
    "Name a profile of that endpoint with --profile, sign in there with koodrive login " +
      "--profile NAME, or give credentials by the environment.",
  );
}
