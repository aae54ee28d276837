// What a user's test does with the sandbox. Every runtime runs it, from the installed package.
import { ApiError, accessToken, appSignature, createKooDriveClient } from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { createSandbox } from "koodrive-client/sandbox";

export async function exercise(): Promise<object> {
  const sandbox = createSandbox();
  const monitored = await monitorContract({ fetch: sandbox.fetch, mode: "throw" });
  const userId = sandbox.world.users.rows?.value.id ?? "";
  const endpoint = "https://koodrive.example.com";
  const asUser = createKooDriveClient({
    endpoint,
    auth: accessToken(sandbox.createToken({ userId })),
    fetch: monitored,
  });
  const app = { appId: "sandbox-app", appSecret: "sandbox-secret", userId };
  const asApp = createKooDriveClient({ endpoint, auth: appSignature(app), fetch: monitored });
  const stranger = createKooDriveClient({
    endpoint,
    auth: accessToken("Bearer+of-nobody"),
    fetch: sandbox.fetch,
  });
  return {
    token: (await asUser.subscription.getUsage()).code,
    signature: (await asApp.subscription.getUsage()).code,
    refused: await stranger.subscription
      .getUsage()
      .catch((error: unknown) => (error instanceof ApiError ? error.code : String(error))),
    listening: await listen(sandbox, userId),
  };
}

/** The code of a call by way of the network, or why there is none. */
async function listen(sandbox: ReturnType<typeof createSandbox>, userId: string): Promise<unknown> {
  try {
    const { url, close } = await sandbox.listen();
    const auth = accessToken(sandbox.createToken({ userId }));
    const { code } = await createKooDriveClient({ endpoint: url, auth }).subscription.getUsage();
    await close();
    return code;
  } catch (error) {
    return (error as Error).message;
  }
}
