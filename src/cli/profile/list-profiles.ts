// The list of profiles as people see it: two lines each, in which no endpoint is shortened.
import { printable, type Style } from "../output/style.ts";
import { columnsOf, fit } from "../output/width.ts";
import { KINDS, type Profile } from "./profile.ts";

export interface ListedProfile {
  readonly name: string;
  /** Whether it is in use. */
  readonly current: boolean;
  readonly endpoint: string;
  readonly kind: Profile["kind"];
  /** The user's identifier, as far as it is known. */
  readonly user: string | null;
  readonly userName: string | null;
  readonly app: string | null;
  /** Whether it is of a session, which is renewed as long as it is used. */
  readonly renewed: boolean;
}

export function showProfiles(profiles: readonly ListedProfile[], paint: Style["paint"]): string {
  const width = Math.max(0, ...profiles.map(({ name }) => columnsOf(printable(name))));
  const lines = profiles.map((profile) => {
    const mark = profile.current ? "*" : " ";
    const name = fit(printable(profile.name), width);
    const first = `${mark} ${profile.current ? paint("bold", name) : name}  `;
    const second = " ".repeat(width + 4) + printable(credentialsLine(profile));
    return `${first}${printable(profile.endpoint)}\n${second}\n`;
  });
  return lines.join("");
}

/** `app signature of 1234 for user 5678`, `access token of Li Hua, user 1580…, renewed`. */
function credentialsLine({ kind, user, userName, app, renewed }: ListedProfile): string {
  const parts = [
    KINDS[kind] + (app === null ? "" : ` of ${app}`),
    ...(user === null ? [] : [`user ${user}${userName === null ? "" : ` (${userName})`}`]),
    ...(renewed ? ["renewed"] : []),
  ];
  return parts.join(", ");
}
