// `koodrive logout`: forgets a profile, and ends its session.
import { createKooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import { defineCommand } from "../model/command.ts";
import { PartialError } from "../model/partial-error.ts";
import type { Column, Result } from "../model/result.ts";
import { namesOf } from "../output/names-of.ts";
import { authOf } from "./auth.ts";
import { clientOptions } from "./client-options.ts";
import { changeConfig, readConfig } from "./config-file.ts";
import { DEFAULT_PROFILE, demandProfile, profileIn, profileName } from "./connection.ts";
import type { Config, Profile } from "./profile.ts";

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
    demandProfile(config, name);
    const end = await endOf(name, { config, isKept: options["keep-session"] === true }, context);
    const left = await changeConfig(context, ({ profiles, ...rest }) => {
      const { [name]: _, ...others } = profiles;
      const current = rest.current === name ? undefined : rest.current;
      return { ...rest, current, profiles: others };
    });
    const current = usualProfile(left);
    if (current !== usualProfile(config)) tellNext(left, current, context);
    const value = { profile: name, sessionEnded: end.is === "ended", current: current ?? null };
    const { failure } = end;
    return { kind: "object", value, columns: columnsFor(end), failure } satisfies Result;
  },
});

/** What has become of the session of a profile. */
interface End {
  readonly is: keyof typeof ENDS;
  /** It was asked for, and the answer names what of it has failed. */
  readonly failure?: PartialError;
}

const ENDS = {
  ended: "yes",
  kept: "no, as --keep-session asks",
  shared: "no, another profile goes on with it",
  none: "no, these credentials have no session",
  failed: "no, it ends by itself when it is not used",
};

const columnsFor = ({ is }: End): readonly Column[] => [
  { field: "profile", title: "forgotten" },
  { field: "sessionEnded", title: "session ended", show: () => ENDS[is] },
  { field: "current", title: "in use now", isOptional: true },
];

/** Ends the session of a profile, unless it is to go on. */
async function endOf(
  name: string,
  { config, isKept }: { config: Config; isKept: boolean },
  context: Context,
): Promise<End> {
  const profile = demandProfile(config, name);
  if (profile.kind !== "token") return { is: "none" };
  if (isKept) return { is: "kept" };
  const sharing = sharersOf(name, profile, config);
  if (sharing.length === 0) return endSession(name, profile, context);
  tellShared(sharing, context);
  return { is: "shared" };
}

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
async function endSession(name: string, profile: Profile, context: Context): Promise<End> {
  const { endpoint } = profile;
  try {
    const auth = authOf(profile, { from: "profile", name });
    const koodrive = createKooDriveClient({ ...clientOptions(context), endpoint, auth });
    const { failedList } = await koodrive.sessions.delete();
    const failed = [failedList ?? []].flat();
    return failed.length === 0 ? { is: "ended" } : { is: "failed", failure: notEnded(failed) };
  } catch (error) {
    context.signal.throwIfAborted();
    context.notice(`The session was not ended: ${(error as Error).message}`);
    return { is: "failed" };
  }
}

/** The answer of a call that has succeeded names what has not ended. */
function notEnded(failed: readonly unknown[]): PartialError {
  const names = failed.filter((each) => /^[\w-]{1,64}$/.test(String(each))).map(String);
  const which = names.length > 0 ? `: ${namesOf(names)}` : "";
  return new PartialError(
    `The profile is forgotten, but the service did not end all of its session${which}.`,
    "sessions.delete",
  );
}
