// Whether the service accepts credentials, and what it says of their user: one call that changes
// nothing.
import { createKooDriveClient } from "../../index.ts";
import type { Context } from "../context.ts";
import type { Source } from "../credentials-used.ts";
import { authOf } from "./auth.ts";
import { clientOptions } from "./client-options.ts";
import type { Credentials } from "./profile.ts";

export interface AcceptedUser {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

interface Tried {
  readonly endpoint: string;
  readonly credentials: Credentials;
  /** Where the credentials come from. */
  readonly source: Source;
}

/** Whom they are of, as far as that can be asked. @throws what the call rejects with. */
export async function checkCredentials(
  { endpoint, credentials, source }: Tried,
  context: Context,
): Promise<AcceptedUser | undefined> {
  const auth = authOf(credentials, source);
  const koodrive = createKooDriveClient({ ...clientOptions(context), endpoint, auth });
  if (credentials.kind === "token") {
    const { data } = await koodrive.sessions.validate();
    return { id: data?.innerUserId, name: data?.userName };
  }
  if (credentials.kind === "app-token") {
    await koodrive.permissionTemplates.list({ offset: 0, limit: 1 });
    return undefined;
  }
  await koodrive.messages.countUnread();
  return { id: credentials.userId };
}
