// What a program would do with KooDrive: the five operations that the project began with, and on the
// way a file that is uploaded, shared and downloaded. Each call, and what has come of it.
import type { KooDriveClient } from "koodrive-client";
import { USER } from "../src/sandbox/seed/known.ts";
import type { RunningSandbox } from "./sandbox.ts";

interface Tour {
  koodrive: KooDriveClient;
  /** The client of another user. */
  colleague: KooDriveClient;
  user: RunningSandbox["credentials"]["user"];
  /** Shows a call, and what it tells or fails with. */
  step(call: string, tell: () => Promise<string>): Promise<void>;
}

/** Returns how many of the steps failed. */
export async function takeFirstSteps(running: RunningSandbox): Promise<number> {
  const { accessToken, createKooDriveClient } = await import("koodrive-client");
  const { url: endpoint, credentials, sandbox } = running;
  const clientWith = (token: string) =>
    createKooDriveClient({ endpoint, auth: accessToken(token) });
  let failures = 0;
  const tour: Tour = {
    koodrive: clientWith(credentials.token),
    colleague: clientWith(sandbox.createToken({ userId: USER.id })),
    user: credentials.user,
    async step(call, tell) {
      console.log(`\nkoodrive.${call}`);
      try {
        const told = await tell();
        const isExample = running.lastCall()?.answeredBy === "example";
        console.log(indent(isExample ? `${told}\n(an example of the contract)` : told));
      } catch (error) {
        failures += 1;
        console.error(indent(String(error)));
      }
    },
  };
  await allocateSpaces(tour);
  await passOnFile(tour);
  return failures;
}

async function allocateSpaces({ koodrive, user, step }: Tour): Promise<void> {
  const { spaces } = koodrive;
  await step("spaces.getAllocation()", () => describePools(koodrive));
  const transfer = { originType: 1, target: [{ type: 2, expandCapacity: 100 }] } as const;
  await step(`spaces.transferUnallocated(${show(transfer)})`, async () => {
    await spaces.transferUnallocated(transfer);
    return describePools(koodrive);
  });
  const group = { name: "API Demo", capacity: 20 };
  await step(`spaces.createGroup(${show(group)})`, async () => {
    const { id } = await spaces.createGroup(group);
    return `its space: ${id}`;
  });
  const update = { ownerId: user.id, type: 1, capacity: "30" } as const;
  await step(`spaces.update(${show(update)})`, async () => {
    await spaces.update(update);
    const { data } = await spaces.get({ ownerId: user.id, type: 1 });
    return `the space of ${user.name} now has ${data?.capacity} GB`;
  });
}

const TEXT = new TextEncoder().encode("Stand 12 in hall 3, at nine.\n");
const NEW_FILE: Omit<Parameters<KooDriveClient["files"]["create"]>[0], "containerId"> = {
  ...{ fileName: "API Demo.txt", fileType: "26", parentFolder: ["root"], length: TEXT.length },
  ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
};

async function passOnFile({ koodrive, colleague, user, step }: Tour): Promise<void> {
  const { spaces, files, shares } = koodrive;
  let file = { containerId: "", fileId: "0" };
  await step(
    `files.create(${show({ fileName: NEW_FILE.fileName, length: TEXT.length })})`,
    async () => {
      const { data: space } = await spaces.get({ ownerId: user.id, type: 1 });
      const { containerId = "" } = space ?? {};
      const { fileId = "", multiParts } = await files.create({ ...NEW_FILE, containerId });
      file = { containerId, fileId };
      const address = multiParts?.[0]?.uploadUrl ?? "";
      const { status } = await fetch(address, { method: "PUT", body: TEXT });
      return `PUT ${address.replace(/\?.*/, "?…")}: HTTP ${status}`;
    },
  );
  const { containerId, fileId } = file;
  await step(`files.completeUpload(${show({ fileId })})`, async () => {
    await files.completeUpload({ fileId });
    const { size } = await files.get({ containerId, fileId });
    return `${size} bytes are in the space of ${user.name}`;
  });
  let shareId = "0";
  const creation = { scope: 2, containerId, fileIds: [fileId], validDays: 1 } as const;
  await step(`shares.create(${show(creation)})`, async () => {
    const { shareLink } = await shares.create(creation);
    shareId = shareLink?.shareId ?? "";
    return `its link: ${shareLink?.linkUrl}`;
  });
  await step(`shares.update(${show({ shareId, validDays: 9 })})`, async () => {
    const { shareLink } = await shares.update({ shareId, validDays: 9 });
    return `valid until ${shareLink?.expireTime}`;
  });
  await step(`shareLinks.getDownloadLink(${show({ shareId, fileId })})`, async () => {
    const { downloadUrl = "" } = await colleague.shareLinks.getDownloadLink({ shareId, fileId });
    return `${USER.name} reads: ${await (await fetch(downloadUrl)).text()}`.trim();
  });
}

const POOLS = ["departments", "individuals", "groups"];

async function describePools({ spaces }: KooDriveClient): Promise<string> {
  const { data = [] } = await spaces.getAllocation();
  const lines = data.map(({ type = 0, allocateCapacity, totalCapacity }) =>
    [`${POOLS[type]}:`.padEnd(13), `${allocateCapacity} of ${totalCapacity} GB allocated`].join(""),
  );
  return lines.join("\n");
}

/** As a program has it. */
function show(args: object): string {
  return JSON.stringify(args, undefined, 1)
    .replace(/"(\w+)":/g, "$1:")
    .replace(/\s+/g, " ");
}

const indent = (text: string): string => text.replace(/^/gm, "  ");
