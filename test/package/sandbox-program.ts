// What a user's test does with the sandbox. Every runtime runs it, from the installed package.
import {
  ApiError,
  accessToken,
  appSignature,
  createKooDriveClient,
  type KooDriveClient,
} from "koodrive-client";
import { monitorContract } from "koodrive-client/contract";
import { createSandbox, openSandbox, rowsOf, type Sandbox } from "koodrive-client/sandbox";

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
    packed: await packUpload(sandbox, asUser, userId),
    listening: await listen(sandbox, userId),
    kept: await keep(),
  };
}

/** How an archive begins that a file was packed into after its upload. */
async function packUpload(
  { fetch }: Sandbox,
  { spaces, files, jobs }: KooDriveClient,
  ownerId: string,
): Promise<string> {
  const { data: space } = await spaces.get({ ownerId, type: 1 });
  const { containerId = "" } = space ?? {};
  const { fileId = "", multiParts = [] } = await files.create({
    ...{ containerId, fileName: "Notes.txt", fileType: "26", parentFolder: ["root"], length: 5 },
    ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
  });
  await fetch(multiParts[0]?.uploadUrl ?? "", { method: "PUT", body: "Notes" });
  await files.completeUpload({ fileId });
  const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId }] };
  const { data: jobId = "" } = await jobs.create({
    taskType: 6,
    dstContainerId: containerId,
    taskInfo,
  });
  const { data: job } = await jobs.get({ jobId });
  const archive = await fetch(job?.jobInfo?.downloadUrl ?? "");
  return (await archive.text()).slice(0, 2);
}

/** Whether a sandbox finds in a directory what another has left there, or why it cannot. */
async function keep(): Promise<string | boolean> {
  const data = `kept-${crypto.randomUUID()}`;
  try {
    const first = await openSandbox({ data });
    first.createAccount({ name: "Kept", mobile: "004477009000042" });
    await first.close();
    const second = await openSandbox({ data });
    const names = rowsOf(second.world.accounts).map(({ name }) => name);
    await second.close();
    return names.includes("Kept");
  } catch (error) {
    return (error as Error).message;
  }
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
