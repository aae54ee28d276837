// From an authorization code to a client that renews its own token.
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";

export interface SignedIn {
  koodrive: KooDriveClient<"AccessToken">;
  /** The user's internal identifier, the owner of the individual space. */
  userId: string;
}

/** `code` and `domain` are what the user came back with from `sessions.getAuthCodeUrl`. */
export async function signIn(endpoint: string, code: string, domain: string): Promise<SignedIn> {
  const { data } = await createKooDriveClient({ endpoint }).sessions.create({ code, domain });
  const { accessToken: issued, sessionId, userInfo } = data ?? {};
  if (!issued || !sessionId || !userInfo?.innerUserId)
    throw new Error("no session in the response");

  let token = issued;
  let isNew = true;
  const auth = accessToken(async () => {
    if (!isNew) {
      // A client of its own: the calls of the other one wait for this token.
      const current = createKooDriveClient({ endpoint, auth: accessToken(token) });
      const refreshed = await current.sessions.refresh({ sessionId });
      token = refreshed.accessToken ?? token;
    }
    isNew = false;
    return token;
  });
  return { koodrive: createKooDriveClient({ endpoint, auth }), userId: userInfo.innerUserId };
}

/** The individual space of the user who has signed in. */
export async function mySpace({ koodrive, userId }: SignedIn) {
  const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
  return data;
}
