// `koodrive login`: keeps an endpoint and credentials as a profile.

import { textOption } from "../arguments/kinds.ts";
import type { Context } from "../context.ts";
import { defineCommand, type Input } from "../model/command.ts";
import type { OptionTable } from "../model/option.ts";
import type { Result } from "../model/result.ts";
import { UsageError } from "../model/usage-error.ts";
import { browserLogin } from "./browser-login.ts";
import { checkCredentials } from "./check-credentials.ts";
import { changeConfig, configPath, type Profile, readConfig } from "./config-file.ts";
import { type Credentials, DEFAULT_PROFILE, profileName } from "./connection.ts";

const OPTIONS = {
  browser: { says: "by the sign-in page of KooDrive, whose address is shown" },
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
  "no-check": { says: "keeps the credentials without a call that tries them" },
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
    "from then on: that of --profile, or the one in use where it has this endpoint. A profile that " +
    "is there keeps its endpoint.",
  options: OPTIONS,
  examples: [
    "koodrive login --endpoint https://intl.myhuaweicloud-koodrive.com",
    "koodrive login --profile night --app-id 1234 --user-id 5678 < secret.txt",
    "koodrive login --browser",
  ],
  fields: ["profile", "endpoint", "kind", "user", "file"],
  async run(input, context) {
    const { name, endpoint } = await findPlace(context);
    const credentials = await askCredentials(endpoint, input, context);
    const user = input.options["no-check"]
      ? undefined
      : await checkCredentials({ endpoint, credentials }, context);
    const profile = { endpoint, ...credentials } as Profile;
    await changeConfig(context, (config) => ({
      ...config,
      current: name,
      profiles: { ...config.profiles, [name]: profile },
    }));
    const value = {
      profile: name,
      endpoint,
      kind: credentials.kind,
      user,
      file: configPath(context),
    };
    return { kind: "object", value } satisfies Result;
  },
});

/**
 * The profile to write, and its endpoint. Without a name, whoever signs in again at the endpoint of
 * the profile in use means that profile; and a profile keeps its endpoint.
 */
async function findPlace(context: Context): Promise<{ name: string; endpoint: string }> {
  const { global, env, prompt } = context;
  const config = await readConfig(context);
  const used = profileName(context, config);
  const kept = Object.hasOwn(config.profiles, used) ? config.profiles[used]?.endpoint : undefined;
  const given = global.endpoint ?? env.KOODRIVE_ENDPOINT;
  if (!given && kept) return { name: used, endpoint: kept };
  if (!given && !prompt.isPossible)
    throw new UsageError("--endpoint is missing: koodrive login --endpoint URL.");
  const endpoint = checkEndpoint(given || (await prompt.ask("Endpoint: ")).trim());
  const isNamed = Boolean(global.profile ?? env.KOODRIVE_PROFILE);
  const isSame = kept !== undefined && new URL(kept).href === new URL(endpoint).href;
  return { name: isNamed || isSame ? used : DEFAULT_PROFILE, endpoint };
}

/** Of an address, as much as a client needs. What it refuses otherwise, it says itself. */
function checkEndpoint(endpoint: string): string {
  if (URL.canParse(endpoint) && /^https?:/.test(endpoint)) return endpoint;
  throw new UsageError(
    `--endpoint is an address, such as https://intl.myhuaweicloud-koodrive.com, not "${endpoint}".`,
  );
}

async function askCredentials(
  endpoint: string,
  { options }: LoginInput,
  context: Context,
): Promise<Credentials> {
  const { browser, "app-id": appId, "user-id": ofUser, "app-token": isOfApp } = options;
  if ([browser, appId, isOfApp].filter(Boolean).length > 1) {
    throw new UsageError("There is one way: give --browser, --app-id or --app-token.");
  }
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
