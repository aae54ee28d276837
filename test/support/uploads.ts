// Uploads as a program makes them: announced and completed through a client, the bytes of the parts
// sent to their addresses.
import type { KooDriveClient } from "koodrive-client";
import type { Sandbox, SandboxOptions } from "koodrive-client/sandbox";
import { rowsOf } from "koodrive-client/sandbox";
import { expect } from "vitest";
import { setUpSandbox } from "./sandbox.ts";
import { SMALL_SEED } from "./small-world.ts";

type Send = Sandbox["fetch"];
type Announced = Parameters<KooDriveClient["files"]["create"]>[0];
type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that differ from place to place. */
export const bytesOf = (length: number, seed = 1): Bytes =>
  Uint8Array.from({ length }, (_, index) => (index * 7 + (index >> 8) * 13 + seed) % 251);

export const digestOf = async (bytes: Bytes): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");

/** What createFile needs, for one part that has all bytes. */
export const announcement = (containerId: string, length: number): Announced => ({
  ...{ containerId, length, fileName: "test.bin", fileType: "45", parentFolder: ["root"] },
  ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
  multiParts: [{ partNumber: 1, partSize: length }],
});

/** Sends the bytes of parts one after the other, each to its address, and gives the statuses. */
export async function sendParts(
  send: Send,
  bytes: Bytes,
  parts: readonly { partSize: number; uploadUrl?: string }[] = [],
): Promise<number[]> {
  const statuses: number[] = [];
  let offset = 0;
  for (const { partSize, uploadUrl = "" } of parts) {
    const body = bytes.subarray(offset, offset + partSize);
    offset += partSize;
    statuses.push((await send(uploadUrl, { method: "PUT", body })).status);
  }
  return statuses;
}

/** Uploads a file whole, and gives its identifier. */
export async function upload(
  koodrive: KooDriveClient,
  send: Send,
  bytes: Bytes,
  { containerId, ...changes }: Partial<Announced> & { containerId: string },
): Promise<string> {
  const file = { ...announcement(containerId, bytes.length), ...changes };
  const { fileId = "", multiParts } = await koodrive.files.create(file);
  await sendParts(send, bytes, multiParts);
  await koodrive.files.completeUpload({ fileId });
  return fileId;
}

/** The small world with a client of its administrator, whose space has 20 GB. */
export async function setUpUploads(options: SandboxOptions = {}) {
  const set = await setUpSandbox({ world: SMALL_SEED, ...options });
  const { sandbox } = set;
  const { id: userId, name } = sandbox.findUser({ role: 2 });
  const koodrive = set.clientOf(name);
  const { data } = await koodrive.spaces.get({ ownerId: userId, type: 1 });
  const containerId = data?.containerId ?? "";
  return {
    ...{ ...set, koodrive, containerId, userId, send: sandbox.fetch },
    announce: (length: number, changes: Partial<Announced> = {}) =>
      koodrive.files.create({ ...announcement(containerId, length), ...changes }),
    upload: (bytes: Bytes, changes: Partial<Announced> = {}) =>
      upload(koodrive, sandbox.fetch, bytes, { containerId, ...changes }),
    urlOf: async (fileId: string) => {
      const { downloads } = await koodrive.files.getDownloadUrls({
        containerId,
        fileIds: [fileId],
      });
      return downloads?.[0]?.url ?? "";
    },
    download: async (url: string) => new Uint8Array(await (await sandbox.fetch(url)).arrayBuffer()),
    names: () =>
      rowsOf(sandbox.world.files)
        .map((file) => file.name)
        .sort(),
    /** Expects a call to be refused with this code, for this argument, by this statement. */
    expectRefusal: async (
      call: Promise<unknown>,
      [code, statement, field]: readonly [number, string, string?],
    ) => {
      await expect(call).rejects.toMatchObject({ name: "ApiError", code });
      const [entry] = sandbox.getJournal({ refused: true }).entries.slice(-1);
      const { refusal } = entry ?? {};
      expect([refusal?.statement, refusal?.field]).toEqual([statement, field]);
    },
  };
}
