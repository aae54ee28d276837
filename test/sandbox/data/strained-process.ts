// A process that keeps a sandbox in a directory, at a port, and strains it in one way after another,
// each so many times. It prints what has grown meanwhile, and is patient where that is too much.
import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { accessToken, createKooDriveClient, type KooDriveClient } from "koodrive-client";
import { createSandbox, openSandbox, type Sandbox } from "koodrive-client/sandbox";
import { collectGarbage } from "../../support/garbage.ts";
import { announcement, upload } from "../../support/uploads.ts";

const [, , data = "", strains = ""] = process.argv;
const KB = 1024;
const MB = 1024 * KB;
const GB = 1024 * MB;
/** The largest that the contract has room for. */
const LARGEST_FILE = 200 * GB;

const sandbox = await openSandbox({ data, world: "empty", minPartSize: 1 });
const { url: endpoint } = await sandbox.listen();
const { id: userId } = sandbox.findUser({ role: 2 });
const { containerId } = sandbox.createSpace({ userId, capacity: 300 });

function clientOf({ fetch, createToken }: Sandbox): KooDriveClient {
  const auth = accessToken(createToken({ userId }));
  return createKooDriveClient({ endpoint, auth, fetch, retry: false });
}

type Step = () => Promise<unknown>;

/** By name, what is done once before, and what is then done again and again. */
const STRAINS: Readonly<Record<string, () => Promise<Step>>> = {
  async journal() {
    const body = JSON.stringify({ name: "x".repeat(100 * KB) });
    const headers = { "content-type": "application/json" };
    return () =>
      sandbox.fetch(`${endpoint}/koodrive/ose/v1/departments`, { method: "POST", headers, body });
  },
  async openUploads() {
    const { files } = clientOf(sandbox);
    const tooLarge = files.create(announcement(containerId, 5 * LARGEST_FILE));
    await assert.rejects(tooLarge, { code: 13000102 });
    const parts = [{ partNumber: 1, partSize: 5 * GB }];
    return () => files.create({ ...announcement(containerId, LARGEST_FILE), multiParts: parts });
  },
  async announcedParts() {
    const { files } = clientOf(sandbox);
    const { fileId = "" } = await files.create({
      ...announcement(containerId, LARGEST_FILE),
      multiParts: [],
    });
    let announced = 0;
    return () => {
      const multiParts = Array.from({ length: 100 }, () => {
        announced = (announced % 10_000) + 1;
        return { partNumber: announced, partSize: 10 * MB };
      });
      return files.getUploadUrls({ fileId, multiParts });
    };
  },
  async abortedUploads() {
    const nextAddress = await addressesOfPart();
    return async () => {
      const sent = open(await nextAddress(), "PUT", { "content-length": MB });
      sent.on("error", () => {});
      await new Promise((resolve) => sent.write(new Uint8Array(MB / 2), resolve));
      sent.destroy();
      // It would reject with the error.
      await new Promise((resolve) => sent.once("close", resolve));
    };
  },
  async refusedUploads() {
    const expired = await (await addressesOfPart())();
    sandbox.advanceClock({ minutes: 61 });
    const used = await (await addressesOfPart())();
    assert.equal(await put(used), 200);
    const foreign = used.replace(/uploadId=./, "uploadId=F");
    return async () => {
      for (const address of [expired, used, foreign]) assert.equal(await put(address), 403);
    };
  },
  async forks() {
    return () => useFork(sandbox, containerId);
  },
  async forksInMemory() {
    const inMemory = createSandbox({ world: "empty" });
    const space = inMemory.createSpace({ userId, capacity: 1 });
    return () => useFork(inMemory, space.containerId);
  },
  async abortedDownloads() {
    const url = await downloadAddress(8 * MB);
    return async () => {
      const sent = open(url, "GET");
      sent.end();
      const [response] = await once(sent, "response");
      await once(response, "data");
      response.on("error", () => {});
      response.destroy();
    };
  },
  async forgottenDownloads() {
    const url = await downloadAddress(MB);
    return async () => assert.equal((await sandbox.fetch(url)).status, 200);
  },
};

async function useFork(original: Sandbox, containerId: string): Promise<void> {
  const fork = original.fork();
  await upload(clientOf(fork), fork.fetch, new Uint8Array(200 * KB), { containerId });
}

/** On a connection of its own: none is kept for the next request. */
function open(url: string, method: string, headers: Record<string, number> = {}) {
  return request(url, { method, headers, agent: false });
}

/** New addresses of one part. */
async function addressesOfPart(): Promise<() => Promise<string>> {
  const { files } = clientOf(sandbox);
  const { fileId = "" } = await files.create(announcement(containerId, MB));
  return async () => {
    const part = { partNumber: 1, partSize: MB };
    const { multiParts } = await files.getUploadUrls({ fileId, multiParts: [part] });
    return multiParts?.[0]?.uploadUrl ?? "";
  };
}

async function put(url: string): Promise<number> {
  const sent = open(url, "PUT", { "content-length": MB });
  sent.end(new Uint8Array(MB));
  const [response] = await once(sent, "response");
  response.resume();
  await once(response, "close");
  return response.statusCode;
}

async function downloadAddress(size: number): Promise<string> {
  const koodrive = clientOf(sandbox);
  const fileId = await upload(koodrive, sandbox.fetch, new Uint8Array(size), { containerId });
  const { downloads } = await koodrive.files.getDownloadUrls({ containerId, fileIds: [fileId] });
  return downloads?.[0]?.url ?? "";
}

interface Measured {
  /** Bytes that are in use. */
  memory: number;
  /** Open files and connections. */
  handles: number;
  /** Files in the directory. */
  files: number;
}

/**
 * Once no more is open and there than before, and memory has grown by no more than these bytes: it
 * takes a moment until all is closed and collected.
 */
async function measureAfter(before: Measured, most: number): Promise<Measured> {
  const end = performance.now() + 10_000;
  for (;;) {
    collectGarbage();
    const after = look();
    const isSettled =
      after.handles <= before.handles &&
      after.files <= before.files &&
      after.memory < before.memory + most;
    if (isSettled || performance.now() > end) return after;
    await pause(10);
  }
}

function look(): Measured {
  const { heapUsed, external } = process.memoryUsage();
  const handles = readdirSync("/proc/self/fd").length;
  const files = readdirSync(data, { recursive: true, withFileTypes: true });
  return {
    memory: heapUsed + external,
    handles,
    files: files.filter((one) => one.isFile()).length,
  };
}

const grown: Record<string, Measured> = {};
for (const { name, times, most } of JSON.parse(strains)) {
  const step = await STRAINS[name]?.();
  for (let warmUp = 0; warmUp < 5; warmUp += 1) await step?.();
  await pause(50);
  collectGarbage();
  const before = look();
  for (let done = 0; done < times; done += 1) await step?.();
  const after = await measureAfter(before, most);
  grown[name] = {
    memory: after.memory - before.memory,
    handles: after.handles - before.handles,
    files: after.files - before.files,
  };
}
console.log(JSON.stringify(grown));
process.exit();
