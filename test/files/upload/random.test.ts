// Random files, part sizes, concurrency and faults: whatever an upload says is what is there.
import fc from "fast-check";
import { TransferError } from "koodrive-client";
import { expect, it } from "vitest";
import { ALL_CASES } from "../../support/sample.ts";
import { setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const RUNS = ALL_CASES ? 300 : 25;

async function* inPieces(bytes: Uint8Array<ArrayBuffer>, length: number) {
  for (let start = 0; start < bytes.length; start += length) {
    yield bytes.subarray(start, start + length);
  }
}

const fault = fc.record(
  {
    operation: fc.constantFrom(
      ...["files.create", "files.getUploadUrls", "storage.put", "storage.put"],
      ...["files.completeUpload", "files.get"],
    ),
    skip: fc.integer({ min: 0, max: 4 }),
    times: fc.integer({ min: 1, max: 3 }),
    when: fc.constantFrom("before" as const, "after" as const),
    effect: fc.constantFrom<object>(
      { reset: true },
      { status: 500 },
      { status: 503 },
      { status: 403 },
      { body: "cut", afterBytes: 3 },
    ),
  },
  { requiredKeys: ["operation", "effect", "skip", "times"] },
);

const scenario = fc.record({
  size: fc.integer({ min: 0, max: 700 }),
  blocks: fc.integer({ min: 1, max: 4 }),
  concurrency: fc.integer({ min: 1, max: 5 }),
  partsPerCall: fc.integer({ min: 1, max: 5 }),
  way: fc.constantFrom("first", "ahead", "stream"),
  onConflict: fc.constantFrom("fail" as const, "rename" as const),
  isKnown: fc.boolean(),
  faults: fc.array(fault, { maxLength: 3 }),
});

it("arrive as they are, once, or are told to have failed", async () => {
  const set = await setUpTransfers({ quirks: "all" });
  const { koodrive, containerId, sandbox, read, made } = set;
  let count = 0;
  await fc.assert(
    fc.asyncProperty(scenario, async ({ size, blocks, faults, isKnown, ...given }) => {
      count += 1;
      const { way, onConflict, concurrency, partsPerCall } = given;
      const bytes = bytesOf(size, count);
      const fileName = `${count}.bin`;
      const limits = { minPartSize: 64, partsPerCall };
      if (isKnown) {
        const options = { containerId, fileName: `known-${fileName}`, limits };
        await koodrive.files.upload(bytes, options);
      }
      const before = made().length;
      for (const { effect, operation, ...others } of faults) {
        // The storage alone refuses what may be asked again.
        const isOdd = "status" in effect && effect.status === 403 && operation !== "storage.put";
        sandbox.injectFault({ ...others, operation, ...(isOdd ? { reset: true } : effect) });
      }
      const source = way === "stream" ? inPieces(bytes, 50) : bytes;
      const upload = koodrive.files.upload(source, {
        ...{ containerId, fileName, concurrency, onConflict, limits, partSize: 64 * blocks },
        ...{ retry: { maxAttempts: 5, baseDelay: 0, maxDelay: 1 } },
        ...(way === "stream" ? { size } : { instant: way === "first" }),
      });
      const file = await upload.catch((error: unknown) => error);
      sandbox.clearFaults();
      const isSuccess = !(file instanceof Error);
      const added = made().length - before;
      if (isSuccess) {
        expect(file).toMatchObject({ fileName, size });
        expect(await read((file as { fileId: string }).fileId)).toEqual(bytes);
        expect(added).toBe(1);
      } else {
        // What failed is a part, or the service for longer than the client is patient.
        expect(String(file)).toMatch(/TransferError|ApiError|NetworkError|ResponseError/);
        const isUnclear = file instanceof TransferError && file.reason === "unclear";
        const most = isUnclear || /files.create/.test(String(file)) ? 1 : 0;
        expect([added, String(file)]).toEqual([Math.min(added, most), String(file)]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
}, 120_000);
