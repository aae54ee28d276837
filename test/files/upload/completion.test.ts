// The end of an upload: what is completed is looked at, and an outcome that is unknown is found out
// before anything is repeated.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryDirectory } from "../../support/kept.ts";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const COMPLETE = "files.completeUpload";
const SIZE = 300;

/** Uploads 300 bytes, and lets something happen before the upload is completed. */
async function setUp(
  changes: { instant?: boolean; beforeEnd?: () => void | Promise<void> } = {},
  options: Parameters<typeof setUpTransfers>[0] = {},
) {
  const set = await setUpTransfers(options);
  const { koodrive, containerId } = set;
  const { beforeEnd, instant } = changes;
  const upload = () =>
    koodrive.files.upload(bytesOf(SIZE), {
      ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", instant },
      onState: ({ sent }) => (sent[0]?.[1] === 5 ? beforeEnd?.() : undefined),
    });
  const countOf = (operation: string) =>
    set.operations().filter((each) => each === operation).length;
  return { ...set, upload, countOf };
}

describe("completing", () => {
  it("waits for a service that needs time, and sends nothing again", async () => {
    const { sandbox, upload, countOf, made } = await setUp();
    sandbox.injectFault({ operation: COMPLETE, code: "13000403", times: 20 });
    await upload();
    expect([countOf(COMPLETE), countOf("files.create"), countOf("storage.put")]).toEqual([
      21, 1, 5,
    ]);
    expect(made()).toEqual(["a.bin"]);
  });

  it("is patient where calls are not repeated otherwise", async () => {
    const { sandbox, upload, countOf } = await setUp(
      {},
      {
        client: { retry: { maxAttempts: 1, baseDelay: 1, maxDelay: 2 } },
      },
    );
    sandbox.injectFault({ operation: COMPLETE, code: "13000409", times: 5 });
    await upload();
    expect(countOf(COMPLETE)).toBe(6);
  });

  it("of a small file does not wait for minutes", async () => {
    const { sandbox, upload, countOf } = await setUp(
      {},
      { client: { retry: { maxRetryAfter: 60_000 } } },
    );
    sandbox.injectFault({ operation: COMPLETE, status: 500, retryAfter: 40, times: "always" });
    await expect(upload()).rejects.toMatchObject({ name: "TransferError", reason: "unclear" });
    expect(countOf(COMPLETE)).toBe(1);
  });

  it("is done once if its answer is lost, and also if looking fails at first", async () => {
    const { sandbox, upload, countOf, made } = await setUp();
    sandbox.injectFault({ operation: COMPLETE, when: "after", reset: true });
    sandbox.injectFault({ operation: "files.get", status: 503, times: 5 });
    await upload();
    expect([countOf(COMPLETE), made()]).toEqual([1, ["a.bin"]]);
  });

  it("is unclear where the answer is lost and nobody may look", async () => {
    const { sandbox, upload } = await setUp();
    sandbox.injectFault({ operation: COMPLETE, when: "after", reset: true });
    sandbox.injectFault({ operation: "files.get", code: "13000410", times: "always" });
    const begun = upload();
    await expect(begun).rejects.toMatchObject({ name: "TransferError", reason: "unclear" });
    expect(begun.state()?.sent).toEqual([[1, 5]]);
  });

  it("tells that the upload is gone, where no file has its content", async () => {
    const set = await setUp({ beforeEnd: () => void set.sandbox.advanceClock({ days: 8 }) });
    await expect(set.upload()).rejects.toMatchObject({ name: "TransferError", reason: "gone" });
  });
});

describe("bytes that change on their way", () => {
  it.each([true, false])("are found by the service, hashed first: %s", async (instant) => {
    const { sandbox, upload, made } = await setUp({ instant });
    sandbox.injectFault({ operation: "storage.put", partNumber: 2, body: "changed" });
    await expect(upload()).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "integrity", retryable: false },
      fileId: expect.any(String),
    });
    expect(made()).toEqual([]);
  });

  it.each([
    ["size", (text: string) => text.replace(/"size":"?300"?/, '"size":"301"')],
    ["digest", (text: string) => text.replace(/"sha256":"\w{4}/g, '"sha256":"0123')],
  ])("are found by the %s of what is there", async (_, change) => {
    const { containerId, createClient, sandbox } = await setUpTransfers();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      if (!String(input).endsWith("/detail")) return response;
      return new Response(change(await response.text()), {
        headers: { "content-type": "application/json" },
      });
    };
    const upload = createClient({ fetch }).files.upload(bytesOf(SIZE), {
      ...{ ...SMALL_PARTS, containerId, fileName: "a.bin" },
    });
    await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "integrity" });
  });
});

describe("looking at the end", () => {
  const answers: [string, (answer: Record<string, unknown>) => unknown][] = [
    ["tells no digest", ({ sha256: _, ...answer }) => answer],
    [
      "writes the digest in base64",
      (answer) => ({
        ...answer,
        sha256: Buffer.from(String(answer.sha256), "hex").toString("base64"),
      }),
    ],
    [
      "writes the digest in capitals",
      (answer) => ({ ...answer, sha256: String(answer.sha256).toUpperCase() }),
    ],
    ["writes the digest in a way of its own", (answer) => ({ ...answer, sha256: "sha256:abc" })],
    ["tells the size as a number", (answer) => ({ ...answer, size: Number(answer.size) })],
    ["is not allowed", () => ({ code: 13000410, msg: "no" })],
  ];

  it.each(answers)("is content with a service that %s", async (_, change) => {
    const { containerId, createClient, sandbox } = await setUpTransfers();
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await sandbox.fetch(input, init);
      return String(input).endsWith("/detail")
        ? Response.json(change(await response.json()))
        : response;
    };
    const file = await createClient({ fetch }).files.upload(bytesOf(SIZE), {
      ...{ ...SMALL_PARTS, containerId, fileName: "a.bin" },
    });
    expect(file).toMatchObject({ outcome: "sent", size: SIZE, fileName: "a.bin" });
  });

  it("waits for a file that is shown a moment later", async () => {
    const { sandbox, upload } = await setUp();
    sandbox.injectFault({ operation: "files.get", code: "13000309", times: 2 });
    expect(await upload()).toMatchObject({ outcome: "sent" });
  });

  it("is unclear about a file that is not shown at all", async () => {
    const { sandbox, upload } = await setUp();
    sandbox.injectFault({ operation: "files.get", code: "13000309", times: "always" });
    await expect(upload()).rejects.toMatchObject({ name: "TransferError", reason: "unclear" });
  });
});

describe("a source that changes while it is sent", () => {
  it("is an error that says so", async () => {
    const path = join(temporaryDirectory(), "a.bin");
    const { koodrive, containerId, made } = await setUpTransfers();
    for (const instant of [true, false]) {
      writeFileSync(path, bytesOf(SIZE));
      const upload = koodrive.files.upload(path, {
        ...{ ...SMALL_PARTS, containerId, instant },
        onState: () => writeFileSync(path, bytesOf(SIZE, 2)),
      });
      await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "changed" });
    }
    expect(made()).toEqual([]);
  });

  it("is found by the digest where it is in memory", async () => {
    const { koodrive, containerId, made } = await setUpTransfers();
    const bytes = bytesOf(SIZE);
    const upload = koodrive.files.upload(bytes, {
      ...{ ...SMALL_PARTS, containerId, fileName: "a.bin", concurrency: 1 },
      onState: ({ sent }) => {
        if (sent[0]?.[1] === 1) bytes.fill(7);
      },
    });
    await expect(upload).rejects.toMatchObject({ name: "TransferError", reason: "changed" });
    expect(made()).toEqual([]);
  });
});
