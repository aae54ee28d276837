// Worlds that are exported as files and imported: in process and over HTTP.
import {
  connectSandbox,
  createSandbox,
  type Sandbox,
  type WorldSource,
} from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { collect } from "../../../src/sandbox/bytes/byte-store.ts";
import { memoryStore } from "../../../src/sandbox/bytes/memory.ts";
import { textBlob } from "../../../src/sandbox/bytes/text-blob.ts";
import { createClock } from "../../../src/sandbox/control/clock.ts";
import { readWorldFile } from "../../../src/sandbox/saved/read-world-file.ts";
import { writeWorldFile } from "../../../src/sandbox/saved/world-file.ts";
import { addContent } from "../../../src/sandbox/world/contents.ts";
import { rowsOf } from "../../../src/sandbox/world/table.ts";
import { beginWork } from "../../../src/sandbox/world/works.ts";
import { ADDRESS, errorOf } from "../../support/control.ts";
import { contentsOf, open, storeText, temporaryDirectory } from "../../support/kept.ts";
import { smallWorld } from "../../support/small-world.ts";

const START = Date.UTC(2026, 0, 1);

/** A sandbox that is no longer what it began with. */
function usedSandbox(): Sandbox {
  const sandbox = createSandbox({ world: "empty", now: () => START });
  sandbox.updateOrganization({ name: "Acme" });
  sandbox.createAccount({ name: "Zoë 王", mobile: "008613600000001" });
  sandbox.setPageSize({ pageSize: 7 });
  sandbox.setClock({ time: "2026-03-01T08:00:00Z", stopped: true });
  return sandbox;
}

const fileOf = async (sandbox: Sandbox): Promise<Uint8Array> =>
  new Uint8Array(await new Response(sandbox.exportWorld()).arrayBuffer());

function expectEqual(one: Sandbox, other: Sandbox): void {
  expect(contentsOf(one.world)).toEqual(contentsOf(other.world));
  expect(one.getClock()).toEqual(other.getClock());
}

/** Bytes that come one at a time. */
async function* trickle(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < bytes.length; index += 1) yield bytes.subarray(index, index + 1);
}

describe("a world that is exported", () => {
  it.each<[string, (bytes: Uint8Array) => WorldSource]>([
    ["bytes", (bytes) => bytes],
    ["a Blob", (bytes) => new Blob([bytes as BlobPart])],
    ["a stream", (bytes) => new Response(bytes as BodyInit).body ?? bytes],
    ["pieces of any size", trickle],
  ])("is there again when it is imported as %s", async (_, sourceOf) => {
    const sandbox = usedSandbox();
    const other = createSandbox({ now: () => START });
    await other.importWorld(sourceOf(await fileOf(sandbox)));
    expectEqual(other, sandbox);
    other.reset();
    expect(other.world.organization.name).toBe("Sandbox");
  });

  it("is what it was when the export began", async () => {
    const sandbox = usedSandbox();
    const stream = sandbox.exportWorld();
    sandbox.updateOrganization({ name: "Other" });
    await sandbox.importWorld(stream);
    expect(sandbox.world.organization.name).toBe("Acme");
  });

  it("has the bytes of contents, parts and works, each once", async () => {
    const blobs = [await storeText(memoryStore, "one"), await storeText(memoryStore, "two\n")];
    const [first, second] = blobs;
    const given = { sha256: "", blobs: [...blobs, textBlob("repeated")] };
    const [withContent] = addContent(addContent(smallWorld(), given)[0], given);
    const work = {
      family: "job",
      type: "5",
      userId: "",
      items: [],
      plan: { entries: [{ blob: second }] },
    };
    const [world] = beginWork(withContent, { ...work, family: "job" });
    const moment = { world, clock: createClock(() => START) };
    const file = await collect(writeWorldFile(moment, memoryStore));
    const text = new TextDecoder().decode(file);
    expect(text.match(/^\["blob",/gm)).toHaveLength(2);

    const read = await readWorldFile(trickle(file), memoryStore, Date.now);
    const [content, copy] = rowsOf(read.world.contents);
    expect(content?.blobs.map(({ size }) => size)).toEqual([3, 4, 8]);
    expect(content?.blobs[0]).not.toBe(first);
    expect(content?.blobs[0]).toBe(copy?.blobs[0]);
    expect(rowsOf(read.world.works)[0]?.plan).toEqual({ entries: [{ blob: content?.blobs[1] }] });
    const bytes = content?.blobs[1] && (await collect(memoryStore.read(content.blobs[1])));
    expect(new TextDecoder().decode(bytes)).toBe("two\n");
  });

  it("goes into a directory, for good", async () => {
    const data = temporaryDirectory();
    const sandbox = usedSandbox();
    const kept = await open(data, { now: () => START });
    await kept.importWorld(await fileOf(sandbox));
    await kept.close();
    expectEqual(await open(data, { now: () => START }), sandbox);
  });
});

describe("a file that is none of a world", () => {
  const header = '["koodrive-sandbox",1]\n';

  it.each([
    ["", "it ends too early"],
    ["hello\n", "it is no file of a world"],
    ["{}\n", "it is no file of a world"],
    ['["other",1]\n', "it is no file of a world"],
    ['["koodrive-sandbox",3]\n', "it was made by a newer version, whose schema is 3"],
    ['["koodrive-sandbox",0]\n', "no version has had its schema, 0"],
    [`${header}["row","users",{"id":"1"}]\n`, "it ends too early"],
    [`${header}["cell"]\n`, 'it has a line about "cell"'],
    [`${header}["end"]\n`, "organization is missing"],
    [`${header}["blob","a",5]\nhel`, "it ends too early"],
    [`${header}["blob","a",3]\nhello\n`, "a blob of it is larger than it says"],
    [`${header}["blob","a",-1]\n`, "it has a blob without a size"],
    [
      `${header}["row","contents",{"id":"1","blobs":[{"id":"x","size":1}]}]\n`,
      "it lacks the bytes of x",
    ],
  ])("is refused, and changes nothing: %j", async (text, reason) => {
    const sandbox = createSandbox();
    const { world } = sandbox;
    await expect(sandbox.importWorld(new TextEncoder().encode(text))).rejects.toMatchObject({
      name: "SandboxError",
      message: `The world cannot be imported: ${reason}.`,
    });
    expect(sandbox.world).toBe(world);
  });

  it.each([
    ["line behind its end", '["end"]', "it goes on behind its end"],
    ["row of an unknown table", '["row","cells",{}]', "there is no table cells"],
    ["row that is none", '["row","users",7]', "users has a row that is none"],
    ["field of another type", '["value","lastId",7]', "lastId is missing"],
  ])("is refused with a %s", async (_, line, reason) => {
    const sandbox = createSandbox();
    const file = new TextDecoder().decode(await fileOf(sandbox));
    const damaged = file.replace('["end"]', `${line}\n["end"]`);
    await expect(sandbox.importWorld(new TextEncoder().encode(damaged))).rejects.toThrow(reason);
  });

  it("is refused as an argument if it is no bytes", async () => {
    const call = createSandbox().importWorld("world" as never);
    await expect(call).rejects.toThrow("source must be bytes, a Blob or a stream of bytes");
  });
});

describe("over HTTP", () => {
  const FILE = { "content-type": "application/octet-stream" };

  it("a world goes from one sandbox to another, in the process", async () => {
    const [sandbox, other] = [usedSandbox(), createSandbox({ now: () => START })];
    const [from, to] = [sandbox, other].map(({ fetch }) => connectSandbox(ADDRESS, { fetch }));
    await to?.importWorld((await from?.exportWorld()) ?? new Uint8Array());
    expectEqual(other, sandbox);
  });

  it("a world goes from port to port, and is longer than any other body", async () => {
    const [sandbox, other] = [usedSandbox(), createSandbox({ now: () => START })];
    const stored = await storeText(memoryStore, "x".repeat(20_000_000));
    const [world] = addContent(sandbox.world, { sha256: "", blobs: [stored] });
    const moment = { world, clock: createClock(() => START) };
    await sandbox.importWorld(writeWorldFile(moment, memoryStore));
    const [from, to] = await Promise.all(
      [sandbox, other].map(async ({ listen }) => {
        const server = await listen();
        onTestFinished(() => server.close());
        return connectSandbox(server.url);
      }),
    );
    await to?.importWorld((await from?.exportWorld()) ?? new Uint8Array());
    expect(rowsOf(other.world.contents)).toMatchObject([{ size: 20_000_000 }]);
    expect(other.getClock()).toEqual(sandbox.getClock());
  });

  it("the file is a download, and its import is logged", async () => {
    const commands: string[] = [];
    const sandbox = createSandbox({ logCommand: ({ command }) => commands.push(command) });
    const exported = await sandbox.fetch(`${ADDRESS}/_sandbox/exportWorld`);
    expect(exported.headers.get("content-disposition")).toContain("world.koodrive");
    expect(exported.headers.get("cache-control")).toBe("no-store");
    const body = await exported.arrayBuffer();
    const init = { method: "POST", headers: FILE, body };
    const imported = await sandbox.fetch(`${ADDRESS}/_sandbox/importWorld`, init);
    expect(await imported.json()).toBeNull();
    expect(commands).toEqual(["importWorld"]);
  });

  it("what cannot be imported is refused with the reason", async () => {
    const { fetch } = createSandbox();
    const send = (headers: Record<string, string>) =>
      fetch(`${ADDRESS}/_sandbox/importWorld`, { method: "POST", headers, body: "hello\n" });
    expect(await errorOf(await send(FILE))).toEqual({
      status: 409,
      message: "The world cannot be imported: it is no file of a world.",
    });
    expect(await errorOf(await send({ "content-type": "text/plain" }))).toEqual({
      status: 403,
      message: "The body must be sent as application/octet-stream.",
    });
  });

  it.each([
    ["text/plain", 403],
    ["application/octet-stream", 409],
  ])("a port answers before a file has ended that it refuses, sent as %s", async (type, status) => {
    const { listen } = createSandbox();
    const server = await listen();
    onTestFinished(() => server.close());
    const body = new Uint8Array(5_000_000).fill(10);
    const init = { method: "POST", headers: { "content-type": type }, body };
    const refused = await fetch(`${server.url}/_sandbox/importWorld`, init);
    expect(refused.status).toBe(status);
  });
});
