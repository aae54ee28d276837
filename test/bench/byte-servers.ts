// Servers that take a file in parts and give it whole: the sandbox, and a bare one.
import { Agent, type IncomingMessage, request } from "node:http";
import { fileURLToPath } from "node:url";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { connectSandbox } from "koodrive-client/sandbox";
import { type ServerProcess, startSandbox, startServer } from "./server-process.ts";

const MB = 2 ** 20;
const PART = 64 * MB;

/** A kind of server, and how a file comes there and back. */
export interface Kind {
  start(directory?: string): Promise<ServerProcess>;
  /** Resolves with what the download needs to know. */
  upload(url: string, size: number): Promise<string>;
  /** Resolves with the number of bytes. */
  download(url: string, file: string): Promise<number>;
}

export const BARE: Kind = {
  start: (directory) =>
    startServer([
      fileURLToPath(new URL("bare-store.ts", import.meta.url)),
      ...(directory === undefined ? [] : [directory]),
    ]),
  async upload(url, size) {
    for (let sent = 0; sent < size; sent += PART) await put(url, PART);
    return url;
  },
  download: get,
};

export const SANDBOX: Kind = {
  start: (directory) => startSandbox(directory === undefined ? [] : ["--data", directory]),
  async upload(url, size) {
    const { koodrive, containerId } = await connect(url);
    const count = size / PART;
    const { fileId = "", multiParts = [] } = await koodrive.files.create({
      ...{
        containerId,
        length: size,
        fileName: "test.bin",
        fileType: "45",
        parentFolder: ["root"],
      },
      ...{ uploadMode: "multipart", uploadType: 1, autoRename: 2 },
      multiParts: Array.from({ length: count }, (_, index) => ({
        partNumber: index + 1,
        partSize: PART,
      })),
    });
    for (const { uploadUrl = "" } of multiParts) await put(uploadUrl, PART);
    await koodrive.files.completeUpload({ fileId });
    return fileId;
  },
  async download(url, fileId) {
    const { koodrive, containerId } = await connect(url);
    const { downloads } = await koodrive.files.getDownloadUrls({ containerId, fileIds: [fileId] });
    return get(downloads?.[0]?.url ?? "");
  },
};

async function connect(url: string) {
  const sandbox = connectSandbox(url);
  const { id: userId, containerIds } = await sandbox.findUser({ role: 2 });
  const auth = accessToken(await sandbox.createToken({ userId }));
  const koodrive = createKooDriveClient({ endpoint: url, auth });
  return { koodrive, containerId: containerIds[0] ?? "" };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const PIECE = Buffer.alloc(MB, "KooDrive");

/** Sends so many bytes. */
async function put(url: string, size: number): Promise<void> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const headers = { "content-length": size };
    const sent = request(url, { method: "PUT", headers, agent }, resolve).on("error", reject);
    let left = size;
    const write = () => {
      while (left > 0) {
        left -= PIECE.length;
        if (!sent.write(PIECE)) return void sent.once("drain", write);
      }
      sent.end();
    };
    write();
  });
  await lengthOf(response);
}

async function get(url: string): Promise<number> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { agent }, resolve).on("error", reject).end();
  });
  return lengthOf(response);
}

/** Reads an answer to its end. */
async function lengthOf(response: IncomingMessage): Promise<number> {
  if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
  let length = 0;
  response.on("data", (piece: Uint8Array) => {
    length += piece.length;
  });
  await new Promise((resolve, reject) => response.on("end", resolve).on("error", reject));
  return length;
}
