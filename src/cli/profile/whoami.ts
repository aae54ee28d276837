// `koodrive whoami`: which settings are in effect and where each comes from, and what the service
// says of their user.
import type { ApiError, KooDriveClient } from "../../index.ts";
import { nameOf, ROLES } from "../../sandbox/seed/names.ts";
import type { Context } from "../context.ts";
import type { Source } from "../credentials-used.ts";
import { defineCommand } from "../model/command.ts";
import type { Column, Result } from "../model/result.ts";
import { type Connection, findConnection } from "./connection.ts";
import type { Credentials } from "./profile.ts";
import { KINDS } from "./profile.ts";
import { describeSource } from "./renewal.ts";

export const whoamiCommand = defineCommand({
  name: "whoami",
  summary: "Says which endpoint and credentials are in effect, and whose they are",
  description:
    "Each setting is shown with where it comes from: an option, a variable of the environment, or " +
    "a profile. Of the user it shows what the service says, which is asked by one call that " +
    "changes nothing. Where the service refuses or does not answer, the settings are shown all " +
    "the same. No secret is shown.",
  options: {},
  examples: ["koodrive whoami", "koodrive whoami --profile night --json"],
  fields: ["endpoint", "credentials", "application", "user", "role", "organization"],
  async run(_input, context) {
    const connection = await findConnection(context);
    const { endpoint, endpointFrom, credentials, credentialsFrom } = connection;
    const settings = {
      endpoint: { value: endpoint, source: endpointFrom },
      credentials: credentials && credentialsFrom ? described(credentials, credentialsFrom) : null,
      application: applicationOf(credentials),
    };
    const user = await findUser(connection, context);
    const value = { ...settings, user };
    return { kind: "object", value, view: viewOf(value), columns: COLUMNS } satisfies Result;
  },
});

interface Identity {
  readonly endpoint: { readonly value: string; readonly source: Source };
  readonly credentials: ReturnType<typeof described> | null;
  readonly application: { readonly appId: string | null } | null;
  readonly user: User | null;
}

interface User {
  readonly id: string | null;
  readonly name: string | null;
  /** As people call it, such as "system administrator". */
  readonly role: string | null;
  readonly organization: string | null;
}

const described = ({ kind }: Credentials, source: Source) => ({ kind, source });

/** A token does not tell of which application it is. */
function applicationOf(credentials: Credentials | undefined): Identity["application"] {
  if (credentials?.kind === "app-signature") return { appId: credentials.appId };
  return credentials?.kind === "app-token" ? { appId: null } : null;
}

/** Null where the service does not say it, which is then told on stderr, with why. */
async function findUser({ credentials }: Connection, context: Context): Promise<User | null> {
  try {
    const koodrive = await context.createClient();
    return credentials ? await askFor(credentials, koodrive) : null;
  } catch (error) {
    context.signal.throwIfAborted();
    await context.fail("user", error);
    return null;
  }
}

async function askFor(
  credentials: Credentials,
  koodrive: KooDriveClient<"AccessToken">,
): Promise<User | null> {
  if (credentials.kind === "token") {
    const { data } = await koodrive.sessions.validate();
    return userOf(data?.innerUserId, data?.userName, data?.role, data?.orgName);
  }
  if (credentials.kind === "app-token") {
    // It is of no user; the call only tells whether it is accepted.
    await koodrive.permissionTemplates.list({ offset: 0, limit: 1 });
    return null;
  }
  const { userId } = credentials;
  try {
    const { data } = await koodrive.users.get({ userId });
    return userOf(userId, data?.name, data?.role, undefined);
  } catch (error) {
    if ((error as Partial<ApiError>).status !== 403) throw error;
    // Who may not look users up can be a user all the same.
    await koodrive.messages.countUnread();
    return userOf(userId, undefined, undefined, undefined);
  }
}

function userOf(
  id: string | undefined,
  name: string | undefined,
  role: string | number | undefined,
  organization: string | undefined,
): User {
  return {
    ...{ id: id ?? null, name: name ?? null, organization: organization ?? null },
    role: role === undefined ? null : nameOf(ROLES, Number(role) as never),
  };
}

const COLUMNS: readonly Column[] = [
  { field: "endpoint", title: "Endpoint" },
  { field: "credentials", title: "Credentials" },
  { field: "application", title: "Application", isOptional: true },
  { field: "user", title: "User", isOptional: true },
  { field: "role", title: "Role", isOptional: true },
  { field: "organization", title: "Organization", isOptional: true },
];

/** The lines for people: values with their sources in parentheses. */
function viewOf({ endpoint, credentials, application, user }: Identity): object {
  const named = [user?.name, user?.id].filter(Boolean).join(", ");
  return {
    endpoint: `${endpoint.value} (${describeSource(endpoint.source)})`,
    credentials: credentials
      ? `${KINDS[credentials.kind]} (${describeSource(credentials.source)})`
      : "none",
    application: application && (application.appId ?? "one that the token does not name"),
    user: named === "" ? null : named,
    role: user?.role,
    organization: user?.organization,
  };
}
