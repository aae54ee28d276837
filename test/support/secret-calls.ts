// Calls with secrets of every kind. A test makes them in its own process, where hooks tell of them,
// and in one of their own, whose debug log does: NODE_DEBUG=koodrive node
// test/support/secret-calls.ts <endpoint>
import { accessToken, appSignature, createKooDriveClient, type Hooks } from "koodrive-client";
import type { Received } from "./server.ts";

export const SECRETS = {
  token: "013b4daf12f4099a",
  appSecret: "t0p-s3cr3t-of-the-app",
  extractCode: "MDg2K0vU",
  kdstoken: "kds/t0ken+1",
  pwd: "pass w0rd&",
};

/** They may fail as they like. */
export async function makeSecretCalls(endpoint: string, hooks: Hooks = {}): Promise<void> {
  const { token, appSecret, extractCode, kdstoken, pwd } = SECRETS;
  for (const auth of [
    accessToken(`Bearer+${token}`),
    accessToken(async () => token),
    appSignature({ appId: "app", appSecret, userId: "7" }),
  ]) {
    const koodrive = createKooDriveClient({
      endpoint,
      auth,
      hooks,
      retry: { baseDelay: 1, maxAttempts: 2 },
    });
    const calls = [
      () => koodrive.shares.update({ shareId: "1", validDays: 0, extractCode }),
      () => koodrive.archives.list({ containerId: "c", fileId: "f", pwd }),
      () => koodrive.shareLinks.verifyExtractCodePublic({ shortUrl: "abc", extractCode }),
      () => koodrive.shareLinks.getDownloadLinkPublic({ shareId: "a", fileId: "f", kdstoken }),
      () =>
        koodrive.http.GET("/koodrive/ose/v1/share/public/download", {
          params: { query: { shareId: "a", fileId: "f", kdstoken } },
        }),
      () =>
        koodrive.http.PUT(
          "/future" as never,
          { params: { query: { access_token: kdstoken } }, body: { password: pwd } } as never,
        ),
    ];
    for (const call of calls) await call().catch(() => {});
  }
}

/** Those secrets, as they are and percent-encoded, and the signatures that a server received. */
export function secretsOf(received: readonly Received[]): string[] {
  const signatures = received.flatMap(
    ({ headers }) => /Signature=(\w+)/.exec(headers.authorization ?? "")?.[1] ?? [],
  );
  return [
    ...Object.values(SECRETS).flatMap((secret) => [secret, encodeURIComponent(secret)]),
    ...signatures,
  ];
}

if (import.meta.main) await makeSecretCalls(process.argv[2] as string);
