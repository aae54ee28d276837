// How parts get their addresses, and how many of them are in memory.
import { describe, expect, it } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const options = { fileName: "a.bin", ...SMALL_PARTS };

const numbersOf = (bodies: Record<string, unknown>[]) =>
  bodies.map(({ multiParts }) =>
    (multiParts as { partNumber: number }[]).map(({ partNumber }) => partNumber),
  );

describe("addresses", () => {
  it("are asked for in batches, each once, and matched by the numbers of parts", async () => {
    const set = await setUpTransfers({ quirks: "all" });
    const { koodrive, containerId, bodies, requests, read } = set;
    const bytes = bytesOf(64 * 12);
    const limits = { ...SMALL_PARTS.limits, partsPerCall: 5 };
    const file = await koodrive.files.upload(bytes, { ...options, containerId, limits });
    expect(await read(file.fileId)).toEqual(bytes);
    expect(numbersOf(bodies("/files/create"))).toEqual([[1, 2, 3, 4, 5]]);
    expect(numbersOf(bodies("/uploadUrl"))).toEqual([
      [6, 7, 8, 9, 10],
      [11, 12],
    ]);
    const sent = requests.map(({ query }) => query.get("partNumber")).filter(Boolean);
    expect(sent.map(Number).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it("are asked for again for a part that failed, with the same offset and state", async () => {
    const { koodrive, containerId, sandbox, bodies } = await setUpTransfers();
    sandbox.injectFault({ operation: "storage.put", partNumber: 3, status: 500, times: 2 });
    await koodrive.files.upload(bytesOf(64 * 5), { ...options, containerId });
    const [announced] = bodies("/files/create") as [{ multiParts: unknown[] }];
    expect(bodies("/uploadUrl").map(({ multiParts }) => multiParts)).toEqual([
      [announced.multiParts[2]],
      [announced.multiParts[2]],
    ]);
  });

  it("are never used for longer than they live", async () => {
    let clock = Date.UTC(2026, 0, 1);
    const now = () => clock;
    const { koodrive, containerId, sandbox, bodies, made } = await setUpTransfers({
      ...{ now, client: { now } },
    });
    await koodrive.files.upload(bytesOf(64 * 5), {
      ...{ ...options, containerId, concurrency: 1 },
      // 50 minutes pass with each part.
      onState: ({ sent }) => {
        if (sent.length > 0) clock += 50 * 60_000;
      },
    });
    expect(made()).toEqual(["a.bin"]);
    expect(numbersOf(bodies("/uploadUrl"))).toEqual([[3, 4, 5], [5]]);
    const refused = sandbox.getJournal({ operation: "storage.put", refused: true }).entries;
    expect(refused).toEqual([]);
  });

  it("are all given up where the storage says that one has expired", async () => {
    const { koodrive, containerId, sandbox, bodies } = await setUpTransfers();
    await koodrive.files.upload(bytesOf(64 * 4), {
      ...{ ...options, containerId, concurrency: 1 },
      onState: ({ sent }) => {
        if (sent[0]?.[1] === 2) sandbox.advanceClock({ minutes: 61 });
      },
    });
    // The token has expired, too, and the call is made again with another one.
    expect(numbersOf(bodies("/uploadUrl"))).toEqual([
      [3, 4],
      [3, 4],
    ]);
  });

  it("that are missing are an error, and no end of asking", async () => {
    const { sandbox, containerId, createClient } = await setUpTransfers();
    let asked = 0;
    const fetch: typeof globalThis.fetch = async (...args) => {
      const response = await sandbox.fetch(...args);
      const answer = await response.json();
      if (answer.multiParts) asked += 1;
      for (const part of answer.multiParts ?? []) if (part.partNumber === 2) delete part.uploadUrl;
      return Response.json(answer);
    };
    const upload = createClient({ fetch }).files.upload(bytesOf(64 * 2), {
      ...options,
      containerId,
    });
    await expect(upload).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "no-address", part: 2 },
    });
    expect(asked).toBe(2);
  });

  it.each([
    "http://storage.example.com/x?X-Amz-Signature=s3cr3t",
    "https://user:s3cr3t@storage.example.com/x",
    "no address s3cr3t",
  ])("that are not safe are not used: %s", async (uploadUrl) => {
    const { sandbox, containerId, createClient } = await setUpTransfers();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const answer = await (await sandbox.fetch(input, init)).json();
      for (const part of answer.multiParts ?? []) part.uploadUrl = uploadUrl;
      return Response.json(answer);
    };
    const upload = createClient({ fetch }).files.upload(bytesOf(9), { ...options, containerId });
    const error = await upload.catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "TransferError", reason: "no-address" });
    expect(String(error.stack) + JSON.stringify([error, upload.state()])).not.toContain("s3cr3t");
  });
});

describe("memory", () => {
  /** A source that counts what is taken of it. */
  function counted(size: number) {
    const taken = { bytes: 0 };
    async function* pieces() {
      for (let offset = 0; offset < size; offset += 32) {
        taken.bytes += 32;
        yield bytesOf(32, offset);
      }
    }
    return { taken, source: pieces() };
  }

  it("is bounded for all uploads of a client together, which go on when there is room", async () => {
    const { koodrive, containerId, sandbox, made } = await setUpTransfers();
    // The storage answers nothing.
    sandbox.injectFault({
      operation: "storage.put",
      body: "stalled",
      afterBytes: 0,
      times: "always",
    });
    const size = 64 * 10;
    const sources = Array.from({ length: 4 }, () => counted(size));
    const concurrency = 3;
    const uploads = sources.map(({ source }, index) =>
      koodrive.files.upload(source, {
        ...{ ...SMALL_PARTS, containerId, fileName: `${index}.bin`, concurrency, size },
        stallTimeout: 200,
      }),
    );
    await expect
      .poll(() => sandbox.getJournal({ operation: "storage.put" }).entries.length)
      .toBeGreaterThan(2);
    const taken = sources.reduce((sum, source) => sum + source.taken.bytes, 0);
    expect(taken).toBeLessThanOrEqual(64 * (concurrency + 1) + 32 * sources.length);
    sandbox.clearFaults();
    await Promise.all(uploads);
    expect(made()).toHaveLength(4);
  });

  it("is given back by uploads that fail or are given up", async () => {
    const { koodrive, containerId, sandbox, made } = await setUpTransfers();
    for (let round = 0; round < 6; round += 1) {
      const controller = new AbortController();
      const silent = new ReadableStream({ pull: () => new Promise(() => {}) });
      const upload = koodrive.files.upload(silent, {
        ...{ ...options, containerId, size: 1000, signal: controller.signal },
      });
      setTimeout(() => controller.abort(new Error("enough")), 5);
      await expect(upload).rejects.toThrow("enough");
      sandbox.injectFault({ operation: "storage.put", status: 400 });
      await expect(
        koodrive.files.upload(bytesOf(1000, round), { ...options, containerId, retry: false }),
      ).rejects.toMatchObject({ reason: "refused" });
    }
    sandbox.clearFaults();
    await koodrive.files.upload(bytesOf(1000), { ...options, containerId });
    expect(made()).toEqual(["a.bin"]);
  });
});
