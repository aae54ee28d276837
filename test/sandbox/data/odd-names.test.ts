// Names that lead out of their folder, or that file systems read otherwise than they were meant,
// by every way into a sandbox that is kept: no file is touched but its own.
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import type { KeptSandbox } from "koodrive-client/sandbox";
import { describe, expect, it, onTestFinished } from "vitest";
import { rowsOf } from "../../../src/sandbox/world/table.ts";
import { contentsOf, open, temporaryDirectory } from "../../support/kept.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { announcement, upload } from "../../support/uploads.ts";
import { replaceText, zipOf } from "../../support/zips.ts";

const ODD = [
  ...["..", ".", "../x", "..\\x", "../../../../etc/x", "/etc/x", "//x/y", "C:\\x", "C:x"],
  ...["%2e%2e%2fx", "..%00", "\0", "a\0b", "CON", "nul.txt", "x.", " ", "x\n", "~", "-rf", "$HOME"],
  ...["\u202excod.exe", "\ud800", "x\udc00y", "e\u0301", "😀".repeat(125), "😀".repeat(250)],
  ...["x".repeat(251), "file:x?mode=memory", "'); DROP TABLE rows; --", "__proto__", ""],
];

/** A directory with something else beside that of the sandbox. */
function setUpOutside() {
  const outside = temporaryDirectory();
  const [data, other] = [join(outside, "a", "data"), join(outside, "a", "other")];
  mkdirSync(other, { recursive: true });
  writeFileSync(join(other, "x"), "not of the sandbox");
  /** All files but those in a directory, with their sizes. */
  const listing = (own: string) =>
    readdirSync(outside, { recursive: true, encoding: "utf8" })
      .map((path) => join(outside, path))
      .filter((path) => !path.startsWith(own))
      .map((path) => [path, statSync(path).isFile() && statSync(path).size]);
  const before = listing(data);
  /** Expects that everything else is as it was. */
  const expectUntouched = () => expect(listing(data)).toEqual(before);
  return { outside, data, expectUntouched };
}

const OWN =
  /^(world\.sqlite(-wal|-shm|-journal)?|process|bytes(\/(unfinished|[\da-f]{2}(\/[\da-f]{32})?))?)$/;

async function setUpKept() {
  const set = setUpOutside();
  const sandbox = await open(set.data, { world: "empty" });
  const expectOwnFiles = () => {
    const names = readdirSync(set.data, { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => !OWN.test(name))).toEqual([]);
    set.expectUntouched();
  };
  return { ...set, ...clientOf(sandbox), sandbox, expectOwnFiles };
}

function clientOf({ fetch, createToken, findUser, world }: KeptSandbox) {
  const auth = accessToken(createToken({ userId: findUser({ role: 2 }).id }));
  const koodrive = createKooDriveClient({ endpoint: ENDPOINT, auth, fetch, retry: false });
  const containerId = rowsOf(world.spaces)[0]?.containerId ?? "";
  return { koodrive, containerId };
}

/** What a call answers; undefined if it is refused. Nothing may fail otherwise. */
async function answered<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (error) {
    expect(error).toMatchObject({ name: "ApiError", status: expect.toSatisfy(isRefusal) });
    return undefined;
  }
}

const isRefusal = (status: number): boolean => status >= 400 && status < 500;

/** Makes it the directory of the process until the test has finished. */
function enter(directory: string): void {
  const former = process.cwd();
  process.chdir(directory);
  onTestFinished(() => process.chdir(former));
}

describe("odd names", () => {
  it("are refused or kept as they are, and are no names of files on the disk", async () => {
    const { koodrive, containerId, sandbox, data, expectOwnFiles } = await setUpKept();
    const folder = { containerId, fileType: "10" } as const;
    const { id: fileId = "" } = await koodrive.files.createDirectory({ ...folder, fileName: "a" });
    const kept: string[] = [];
    for (const fileName of ODD) {
      const made = await answered(koodrive.files.createDirectory({ ...folder, fileName }));
      if (made) kept.push(fileName);
      const sent = upload(koodrive, sandbox.fetch, new Uint8Array(3), { containerId, fileName });
      const id = await answered(sent);
      if (id) {
        const { downloads } = await koodrive.files.getDownloadUrls({ containerId, fileIds: [id] });
        const url = downloads?.[0]?.url ?? "";
        expect((await (await sandbox.fetch(url)).arrayBuffer()).byteLength).toBe(3);
      }
      await answered(koodrive.files.rename({ containerId, fileId, name: fileName, renameMode: 2 }));
    }
    expect(kept).toEqual(expect.arrayContaining(["CON", "\u202excod.exe", "😀".repeat(125)]));
    expect(kept.filter((name) => /[\\/:]|^\.*$/.test(name))).toEqual([]);
    expectOwnFiles();
    const world = contentsOf(sandbox.world);
    await sandbox.close();
    const { now, ...again } = contentsOf((await open(data)).world);
    expect(again).toEqual({ ...world, now: undefined, ...again });
  });

  it("in archives do not lead out of the folder that these are unpacked to", async () => {
    const { koodrive, containerId, sandbox, expectOwnFiles } = await setUpKept();
    for (const [index, name] of ODD.filter((name) => name !== "").entries()) {
      const bytes = new TextEncoder().encode(name);
      const dummy = "n".repeat(bytes.length);
      const plain = await zipOf({ [dummy]: "harm" });
      const archive = replaceText(plain, dummy, Buffer.from(bytes).toString("latin1"));
      const fileName = `${index}.zip`;
      const fileId = await upload(koodrive, sandbox.fetch, new Uint8Array(archive), {
        ...{ containerId, fileName },
      });
      const { data: jobId = "" } = await koodrive.jobs.create({
        ...{ taskType: 5, dstContainerId: containerId },
        taskInfo: { srcContainerId: containerId, newFilePath: "root", fileInfo: [{ fileId }] },
      });
      const { data: job } = await koodrive.jobs.get({ jobId });
      expect(job?.uncompressedFileList?.[0]?.code ?? job?.jobInfo?.resultCode).toBeDefined();
    }
    const names = rowsOf(sandbox.world.files).map(({ name }) => name);
    expect(names.filter((name) => /[\\/:]|^\.*$/.test(name))).toEqual([]);
    expectOwnFiles();
  });

  it("in addresses of the store lead nowhere", async () => {
    const { koodrive, containerId, sandbox, expectOwnFiles } = await setUpKept();
    const { multiParts = [] } = await koodrive.files.create(announcement(containerId, 3));
    const { origin, search } = new URL(multiParts[0]?.uploadUrl ?? "");
    for (const name of ODD) {
      const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, ""));
      for (const path of [`/_storage/${containerId}/${encoded}`, `/_storage/${name}`, `/${name}`]) {
        const url = `${origin}${path}${search}`;
        for (const init of [{ method: "PUT", body: new Uint8Array(3) }, { method: "GET" }]) {
          expect((await sandbox.fetch(url, init)).status).toSatisfy(isRefusal);
        }
      }
    }
    expectOwnFiles();
  });

  it("of a directory are those of a directory at that place, or refused", async () => {
    const { data, expectUntouched } = setUpOutside();
    mkdirSync(data);
    enter(data);
    for (const name of ODD.filter((odd) => !/^(\.{0,2}|.*\/.*)$/.test(odd))) {
      const before = readdirSync(data).length;
      const sandbox = await open(name, { world: "empty" }).catch((error) => {
        expect(error).toMatchObject({ name: expect.stringMatching(/^(Argument|Sandbox)Error$/) });
      });
      expect([name, readdirSync(data).length - before]).toEqual([name, sandbox ? 1 : 0]);
      expectUntouched();
    }
  });

  it("of a directory are no URI, and no place that changes with the process", async () => {
    const { outside, data } = setUpOutside();
    mkdirSync(data);
    enter(data);
    const sandbox = await open("file:..%2fother", { world: "empty" });
    process.chdir(outside);
    const { koodrive, containerId } = clientOf(sandbox);
    await upload(koodrive, sandbox.fetch, new Uint8Array(3), { containerId });
    expect(readdirSync(join(outside, "a", "other"))).toEqual(["x"]);
    expect(readdirSync(outside)).toEqual(["a"]);
    expect(readdirSync(data)).toEqual(["file:..%2fother"]);
  });
});
