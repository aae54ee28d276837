// Uploads a file in parts and downloads it, with the calls of the client and a fetch for the bytes:
// these go to addresses that KooDrive hands out, without credentials. Neither holds the whole file.
import { createHash } from "node:crypto";
import type { KooDriveClient } from "koodrive-client";

const MIN_PART_SIZE = 5 * 1024 * 1024;
const PARTS_OF_A_REQUEST = 100;
const ATTEMPTS = 3;

type Part = NonNullable<Awaited<ReturnType<KooDriveClient["files"]["create"]>>["multiParts"]>[0];

/** A client, and the fetch that sends and fetches bytes: the global one, or that of a sandbox. */
export interface Connection {
  koodrive: KooDriveClient;
  fetch: typeof fetch;
}

export interface NewFile {
  containerId: string;
  fileName: string;
  /** Node reads a file of the disk as one by `fs.openAsBlob`. */
  content: Blob;
  /** Bytes of each part but the last, 5 MiB at least, which is the default. */
  partSize?: number;
}

/** @returns the identifier of the file. */
export async function upload(connection: Connection, file: NewFile): Promise<string> {
  const { files } = connection.koodrive;
  const { containerId, fileName, content, partSize = MIN_PART_SIZE } = file;
  const sha256 = await digestOf(content.stream());
  const parts = partsOf(content.size, partSize);
  const { fileId = "", multiParts = [] } = await files.create({
    ...{ containerId, fileName, length: content.size, fileType: "45", parentFolder: ["root"] },
    ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
    multiParts: parts.slice(0, PARTS_OF_A_REQUEST),
  });
  const sent = { fileId, content, partSize };
  for (const part of multiParts) await send(connection, { ...sent, part });
  for (let start = PARTS_OF_A_REQUEST; start < parts.length; start += PARTS_OF_A_REQUEST) {
    const next = parts.slice(start, start + PARTS_OF_A_REQUEST);
    const { multiParts: more = [] } = await files.getUploadUrls({ fileId, multiParts: next });
    for (const part of more) await send(connection, { ...sent, part });
  }
  await files.completeUpload({ fileId, sha256 }); // refused if other bytes have arrived
  return fileId;
}

function partsOf(size: number, partSize: number): { partNumber: number; partSize: number }[] {
  const length = Math.ceil(size / partSize); // an empty file has none
  return Array.from({ length }, (_, index) => ({
    partNumber: index + 1,
    partSize: Math.min(partSize, size - index * partSize),
  }));
}

interface SentPart {
  fileId: string;
  content: Blob;
  /** Of all parts but the last. */
  partSize: number;
  part: Part;
}

/** Sends a part. Its address can be used once, so that each attempt has one of its own. */
async function send({ koodrive, fetch }: Connection, { fileId, content, ...sent }: SentPart) {
  const { partNumber, partSize } = sent.part;
  const start = (partNumber - 1) * sent.partSize;
  const body = content.slice(start, start + partSize); // a Blob: fetch knows its Content-Length
  let address = sent.part.uploadUrl ?? "";
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(address, { method: "PUT", body }).catch((error: Error) => error);
    if (!(response instanceof Error) && response.ok) return;
    if (attempt === ATTEMPTS) throw new Error(`part ${partNumber}: ${await problemOf(response)}`);
    const multiParts = [{ partNumber, partSize }];
    const { multiParts: [again] = [] } = await koodrive.files.getUploadUrls({ fileId, multiParts });
    address = again?.uploadUrl ?? "";
  }
}

/** The store answers errors in XML. */
async function problemOf(response: Response | Error): Promise<string> {
  if (response instanceof Error) return response.message;
  const [, message = ""] = /<Message>(.*?)<\/Message>/.exec(await response.text()) ?? [];
  return `${response.status} ${message}`;
}

export interface WantedFile {
  containerId: string;
  fileId: string;
}

/** @returns the bytes of a file, which are an error at their end if they are not those of the file. */
export async function* download(
  { koodrive, fetch }: Connection,
  { containerId, fileId }: WantedFile,
): AsyncGenerator<Uint8Array> {
  const [file, { downloads: [found] = [] }] = await Promise.all([
    koodrive.files.get({ containerId, fileId }),
    koodrive.files.getDownloadUrls({ containerId, fileIds: [fileId] }),
  ]);
  if (!found?.url) throw new Error(`no address: ${found?.msg}`);
  const response = await fetch(found.url);
  if (!response.ok || !response.body) throw new Error(await problemOf(response));
  const hash = createHash("sha256");
  for await (const piece of response.body) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest("hex") !== file.sha256) throw new Error("other bytes than those of the file");
}

async function digestOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of pieces) hash.update(piece);
  return hash.digest("hex");
}
