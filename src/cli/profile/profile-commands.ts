// `koodrive profiles`, `profiles use` and `logout`.
import { createKooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import type { Column, Result } from "../model/result.ts";
import { authOf } from "./auth.ts";
import { clientOptions } from "./client-options.ts";
import { changeConfig, readConfig } from "./config-file.ts";
import { DEFAULT_PROFILE, demandProfile, profileIn, profileName } from "./connection.ts";
import { withoutUserInfo } from "./endpoint.ts";
import { type ListedProfile, showProfiles } from "./list-profiles.ts";
import type { Config, Profile } from "./profile.ts";

const LOCAL = { service: false } as const;

export const profilesCommand = defineCommand({
  name: "profiles",
  summary: "Lists the profiles, without their secrets",
  description: "The one that is in use has an asterisk. koodrive whoami tells whose it is.",
  options: {},
  examples: ["koodrive profiles", "koodrive profiles --json"],
  shared: LOCAL,
  surplusHint:
    "It lists them all. koodrive profiles use NAME chooses one, koodrive login --profile NAME makes " +
    "one, koodrive logout --profile NAME forgets one.",
  fields: ["name", "current", "endpoint", "kind", "user", "userName", "app", "renewed"],
  async run(_input, context) {
    const config = await readConfig(context);
    const current = profileName(context, config);
    const rows = Object.entries(config.profiles).map(([name, profile]) =>
      listed(name, profile, current),
    );
    const { paint } = context.style.stdout;
    if (rows.length === 0) context.notice("There are no profiles: koodrive login makes one.");
    return { kind: "object", value: rows, rows, text: showProfiles(rows, paint) } satisfies Result;
  },
});

function listed(name: string, profile: Profile, current: string): ListedProfile {
  const isToken = profile.kind === "token";
  return {
    name,
    current: name === current,
    endpoint: withoutUserInfo(profile.endpoint),
    kind: profile.kind,
    user: profile.kind === "app-token" ? null : (profile.userId ?? null),
    userName: (isToken && profile.userName) || null,
    app: profile.kind === "app-signature" ? profile.appId : null,
    renewed: isToken && profile.sessionId !== undefined,
  };
}

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
    const { KOODRIVE_PROFILE: other } = context.env;
    if (other && other !== name) {
      context.notice(`KOODRIVE_PROFILE still chooses "${other}" in this shell: unset it.`);
    }
    return { kind: "object", value: { profile: name } };
  },
});

export const logoutCommand = defineCommand({
  name: "logout",
  summary: "Signs out, and forgets a profile",
  description:
    "The session of a token is ended at the service, too, unless --keep-session is given, or another " +
    "profile has the same token: programs that use the token then go on.",
  options: { "keep-session": { says: "forgets the profile, and calls nothing" } },
  examples: ["koodrive logout", "koodrive logout --profile night"],
  fields: ["profile", "sessionEnded", "current"],
  async run({ options }, context) {
    const config = await readConfig(context);
    const name = profileName(context, config);
    const profile = demandProfile(config, name);
    const sharing = options["keep-session"] ? [] : sharersOf(name, profile, config);
    if (sharing.length > 0) tellShared(sharing, context);
    const isKept = options["keep-session"] || sharing.length > 0;
    const sessionEnded = isKept ? false : await endSession(name, profile, context);
    const left = await changeConfig(context, ({ profiles, ...rest }) => {
      const { [name]: _, ...others } = profiles;
      const current = rest.current === name ? undefined : rest.current;
      return { ...rest, current, profiles: others };
    });
    const current = usualProfile(left);
    if (current !== usualProfile(config)) tellNext(left, current, context);
    const value = { profile: name, sessionEnded, current: current ?? null };
    return { kind: "object", value, columns: LOGOUT_COLUMNS } satisfies Result;
  },
});

const LOGOUT_COLUMNS: readonly Column[] = [
  { field: "profile", title: "forgotten" },
  { field: "sessionEnded", title: "session ended", show: (isEnded) => (isEnded ? "yes" : "no") },
  { field: "current", title: "in use now", isOptional: true },
];

/** The profile that is used where none is named, if it is there. */
function usualProfile(config: Config): string | undefined {
  const name = config.current ?? DEFAULT_PROFILE;
  return profileIn(config, name) && name;
}

/** What is used now that the profile in use is gone. */
function tellNext({ profiles }: Config, current: string | undefined, { notice }: Context): void {
  const names = Object.keys(profiles);
  if (current !== undefined) notice(`The profile "${current}" is in use from now on.`);
  else if (names.length > 0) {
    notice(
      `No profile is in use now: koodrive profiles use NAME chooses one of ${names.join(", ")}.`,
    );
  }
}

/** The other profiles that go on with the session of this one, since they have the same token. */
function sharersOf(name: string, profile: Profile, { profiles }: Config): readonly string[] {
  if (profile.kind !== "token") return [];
  const { token, endpoint } = profile;
  return Object.entries(profiles).flatMap(([other, each]) => {
    const isSame = each.kind === "token" && each.token === token && each.endpoint === endpoint;
    return isSame && other !== name ? [other] : [];
  });
}

function tellShared(names: readonly string[], { notice }: Context): void {
  const which = names.map((name) => `"${name}"`).join(", ");
  notice(
    `The session goes on: ${names.length === 1 ? "the profile" : "the profiles"} ${which} ` +
      `${names.length === 1 ? "has" : "have"} the same token. Logging out of the last one ends it.`,
  );
}

/** A session that cannot be ended is forgotten all the same: it ends by itself. */
async function endSession(name: string, profile: Profile, context: Context): Promise<boolean> {
  if (profile.kind !== "token") return false;
  const { endpoint } = profile;
  try {
    const auth = authOf(profile, { from: "profile", name });
    const koodrive = createKooDriveClient({ ...clientOptions(context), endpoint, auth });
    await koodrive.sessions.delete();
    return true;
  } catch (error) {
    context.signal.throwIfAborted();
    context.notice(`The session was not ended: ${(error as Error).message}`);
    return false;
  }
}
