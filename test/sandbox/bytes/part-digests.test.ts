// What is hashed when an upload is completed whose parts did not come one after the other.
import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { expect, it } from "vitest";
import { memoryStore } from "../../../src/sandbox/bytes/memory.ts";
import { digestsOf } from "../../../src/sandbox/bytes/part-digests.ts";

const MB = 1024 * 1024;

it("lets others go on while it hashes what is in memory", async () => {
  const piece = new Uint8Array(MB).fill(7);
  const blobs = await Promise.all(
    [3, 3, 3].map((pieces) => {
      const writer = memoryStore.write(pieces * MB);
      for (let index = 0; index < pieces; index += 1) writer.write(piece);
      return writer.finish();
    }),
  );
  let turns = 0;
  let isDone = false;
  const others = (async () => {
    while (!isDone) turns += Number(await setImmediate(1));
  })();
  const digests = await digestsOf(memoryStore, blobs);
  isDone = true;
  await others;
  expect(turns).toBeGreaterThanOrEqual(2);
  const lengths = [0, 3, 6, 9].map((pieces) => Buffer.alloc(pieces * MB, 7));
  const expected = lengths.map((bytes) => createHash("sha256").update(bytes).digest());
  expect(digests.map((digest) => Buffer.from(digest))).toEqual(expected);
});
