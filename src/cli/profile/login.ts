// `koodrive login`: keeps an endpoint and credentials as a profile.

import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand, type Input } from "../model/command.ts";
import type { OptionTable } from "../model/option.ts";
import type { Column, Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { browserLogin } from "./browser-login.ts";
import { type AcceptedUser, checkCredentials } from "./check-credentials.ts";
import { changeConfig, configPath, readConfig } from "./config-file.ts";
import {
  credentialsUsed,
  DEFAULT_PROFILE,
  givenEndpoint,
  namedProfile,
  profileIn,
  profileName,
} from "./connection.ts";
import { checkEndpoint, withoutUserInfo } from "./endpoint.ts";
import type { Credentials, Profile } from "./profile.ts";

const OPTIONS = {
  browser: { says: "signs in on the page of KooDrive, whose address is shown" },
  open: { says: "with --browser: opens the page in a browser" },
  domain: textOption(
    "NAME",
    "with --browser: the front end that users come back to (default: this command, on a port of " +
      "this machine)",
    "the name of a front end",
  ),
  "app-id": textOption("ID", "an application that signs; its secret is asked for", "an app ID"),
  "user-id": textOption("ID", "with --app-id: the user on whose behalf it calls", "a user's ID"),
  "app-token": { says: "the token is that of an application" },
  "keep-current": { says: "leaves the profile in use as it is; --profile chooses this one" },
  "no-check": { says: "keeps the credentials without trying them" },
} as const satisfies OptionTable;

type LoginInput = Input<typeof OPTIONS>;

export const loginCommand = defineCommand({
  name: "login",
  summary: "Signs in, and keeps the credentials as a profile",
  description:
    "Asks for the access token of a user, or takes it from stdin; with --app-id for the secret of " +
    "the application; with --browser signs in at the page of KooDrive, whose session is renewed " +
    "as long as it is used. Secrets are never taken from the command line.\n\n" +
    "Profiles are kept in a file that only its owner can read. The one that is written is used " +
    "from then on, unless --keep-current is given: that of --profile, or the one in use where it has " +
    "this endpoint. A profile that is there keeps its endpoint.\n\n" +
    "The session of a pasted token ends 20 minutes after its last call. For jobs that run by " +
    "themselves, --app-id needs no session, and that of --browser is renewed.",
  options: OPTIONS,
  examples: [
    "koodrive login --endpoint https://intl.myhuaweicloud-koodrive.com",
    "koodrive login --profile night --app-id 1234 --user-id 5678 < secret.txt",
    "koodrive login --browser",
  ],
  fields: ["profile", "endpoint", "kind", "user", "file", "replaced", "previous"],
  surplusHint:
    "A secret is asked for, or comes by stdin: koodrive login < FILE. One that was on the command " +
    "line should be renewed, since others may have read it.",
  async run(input, context) {
    demandOneWay(input.options);
    const place = await findPlace(context);
    tellReplaced(place, context);
    const { name, endpoint } = place;
    const credentials = await askCredentials(endpoint, input, context);
    const user = input.options["no-check"]
      ? undefined
      : await tryCredentials(endpoint, credentials, context);
    const profile = { endpoint, ...withUser(credentials, user) };
    const previous = await save(name, profile, input.options, context);
    const { kind } = credentials;
    if (kind === "token" && !input.options.browser) context.notice(SHORT_LIVED);
    const file = configPath(context);
    const replaced = place.former !== undefined;
    const value = { profile: name, endpoint, kind, user, file, replaced, previous };
    const who = [user?.name, user?.id].filter(Boolean).join(", ");
    const view = { ...value, user: who || null };
    return { kind: "object", value, view, columns: COLUMNS } satisfies Result;
  },
});

const COLUMNS: readonly Column[] = [
  ...[{ field: "profile" }, { field: "endpoint" }, { field: "kind" }],
  { field: "user", isOptional: true },
  { field: "file" },
];

interface ProfilePlace {
  readonly name: string;
  readonly endpoint: string;
  /** The profile of that name, if there is one. */
  readonly former: Profile | undefined;
}

/**
 * The profile to write, and its endpoint. Without a name, whoever signs in again at the endpoint of
 * the profile in use means that profile; and a profile keeps its endpoint.
 */
async function findPlace(context: Context): Promise<ProfilePlace> {
  const { prompt, global } = context;
  const config = await readConfig(context);
  const used = profileName(context, config);
  const kept = profileIn(config, used);
  const given = givenEndpoint(context, global.profile !== undefined && kept !== undefined);
  if (!given && kept) {
    const endpoint = checkEndpoint(kept.endpoint, { from: "profile", name: used });
    return { name: used, endpoint, former: kept };
  }
  if (!given && !prompt.isPossible)
    throw new UsageError("--endpoint is missing: koodrive login --endpoint URL.");
  const endpoint = given
    ? checkEndpoint(...given)
    : checkEndpoint(await askEndpoint(context), { from: "login" });
  const isSame = kept !== undefined && hrefOf(kept.endpoint) === hrefOf(endpoint);
  const name = namedProfile(context) || isSame ? used : DEFAULT_PROFILE;
  return { name, endpoint, former: profileIn(config, name) };
}

async function askEndpoint({ prompt, announce }: Context): Promise<string> {
  announce("The endpoint is where KooDrive is, such as https://intl.myhuaweicloud-koodrive.com.");
  return (await prompt.ask("Endpoint: ")).trim();
}

const hrefOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).href : address;

/** Before the secret is asked for: what was kept is lost. */
function tellReplaced({ name, endpoint, former }: ProfilePlace, { announce }: Context): void {
  if (!former) return;
  const own = withoutUserInfo(former.endpoint);
  const other = hrefOf(former.endpoint) === hrefOf(endpoint) ? "" : `, which is for ${own}`;
  announce(`This replaces the credentials of the profile "${name}"${other}.`);
}

async function tryCredentials(endpoint: string, credentials: Credentials, context: Context) {
  const source = { from: "login" } as const;
  context.useCredentials(credentialsUsed({ credentials, credentialsFrom: source }));
  return checkCredentials({ endpoint, credentials, source }, context);
}

/** With whom the service has named, so that koodrive profiles can show it. */
function withUser(credentials: Credentials, user: AcceptedUser | undefined): Credentials {
  if (credentials.kind !== "token") return credentials;
  const { id: userId, name: userName } = user ?? {};
  return { ...credentials, ...(userId && { userId }), ...(userName && { userName }) };
}

/** Resolves to the profile that was in use before, if another one is now. */
async function save(
  name: string,
  profile: Profile,
  { "keep-current": isKept }: LoginInput["options"],
  context: Context,
): Promise<string | null> {
  let former: string | undefined;
  await changeConfig(context, (config) => {
    former = config.current ?? DEFAULT_PROFILE;
    if (former === name || !profileIn(config, former)) former = undefined;
    const profiles = { ...config.profiles, [name]: profile };
    return { ...config, current: isKept ? config.current : name, profiles };
  });
  if (isKept) {
    if (former !== undefined) context.notice(`The profile "${former}" stays in use.`);
    return null;
  }
  if (former !== undefined) {
    context.notice(`The profile "${name}" is in use from now on, in place of "${former}".`);
  }
  tellOverridden(name, context);
  return former ?? null;
}

const SHORT_LIVED =
  "The session of this token ends 20 minutes after its last call. For jobs that run by themselves, " +
  "sign in with --app-id or --browser.";

/** The environment wins over the profile that is in use. */
function tellOverridden(name: string, { env, notice }: Context): void {
  const { KOODRIVE_TOKEN, KOODRIVE_APP_ID, KOODRIVE_PROFILE } = env;
  const wins = {
    KOODRIVE_TOKEN,
    KOODRIVE_APP_ID,
    ...(KOODRIVE_PROFILE !== name && { KOODRIVE_PROFILE }),
  };
  for (const [variable, value] of Object.entries(wins)) {
    if (value) notice(`${variable} is set, and wins over this profile: unset it.`);
  }
}

function demandOneWay({ browser, "app-id": appId, "app-token": isOfApp }: LoginInput["options"]) {
  if ([browser, appId, isOfApp].filter(Boolean).length <= 1) return;
  throw new UsageError("There is one way: give --browser, --app-id or --app-token.");
}

async function askCredentials(
  endpoint: string,
  { options }: LoginInput,
  context: Context,
): Promise<Credentials> {
  const { browser, "app-id": appId, "user-id": ofUser, "app-token": isOfApp } = options;
  if (browser) return browserLogin(endpoint, options, context);
  if (appId === undefined) {
    const token = await askSecret("Access token: ", context);
    return { kind: isOfApp ? "app-token" : "token", token };
  }
  const userId = ofUser ?? context.env.KOODRIVE_USER_ID;
  if (!userId) {
    throw new UsageError("--user-id is missing: koodrive login --app-id ID --user-id ID.");
  }
  const appSecret = await askSecret("App secret: ", context);
  return { kind: "app-signature", appId, appSecret, userId };
}

async function askSecret(question: string, { prompt, stdin }: Context): Promise<string> {
  const given = stdin.isTTY ? await prompt.askSecret(question) : await prompt.readAll();
  const secret = given.trim();
  if (secret !== "" && !/\s/.test(secret.replace(/^Bearer /, ""))) return secret;
  const place = stdin.isTTY ? "" : " Nothing usable came by stdin.";
  throw new UsageError(`${question.replace(": ", "")} is a text without blanks.${place}`);
}
