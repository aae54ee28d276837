// Where calls go and what they are authenticated by: by options, then the environment, then a
// profile. Credentials of a profile go to the endpoint of that profile alone.
import { didYouMean } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import type { CredentialsUsed, Source } from "../credentials-used.ts";
import { UsageError } from "../model/usage-error.ts";
import { readConfig } from "./config-file.ts";
import { CredentialsError } from "./credentials-error.ts";
import { checkEndpoint, refuseUserInfo } from "./endpoint.ts";
import type { Config, Credentials, Profile } from "./profile.ts";

export interface Connection {
  readonly endpoint: string;
  readonly endpointFrom: Source;
  /** Undefined if there are none. */
  readonly credentials: Credentials | undefined;
  /** Undefined if there are none. */
  readonly credentialsFrom: Source | undefined;
}

type Given = Pick<Context, "env" | "global">;

/** The name of a profile where nobody has named one. */
export const DEFAULT_PROFILE = "default";

/** The profile that an option or a variable names. */
export function namedProfile({ env, global }: Given): (Source & { name: string }) | undefined {
  if (global.profile) return { from: "option", name: global.profile };
  return env.KOODRIVE_PROFILE ? { from: "variable", name: env.KOODRIVE_PROFILE } : undefined;
}

export const profileName = (given: Given, config: Config): string =>
  namedProfile(given)?.name ?? config.current ?? DEFAULT_PROFILE;

export const profileIn = ({ profiles }: Config, name: string): Profile | undefined =>
  Object.hasOwn(profiles, name) ? profiles[name] : undefined;

/** @throws {@link UsageError} with the names of those there are. */
export function demandProfile(config: Config, name: string): Profile {
  const profile = profileIn(config, name);
  if (profile) return profile;
  const names = Object.keys(config.profiles);
  const others =
    names.length > 0
      ? `the profiles are ${names.join(", ")}`
      : "there are none: koodrive login makes one";
  throw new UsageError(`There is no profile "${name}", ${others}.${didYouMean(name, names)}`);
}

/** @param isOfProfile Whether the endpoint of a profile goes before that of the environment. */
export function givenEndpoint(
  { env, global }: Given,
  isOfProfile = global.profile !== undefined,
): [string, Source] | undefined {
  if (global.endpoint) return [global.endpoint, { from: "option", name: "--endpoint" }];
  if (isOfProfile || !env.KOODRIVE_ENDPOINT) return undefined;
  return [env.KOODRIVE_ENDPOINT, { from: "variable", name: "KOODRIVE_ENDPOINT" }];
}

/**
 * @param isSignedOnly Nothing is sent to the endpoint, which may then be one that cannot be called.
 * @throws {@link UsageError} for an endpoint that cannot be called, before what else is wrong.
 */
export async function findConnection(
  context: Context,
  { isSignedOnly = false } = {},
): Promise<Connection> {
  const given = givenEndpoint(context);
  // A profile that is named on the line is an option, which wins over the environment.
  const inEnvironment = context.global.profile ? undefined : credentialsIn(context.env);
  const found = await findProfile(context, given !== undefined && inEnvironment !== undefined);
  const [endpoint, endpointFrom] = given ?? (found ? [found.profile.endpoint, found.source] : []);
  if (endpoint === undefined || endpointFrom === undefined) throw new UsageError(NO_ENDPOINT);
  const check = isSignedOnly ? refuseUserInfo : checkEndpoint;
  check(endpoint, endpointFrom);
  const place = { endpoint, endpointFrom };
  if (inEnvironment) {
    const name = inEnvironment.kind === "token" ? "KOODRIVE_TOKEN" : "KOODRIVE_APP_ID";
    return { ...place, credentials: inEnvironment, credentialsFrom: { from: "variable", name } };
  }
  if (!found) return { ...place, credentials: undefined, credentialsFrom: undefined };
  const { profile, source } = found;
  refuseUserInfo(profile.endpoint, source);
  demandSameOrigin(endpoint, profile.endpoint, source.name);
  return { ...place, credentials: profile, credentialsFrom: source };
}

/** @param isSpare Whether all is known without one: then a file that is broken does not matter. */
async function findProfile(context: Context, isSpare: boolean) {
  const named = namedProfile(context);
  if (isSpare && !named) return undefined;
  const config = await readConfig(context);
  const name = profileName(context, config);
  const profile = named ? demandProfile(config, name) : profileIn(config, name);
  return profile && { profile, source: { from: "profile" as const, name } };
}

const NO_ENDPOINT =
  "No endpoint is known: give --endpoint https://intl.myhuaweicloud-koodrive.com, or " +
  "set KOODRIVE_ENDPOINT, or run koodrive login once.";

/** What a refusal of these credentials is to be told with. */
export function credentialsUsed({
  credentials,
  credentialsFrom: source,
}: Pick<Connection, "credentials" | "credentialsFrom">): CredentialsUsed | undefined {
  if (!credentials || !source) return undefined;
  const { kind } = credentials;
  return { kind, source, isSession: kind === "token" && credentials.sessionId !== undefined };
}

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
