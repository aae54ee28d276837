// Files of several parts as they are in the service, in the process and at a port.
import { createHash } from "node:crypto";
import { createReadStream, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { UploadSource } from "koodrive-client";
import { expect, it, onTestFinished } from "vitest";
import { temporaryDirectory } from "../../support/kept.ts";
import { setUpTransfers } from "../../support/transfers.ts";

const MIB = 1024 * 1024;

/** 30 MB that are the same at no two places, made by a generator of 32 bits. */
const ALL = new Uint32Array(30_000_000 / 4);
for (let index = 0, state = 1; index < ALL.length; index += 1) {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  ALL[index] = state;
}
const BYTES = new Uint8Array(ALL.buffer);

it.each(["in the process", "at a port"])("arrive %s", async (place) => {
  const { sandbox, createClient, containerId } = await setUpTransfers({
    minPartSize: 5 * MIB,
  });
  let koodrive = createClient();
  let send = sandbox.fetch;
  if (place === "at a port") {
    const server = await sandbox.listen();
    onTestFinished(server.close);
    koodrive = createClient({ endpoint: server.url, fetch: undefined });
    send = fetch;
  }
  const path = join(temporaryDirectory(), "large.bin");
  writeFileSync(path, BYTES);
  const parts = { partSize: 5 * MIB };
  const around = [-1, 0, 1].map((more): [UploadSource, number, object] => {
    const size = 5 * MIB + more;
    return [BYTES.subarray(more + 1, more + 1 + size), size, parts];
  });
  const stream = [createReadStream(path), BYTES.length, { size: BYTES.length }] as const;
  const sources: (readonly [UploadSource, number, object])[] =
    place === "at a port" ? [stream] : [[path, BYTES.length, parts], ...around];
  for (const [index, [source, size, options]] of sources.entries()) {
    const file = await koodrive.files.upload(source, {
      ...{ containerId, fileName: `${index}.bin`, limits: { minPartSize: 5 * MIB } },
      ...options,
    });
    const wanted = { containerId, fileIds: [file.fileId] };
    const { downloads } = await koodrive.files.getDownloadUrls(wanted);
    const response = await send(downloads?.[0]?.url ?? "");
    const hash = createHash("sha256");
    for await (const piece of response.body ?? []) hash.update(piece);
    expect([file.size, file.sha256]).toEqual([size, hash.digest("hex")]);
  }
});
