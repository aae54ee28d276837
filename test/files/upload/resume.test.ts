// Going on with an upload by its state, as another process does: only what is missing is sent, and
// only if the source is the one that it began with.

import { setTimeout as sleep } from "node:timers/promises";
import type { Progress, UploadSource, UploadState } from "koodrive-client";
import { describe, expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const SIZE = 64 * 6 - 5;
const PARTS = 6;

/** A source that can be read once. */
async function* streamOf(bytes: Uint8Array<ArrayBuffer>) {
  for (let start = 0; start < bytes.length; start += 50) yield bytes.subarray(start, start + 50);
}

const WAYS: Record<
  string,
  { source: (bytes: Uint8Array<ArrayBuffer>) => UploadSource; options: object }
> = {
  "hashed first": { source: (bytes) => bytes, options: {} },
  "hashed while it was sent": { source: (bytes) => bytes, options: { instant: false } },
  "of a stream": { source: streamOf, options: { size: SIZE } },
  "sent one part after another": { source: (bytes) => bytes, options: { concurrency: 1 } },
  "of a stream, one part after another": {
    source: streamOf,
    options: { size: SIZE, concurrency: 1 },
  },
};

/** Begins an upload that breaks off when so many parts have arrived, and gives its state as JSON. */
async function breakOff(
  set: Awaited<ReturnType<typeof setUpTransfers>>,
  { parts, way, seed = 1 }: { parts: number; way: string; seed?: number },
): Promise<UploadState> {
  const { koodrive, containerId } = set;
  const { source, options } = WAYS[way] as (typeof WAYS)[string];
  let saved = "";
  const upload = koodrive.files.upload(source(bytesOf(SIZE, seed)), {
    ...{ ...SMALL_PARTS, containerId, fileName: `${parts}-${seed}.bin`, ...options },
    onState(state) {
      saved = JSON.stringify(state);
      const arrived = state.sent.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      if (arrived === parts) throw new Error("the process ends");
    },
  });
  await expect(upload).rejects.toThrow("the process ends");
  return JSON.parse(saved);
}

it("rejects when the state has been kept of which the program was told", async () => {
  const { koodrive, sandbox, containerId } = await setUpTransfers();
  sandbox.injectFault({ operation: "storage.put", partNumber: 3, status: 403, times: 9 });
  const kept: UploadState[] = [];
  const onState = async (state: UploadState) => {
    await sleep(30);
    kept.push(state);
  };
  const upload = koodrive.files.upload(bytesOf(SIZE), {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", concurrency: 1, onState },
  });
  await expect(upload).rejects.toMatchObject({ reason: "refused", part: 3 });
  expect(kept.at(-1)?.sent).toEqual([[1, 2]]);
  expect(upload.state()).toEqual(kept.at(-1));
});

it("tells no state any more when it has been given up", async () => {
  const { koodrive, containerId } = await setUpTransfers();
  const controller = new AbortController();
  const told: UploadState[] = [];
  const onState = async (state: UploadState) => {
    told.push(state);
    if (told.length === 2) controller.abort(new Error("given up"));
    await sleep(20);
  };
  const upload = koodrive.files.upload(bytesOf(SIZE), {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", signal: controller.signal, onState },
  });
  await expect(upload).rejects.toThrow("given up");
  const count = told.length;
  await sleep(100);
  expect(told).toHaveLength(count);
});

it("tells the speed without what had arrived before", async () => {
  const set = await setUpTransfers();
  const state = await breakOff(set, { parts: PARTS, way: "hashed first" });
  const events: Progress[] = [];
  const onProgress = (event: Progress) => events.push(event);
  await set.createClient().files.resumeUpload(bytesOf(SIZE), state, { onProgress });
  expect(events.at(-1)).toEqual({ transferred: SIZE, total: SIZE, bytesPerSecond: 0 });
});

describe.each(Object.keys(WAYS))("an upload %s", (way) => {
  const { source } = WAYS[way] as (typeof WAYS)[string];

  it("goes on with what is missing, from everything to nothing", async () => {
    const set = await setUpTransfers();
    const { containerId, createClient, operations, read, made } = set;
    for (let parts = 0; parts <= PARTS; parts += 1) {
      const seed = parts + 1;
      const state = await breakOff(set, { parts, way, seed });
      const before = operations().length;
      const bytes = bytesOf(SIZE, seed);
      const other = createClient();
      const { limits } = SMALL_PARTS;
      const upload = other.files.resumeUpload(source(bytes), state, { limits });
      const file = await upload;
      expect(file).toMatchObject({
        containerId,
        fileName: `${parts}-${seed}.bin`,
        size: SIZE,
        outcome: "sent",
      });
      expect(await read(file.fileId)).toEqual(bytes);
      const sent = operations(before).filter((operation) => operation === "storage.put").length;
      const known = state.sent.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      expect(sent).toBeLessThanOrEqual(PARTS - known);
      expect(upload.state()?.sent).toEqual([[1, PARTS]]);
    }
    expect(made()).toHaveLength(PARTS + 1);
  });

  it("succeeds if it was completed before, and the answer got lost", async () => {
    const set = await setUpTransfers();
    const { koodrive, containerId, read, made } = set;
    const { options } = WAYS[way] as (typeof WAYS)[string];
    for (const left of [0, 1]) {
      const states: UploadState[] = [];
      const bytes = bytesOf(SIZE, 20 + left);
      const { fileId } = await koodrive.files.upload(source(bytes), {
        ...{ ...SMALL_PARTS, containerId, fileName: `${left}.bin`, ...options },
        onState: (state) => void states.push(state),
      });
      const state = states.at(-1 - left) as UploadState;
      const file = await koodrive.files.resumeUpload(source(bytes), state);
      expect(file).toMatchObject({ fileId, outcome: "sent", size: SIZE });
      expect(await read(fileId)).toEqual(bytes);
    }
    expect(made()).toHaveLength(2);
  });

  it("does not go on with other bytes of the same name and size", async () => {
    const set = await setUpTransfers();
    const { koodrive, made } = set;
    for (const parts of [1, 3, PARTS]) {
      const state = await breakOff(set, { parts, way });
      const other = source(bytesOf(SIZE, 2));
      await expect(koodrive.files.resumeUpload(other, state)).rejects.toMatchObject({
        ...{ name: "TransferError", reason: "changed", operation: "files.resumeUpload" },
      });
    }
    expect(made()).toEqual([]);
  });
});

describe("a source that can be read again", () => {
  it("is recognised before any of it is sent", async () => {
    const set = await setUpTransfers();
    const { koodrive, operations } = set;
    for (const way of ["hashed first", "hashed while it was sent"]) {
      const state = await breakOff(set, { parts: 3, way });
      const before = operations().length;
      await expect(koodrive.files.resumeUpload(bytesOf(SIZE, 2), state)).rejects.toThrow(
        /not the one/,
      );
      expect(operations(before)).toEqual([]);
    }
  });

  it("of another size is another one, and there is no end of reading", async () => {
    const set = await setUpTransfers();
    const state = await breakOff(set, { parts: 3, way: "hashed first" });
    for (const size of [0, 64 * 2, SIZE - 1, SIZE + 1]) {
      const resumed = set.koodrive.files.resumeUpload(bytesOf(size), state);
      await expect(resumed).rejects.toMatchObject({ name: "TransferError", reason: "changed" });
      expect(resumed.state()).toEqual(state);
    }
    const short = set.koodrive.files.resumeUpload(streamOf(bytesOf(10)), state);
    await expect(short).rejects.toMatchObject({ name: "TransferError", reason: "source" });
  });
});

describe("an upload that the service has forgotten", () => {
  it("is gone", async () => {
    const set = await setUpTransfers();
    for (const [way, parts] of [
      ["hashed first", 3],
      ["of a stream", 3],
      ["hashed first", PARTS],
    ] as const) {
      const state = await breakOff(set, { parts, way });
      set.sandbox.advanceClock({ days: 8 });
      const source = WAYS[way]?.source(bytesOf(SIZE)) as UploadSource;
      await expect(set.koodrive.files.resumeUpload(source, state)).rejects.toMatchObject({
        ...{ name: "TransferError", reason: "gone", fileId: state.fileId },
      });
    }
  });
});

describe("the state", () => {
  it("is plain JSON, without secrets", async () => {
    const set = await setUpTransfers();
    const state = await breakOff(set, { parts: 3, way: "hashed first" });
    expect(state).toEqual({
      ...{ format: 1, kind: "file", containerId: set.containerId, fileId: expect.any(String) },
      ...{ fileName: "3-1.bin", size: SIZE, partSize: 64, parallel: true },
      ...{ sent: expect.any(Array), sha256: expect.stringMatching(/^[\da-f]{64}$/) },
      ...(state.hashed && { hashed: state.hashed }),
    });
    expect(JSON.stringify(state)).not.toMatch(/http|X-Amz|Bearer/);
  });

  const STATE: UploadState = {
    ...{ format: 1, kind: "file", containerId: "a space", fileId: "a file", size: 300 },
    ...{
      partSize: 64,
      parallel: true,
      sent: [
        [1, 2],
        [4, 5],
      ],
    },
  };
  const words = [1, 2, 3, 4, 5, 6, 7, 8];

  it.each([
    ["state", null],
    ["state.format", { ...STATE, format: 2 }],
    ["state.kind", { ...STATE, kind: "folder" }],
    ["state.containerId", { ...STATE, containerId: "" }],
    ["state.fileId", { ...STATE, fileId: 7 }],
    ["state.fileName", { ...STATE, fileName: 7 }],
    ["state.size", { ...STATE, size: -1 }],
    ["state.partSize", { ...STATE, partSize: 0 }],
    ["state.partSize", { ...STATE, partSize: 100, sent: [] }],
    ["state.parallel", { ...STATE, parallel: "yes" }],
    ["state.sent", { ...STATE, sent: [[1, 6]] }],
    ["state.sent", { ...STATE, sent: [[0, 1]] }],
    ["state.sent", { ...STATE, sent: [[2, 1]] }],
    [
      "state.sent",
      {
        ...STATE,
        sent: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    ["state.sent", { ...STATE, sent: [[1, 2, 3]] }],
    ["state.sent", { ...STATE, sent: 3 }],
    ["state.sha256", { ...STATE, sha256: "abc" }],
    ["state.hashed", { ...STATE, hashed: { offset: 128, words: [1] } }],
    ["state.hashed", { ...STATE, hashed: { offset: 100, words } }],
    ["state.hashed", { ...STATE, hashed: { offset: 320, words } }],
    ["state.hashed", { ...STATE, hashed: { offset: 128, words: [...words.slice(1), 2 ** 32] } }],
  ])("is checked as input: %s", async (argument, state) => {
    const { koodrive, operations } = await setUpTransfers();
    const before = operations().length;
    await expect(koodrive.files.resumeUpload(bytesOf(300), state as never)).rejects.toMatchObject({
      ...{ name: "ArgumentError", argument },
    });
    expect(operations(before)).toEqual([]);
  });
});
