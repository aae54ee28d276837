// Presigned addresses as plain curl uses them, at a port.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { describe, expect, it, onTestFinished } from "vitest";
import { startSandbox } from "../../support/listening.ts";
import { spaceOf } from "../../support/stored-files.ts";
import { announcement, bytesOf } from "../../support/uploads.ts";

/** So many that curl asks whether to go on (Expect: 100-continue) before it sends them. */
const BYTES = bytesOf(2 * 1024 ** 2);

/** A folder with the bytes in part.bin, and the address that they are to be sent to. */
async function setUpUpload() {
  const { sandbox, url: endpoint, user, headers } = await startSandbox();
  const koodrive = createKooDriveClient({ endpoint, auth: accessToken(headers.authorization) });
  const { containerId } = spaceOf(sandbox.world, user.id);
  const folder = mkdtempSync(join(tmpdir(), "koodrive-curl-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "part.bin"), BYTES);
  const file = announcement(containerId, BYTES.length);
  const { fileId = "", multiParts } = await koodrive.files.create(file);
  return {
    ...{ sandbox, koodrive, containerId, folder, fileId },
    uploadUrl: multiParts?.[0]?.uploadUrl ?? "",
    /** Gives what curl prints: the status after all that it shows. */
    curl: async (...args: string[]) => {
      const options = ["--silent", "--show-error", "--write-out", " %{http_code}"];
      const { stdout } = await promisify(execFile)("curl", [...options, ...args], { cwd: folder });
      return stdout;
    },
  };
}

async function setUpDownload() {
  const set = await setUpUpload();
  await set.curl("--upload-file", "part.bin", set.uploadUrl);
  await set.koodrive.files.completeUpload({ fileId: set.fileId });
  const { containerId, fileId } = set;
  const file = { containerId, fileIds: [fileId] };
  const { downloads } = await set.koodrive.files.getDownloadUrls(file);
  const received = () => readFileSync(join(set.folder, "received.bin"));
  return { ...set, url: downloads?.[0]?.url ?? "", received };
}

describe("curl", () => {
  it("puts a part to its address", async () => {
    const { curl, koodrive, containerId, fileId, uploadUrl } = await setUpUpload();
    expect(await curl("--upload-file", "part.bin", uploadUrl)).toBe(" 200");
    await koodrive.files.completeUpload({ fileId });
    const { size } = await koodrive.files.get({ containerId, fileId });
    expect(size).toBe(String(BYTES.length));
  });

  it("is refused in XML with another length, and when an address has expired", async () => {
    const { curl, folder, sandbox, uploadUrl } = await setUpUpload();
    writeFileSync(join(folder, "short.bin"), BYTES.subarray(1));
    const refused = await curl("--upload-file", "short.bin", uploadUrl);
    expect(refused).toMatch(/^<\?xml .*<Code>SignatureDoesNotMatch<\/Code>.* 403$/s);
    sandbox.advanceClock({ hours: 1, seconds: 1 });
    const expired = await curl("--upload-file", "part.bin", uploadUrl);
    expect(expired).toMatch(/^<\?xml .*<Message>Request has expired<\/Message>.* 403$/s);
  });

  it("gets a file, and looks at it by HEAD", async () => {
    const { curl, url, received } = await setUpDownload();
    const head = await curl("--head", url);
    expect(head).toMatch(/ 200$/);
    expect(head.toLowerCase()).toContain(`content-length: ${BYTES.length}\r\n`);
    expect(await curl("--output", "received.bin", url)).toBe(" 200");
    expect(received().equals(BYTES)).toBe(true);
  });

  it("gets a range", async () => {
    const { curl, url, received } = await setUpDownload();
    expect(await curl("--range", "1000-1099", "--output", "received.bin", url)).toBe(" 206");
    expect(received().equals(BYTES.subarray(1000, 1100))).toBe(true);
  });

  it("goes on with a download that was broken off", async () => {
    const { curl, url, folder, received } = await setUpDownload();
    writeFileSync(join(folder, "received.bin"), BYTES.subarray(0, 1_000_000));
    const resume = ["--continue-at", "-", "--output", "received.bin"];
    expect(await curl(...resume, url)).toBe(" 206");
    expect(received().equals(BYTES)).toBe(true);
  });

  it("gets what it has seen before, and nothing else, with If-Match", async () => {
    const { curl, url } = await setUpDownload();
    const [etag = ""] = (await curl("--head", url)).match(/"[\da-f-]+"/) ?? [];
    const get = (tag: string) =>
      curl("--header", `If-Match: ${tag}`, "--output", "received.bin", url);
    expect(await get(etag)).toBe(" 200");
    expect(await get('"another"')).toBe(" 412");
  });
});
