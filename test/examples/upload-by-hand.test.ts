// Uploads and downloads by hand against the sandbox: in process, and through a port.
import { accessToken, createKooDriveClient } from "koodrive-client";
import { createSandbox } from "koodrive-client/sandbox";
import { expect, it } from "vitest";
import { download, upload } from "./upload-by-hand.ts";

const MEGABYTE = 1_000_000;

function setUpSpace(endpoint = "https://koodrive.example.com", sandbox = createSandbox()) {
  const { id: userId, containerIds: [containerId = ""] = [] } = sandbox.findUser({
    name: "Wang Lei",
  });
  const auth = accessToken(sandbox.createToken({ userId }));
  const own = { fetch: sandbox.fetch, now: sandbox.now };
  const koodrive = createKooDriveClient({ endpoint, auth, ...own });
  return { sandbox, containerId, connection: { koodrive, fetch: sandbox.fetch } };
}

/** Bytes that differ from part to part. */
function fileOf(size: number): Blob {
  const bytes = new Uint8Array(size);
  for (let place = 0; place < size; place += 1000) bytes[place] = (place / 1000) % 251;
  return new Blob([bytes]);
}

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

const isEqual = async (one: Blob, other: Buffer) =>
  other.equals(new Uint8Array(await one.arrayBuffer()));

it("takes 30 MB there in six parts, and back", async () => {
  const { sandbox, connection, containerId } = setUpSpace();
  const content = fileOf(30 * MEGABYTE);
  const fileId = await upload(connection, { containerId, fileName: "film.mp4", content });
  expect(sandbox.findFile({ fileId })).toMatchObject({ path: "film.mp4", size: content.size });
  expect(sandbox.getJournal({ operation: "storage.put" }).entries).toHaveLength(6);
  const received = await bytesOf(download(connection, { containerId, fileId }));
  expect(await isEqual(content, received)).toBe(true);
});

it("goes through a port by the global fetch", async () => {
  const sandbox = createSandbox();
  const server = await sandbox.listen();
  const { containerId, connection } = setUpSpace(server.url, sandbox);
  const overHttp = { koodrive: connection.koodrive, fetch };
  const content = fileOf(6 * MEGABYTE);
  const fileId = await upload(overHttp, { containerId, fileName: "film.mp4", content });
  const received = await bytesOf(download(overHttp, { containerId, fileId }));
  await server.close();
  expect(await isEqual(content, received)).toBe(true);
});

it("asks for more addresses where there are more than a hundred parts", async () => {
  const sandbox = createSandbox({ minPartSize: 1000 });
  const { containerId, connection } = setUpSpace(undefined, sandbox);
  const file = { containerId, fileName: "film.mp4", content: fileOf(120_500), partSize: 1000 };
  const fileId = await upload(connection, file);
  const received = await bytesOf(download(connection, { containerId, fileId }));
  expect(await isEqual(file.content, received)).toBe(true);
  const { entries } = sandbox.getJournal({ operation: "storage.put" });
  expect(entries).toHaveLength(121);
});

it("takes an address for each part, in whatever order they come", async () => {
  const sandbox = createSandbox({ minPartSize: 1000, quirks: "all" });
  const { containerId, connection } = setUpSpace(undefined, sandbox);
  const file = { containerId, fileName: "film.mp4", content: fileOf(9_500), partSize: 1000 };
  const fileId = await upload(connection, file);
  expect(sandbox.findFile({ fileId }).size).toBe(9_500);
});

it("sends a part again whose connection broke, to a new address", async () => {
  const { sandbox, connection, containerId } = setUpSpace();
  sandbox.injectFault({ operation: "storage.put", body: "cut", afterBytes: MEGABYTE });
  const content = fileOf(6 * MEGABYTE);
  const fileId = await upload(connection, { containerId, fileName: "film.mp4", content });
  expect(sandbox.findFile({ fileId }).size).toBe(content.size);
  expect(sandbox.getJournal({ operation: "storage.put" }).entries).toHaveLength(3);
  expect(sandbox.getJournal({ operation: "files.getUploadUrls" }).entries).toHaveLength(1);
});

it("gives up a part that the store refuses each time, and says why", async () => {
  const { sandbox, connection, containerId } = setUpSpace();
  sandbox.injectFault({ operation: "storage.put", status: 503, times: "always" });
  const file = { containerId, fileName: "film.mp4", content: fileOf(1000) };
  await expect(upload(connection, file)).rejects.toThrow("part 1: 503 The fault 1 was injected");
  expect(sandbox.listFiles({ name: "film.mp4" })).toEqual([]);
});

it("notices a download that breaks off", async () => {
  const { sandbox, connection, containerId } = setUpSpace();
  const { id: fileId } = await sandbox.addFile({ containerId, path: "a.bin", size: MEGABYTE });
  sandbox.injectFault({ operation: "storage.get", body: "cut" });
  await expect(bytesOf(download(connection, { containerId, fileId }))).rejects.toThrow();
  expect((await bytesOf(download(connection, { containerId, fileId }))).length).toBe(MEGABYTE);
});
