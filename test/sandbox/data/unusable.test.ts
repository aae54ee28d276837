// A directory that cannot be made; and one whose bytes somebody deletes while a sandbox has it: the sandbox says so, and names no
// path of the machine.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { accessToken, createKooDriveClient } from "koodrive-client";
import { expect, it } from "vitest";
import { open, temporaryDirectory } from "../../support/kept.ts";
import { ENDPOINT } from "../../support/sandbox.ts";
import { announcement, bytesOf, upload } from "../../support/uploads.ts";

// There, Node's own way to make directories never ends, and no signal ends it.
it.each([
  ["/proc/koodrive/data", "/proc/koodrive cannot be made: the system allows no directory there."],
  ["/dev/null/data", "/dev/null is not a directory."],
])("a directory that cannot be at %s is refused at once", async (data, reason) => {
  await expect(open(data)).rejects.toThrow(`${data} cannot be opened: ${reason}`);
});

it("bytes that cannot be written or read are errors of the service and of the store", async () => {
  const data = temporaryDirectory();
  const sandbox = await open(data);
  const { id: userId, containerIds } = sandbox.findUser({ role: 2 });
  const [containerId = ""] = containerIds;
  const koodrive = createKooDriveClient({
    ...{ endpoint: ENDPOINT, fetch: sandbox.fetch, retry: false },
    auth: accessToken(sandbox.createToken({ userId })),
  });
  const fileId = await upload(koodrive, sandbox.fetch, bytesOf(1000), {
    ...{ containerId, fileName: "a.zip" },
  });
  const { multiParts } = await koodrive.files.create(announcement(containerId, 10));
  rmSync(join(data, "bytes"), { recursive: true });

  const address = multiParts?.[0]?.uploadUrl ?? "";
  const sent = await sandbox.fetch(address, { method: "PUT", body: bytesOf(10) });
  expect(sent.status).toBe(500);
  const error = await sent.text();
  expect(error).toContain("<Code>InternalError</Code>");
  expect(error).toContain("ENOENT");
  expect(error).not.toContain(data);

  await expect(koodrive.archives.list({ containerId, fileId })).rejects.toMatchObject({
    ...{ status: 500, code: "APIGW.0601" },
    message: expect.not.stringContaining(data),
  });
});
