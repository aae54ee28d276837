// `koodrive profiles` and `profiles use`.
import { defineCommand } from "../model/command.ts";
import type { Result } from "../model/result.ts";
import { changeConfig, readConfig } from "./config-file.ts";
import { demandProfile, profileName } from "./connection.ts";
import { withoutUserInfo } from "./endpoint.ts";
import { type ListedProfile, showProfiles } from "./list-profiles.ts";
import type { Profile } from "./profile.ts";

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
