// An upload that is given up ends at once with the signal's reason, whatever it is doing, and is
// never completed afterwards.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { SMALL_PARTS, setUpTransfers } from "../../support/transfers.ts";
import { bytesOf } from "../../support/uploads.ts";

const SIZE = 250;

const WAYS: Record<string, object> = {
  "hashed first": {},
  "hashed while it is sent": { instant: false },
  "in one part": { partSize: 1024 },
};

describe.each(Object.entries(WAYS))("an upload %s", (way, options) => {
  // create, parts, complete, get
  const requests = way === "in one part" ? 4 : way === "hashed first" ? 7 : 8;

  it.each(["before", "while", "after"])("ends %s each of its requests", async (when) => {
    const { sandbox, containerId, createClient, made } = await setUpTransfers();
    let completed = 0;
    for (let number = 1; number <= requests; number += 1) {
      const controller = new AbortController();
      const reason = new Error(`enough of ${number}`);
      let count = 0;
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const fetch: typeof globalThis.fetch = async (input, init) => {
        count += 1;
        const isLast = count === number;
        if (isLast && when === "before") controller.abort(reason);
        if (isLast && when === "while") {
          setTimeout(() => controller.abort(reason), 1);
          // Whatever the signal says, it goes on by and by.
          await held;
        }
        if (String(input).endsWith("/files/complete")) completed += 1;
        const response = await sandbox.fetch(input, { ...init, signal: null });
        if (isLast && when === "after") controller.abort(reason);
        return response;
      };
      const upload = createClient({ fetch }).files.upload(bytesOf(SIZE, number), {
        ...{ ...SMALL_PARTS, containerId, fileName: `${number}.bin`, signal: controller.signal },
        ...options,
      });
      expect(await upload.catch((error) => error)).toBe(reason);
      const completedThen = completed;
      release();
      await pause(2);
      if (number < requests - 1) expect(completed).toBe(completedThen);
      if (number > 1) expect(upload.state()?.size).toBe(SIZE);
    }
    // Of the last two, completing was asked for.
    expect(made().length).toBeLessThanOrEqual(2);
  });
});

it("ends before it begins if the signal is aborted", async () => {
  const { koodrive, containerId, operations } = await setUpTransfers();
  const before = operations().length;
  const reason = new Error("never");
  const options = { containerId, fileName: "a.bin", signal: AbortSignal.abort(reason) };
  await expect(koodrive.files.upload(bytesOf(9), options)).rejects.toBe(reason);
  expect(operations(before)).toEqual([]);
});

it("ends with the client, and while it waits to repeat a part", async () => {
  const controller = new AbortController();
  const { koodrive, containerId, sandbox, made } = await setUpTransfers({
    client: { signal: controller.signal, retry: { baseDelay: 60_000, maxDelay: 60_000 } },
  });
  sandbox.injectFault({ operation: "storage.put", status: 503, times: "always" });
  const upload = koodrive.files.upload(bytesOf(SIZE), {
    ...{ ...SMALL_PARTS, containerId, fileName: "a.bin" },
  });
  const reason = new Error("shutting down");
  const wait = () => sandbox.getJournal({ operation: "storage.put" }).entries.length;
  await expect.poll(wait).toBeGreaterThan(0);
  controller.abort(reason);
  await expect(upload).rejects.toBe(reason);
  expect(made()).toEqual([]);
});

it("ends connections to a port, at every moment", async () => {
  const { sandbox, containerId, createClient, made } = await setUpTransfers();
  const server = await sandbox.listen();
  onTestFinished(server.close);
  const koodrive = createClient({ endpoint: server.url, fetch: undefined });
  sandbox.injectFault({ operation: "all", delay: 2, times: "always" });
  for (let delay = 0; delay < 40; delay += 2) {
    const controller = new AbortController();
    const reason = new Error("enough");
    setTimeout(() => controller.abort(reason), delay);
    const upload = koodrive.files.upload(bytesOf(SIZE, delay), {
      ...{ ...SMALL_PARTS, containerId, fileName: `${delay}.bin`, signal: controller.signal },
    });
    const result = await upload.catch((error) => error);
    if (result !== reason) expect(made()).toContain(result.fileName);
  }
});
