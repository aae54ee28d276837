// Downloads of random sizes, parts and faults: either all bytes arrive, or there is an error that
// says why; never other bytes.
import fc from "fast-check";
import { expect, it } from "vitest";
import { type FileServerOptions, type StoreAnswer, serveFile } from "../../support/file-server.ts";
import { ALL_CASES } from "../../support/sample.ts";
import { bytesOf } from "../../support/uploads.ts";

const STATUSES = [500, 503, 429, 403, 404];

const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("cut" as const), at: fc.nat({ max: 3000 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("status" as const),
      at: fc.constantFrom(...STATUSES),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("whole" as const), at: fc.constant(0) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("flip" as const), at: fc.nat() }) },
);

const download = fc.record({
  size: fc.oneof(fc.nat({ max: 5000 }), fc.constantFrom(0, 1, 999, 1000, 1001, 2000)),
  partSize: fc.constantFrom(64, 300, 1000, 4096),
  concurrency: fc.integer({ min: 1, max: 6 }),
  etag: fc.constantFrom('"e1"', "", 'W/"e1"'),
  hasDigest: fc.boolean(),
  faults: fc.array(fault, { maxLength: 12 }),
});

const runs = ALL_CASES ? 300 : 25;

it(`holds for ${runs} downloads`, async () => {
  let succeeded = 0;
  const property = fc.asyncProperty(download, async (given) => {
    const { size, partSize, concurrency, etag, hasDigest, faults } = given;
    const bytes = bytesOf(size);
    let isFlipped = false;
    const answer: FileServerOptions["answer"] = (number, { headers }): StoreAnswer | undefined => {
      const { kind, at = 0 } = faults[number] ?? {};
      if (kind === "cut") return { cutAfter: at };
      if (kind === "status") return { status: at };
      if (kind === "whole") return { status: 200, body: bytes };
      // Only a digest can find this out.
      if (kind !== "flip" || !hasDigest || headers.range || size === 0) return undefined;
      isFlipped = true;
      const body = Uint8Array.from(bytes, (byte, index) => (index === at % size ? ~byte : byte));
      return { status: 200, body };
    };
    const details = hasDigest ? {} : { sha256: undefined };
    const { koodrive, file } = await serveFile(bytes, { answer, etag, details });
    const events: number[] = [];
    const result = koodrive.files.download(
      file,
      { as: "blob" },
      {
        ...{ partSize, concurrency, onProgress: ({ transferred }) => events.push(transferred) },
      },
    );
    const outcome = await result.then(
      async ({ blob }) => new Uint8Array(await blob.arrayBuffer()),
      ({ reason }: { reason: string }) => reason,
    );
    if (typeof outcome === "string") {
      const reasons = ["refused", "disconnected", ...(isFlipped ? ["integrity"] : [])];
      expect(reasons).toContain(outcome);
      expect(faults.some((each) => each !== undefined)).toBe(true);
      return;
    }
    succeeded += 1;
    expect(outcome).toEqual(bytes);
    expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
    expect(events.at(-1)).toBe(size);
  });
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
  expect(succeeded).toBeGreaterThan(runs / 4);
}, 120_000);
