// Clients that make calls and send files until the sandbox is gone, and what they know of it then:
// what was acknowledged, and what may or may not have happened.
import { createHash, randomBytes } from "node:crypto";
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { announcement } from "../../support/uploads.ts";

/** `ending` and `removing`: that was asked for, and is not yet acknowledged. */
export interface SentFile {
  bytes: Buffer;
  sha256: string;
  sizes: readonly number[];
  /** Parts that were acknowledged, by their numbers. */
  sent: Set<number>;
  state: "open" | "ending" | "there" | "removing" | "gone";
}

/** By identifier. */
export interface Ledger {
  files: Map<string, SentFile>;
  groups: Map<string, "there" | "removing" | "gone">;
}

interface Client {
  koodrive: KooDriveClient;
  send: typeof fetch;
  containerId: string;
  ledger: Ledger;
}

const LANES = 3;
const KEPT_FILES = 4;
const KEPT_GROUPS = 10;
const LONGEST_FILE = 200_000;

/** A sandbox that can be called. */
export interface Running {
  url: string;
  token: string;
  containerId: string;
}

/**
 * Resolves when the sandbox does not answer any more.
 *
 * @param onAnswer Called with each answer.
 */
export async function keepBusy(
  { url, token, containerId }: Running,
  ledger: Ledger,
  onAnswer: () => void,
): Promise<void> {
  const send: typeof fetch = async (...args) => {
    const response = await fetch(...args);
    onAnswer();
    return response;
  };
  const options = { endpoint: url, auth: accessToken(token), fetch: send, retry: false } as const;
  const client = { koodrive: createKooDriveClient(options), send, containerId, ledger };
  const begun = [...ledger.files].filter(([, { state }]) => /open|removing/.test(state));
  const lanes = Array.from({ length: LANES }, async (_, lane) => {
    const own = begun.filter((_, index) => index % LANES === lane);
    for (const [id, file] of own) await goOn(client, id, file);
    for (;;) await sendFile(client);
  });
  const works: Promise<void>[] = [...lanes, makeGroups(client)];
  await Promise.all(works.map((work) => work.catch(throwUnlessGone)));
}

function throwUnlessGone(error: Error): void {
  if (error.name !== "NetworkError" && error.message !== "fetch failed") throw error;
}

async function sendFile(client: Client): Promise<void> {
  const { koodrive, containerId, ledger } = client;
  const bytes = randomBytes(Math.ceil(Math.random() * LONGEST_FILE));
  const sizes = cut(bytes.length, Math.ceil(Math.random() * 3));
  const multiParts = sizes.map((partSize, index) => ({ partNumber: index + 1, partSize }));
  const announced = { ...announcement(containerId, bytes.length), multiParts };
  const { fileId = "", multiParts: parts = [] } = await koodrive.files.create(announced);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file: SentFile = { bytes, sha256, sizes, sent: new Set(), state: "open" };
  ledger.files.set(fileId, file);
  await complete(client, fileId, { file, parts });
}

/** So many parts of a file, of at least one byte. */
function cut(length: number, parts: number): number[] {
  const most = Math.min(parts, length);
  const size = Math.floor(length / most);
  return Array.from({ length: most }, (_, index) =>
    index < most - 1 ? size : length - size * (most - 1),
  );
}

/** With an upload or a deletion that was begun when there was another process. */
async function goOn(client: Client, fileId: string, file: SentFile): Promise<void> {
  if (file.state === "removing") return remove(client, fileId, file);
  const missing = file.sizes.flatMap((partSize, index) =>
    file.sent.has(index + 1) ? [] : [{ partNumber: index + 1, partSize }],
  );
  const request = { fileId, multiParts: missing };
  const { multiParts: parts = [] } =
    missing.length > 0 ? await client.koodrive.files.getUploadUrls(request) : {};
  await complete(client, fileId, { file, parts });
}

interface Sending {
  file: SentFile;
  parts: readonly { partNumber: number; uploadUrl?: string }[];
}

async function complete(client: Client, fileId: string, { file, parts }: Sending): Promise<void> {
  for (const { partNumber, uploadUrl = "" } of parts) {
    const body = bytesOfPart(file, partNumber);
    const { status } = await client.send(uploadUrl, { method: "PUT", body });
    if (status !== 200) throw new Error(`part ${partNumber} was answered with ${status}`);
    file.sent.add(partNumber);
  }
  file.state = "ending";
  await client.koodrive.files.completeUpload({ fileId });
  file.state = "there";
  await removeOldest(client);
}

export function bytesOfPart({ bytes, sizes }: SentFile, partNumber: number): Buffer<ArrayBuffer> {
  const start = sizes.slice(0, partNumber - 1).reduce((total, size) => total + size, 0);
  return bytes.subarray(start, start + (sizes[partNumber - 1] ?? 0)) as Buffer<ArrayBuffer>;
}

async function removeOldest(client: Client): Promise<void> {
  const there = [...client.ledger.files].filter(([, { state }]) => state === "there");
  const [oldest] = there;
  if (oldest && there.length > KEPT_FILES) await remove(client, ...oldest);
}

/** Deletes a file for good, by way of the recycle bin. */
async function remove({ koodrive, containerId }: Client, id: string, file: SentFile) {
  file.state = "removing";
  const taskInfo = { srcContainerId: containerId, fileInfo: [{ fileId: id }] };
  for (const actionType of [201, 202] as const) {
    await koodrive.jobs.create({
      ...{ taskType: 2, actionType, dstContainerId: containerId, taskInfo },
    });
  }
  // A job that is due is done before a request is answered.
  await koodrive.favorites.list();
  file.state = "gone";
}

/** Groups come and go: those of one person are limited. */
async function makeGroups({ koodrive, ledger: { groups } }: Client): Promise<never> {
  for (;;) {
    const groupName = `Readers ${process.hrtime.bigint()}`;
    const { id = "" } = await koodrive.groups.create({ groupName, sourceType: 1 });
    groups.set(id, "there");
    const there = [...groups].filter(([, state]) => state === "there");
    const [[groupId = ""] = []] = there;
    if (there.length <= KEPT_GROUPS) continue;
    groups.set(groupId, "removing");
    await koodrive.groups.delete({ groupId });
    groups.set(groupId, "gone");
  }
}
