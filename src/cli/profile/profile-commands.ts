// `koodrive profiles`, `profiles use` and `logout`.
import { createKooDriveClient } from "../../index.ts";
import { didYouMean } from "../arguments/suggest.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { UsageError } from "../model/usage-error.ts";
import { authOf } from "./auth.ts";
import { clientOptions } from "./client-options.ts";
import { type Config, changeConfig, type Profile, readConfig } from "./config-file.ts";
import { profileName } from "./connection.ts";

const LOCAL = { service: false } as const;

export const profilesCommand = defineCommand({
  name: "profiles",
  summary: "Lists the profiles, without their secrets",
  options: {},
  examples: ["koodrive profiles", "koodrive profiles --json"],
  shared: LOCAL,
  fields: ["name", "current", "endpoint", "kind", "user", "app", "renewed"],
  async run(_input, context) {
    const config = await readConfig(context);
    const current = profileName(context, config);
    const rows = Object.entries(config.profiles).map(([name, profile]) => ({
      name,
      current: name === current,
      endpoint: profile.endpoint,
      kind: profile.kind,
      user: profile.kind === "app-signature" ? profile.userId : null,
      app: profile.kind === "app-signature" ? profile.appId : null,
      renewed: profile.kind === "token" && profile.sessionId !== undefined,
    }));
    return { kind: "rows", rows };
  },
});

export const useCommand = defineCommand({
  name: "profiles use",
  summary: "Chooses the profile that is used from now on",
  positionals: [{ name: "NAME", says: "the name of a profile" }],
  options: {},
  examples: ["koodrive profiles use night"],
  shared: LOCAL,
  fields: ["profile"],
  async run({ positionals: [name = ""] }, context) {
    await changeConfig(context, (config) => {
      demandProfile(config, name);
      return { ...config, current: name };
    });
    return { kind: "object", value: { profile: name } };
  },
});

export const logoutCommand = defineCommand({
  name: "logout",
  summary: "Signs out, and forgets a profile",
  description:
    "The session of a token is ended at the service, too, unless --keep-session is given: other " +
    "programs that use the token then go on.",
  options: { "keep-session": { says: "forgets the profile, and calls nothing" } },
  examples: ["koodrive logout", "koodrive logout --profile night"],
  fields: ["profile", "sessionEnded"],
  async run({ options }, context) {
    const config = await readConfig(context);
    const name = profileName(context, config);
    const profile = demandProfile(config, name);
    const isEnded = options["keep-session"] ? false : await endSession(profile, context);
    await changeConfig(context, ({ profiles, ...rest }) => {
      const { [name]: _, ...others } = profiles;
      const current = rest.current === name ? undefined : rest.current;
      return { ...rest, current, profiles: others };
    });
    return { kind: "object", value: { profile: name, sessionEnded: isEnded } };
  },
});

function demandProfile({ profiles }: Config, name: string): Profile {
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile) return profile;
  const near = didYouMean(name, Object.keys(profiles));
  throw new UsageError(`There is no profile "${name}": koodrive profiles lists them.${near}`);
}

/** A session that cannot be ended is forgotten all the same: it ends by itself. */
async function endSession(profile: Profile, context: Context): Promise<boolean> {
  if (profile.kind !== "token") return false;
  const { endpoint } = profile;
  try {
    const auth = authOf(profile);
    const koodrive = createKooDriveClient({ ...clientOptions(context), endpoint, auth });
    await koodrive.sessions.delete();
    return true;
  } catch (error) {
    context.signal.throwIfAborted();
    context.notice(`The session was not ended: ${(error as Error).message}`);
    return false;
  }
}
