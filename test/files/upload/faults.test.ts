// Every step of an upload, with every fault: the bytes that are there are those that went in, no
// file is there twice, and no part is sent more often than it has to be.
import type { FaultArguments } from "koodrive-client/sandbox";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { sample } from "../../support/sample.ts";
import { SMALL_PARTS, SOON, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

type Fault = Omit<FaultArguments, "operation">;

const PARTS = 5;
const SIZE = 64 * PARTS - 10;

/** What networks, gateways and the service do to a call. */
const OF_CALLS: Record<string, Fault> = {
  "is reset": { reset: true },
  "is carried out, and its answer reset": { when: "after", reset: true },
  "is carried out, and answered with 502": { when: "after", status: 502 },
  "is answered with half a body": { body: "cut" },
  "is answered with 503": { status: 503 },
  "is told to come later": { code: "APIGW.0308", retryAfter: 0 },
  "fails twice": { status: 500, times: 2 },
};

const OF_PARTS: Record<string, Fault> = {
  "is reset": { reset: true },
  "is reset in its middle": { body: "cut", afterBytes: 10 },
  "is taken, and the answer is reset": { when: "after", reset: true },
  "is taken, and answered with 500": { when: "after", status: 500 },
  "is answered with 500": { status: 500 },
  "is answered with 503 twice": { status: 503, times: 2 },
  "is told to come later": { status: 503, retryAfter: 0 },
  "is refused for its address": { status: 403 },
  "is silent": { body: "stalled" },
};

const WAYS = {
  "hashed first": {},
  "hashed while it is sent": { instant: false },
  "one part after another": { concurrency: 1 },
  "in one part": { partSize: 1024 },
};

describe.each(Object.entries(WAYS))("an upload %s", (way, options) => {
  let set: Awaited<ReturnType<typeof setUpTransfers>>;
  let count = 0;

  beforeAll(async () => {
    set = await setUpTransfers();
  });

  /** Uploads with a fault, and gives how often bytes were sent. */
  async function uploadWith(fault: FaultArguments): Promise<number> {
    const { koodrive, containerId, sandbox, read, made, operations } = set;
    count += 1;
    const fileName = `${count}.bin`;
    const bytes = bytesOf(SIZE, count);
    const before = operations().length;
    sandbox.injectFault(fault);
    onTestFinished(() => void sandbox.clearFaults());
    const file = await koodrive.files.upload(bytes, {
      ...{ containerId, fileName, ...SMALL_PARTS, stallTimeout: 50, ...options },
    });
    sandbox.clearFaults();
    const { fault: last } = sandbox.getJournal().entries.findLast((entry) => entry.fault) ?? {};
    expect(last?.happened).toBe(fault.times ?? 1);
    expect(file).toMatchObject({ fileName, size: SIZE, outcome: "sent" });
    expect(await read(file.fileId)).toEqual(bytes);
    expect(made()).toHaveLength(count);
    return operations(before).filter((operation) => operation === "storage.put").length;
  }

  const isWhole = way === "in one part";
  const parts = isWhole ? 1 : PARTS;
  const calls = ["files.create", "files.getUploadUrls", "files.completeUpload", "files.get"];
  const ofCalls = Object.entries(OF_CALLS).flatMap(([what, fault]) =>
    calls.map((operation) => ({ operation, what, fault })),
  );

  it.each(sample(ofCalls, 10))("where $operation $what", async ({ operation, fault }) => {
    // An address is asked for in the place of one that failed.
    const isAddress = operation === "files.getUploadUrls";
    if (isAddress) set.sandbox.injectFault({ operation: "storage.put", reset: true });
    expect(await uploadWith({ operation, ...fault })).toBe(isAddress ? parts + 1 : parts);
  });

  const ofParts = Object.entries(OF_PARTS).map(([what, fault]) => ({ what, fault }));

  it.each(sample(ofParts, 5))("where a part $what", async ({ fault }) => {
    const partNumber = isWhole ? 1 : 2;
    const sent = await uploadWith({ operation: "storage.put", partNumber, ...fault });
    expect(sent).toBe(parts + Number(fault.times ?? 1));
  });
});

describe("what fails for ever", () => {
  it.each([
    ["storage.put", { partNumber: 2, status: 500 }, "refused", "left"],
    ["storage.put", { partNumber: 5, status: 403 }, "refused", "left"],
    ["storage.put", { reset: true }, "disconnected", "left"],
    ["files.getUploadUrls", { status: 503 }, undefined, "left"],
    ["files.getUploadUrls", { code: "13000102" }, undefined, "left"],
    ["files.create", { status: 500 }, undefined, "none"],
    ["files.create", { code: "13000311" }, undefined, "none"],
    ["files.completeUpload", { code: "13000311" }, undefined, "left"],
    ["files.completeUpload", { code: "13000402" }, "integrity", "left"],
    ["files.get", { reset: true }, "unclear", "left"],
  ])("%s with %j is told once, and the state is left", async (operation, fault, reason, state) => {
    const { koodrive, containerId, sandbox, operations } = await setUpTransfers();
    if (operation === "files.getUploadUrls") {
      sandbox.injectFault({ operation: "storage.put", reset: true });
    }
    sandbox.injectFault({ operation, times: "always", ...fault });
    const options = { containerId, fileName: "a.bin", ...SMALL_PARTS };
    const upload = koodrive.files.upload(bytesOf(SIZE), options);
    const error = await upload.catch((thrown) => thrown);
    if (reason) expect(error).toMatchObject({ name: "TransferError", reason });
    else expect(error.name).toBe("ApiError");
    expect(error.message).not.toMatch(/X-Amz|_storage/);
    if (state === "none") expect(upload.state()).toBeUndefined();
    else expect(upload.state()).toMatchObject({ size: SIZE, partSize: 64, parallel: true });
    if (operation === "storage.put") expect(operations()).not.toContain("files.completeUpload");
  });

  it("is not confirmed, and not taken for a failure, if completing is always cut off", async () => {
    const { koodrive, containerId, sandbox, operations, made } = await setUpTransfers();
    const operation = "files.completeUpload";
    const options = { containerId, fileName: "a.bin", ...SMALL_PARTS };
    sandbox.injectFault({ operation, reset: true, times: "always" });
    await expect(koodrive.files.upload(bytesOf(SIZE), options)).rejects.toMatchObject({
      ...{ name: "TransferError", reason: "unclear", retryable: false },
      fileId: expect.any(String),
    });
    expect(made()).toEqual([]);
    sandbox.clearFaults();
    // Carried out, and never answered: what is there tells.
    sandbox.injectFault({ operation, when: "after", reset: true, times: "always" });
    const before = operations().length;
    await koodrive.files.upload(bytesOf(SIZE), options);
    expect(operations(before).filter((each) => each === operation)).toHaveLength(1);
    expect(made()).toEqual(["a.bin"]);
  });
});

it("are the same at a port, where connections really break", async () => {
  const { sandbox, containerId, createClient, made, read, operations } = await setUpTransfers();
  const server = await sandbox.listen();
  onTestFinished(server.close);
  const koodrive = createClient({ endpoint: server.url, fetch: undefined });
  const faults: FaultArguments[] = [
    { operation: "files.create", when: "after", reset: true },
    { operation: "storage.put", partNumber: 2, when: "after", reset: true },
    { operation: "storage.put", partNumber: 3, body: "cut", afterBytes: 10 },
    { operation: "storage.put", partNumber: 4, status: 500, times: 2 },
    { operation: "files.getUploadUrls", reset: true },
    { operation: "files.completeUpload", when: "after", reset: true },
    { operation: "files.get", body: "cut" },
  ];
  for (const instant of [true, false]) {
    for (const fault of faults) sandbox.injectFault(fault);
    const bytes = bytesOf(SIZE, instant ? 1 : 2);
    const before = operations().length;
    const file = await koodrive.files.upload(bytes, {
      ...{ ...SMALL_PARTS, containerId, fileName: `${instant}.bin`, instant },
      retry: { ...SOON, maxAttempts: 4 },
    });
    expect(await read(file.fileId)).toEqual(bytes);
    const sent = operations(before).filter((operation) => operation === "storage.put").length;
    expect(sent).toBe(PARTS + 4);
    expect(sandbox.listFaults().faults).toEqual([]);
  }
  expect(made()).toEqual(["false.bin", "true.bin"]);
});
