// What can be done about credentials that were refused: it depends on where they come from.
import type { CredentialsUsed, Source } from "../credentials-used.ts";

/** A source as a part of a sentence: `--endpoint`, `KOODRIVE_TOKEN`, `the profile "night"`. */
export function describeSource({ from, name }: Source): string {
  if (from === "login") return "what was entered";
  return from === "profile" ? `the profile "${name}"` : name;
}

/** Sentences that name the source and the command that renews it. */
export function renewalOf({ kind, source, isSession }: CredentialsUsed): string {
  const where = describeSource(source);
  if (source.from === "login") {
    return "No profile was changed. Check that the token is whole, and of this endpoint.";
  }
  if (source.from === "profile") {
    const options = {
      token: isSession ? " --browser" : "",
      "app-token": " --app-token",
      "app-signature": " --app-id ID --user-id ID",
    }[kind];
    const name = /^[\w.-]+$/.test(source.name) ? source.name : JSON.stringify(source.name);
    const command = `koodrive login --profile ${name}${options}`;
    return `The credentials are those of ${where}, which ${command} renews.`;
  }
  if (kind === "app-signature") {
    return "Check KOODRIVE_APP_ID, KOODRIVE_APP_SECRET and KOODRIVE_USER_ID, where they come from.";
  }
  return `The token comes from ${where}: set a new one, or unset it to use a profile.`;
}
